/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-measure.h"

#include "wakhan-time-between.h"

#include <glib/gi18n-lib.h>

#define MEASURED "wakhan-measured-event" /* of the session */

static WakhanTimeline *
get_timeline (WakhanSession *session)
{
  return wakhan_session_get_timeline (session);
}

WakhanEvent *
wakhan_session_get_measured_event (WakhanSession *session)
{
  WakhanTimeline *timeline;
  WakhanEvent    *event;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  timeline = get_timeline (session);
  event = g_object_get_data (G_OBJECT (session), MEASURED);
  /* One that was edited is another object with the same id. */
  return event && timeline ? wakhan_timeline_find_id (timeline, wakhan_event_get_id (event)) : NULL;
}

/* What is said of the selected event. */
static char *
dup_sentence (const WakhanDate *measured,
              const WakhanDate *selected,
              const char       *name)
{
  g_autofree char *time = wakhan_time_between_new (measured, selected);

  switch (wakhan_time_between_find_order (measured, selected))
    {
    /* Translators: how an event stands to another one: 1 how long, "12 years 3 months", 2 the other
     * one, by its date and title; likewise the next ones. */
    case WAKHAN_TIME_ORDER_BEFORE:
      return g_strdup_printf (C_ ("time between events", "This is %1$s before “%2$s”."),
                              time, name);
    case WAKHAN_TIME_ORDER_AFTER:
      return g_strdup_printf (C_ ("time between events", "This is %1$s after “%2$s”."), time, name);
    case WAKHAN_TIME_ORDER_EITHER:
      return g_strdup_printf (
        C_ ("time between events", "This is %1$s from “%2$s”, before it or after it."), time, name);
    case WAKHAN_TIME_ORDER_SAME_DAY:
      return g_strdup_printf (C_ ("time between events", "This is on the same day as “%s”."), name);
    case WAKHAN_TIME_ORDER_OVERLAP:
      return g_strdup_printf (C_ ("time between events", "This and “%s” overlap."), name);
    case WAKHAN_TIME_ORDER_UNKNOWN:
    default:
      return g_strdup_printf (
        C_ ("time between events", "How long this is from “%s” is not known."), name);
    }
}

char *
wakhan_session_dup_measure_words (WakhanSession *session)
{
  WakhanEvent     *measured = wakhan_session_get_measured_event (session);
  WakhanEvent     *selected;
  g_autofree char *name = NULL;

  if (!measured)
    return NULL;
  selected = wakhan_session_get_selected_event (session);
  name = wakhan_timeline_dup_event_name (get_timeline (session), measured);
  if (!selected || selected == measured)
    /* Translators: an event, by its date and title. */
    return g_strdup_printf (_ ("Time is measured from: %s"), name);
  return dup_sentence (wakhan_event_get_date (measured), wakhan_event_get_date (selected), name);
}

void
wakhan_session_toggle_measure (WakhanSession *session,
                               WakhanEvent   *event)
{
  g_autofree char *words = NULL;

  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (WAKHAN_IS_EVENT (event));

  g_object_set_data_full (
    G_OBJECT (session), MEASURED,
    event == wakhan_session_get_measured_event (session) ? NULL : g_object_ref (event),
    g_object_unref);
  words = wakhan_session_dup_measure_words (session);
  g_signal_emit_by_name (session, "measure-changed");
  wakhan_session_announce (session, words ? words : _ ("Time is measured no more"));
}
