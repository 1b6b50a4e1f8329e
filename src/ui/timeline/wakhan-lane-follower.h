/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-lane-names.h"

G_BEGIN_DECLS

/* Which lanes of a view are in sight, and in which of them the keyboard is. A plain value; @names
 * (nullable) is owned. */
typedef struct
{
  WakhanLaneNames *names;
  guint            entered; /* lane; or G_MAXUINT */
  double           pulled_from;
} WakhanLaneFollower;

/* How far the lanes are scrolled, in px. */
double wakhan_lane_follower_get_offset (WakhanLaneFollower *self);
/* Scrolls to the lane of @event (nullable). */
void wakhan_lane_follower_show (WakhanLaneFollower *self,
                                WakhanSession      *session,
                                WakhanEvent        *event);
/* So far since a drag began; 0: it begins. In px. */
void wakhan_lane_follower_pull (WakhanLaneFollower *self,
                                double              pixels);
/* The keyboard is on @event (nullable): whoever does not see in which lane that is, hears it. */
void wakhan_lane_follower_enter (WakhanLaneFollower *self,
                                 WakhanSession      *session,
                                 WakhanEvent        *event);

G_END_DECLS
