/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-private.h"

static void
notebook_changed_cb (WakhanSession *session)
{
  WakhanNote     *note = wakhan_session_get_selected_note (session);
  WakhanNotebook *notebook = wakhan_study_get_notebook (wakhan_session_get_study (session));

  if (note && wakhan_notebook_find (notebook, wakhan_note_get_id (note)) != note)
    wakhan_session_set_selected_note (session, NULL);
}

GSignalGroup *
wakhan_session_notebook_signals_new (WakhanSession *session)
{
  GSignalGroup *signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);

  g_signal_group_connect_swapped (signals, "changed", G_CALLBACK (notebook_changed_cb), session);
  return signals;
}

static WakhanEvent *
find_successor (WakhanSession *session,
                WakhanEvent   *event)
{
  WakhanStudy *study = wakhan_session_get_study (session);

  return *wakhan_event_get_other_text (event)
           ? wakhan_timeline_find_id (wakhan_session_get_timeline (session),
                                      wakhan_event_get_id (event))
           : wakhan_timeline_composer_find_successor (wakhan_study_get_composer (study), event);
}

void
wakhan_session_tell_timeline_changed (WakhanSession *session)
{
  WakhanEvent *event = wakhan_session_get_selected_event (session);

  if (event && wakhan_timeline_find (wakhan_session_get_timeline (session), event) == G_MAXUINT)
    wakhan_session_restore (session, find_successor (session, event),
                            wakhan_session_get_selected_note (session));
  g_signal_emit_by_name (session, "timeline-changed");
}

GSignalGroup *
wakhan_session_timeline_signals_new (WakhanSession *session)
{
  GSignalGroup *signals = g_signal_group_new (WAKHAN_TYPE_TIMELINE);

  g_signal_group_connect_swapped (signals, "items-changed",
                                  G_CALLBACK (wakhan_session_tell_timeline_changed),
                                  session);
  return signals;
}

static void
install_signal (const char *name,
                guint       n_parameters,
                GType       first,
                GType       second)
{
  g_signal_new (name, WAKHAN_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                n_parameters, first, second);
}

void
wakhan_session_install_signals (void)
{
  install_signal ("show-words", 2, G_TYPE_UINT, G_TYPE_UINT);
  install_signal ("edit-note", 1, WAKHAN_TYPE_NOTE, 0);
  install_signal ("check-note", 1, WAKHAN_TYPE_NOTE, 0);
  install_signal ("announce", 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  install_signal ("focus-text", 0, 0, 0);
  install_signal ("focus-review", 0, 0, 0);
  install_signal ("tell", 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  install_signal ("list-events", 1, G_TYPE_BOOLEAN, 0);
  install_signal ("choose-words", 2, WAKHAN_TYPE_ENTRY, G_TYPE_UINT);
  install_signal ("event-chosen", 1, WAKHAN_TYPE_EVENT, 0);
  install_signal ("timeline-changed", 0, 0, 0);
  install_signal ("measure-changed", 0, 0, 0);
}
