/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Undo and redo, and what is shown of that. */

#include "wakhan-session.h"

#include <glib/gi18n-lib.h>

static WakhanNotebook *
get_notebook (WakhanSession *self)
{
  WakhanStudy *study = wakhan_session_get_study (self);

  return study ? wakhan_study_get_notebook (study) : NULL;
}

static void
changed_cb (WakhanChange **done,
            WakhanChange  *change)
{
  g_set_object (done, change);
}

static WakhanEvent *
find_event (WakhanSession *self,
            gpointer       entry)
{
  WakhanStudy    *study = wakhan_session_get_study (self);
  WakhanOwnEvent *own = WAKHAN_IS_OWN_EVENT (entry)
                          ? wakhan_notebook_find_event (get_notebook (self),
                                                        wakhan_entry_get_id (WAKHAN_ENTRY (entry)))
                          : NULL;
  WakhanEvent    *event =
    own ? wakhan_timeline_composer_find_event (wakhan_study_get_composer (study), own) : NULL;

  if (event || !WAKHAN_IS_OWN_EVENT (entry))
    return event;
  return wakhan_timeline_find_id (wakhan_study_get_timeline (study),
                                  wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_OF));
}

/* What was deleted is shown when it comes back, an event selected and a note by its words: the keys
 * of its card stay those of a card. */
static void
show_returned (WakhanSession *self,
               WakhanChange  *change)
{
  const WakhanChangeKind kind = wakhan_change_get_kind (change);
  gpointer               entry;

  if ((kind != WAKHAN_CHANGE_DELETE && kind != WAKHAN_CHANGE_DELETE_EVENT) ||
      wakhan_change_get_n_entries (change) == 0)
    return;
  entry = wakhan_change_get_after (change, 0);
  if (kind == WAKHAN_CHANGE_DELETE && entry)
    {
      WakhanNote *note =
        wakhan_notebook_find (get_notebook (self),
                              wakhan_entry_get_id (WAKHAN_ENTRY (entry)));

      if (!note)
        return;
      wakhan_session_show_note (self, note);
      wakhan_session_announce_deed (self, _ ("The note is back"));
    }
  else if (kind == WAKHAN_CHANGE_DELETE_EVENT)
    {
      WakhanEvent *event =
        find_event (self, entry ? entry : wakhan_change_get_before (change, 0));

      if (!event)
        return;
      wakhan_session_set_selected_event (self, event);
      wakhan_session_announce_deed (self, _ ("The event is back, and selected"));
    }
}

static void
run (WakhanSession *self,
     void (*step) (WakhanNotebook *notebook))
{
  g_autoptr (WakhanNotebook) notebook = NULL;
  g_autoptr (WakhanChange)   change = NULL;
  gulong                     handler;

  if (!get_notebook (self))
    return;
  notebook = g_object_ref (get_notebook (self));
  handler = g_signal_connect_swapped (notebook, "changed", G_CALLBACK (changed_cb), &change);
  step (notebook);
  g_signal_handler_disconnect (notebook, handler);
  if (change && get_notebook (self) == notebook)
    show_returned (self, change);
}

void
wakhan_session_undo (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  run (self, wakhan_notebook_undo);
}

void
wakhan_session_redo (WakhanSession *self)
{
  g_return_if_fail (WAKHAN_IS_SESSION (self));

  run (self, wakhan_notebook_redo);
}
