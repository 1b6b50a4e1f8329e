/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"

WakhanTimeline *
wakhan_date_events_create (WakhanDocument *document)
{
  WakhanTimeline *timeline;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  timeline = wakhan_timeline_new ();
  wakhan_timeline_take_found (timeline, wakhan_found_events_new (document));
  return timeline;
}
