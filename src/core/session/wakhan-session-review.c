/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-review.h"

#include "wakhan-review-words.h"

#include <glib/gi18n-lib.h>

/* What is refused is no event any more, but its words stand where they did. */
static void
show (WakhanSession *self)
{
  WakhanDateReview       *review = wakhan_session_get_review (self);
  const guint             position = wakhan_date_review_get_position (review);
  WakhanEvent            *found = wakhan_date_review_get_found (review, position);
  g_autoptr (WakhanEvent) shown = wakhan_date_review_get_shown (review, position);

  if (shown)
    g_object_ref (shown);
  if (shown && shown != wakhan_session_get_selected_event (self))
    wakhan_session_set_selected_event (self, shown);
  else if (found)
    wakhan_session_go_to_event (self, found);
  if (!shown)
    wakhan_session_set_selected_event (self, NULL);
}

/* @deed: (nullable): what was done before. */
static void
say (WakhanSession *self,
     const char    *deed)
{
  WakhanDateReview *review = wakhan_session_get_review (self);
  g_autofree char  *date = wakhan_review_words_new_for_date (review);
  g_autofree char  *words = NULL;

  /* Translators: said aloud: what was done, and the date that is looked at next. */
  words = deed && date ? g_strdup_printf (C_ ("review", "%s. %s"), deed, date)
                       : g_strdup (deed ? deed : date);
  if (words)
    wakhan_session_announce_deed (self, words);
}

static void
look_at (WakhanSession *self,
         guint          position,
         const char    *deed)
{
  wakhan_date_review_set_position (wakhan_session_get_review (self), position);
  show (self);
  say (self, deed);
}

/* To the next one that is open, or to the end. */
static void
go_on (WakhanSession *self,
       const char    *deed)
{
  WakhanDateReview *review = wakhan_session_get_review (self);
  const guint       next =
    wakhan_date_review_find_open (review, wakhan_date_review_get_position (review));
  g_autofree char *end = NULL;
  g_autofree char *words = NULL;

  if (next != G_MAXUINT)
    {
      look_at (self, next, deed);
      return;
    }
  show (self);
  end = wakhan_review_words_new_for_end (review);
  words = g_strdup_printf (C_ ("review", "%s. %s"), deed, end);
  wakhan_session_announce_deed (self, words);
}

/* (nullable): the review, where one of its dates is looked at. */
static WakhanDateReview *
get_review_of_date (WakhanSession *self)
{
  WakhanDateReview *review = wakhan_session_get_review (self);

  return review && wakhan_date_review_get_n_dates (review) > 0 ? review : NULL;
}

void
wakhan_session_review_dates (WakhanSession *self)
{
  g_autoptr (WakhanDateReview) review = NULL;
  WakhanDateReview            *running;
  guint                        next;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (!wakhan_session_get_study (self))
    return;
  running = wakhan_session_get_review (self);
  if (!running)
    {
      g_object_set (self, "found-hidden", FALSE, NULL); /* or there would be none to look at */
      review = wakhan_date_review_new (wakhan_session_get_study (self));
      if (wakhan_date_review_get_n_dates (review) == 0)
        {
          wakhan_session_tell (self, _ ("No dates are left to look at."));
          return;
        }
      wakhan_session_set_review (self, review);
      look_at (self, 0, NULL);
      return;
    }
  next = wakhan_date_review_find_open (running, wakhan_date_review_get_position (running));
  if (next != G_MAXUINT)
    look_at (self, next, NULL);
}

void
wakhan_session_leave_review (WakhanSession *self)
{
  g_autofree char *words = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (!wakhan_session_get_review (self))
    return;
  words = wakhan_review_words_new_for_end (wakhan_session_get_review (self));
  g_signal_emit_by_name (self, "focus-text"); /* before what has the keyboard goes */
  wakhan_session_set_review (self, NULL);
  wakhan_session_announce_deed (self, words);
}

static void
step (WakhanSession *self,
      int            by)
{
  WakhanDateReview *review = get_review_of_date (self);
  guint             position;

  if (!review)
    return;
  position = wakhan_date_review_get_position (review);
  if ((by < 0 && position == 0) ||
      (by > 0 && position + 1 == wakhan_date_review_get_n_dates (review)))
    {
      say (self, NULL);
      return;
    }
  look_at (self, position + by, NULL);
}

void
wakhan_session_review_next (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  step (self, 1);
}

void
wakhan_session_review_previous (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  step (self, -1);
}

void
wakhan_session_review_event (WakhanSession *self,
                             WakhanEvent   *event)
{
  WakhanDateReview *review;
  guint             position;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  review = wakhan_session_get_review (self);
  position = review ? wakhan_date_review_find (review, event) : G_MAXUINT;
  if (position != G_MAXUINT)
    wakhan_date_review_set_position (review, position);
}

