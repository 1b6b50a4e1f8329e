/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"
#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_heading_finder_mark:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 * @credits: (nullable): what the text says of itself, if it does
 *
 * Gives those that are headings by their form and place a key and a level. O(text).
 */
void wakhan_heading_finder_mark (GArray              *paragraphs,
                                 const WakhanCredits *credits);

G_END_DECLS
