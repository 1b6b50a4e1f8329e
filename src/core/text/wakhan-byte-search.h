/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Looks for the same words again and again. Time is that of the text and the words, whatever they are: what the C library does may
 * take their product where both repeat themselves. */
typedef struct
{
  const char *words;
  gsize       length;
  gsize      *failures;
} WakhanByteSearch;

/* Borrows @words, which are not empty. */
void wakhan_byte_search_init (WakhanByteSearch *self,
                              const char       *words,
                              gsize             length);
void wakhan_byte_search_clear (WakhanByteSearch *self);
/* Their first place in @text, or NULL. */
const char *wakhan_byte_search_find (const WakhanByteSearch *self,
                                     const char             *text,
                                     gsize                   size);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanByteSearch, wakhan_byte_search_clear)

G_END_DECLS
