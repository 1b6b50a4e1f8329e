/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_number_heads_settle:
 * @paragraphs: (element-type WakhanPlainParagraph): changed
 *
 * Settles which numbers that stand alone are headings, and which are pages or verses; and lets
 * those that are take the title that follows them, "219." and "To a miller.", so that the two are
 * one heading.
 */
void wakhan_number_heads_settle (GArray *paragraphs);

G_END_DECLS
