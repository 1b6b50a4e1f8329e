/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-density.h"

#include <math.h>

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
      const gint64       day = wakhan_date_get_known_start (wakhan_timeline_get_date (timeline, i));
      const double       x = wakhan_time_scale_to_x (scale, day);
      WakhanTimelineBin *bin;

      if (x < 0 || x >= scale->width)
        continue;
      bin = &g_array_index (bins, WakhanTimelineBin, MIN ((guint) (x / bin_width), n_bins - 1));
      if (wakhan_timeline_is_essay (timeline, i))
        bin->n_essay++;
      else
        bin->n_context++;
    }
  return bins;
}
