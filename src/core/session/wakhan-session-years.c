/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-years.h"

static void
show (WakhanSession *session,
      WakhanDate    *years)
{
  g_object_set (session, "notes-visible", TRUE, NULL);
  wakhan_note_sieve_set_years (wakhan_session_get_note_sieve (session), years);
}

void
wakhan_session_show_notes_of (WakhanSession        *session,
                              const WakhanTimeView *years)
{
  g_autoptr (WakhanDate) date = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (years && years->start < years->end);

  date = wakhan_time_view_to_date (years);
  show (session, date);
}

void
wakhan_session_toggle_notes_of_view (WakhanSession *session)
{
  g_autoptr (WakhanDate) date = NULL;
  WakhanDate            *before;
  WakhanTimeView         view;

  g_return_if_fail (WAKHAN_IS_SESSION (session));

  wakhan_session_get_shown_view (session, &view.start, &view.end);
  date = wakhan_time_view_to_date (&view);
  before = wakhan_note_sieve_get_years (wakhan_session_get_note_sieve (session));
  if (before && g_str_equal (wakhan_date_get_edtf (before), wakhan_date_get_edtf (date)))
    g_clear_pointer (&date, wakhan_date_unref);
  show (session, date);
}
