/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-review.h"

G_BEGIN_DECLS

/* What is said of a review, in the language of the session. */

/**
 * wakhan_review_words_get_decision:
 *
 * Returns: (transfer none): "Kept"
 */
const char *wakhan_review_words_get_decision (WakhanReviewDecision decision);

/**
 * wakhan_review_words_new_for_counts:
 *
 * Returns: (transfer full): "3 kept, 1 changed, 0 refused", and how many are joined if any is
 */
char *wakhan_review_words_new_for_counts (WakhanDateReview *review);

/**
 * wakhan_review_words_new_for_end:
 *
 * Returns: (transfer full): "38 dates looked at: 29 kept, 3 changed, 4 refused, 2 joined."
 */
char *wakhan_review_words_new_for_end (WakhanDateReview *review);

/**
 * wakhan_review_words_new_for_part:
 *
 * Returns: (transfer full) (nullable): "5 of 38"; %NULL: none is listed
 */
char *wakhan_review_words_new_for_part (WakhanDateReview *review);

/**
 * wakhan_review_words_new_for_date:
 *
 * Returns: (transfer full) (nullable): of the date that is looked at "since 2012, China receives
 *   both sides. Nothing decided yet, 5 of 38"; %NULL: none is listed
 */
char *wakhan_review_words_new_for_date (WakhanDateReview *review);

G_END_DECLS
