/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-calendar.h"

#include "wakhan-solar-words.h"

/* The words of the text that tell the date of @event; empty where none do. */
static char *
dup_said (WakhanSession *session,
          WakhanEvent   *event)
{
  WakhanStudy *study = wakhan_session_get_study (session);

  return study && wakhan_event_is_in_text (event)
           ? wakhan_document_dup_range (wakhan_study_get_document (study),
                                        wakhan_event_get_start (event),
                                        wakhan_event_get_end (event))
           : g_strdup ("");
}

char *
wakhan_session_dup_second_date (WakhanSession *session,
                                WakhanEvent   *event)
{
  g_autofree char *words = NULL;
  g_autofree char *said = NULL;
  gboolean         is_solar_hijri;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  g_object_get (session, "solar-hijri", &is_solar_hijri, NULL);
  if (!is_solar_hijri)
    return NULL;
  said = dup_said (session, event);
  words = wakhan_solar_words_new_as_said (wakhan_event_get_date (event), said);
  return words ? wakhan_solar_words_name (words) : NULL;
}
