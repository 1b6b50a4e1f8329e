/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/* @name: (nullable): what the text is called, if that is known. Returns: the position of the text's title; G_MAXUINT: it has none. */
guint wakhan_title_finder_find (GArray     *paragraphs,
                                const char *name);
/* Takes what else a title page holds out of the headings: who wrote it, where it was printed. */
void wakhan_title_finder_drop_title_page (GArray *paragraphs,
                                          guint   title);

G_END_DECLS
