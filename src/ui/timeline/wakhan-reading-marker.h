/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Where the reader is: the days of the dates in the paragraph read, and the events of every other
 * one in the visible text. */
typedef struct
{
  gboolean   known;
  double     start;
  double     end;
  char      *words; /* for the same */
  GPtrArray *events;
} WakhanReadingMarker;

void wakhan_reading_marker_find (WakhanReadingMarker *marker,
                                 WakhanSession       *session);
void wakhan_reading_marker_clear (WakhanReadingMarker *marker);

G_END_DECLS
