/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Where the reader is: the days of the dates in the paragraph read, and those of every date in the visible text. */
typedef struct
{
  gboolean known;
  double   start;
  double   end;
  char    *words; /* for the same */
  GArray  *days;  /* of double */
} WakhanTimelineHere;

void wakhan_timeline_here_find (WakhanTimelineHere *here,
                                WakhanSession      *session);
void wakhan_timeline_here_clear (WakhanTimelineHere *here);

G_END_DECLS
