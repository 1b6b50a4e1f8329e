/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-mention.h"

G_BEGIN_DECLS

/**
 * wakhan_date_title_page_find_end:
 *
 * Returns: bytes of @text before its first sentence: titles, whose book it is, when it came out
 */
guint wakhan_date_title_page_find_end (const char *text);

/**
 * wakhan_date_title_page_has_year:
 * @end: where the title page ends
 *
 * Returns: whether @mention is the year in which the book came out, which no story goes on from:
 *   "(1814)" or "By A. Clerk (1814)" behind the title
 */
gboolean wakhan_date_title_page_has_year (const char              *text,
                                          guint                    end,
                                          const WakhanDateMention *mention);

G_END_DECLS
