/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Below what ends with a ground or a rule, in px: part of its last line. */
#define WAKHAN_TYPESETTER_AFTER_BLOCK 14
/* Above the first footnote, where a rule stands. */
#define WAKHAN_TYPESETTER_ABOVE_FOOTNOTES 28

/* Puts the document's text into @buffer and tags it. Offsets are the same in both: a line end takes
 * the place of a character where a line is too long to be laid out as a whole, of a blank if there
 * is one. */
void wakhan_typesetter_fill (GtkTextBuffer  *buffer,
                             WakhanDocument *document,
                             double          line_height);
void wakhan_typesetter_set_line_height (GtkTextBuffer *buffer,
                                        double         line_height);
/* Whether the first letter that has a direction runs from right to left. */
gboolean wakhan_typesetter_is_mirrored (WakhanDocument *document);

G_END_DECLS
