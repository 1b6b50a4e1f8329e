/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-session.h"

G_BEGIN_DECLS

/* Where the reader is: the days of the dates in the paragraph read, and those of every date in the visible text. */
typedef struct
{
  gboolean known;
  double   start;
  double   end;
  GArray  *days; /* of double */
} WakhanTimelineHere;

void wakhan_timeline_here_find (WakhanTimelineHere *here,
                                WakhanSession      *session);

G_END_DECLS
