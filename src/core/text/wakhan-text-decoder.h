/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  char    *text;     /* valid UTF-8 without zeros; NULL: these bytes are no text */
  char    *encoding; /* as iconv knows it */
  gboolean is_guess; /* the bytes could be read otherwise as well */
} WakhanDecoded;

/* Any bytes to letters. What cannot be read is a sign of replacement each, as zeros are. @encoding: (nullable): as which a person
 * wants them read; NULL: as what they look most like. Linear. */
void wakhan_text_decode (const char    *data,
                         gsize          size,
                         const char    *encoding,
                         WakhanDecoded *decoded);
void wakhan_decoded_clear (WakhanDecoded *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanDecoded, wakhan_decoded_clear)

G_END_DECLS
