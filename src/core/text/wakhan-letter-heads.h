/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_letter_heads_settle:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 *
 * Makes headings of what letters count, "A. The salt tax", "b) Wortlaut", where they count on; and
 * says how deep these and what numbers count beside them stand, by which of them came first: "I.",
 * "A.", "1.", "a." as articles of law have them. O(paragraphs).
 */
void wakhan_letter_heads_settle (GArray *paragraphs);

G_END_DECLS
