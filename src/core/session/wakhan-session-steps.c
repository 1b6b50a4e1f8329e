/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From event to event, and what of that is said. */

#include "wakhan-event-words.h"
#include "wakhan-session-follow.h"

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

/* Its name, what else its mark shows, and how it stands to others. */
static void
announce_event (WakhanSession *self,
                WakhanEvent   *event)
{
  g_autofree char *progress = wakhan_session_dup_progress (self);
  WakhanStudy     *study = wakhan_session_get_study (self);
  WakhanTimeline  *timeline = wakhan_session_get_timeline (self);
  g_autofree char *name = wakhan_timeline_dup_event_name (timeline, event);
  g_autofree char *kind = wakhan_event_dup_kind_words (
    event, wakhan_note_index_count_on_event (wakhan_study_get_note_index (study), event));
  g_autofree char *relations = wakhan_event_dup_relations_words (event, timeline);
  /* Translators: an event, and what it is: “June 2018, Taliban accept a ceasefire. Diplomacy, from
   * the essay”. */
  g_autofree char *whole =
    *kind ? g_strdup_printf (C_ ("event", "%s. %s"), name, kind) : g_strdup (name);
  g_autofree char *words =
    relations ? g_strdup_printf (C_ ("event", "%s. %s"), whole, relations) : g_strdup (whole);

  if (progress && wakhan_session_is_following (self))
    {
      g_autofree char *counted = g_strdup_printf (C_ ("event", "%s. %s"), words, progress);

      wakhan_session_announce (self, counted);
    }
  else
    wakhan_session_announce (self, words);
}

static void
go_to_event (WakhanSession *self,
             WakhanEvent   *event)
{
  if (!event)
    return;
  wakhan_session_set_selected_event (self, event);
  announce_event (self, event);
}

static void
step_to_event (WakhanSession *self,
               int            step)
{
  WakhanEvent *selected = wakhan_session_get_selected_event (self);
  WakhanEvent *event =
    wakhan_event_sieve_find_step (wakhan_session_get_sieve (self), selected, step);

  if (event)
    go_to_event (self, event);
  else if (selected)
    wakhan_session_announce (self, step < 0 ? _ ("This is the first event")
                                            : _ ("This is the last event"));
}

void
wakhan_session_next_event (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  step_to_event (self, 1);
}

void
wakhan_session_previous_event (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  step_to_event (self, -1);
}

void
wakhan_session_first_event (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  go_to_event (self, wakhan_event_sieve_find_end (wakhan_session_get_sieve (self), -1));
}

void
wakhan_session_last_event (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  go_to_event (self, wakhan_event_sieve_find_end (wakhan_session_get_sieve (self), 1));
}

char *
wakhan_session_dup_progress (WakhanSession *self)
{
  guint number;
  guint n_events;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  if (!wakhan_event_sieve_find_progress (wakhan_session_get_sieve (self),
                                         wakhan_session_get_selected_event (self), &number,
                                         &n_events))
    return NULL;
  return wakhan_digits_new_for_part (number, n_events);
}

char *
wakhan_session_dup_event_place (WakhanSession *self)
{
  WakhanEventSieve *sieve = wakhan_session_get_sieve (self);
  WakhanEvent      *event;
  char             *progress;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  event = wakhan_session_get_selected_event (self);
  if (!event)
    return NULL;
  progress = wakhan_session_dup_progress (self);
  if (progress)
    return progress;
  /* Translators: beside an event, in place of its number among those that one steps through. */
  return g_strdup (
    wakhan_event_sieve_passes (sieve, wakhan_timeline_find (wakhan_session_get_timeline (self),
                                                            event))
      ? C_ ("event", "not in the text")
      : C_ ("event", "not in the filter"));
}
