/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Where the reader is: the days of the dates that the paragraph read tells in view, and the events
 * of every other one in the visible text. */
typedef struct
{
  gboolean   known;
  double     start; /* of the one at the reading line */
  double     end;
  char      *words; /* for the same */
  GArray    *spans; /* WakhanTimeView: of each of them */
  GPtrArray *events;
} WakhanReadingMarker;

void wakhan_reading_marker_find (WakhanReadingMarker *marker,
                                 WakhanSession       *session);
typedef struct
{
  double   from; /* px */
  double   to;
  gboolean is_long; /* it is of one date alone, and longer than the most */
} WakhanReadingBand;

/* (transfer full) (element-type WakhanReadingBand): where they are in view, each as wide as
 * @least; what touches is one. */
GArray *wakhan_reading_marker_list_bands (const WakhanReadingMarker *marker,
                                          const WakhanTimeScale     *scale,
                                          double                     least,
                                          double                     most);
void    wakhan_reading_marker_clear (WakhanReadingMarker *marker);

G_END_DECLS
