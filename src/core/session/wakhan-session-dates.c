/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session shows of the dates that were found in its text, and their review. */

#include "wakhan-session-private.h"

#define REVIEW "wakhan-review"

static gboolean
get_flag (WakhanSession *session,
          const char    *property)
{
  gboolean value = FALSE;

  g_object_get (session, property, &value, NULL);
  return value;
}

void
wakhan_session_dates_apply (WakhanSession *session)
{
  WakhanStudy *study = wakhan_session_get_study (session);

  if (!study)
    return;
  wakhan_timeline_composer_set_found_hidden (wakhan_study_get_composer (study),
                                             get_flag (session, "found-hidden"));
  wakhan_timeline_set_shows_publications (wakhan_study_get_timeline (study),
                                          get_flag (session, "publications-shown"));
}

void
wakhan_session_dates_follow (WakhanSession *session,
                             gboolean       is_same)
{
  g_autoptr (WakhanDateReview) review = NULL;

  if (!is_same)
    g_object_set (session, "dates-told", FALSE, "found-hidden", FALSE, "publications-shown", FALSE,
                  "text-order", FALSE, "following", FALSE, "reading-order", FALSE,
                  "reading-order-folded", FALSE, NULL);
  wakhan_session_dates_apply (session);
  if (is_same && wakhan_session_get_review (session))
    review = wakhan_date_review_new (wakhan_session_get_study (session));
  if (review && wakhan_date_review_get_n_dates (review) == 0)
    g_clear_object (&review);
  wakhan_session_set_review (session, review);
}

WakhanDateReview *
wakhan_session_get_review (WakhanSession *self)
{
  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  return g_object_get_data (G_OBJECT (self), REVIEW);
}

void
wakhan_session_set_review (WakhanSession    *self,
                           WakhanDateReview *review)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (!review || WAKHAN_IS_DATE_REVIEW (review));

  if (review == wakhan_session_get_review (self))
    return;
  g_object_set_data_full (G_OBJECT (self), REVIEW, review ? g_object_ref (review) : NULL,
                          g_object_unref);
  g_object_notify (G_OBJECT (self), "review");
}
