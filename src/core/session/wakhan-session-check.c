/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-check.h"

#include "wakhan-note-tally.h"

#include <glib/gi18n-lib.h>

void
wakhan_session_show_next_to_check (WakhanSession *self)
{
  g_autoptr (WakhanNote) note = NULL;
  WakhanStudy           *study;
  WakhanNote            *found = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  study = wakhan_session_get_study (self);
  if (study)
    found = wakhan_note_tally_find_to_check (wakhan_study_get_note_index (study),
                                             wakhan_session_get_selected_note (self));
  if (!found)
    {
      wakhan_session_tell (self, _ ("No notes to check"));
      return;
    }
  note = g_object_ref (found);
  wakhan_session_go_to_note (self, note);
  g_signal_emit_by_name (self, "edit-note", note);
}
