/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-check.h"

#include "wakhan-digits.h"
#include "wakhan-lost-event.h"
#include "wakhan-note-tally.h"

#include <glib/gi18n-lib.h>

static void
show_note (WakhanSession *self,
           WakhanNote    *found)
{
  g_autoptr (WakhanNote) note = g_object_ref (found);

  wakhan_session_go_to_note (self, note);
  g_signal_emit_by_name (self, "check-note", note);
}

/* Its words are gone, so it is looked at in the timeline. */
static void
show_event (WakhanSession *self,
            GPtrArray     *lost,
            guint          position)
{
  g_autofree char *part = wakhan_digits_new_for_part (position + 1, lost->len);
  /* Translators: said aloud; “%s” is “1 of 3”. */
  g_autofree char *words = g_strdup_printf (_ ("Event without its words, %s"), part);

  wakhan_session_set_selected_note (self, NULL);
  g_object_set (self, "timeline-visible", TRUE, NULL);
  wakhan_session_set_selected_event (self, g_ptr_array_index (lost, position));
  wakhan_session_announce_deed (self, words);
}

/* From what is none of those to check one begins anew. Behind the last note come the events that
 * lost their words, in time order, and behind them the first note. */
static void
show (WakhanSession *self,
      gboolean       forward)
{
  WakhanStudy          *study = wakhan_session_get_study (self);
  WakhanNoteIndex      *index = wakhan_study_get_note_index (study);
  WakhanNote           *note = wakhan_session_get_selected_note (self);
  WakhanEvent          *event = wakhan_session_get_selected_event (self);
  g_autoptr (GPtrArray) lost = wakhan_lost_event_list (study);
  WakhanNote           *outermost; /* where one comes in from the events */
  WakhanNote           *next;
  guint                 position = 0;

  if (!wakhan_note_tally_is_to_check (index, note))
    note = NULL;
  outermost = wakhan_note_tally_find_to_check (index, NULL, forward);
  next = wakhan_note_tally_find_to_check (index, note, forward);
  if (!outermost && lost->len == 0)
    wakhan_session_tell (self, _ ("No notes to check"));
  else if (!note && event && g_ptr_array_find (lost, event, &position))
    {
      const gboolean leaves = forward ? position + 1 == lost->len : position == 0;

      if (leaves && outermost)
        show_note (self, outermost);
      else
        show_event (self, lost, (position + (forward ? 1 : lost->len - 1)) % lost->len);
    }
  else if (lost->len > 0 && (note ? next == outermost : !outermost || !forward))
    show_event (self, lost, forward ? 0 : lost->len - 1);
  else
    show_note (self, next);
}

void
wakhan_session_show_next_to_check (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (wakhan_session_get_study (self))
    show (self, TRUE);
}

void
wakhan_session_show_previous_to_check (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  if (wakhan_session_get_study (self))
    show (self, FALSE);
}

void
wakhan_session_show_lost_events (WakhanSession *self)
{
  WakhanStudy          *study;
  WakhanEvent          *event;
  g_autoptr (GPtrArray) lost = NULL;
  guint                 position;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  study = wakhan_session_get_study (self);
  if (!study)
    return;
  lost = wakhan_lost_event_list (study);
  event = wakhan_session_get_selected_event (self);
  if (event && g_ptr_array_find (lost, event, &position))
    show_event (self, lost, (position + 1) % lost->len);
  else if (lost->len > 0)
    show_event (self, lost, 0);
  g_signal_emit_by_name (self, "list-events", TRUE);
}

void
wakhan_session_look_at_notes (WakhanSession *self)
{
  WakhanNavigator *navigator;
  WakhanStudy     *study;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  study = wakhan_session_get_study (self);
  navigator = wakhan_session_get_navigator (self);
  if (study)
    wakhan_note_index_look (wakhan_study_get_note_index (study),
                            wakhan_navigator_get_reading_offset (navigator),
                            wakhan_navigator_get_visible_end (navigator));
}
