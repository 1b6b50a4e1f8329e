/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"
#include "wakhan-section.h"

G_BEGIN_DECLS

/**
 * WakhanReviewForm:
 *
 * How much time a date that was found covers.
 */
typedef enum
{
  WAKHAN_REVIEW_FORM_DAY,
  WAKHAN_REVIEW_FORM_MONTH, /* or a season */
  WAKHAN_REVIEW_FORM_YEAR,
  WAKHAN_REVIEW_FORM_LONGER,
  WAKHAN_REVIEW_FORM_SPAN, /* from one date to another, or without a limit */
  WAKHAN_N_REVIEW_FORMS,
} WakhanReviewForm;

/**
 * WakhanReviewFilter:
 *
 * Which dates are listed to be looked at: those that pass all three. A plain value; all zero lists
 * every date.
 */
typedef struct
{
  guint bases; /* bits of WakhanDateBasis: 1 << WAKHAN_DATE_BASIS_STATED; 0: all */
  guint forms; /* bits of WakhanReviewForm; 0: all */
  guint start; /* of the section, in characters */
  guint end;   /* exclusive; 0: the whole text */
} WakhanReviewFilter;

/**
 * wakhan_review_form_find:
 *
 * Returns: the form of @date
 */
WakhanReviewForm wakhan_review_form_find (const WakhanDate *date);

/**
 * wakhan_review_filter_is_certain:
 *
 * Returns: whether day, month and year of @event, which was found in a text, stand in its words
 */
gboolean wakhan_review_filter_is_certain (WakhanEvent *event);

/**
 * wakhan_review_filter_passes:
 * @event: found in a text
 */
gboolean wakhan_review_filter_passes (const WakhanReviewFilter *self,
                                      WakhanEvent              *event);

G_END_DECLS
