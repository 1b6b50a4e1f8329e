/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-check.h"

#include "wakhan-note-tally.h"

#include <glib/gi18n-lib.h>

/* From a note that is none of them one begins anew. */
static WakhanNote *
find (WakhanSession *self,
      gboolean       forward)
{
  WakhanStudy     *study = wakhan_session_get_study (self);
  WakhanNoteIndex *index = study ? wakhan_study_get_note_index (study) : NULL;
  WakhanNote      *selected = wakhan_session_get_selected_note (self);

  if (!index)
    return NULL;
  if (!wakhan_note_tally_is_to_check (index, selected))
    selected = NULL;
  return wakhan_note_tally_find_to_check (index, selected, forward);
}

static void
show (WakhanSession *self,
      gboolean       forward)
{
  WakhanNote            *found = find (self, forward);
  g_autoptr (WakhanNote) note = NULL;

  if (!found)
    {
      wakhan_session_tell (self, _ ("No notes to check"));
      return;
    }
  note = g_object_ref (found);
  wakhan_session_go_to_note (self, note);
  g_signal_emit_by_name (self, "check-note", note);
}

void
wakhan_session_show_next_to_check (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  show (self, TRUE);
}

void
wakhan_session_show_previous_to_check (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  show (self, FALSE);
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
