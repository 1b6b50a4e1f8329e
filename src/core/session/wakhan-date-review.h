/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-review-filter.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanReviewDecision:
 *
 * What a person said of a date that was found in the text.
 */
typedef enum
{
  WAKHAN_REVIEW_OPEN,    /* nothing yet */
  WAKHAN_REVIEW_KEPT,    /* it is as it was found */
  WAKHAN_REVIEW_CHANGED, /* it is another than was found */
  WAKHAN_REVIEW_REFUSED, /* it is none */
  WAKHAN_REVIEW_JOINED,  /* it tells of another event */
  WAKHAN_N_REVIEW_DECISIONS,
} WakhanReviewDecision;

/**
 * WakhanDateReview:
 *
 * The dates found in a text that nobody had looked at when this was made, in the order of the text,
 * for a person who goes through them. What was decided of each the notebook and the timeline of the
 * study say: undo, and what comes from elsewhere, need nothing here. Positions count the dates that
 * are listed, which all are unless there is a filter. Belongs to the main thread.
 *
 * Property: position (of the one that is looked at; %G_MAXUINT where none is listed). Signals:
 * "changed": something was decided, here or elsewhere; "listed": others are listed.
 */
#define WAKHAN_TYPE_DATE_REVIEW (wakhan_date_review_get_type ())
G_DECLARE_FINAL_TYPE (WakhanDateReview, wakhan_date_review, WAKHAN, DATE_REVIEW, GObject)

/**
 * wakhan_date_review_new:
 *
 * O(n log n) of the events of @study, which is kept alive.
 */
WakhanDateReview *wakhan_date_review_new (WakhanStudy *study);

WakhanStudy *wakhan_date_review_get_study (WakhanDateReview *self);

/**
 * wakhan_date_review_get_n_dates:
 *
 * Returns: how many are listed
 */
guint wakhan_date_review_get_n_dates (WakhanDateReview *self);

guint wakhan_date_review_get_position (WakhanDateReview *self);

/**
 * wakhan_date_review_set_position:
 * @position: less than wakhan_date_review_get_n_dates()
 */
void wakhan_date_review_set_position (WakhanDateReview *self,
                                      guint             position);

/**
 * wakhan_date_review_get_found:
 * @position: of a date, as everywhere
 *
 * Returns: (transfer none) (nullable): the event as it was found; %NULL beyond the last one
 */
WakhanEvent *wakhan_date_review_get_found (WakhanDateReview *self,
                                           guint             position);

/**
 * wakhan_date_review_get_shown:
 *
 * Returns: (transfer none) (nullable): what stands for it in the timeline now; %NULL: nothing does
 */
WakhanEvent *wakhan_date_review_get_shown (WakhanDateReview *self,
                                           guint             position);

/**
 * wakhan_date_review_get_decision:
 *
 * O(1).
 */
WakhanReviewDecision wakhan_date_review_get_decision (WakhanDateReview *self,
                                                      guint             position);

/**
 * wakhan_date_review_count:
 * @counts: (out caller-allocates) (array fixed-size=5): how many of those listed have which
 *   decision
 *
 * O(n).
 */
void wakhan_date_review_count (WakhanDateReview *self,
                               guint             counts[WAKHAN_N_REVIEW_DECISIONS]);

/**
 * wakhan_date_review_count_certain:
 *
 * Returns: of how many of those listed, of which nothing was said yet, day, month and year stand in
 *   the words
 */
guint wakhan_date_review_count_certain (WakhanDateReview *self);

/**
 * wakhan_date_review_find:
 * @event: (nullable): as it was found or as it is shown
 *
 * O(n).
 *
 * Returns: its position, or %G_MAXUINT
 */
guint wakhan_date_review_find (WakhanDateReview *self,
                               WakhanEvent      *event);

/**
 * wakhan_date_review_find_open:
 *
 * Returns: the first behind @position of which nothing was said, then from the beginning on;
 *   %G_MAXUINT: of none
 */
guint wakhan_date_review_find_open (WakhanDateReview *self,
                                    guint             position);

const WakhanReviewFilter *wakhan_date_review_get_filter (WakhanDateReview *self);

/**
 * wakhan_date_review_set_filter:
 *
 * The date that is looked at stays that, where it is listed still; else it is the next one.
 */
void wakhan_date_review_set_filter (WakhanDateReview         *self,
                                    const WakhanReviewFilter *filter);

/* What is decided. Each is one step to undo; where nothing would be another, nothing is done. */

/**
 * wakhan_date_review_keep:
 *
 * As it is shown; one that was refused comes back as it was found.
 */
void wakhan_date_review_keep (WakhanDateReview *self,
                              guint             position);

/**
 * wakhan_date_review_change:
 * @word: what is another
 * @value: as a #WakhanOwnEvent has it
 *
 * Keeps it as said otherwise; one letter after the other is one step to undo.
 */
void wakhan_date_review_change (WakhanDateReview  *self,
                                guint              position,
                                WakhanOwnEventWord word,
                                const char        *value);

void wakhan_date_review_refuse (WakhanDateReview *self,
                                guint             position);

/**
 * wakhan_date_review_join:
 * @event: of the timeline, another one
 *
 * The words of the date become a further passage of @event, which is kept by that, and the date is
 * no event of its own any more.
 */
void wakhan_date_review_join (WakhanDateReview *self,
                              guint             position,
                              WakhanEvent      *event);

/**
 * wakhan_date_review_keep_all:
 * @only_certain: of which day, month and year stand in the words
 *
 * Of those listed, of which nothing was said yet.
 *
 * Returns: how many those were
 */
guint wakhan_date_review_keep_all (WakhanDateReview *self,
                                   gboolean          only_certain);

guint wakhan_date_review_refuse_all (WakhanDateReview *self);

G_END_DECLS
