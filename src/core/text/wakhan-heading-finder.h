/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_heading_finder_mark:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 * @title: (nullable): what the text is called, if that is known
 *
 * Gives those that are headings by their form and place a key and a level. O(text).
 */
void wakhan_heading_finder_mark (GArray     *paragraphs,
                                 const char *title);

G_END_DECLS
