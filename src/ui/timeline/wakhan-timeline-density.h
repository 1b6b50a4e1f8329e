/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

typedef struct
{
  guint n_essay;
  guint n_context;
} WakhanTimelineBin;

/* How many events stand in each of the bins, @bin_width px wide, that @scale is divided into: a
 * GArray of WakhanTimelineBin. O(n). */
GArray *wakhan_timeline_density_count (WakhanTimeline        *timeline,
                                       const WakhanTimeScale *scale,
                                       double                 bin_width);

G_END_DECLS
