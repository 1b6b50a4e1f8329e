/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"
#include "wakhan-plain-paragraph.h"

G_BEGIN_DECLS

/* What Project Gutenberg puts around a book: what it is and who wrote it, and a licence. Marks the @paragraphs outside of the book.
 * Returns: (transfer full) (nullable): what the frame says of the book. */
WakhanCredits *wakhan_book_frame_read (GArray *paragraphs);

G_END_DECLS
