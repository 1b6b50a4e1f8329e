/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanDecoded:
 *
 * A plain value, to be cleared.
 */
typedef struct
{
  char    *text;     /* valid UTF-8 without zeros; NULL: these bytes are no text */
  char    *encoding; /* as iconv knows it */
  gboolean is_guess; /* the bytes could be read otherwise as well */
} WakhanDecoded;

/**
 * wakhan_text_decode:
 * @data: any bytes; not %NULL
 * @size: in bytes
 * @encoding: (nullable): as which a person wants them read, as iconv knows it; %NULL: as what they
 *   look most like
 * @declared: (nullable): what they say themselves that they are written in, as iconv knows it:
 *   taken where they could be read in more ways than one
 * @decoded: (out caller-allocates): what came of it
 *
 * Each thing that cannot be read becomes U+FFFD, as zeros do. O(size); any thread.
 */
void wakhan_text_decode (const char    *data,
                         gsize          size,
                         const char    *encoding,
                         const char    *declared,
                         WakhanDecoded *decoded);

void wakhan_decoded_clear (WakhanDecoded *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanDecoded, wakhan_decoded_clear)

G_END_DECLS
