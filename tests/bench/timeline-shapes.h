/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

#define TIMELINE_SHAPES_FIRST_YEAR (-979)
#define TIMELINE_SHAPES_N_YEARS 3000

/* How events may lie in 3,000 years. */
typedef enum
{
  TIMELINE_SHAPE_UNIFORM,
  TIMELINE_SHAPE_BURSTY,
  TIMELINE_SHAPE_ONE_DAY,
  TIMELINE_SHAPE_OVERLAPPING,
  TIMELINE_SHAPE_ONE_OVER_ALL, /* of 10,000 years, above uniform ones */
  N_TIMELINE_SHAPES
} TimelineShape;

const char *timeline_shape_get_name (TimelineShape self);

/* Events with titles, summaries, actors and categories: told by a study, found in a text, and own
 * ones. The same each time. */
WakhanTimeline *timeline_shape_create (TimelineShape self,
                                       guint         n_events);

/* Returns: a word such as their titles are made of */
const char *timeline_shape_choose_word (GRand *random);

G_END_DECLS