/* Keeping what was changed leaves it as it is. */
void
wakhan_session_keep_date (WakhanSession *self)
{
  WakhanDateReview    *review;
  WakhanReviewDecision decision;
  guint                position;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  review = get_review_of_date (self);
  if (!review)
    return;
  position = wakhan_date_review_get_position (review);
  wakhan_date_review_keep (review, position);
  decision = wakhan_date_review_get_decision (review, position);
  go_on (self, wakhan_review_words_get_decision (decision));
}

void
wakhan_session_refuse_date (WakhanSession *self)
{
  WakhanDateReview *review;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  review = get_review_of_date (self);
  if (!review)
    return;
  wakhan_date_review_refuse (review, wakhan_date_review_get_position (review));
  go_on (self, wakhan_review_words_get_decision (WAKHAN_REVIEW_REFUSED));
}

void
wakhan_session_join_date (WakhanSession *self,
                          WakhanEvent   *event)
{
  g_autofree char  *name = NULL;
  g_autofree char  *words = NULL;
  WakhanDateReview *review;

  g_return_if_fail (WAKHAN_IS_SESSION (self));
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  review = get_review_of_date (self);
  if (!review)
    return;
  name = wakhan_event_dup_name (event);
  /* Translators: said aloud; “%s” is the name of an event. */
  words = g_strdup_printf (_ ("Joined with %s"), name);
  wakhan_date_review_join (review, wakhan_date_review_get_position (review), event);
  go_on (self, words);
}

static void
tell_all (WakhanSession *self,
          const char    *format,
          guint          n_dates)
{
  g_autofree char *words = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  words = g_strdup_printf (format, n_dates);
#pragma GCC diagnostic pop
  go_on (self, words);
}

static void
keep_all (WakhanSession *self,
          gboolean       only_certain)
{
  WakhanDateReview *review = get_review_of_date (self);
  guint             n_kept;

  if (!review)
    return;
  n_kept = wakhan_date_review_keep_all (review, only_certain);
  tell_all (self, g_dngettext (GETTEXT_PACKAGE, "%u date kept", "%u dates kept", n_kept), n_kept);
}

void
wakhan_session_keep_certain_dates (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  keep_all (self, TRUE);
}

void
wakhan_session_keep_listed_dates (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  keep_all (self, FALSE);
}

void
wakhan_session_refuse_listed_dates (WakhanSession *self)
{
  WakhanDateReview *review;
  guint             n_refused;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  review = get_review_of_date (self);
  if (!review)
    return;
  n_refused = wakhan_date_review_refuse_all (review);
  tell_all (self,
            g_dngettext (GETTEXT_PACKAGE, "%u date refused", "%u dates refused", n_refused),
            n_refused);
}

/* Where it is listed, what is decided of it is a step of the review. Returns: (nullable): what is
 * to be decided here. */
static WakhanEvent *
get_found_event (WakhanSession *self,
                 void (*decide) (WakhanSession *self))
{
  WakhanEvent      *event = wakhan_session_get_selected_event (self);
  WakhanDateReview *review = wakhan_session_get_review (self);

  if (!event || *wakhan_event_get_other_text (event) || !wakhan_event_is_found (event))
    return NULL;
  if (!review || wakhan_date_review_find (review, event) == G_MAXUINT)
    return event;
  wakhan_session_review_event (self, event);
  decide (self);
  return NULL;
}

static void
decide (WakhanSession       *self,
        WakhanEvent         *event,
        WakhanReviewDecision decision)
{
  WakhanStudy               *study = wakhan_session_get_study (self);
  const gboolean             is_kept = decision == WAKHAN_REVIEW_KEPT;
  g_autoptr (WakhanOwnEvent) own = wakhan_study_create_own_event (study, event);

  wakhan_own_event_set_word (own, WAKHAN_OWN_EVENT_DECISION, is_kept ? "kept" : "refused");
  wakhan_notebook_put (wakhan_study_get_notebook (study),
                       is_kept ? WAKHAN_CHANGE_KEEP_DATES : WAKHAN_CHANGE_REFUSE_DATES, own);
  wakhan_session_announce_deed (self, wakhan_review_words_get_decision (decision));
}

void
wakhan_session_keep_found_event (WakhanSession *self)
{
  WakhanEvent *event;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  event = get_found_event (self, wakhan_session_keep_date);
  if (event)
    decide (self, event, WAKHAN_REVIEW_KEPT);
}

void
wakhan_session_refuse_found_event (WakhanSession *self)
{
  WakhanEvent    *event;
  WakhanEvent    *next;
  WakhanTimeline *timeline;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  event = get_found_event (self, wakhan_session_refuse_date);
  if (!event)
    return;
  timeline = wakhan_study_get_timeline (wakhan_session_get_study (self));
  next = wakhan_timeline_find_step (timeline, event, 1, NULL);
  if (!next)
    next = wakhan_timeline_find_step (timeline, event, -1, NULL);
  decide (self, event, WAKHAN_REVIEW_REFUSED);
  wakhan_session_set_selected_event (self, next);
}
