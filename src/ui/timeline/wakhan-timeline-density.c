/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-density.h"

#include <math.h>

double
wakhan_timeline_density_get_day (WakhanEvent *event)
{
  WakhanDate  *date = wakhan_event_get_date (event);
  const gint64 start = wakhan_date_get_earliest_start (date);

  return start == WAKHAN_DAY_UNBOUNDED_START ? wakhan_date_get_earliest_end (date) : start;
}

GArray *
wakhan_timeline_density_count (WakhanTimeline        *timeline,
                               const WakhanTimeScale *scale,
                               double                 bin_width)
{
  const guint n_bins = MAX (ceil (scale->width / bin_width), 1);
  GArray     *bins = g_array_sized_new (FALSE, TRUE, sizeof (WakhanTimelineBin), n_bins);

  g_array_set_size (bins, n_bins);
  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (timeline, i);
      const double x =
        wakhan_time_scale_to_x (scale, wakhan_timeline_density_get_day (event));
      WakhanTimelineBin *bin;

      if (x < 0 || x >= scale->width)
        continue;
      bin = &g_array_index (bins, WakhanTimelineBin, MIN ((guint) (x / bin_width), n_bins - 1));
      if (wakhan_event_is_essay (event))
        bin->n_essay++;
      else
        bin->n_context++;
    }
  return bins;
}
