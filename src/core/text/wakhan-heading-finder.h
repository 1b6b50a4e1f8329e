/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/* Gives those of @paragraphs, a GArray of WakhanPlainParagraph, that are headings by their form and place a key and a level.
 * @title: (nullable): what the text is called, if that is known. Linear in the text. */
void wakhan_heading_finder_mark (GArray     *paragraphs,
                                 const char *title);

G_END_DECLS
