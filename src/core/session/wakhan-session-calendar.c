/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-calendar.h"

#include "wakhan-solar-words.h"

char *
wakhan_session_dup_second_date (WakhanSession *session,
                                WakhanEvent   *event)
{
  g_autofree char *words = NULL;
  gboolean         is_solar_hijri;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  g_object_get (session, "solar-hijri", &is_solar_hijri, NULL);
  words = is_solar_hijri ? wakhan_solar_words_new (wakhan_event_get_date (event)) : NULL;
  return words ? wakhan_solar_words_name (words) : NULL;
}
