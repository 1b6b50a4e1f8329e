/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"
#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/**
 * wakhan_book_frame_read:
 * @paragraphs: (element-type WakhanPlainParagraph): of the whole text; those outside of the book
 *   are marked so
 *
 * Reads what Project Gutenberg puts around a book: what it is and who wrote it, and a licence.
 * O(paragraphs).
 *
 * Returns: (transfer full) (nullable): what the frame says of the book; %NULL: it has none at its
 *   beginning
 */
WakhanCredits *wakhan_book_frame_read (GArray *paragraphs);

G_END_DECLS
