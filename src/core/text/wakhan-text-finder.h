/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  guint start; /* characters */
  guint end;   /* exclusive */
} WakhanTextRange;

/* Where @words stand in @text, whatever their case, accents, kind of quotes, dashes or blanks; hits do not overlap.
 * Returns: (transfer full): at most @limit WakhanTextRange in text order. */
GArray *wakhan_text_finder_find (const char *text,
                                 const char *words,
                                 guint       limit);

G_END_DECLS
