/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_page_heads_drop:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 *
 * Takes from the headings what is printed on each page, "346 NORTHERN LAW REVIEW [Vol. 12", "THE
 * SALT WARS", and notes with numbers, "5. See Hale, Roads, p. 12.", which stand among headings that
 * have numbers, too. O(paragraphs).
 */
void wakhan_page_heads_drop (GArray *paragraphs);

G_END_DECLS
