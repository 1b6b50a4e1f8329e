/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Which events a picture has, as a window showed them and its filter had it when it was made, and
 * by which calendars; it follows nothing. */
typedef struct
{
  WakhanTimeline  *timeline;
  guint8          *passes;  /* of each position of the timeline; NULL: all are in it */
  WakhanTimeIndex *passing; /* as the next, where there is a filter */
  WakhanTimeIndex *others;  /* none: they are left out */
  char            *words;   /* "23 of 96 events" */
  gboolean         is_solar_hijri;
} WakhanPictureChoice;

/* @session: (nullable): NULL: all events of @study, by one calendar. */
void wakhan_picture_choice_init (WakhanPictureChoice *self,
                                 WakhanStudy         *study,
                                 WakhanSession       *session);
void wakhan_picture_choice_clear (WakhanPictureChoice *self);
/* All that the timeline has by now are in it then. */
void     wakhan_picture_choice_drop_filter (WakhanPictureChoice *self);
gboolean wakhan_picture_choice_passes (const WakhanPictureChoice *self,
                                       guint                      position);

G_END_DECLS
