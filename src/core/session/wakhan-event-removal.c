/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-removal.h"

#include <glib/gi18n-lib.h>

void
wakhan_event_removal_run (WakhanSession  *session,
                          WakhanOwnEvent *event)
{
  WakhanNotebook *notebook;

  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (WAKHAN_IS_OWN_EVENT (event));
  g_return_if_fail (wakhan_session_get_study (session));

  notebook = wakhan_study_get_notebook (wakhan_session_get_study (session));
  if (*wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_OF))
    {
      wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DECISION, "refused");
      wakhan_notebook_end_step (notebook);
      wakhan_notebook_put (notebook, WAKHAN_CHANGE_DELETE_EVENT, event);
      wakhan_notebook_end_step (notebook);
    }
  else
    {
      wakhan_notebook_remove (notebook, WAKHAN_CHANGE_DELETE_EVENT, event);
    }
  wakhan_session_announce_deed (session, _ ("Event deleted"));
  g_signal_emit_by_name (session, "tell", _ ("Event deleted"), TRUE);
}
