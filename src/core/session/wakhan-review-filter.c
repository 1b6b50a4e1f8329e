/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-filter.h"

#define MOST_DAYS_OF_A_SEASON 124
#define MOST_DAYS_OF_A_YEAR 366

WakhanReviewForm
wakhan_review_form_find (const WakhanDate *date)
{
  gint64 n_days;

  g_return_val_if_fail (date, WAKHAN_REVIEW_FORM_SPAN);

  if (wakhan_date_is_interval (date))
    return WAKHAN_REVIEW_FORM_SPAN;
  n_days = wakhan_date_get_latest_end (date) - wakhan_date_get_earliest_start (date);
  if (n_days <= 1)
    return WAKHAN_REVIEW_FORM_DAY;
  if (n_days <= MOST_DAYS_OF_A_SEASON)
    return WAKHAN_REVIEW_FORM_MONTH;
  return n_days <= MOST_DAYS_OF_A_YEAR ? WAKHAN_REVIEW_FORM_YEAR : WAKHAN_REVIEW_FORM_LONGER;
}

gboolean
wakhan_review_filter_is_certain (WakhanEvent *event)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), FALSE);

  return wakhan_event_get_basis (event) == WAKHAN_DATE_BASIS_STATED &&
         wakhan_review_form_find (wakhan_event_get_date (event)) == WAKHAN_REVIEW_FORM_DAY &&
         !wakhan_date_is_uncertain (wakhan_event_get_date (event)) &&
         !wakhan_date_is_approximate (wakhan_event_get_date (event));
}

gboolean
wakhan_review_filter_passes (const WakhanReviewFilter *self,
                             WakhanEvent              *event)
{
  g_return_val_if_fail (self, FALSE);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), FALSE);

  if (self->bases != 0 && !(self->bases & (1u << wakhan_event_get_basis (event))))
    return FALSE;
  if (self->forms != 0 &&
      !(self->forms & (1u << wakhan_review_form_find (wakhan_event_get_date (event)))))
    return FALSE;
  return self->end == 0 || (wakhan_event_get_start (event) >= self->start &&
                            wakhan_event_get_start (event) < self->end);
}
