/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"

WakhanTimeline *
wakhan_date_events_create_in_manner (WakhanDocument  *document,
                                     WakhanDateManner manner)
{
  WakhanTimeline *timeline;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  timeline = wakhan_timeline_new ();
  wakhan_timeline_take_found (timeline, wakhan_found_events_new_in_manner (document, manner));
  return timeline;
}

WakhanTimeline *
wakhan_date_events_create (WakhanDocument *document)
{
  return wakhan_date_events_create_in_manner (document, WAKHAN_DATE_MANNER_UNKNOWN);
}
