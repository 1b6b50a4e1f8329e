/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-follower.h"

#include "wakhan-group-words.h"

#include <math.h>

static guint
find_lane (WakhanSession *session,
           WakhanEvent   *event)
{
  WakhanStudy *study = session ? wakhan_session_get_study (session) : NULL;

  return study ? wakhan_event_grouper_find_lane (
                   wakhan_session_get_grouper (session),
                   wakhan_timeline_find (wakhan_session_get_timeline (session), event))
               : G_MAXUINT;
}

double
wakhan_lane_follower_get_offset (WakhanLaneFollower *self)
{
  return self->names && gtk_widget_get_visible (GTK_WIDGET (self->names))
           ? floor (gtk_adjustment_get_value (wakhan_lane_names_get_adjustment (self->names)))
           : 0;
}

void
wakhan_lane_follower_show (WakhanLaneFollower *self,
                           WakhanSession      *session,
                           WakhanEvent        *event)
{
  if (self->names)
    wakhan_lane_names_show (self->names, find_lane (session, event));
}

void
wakhan_lane_follower_pull (WakhanLaneFollower *self,
                           double              pixels)
{
  GtkAdjustment *adjustment =
    self->names ? wakhan_lane_names_get_adjustment (self->names) : NULL;

  if (!adjustment)
    return;
  if (pixels == 0)
    self->pulled_from = gtk_adjustment_get_value (adjustment);
  gtk_adjustment_set_value (adjustment, self->pulled_from - pixels);
}

void
wakhan_lane_follower_enter (WakhanLaneFollower *self,
                            WakhanSession      *session,
                            WakhanEvent        *event)
{
  const guint      lane = find_lane (session, event);
  g_autofree char *words = NULL;

  if (lane == self->entered)
    return;
  self->entered = lane;
  if (lane == G_MAXUINT)
    return;
  words = wakhan_group_words_new_spoken (wakhan_session_get_grouper (session), lane);
  g_signal_emit_by_name (session, "announce", words, FALSE);
}
