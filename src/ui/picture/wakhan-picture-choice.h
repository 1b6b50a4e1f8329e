/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Which events a picture has, as a window showed them and its filter had it when it was made, in
 * which lanes, and by which calendars; what passes follows nothing. */
typedef struct
{
  WakhanTimeline     *timeline;
  guint8             *passes;  /* of each position of the timeline; NULL: all are in it */
  WakhanTimeIndex    *passing; /* as the next, where there is a filter */
  WakhanTimeIndex    *others;  /* none: they are left out */
  char               *words;   /* "23 of 96 events" */
  WakhanEventGrouper *grouper; /* nullable: nothing is grouped */
  gboolean            is_solar_hijri;
} WakhanPictureChoice;

/* @session: (nullable): NULL: all events of @study, by one calendar. */
void wakhan_picture_choice_init (WakhanPictureChoice *self,
                                 WakhanStudy         *study,
                                 WakhanSession       *session);
/* Those at @positions in ascending order alone, without lanes, of what is in @whole. */
void wakhan_picture_choice_init_part (WakhanPictureChoice       *self,
                                      const WakhanPictureChoice *whole,
                                      const guint               *positions,
                                      guint                      n_positions);
void wakhan_picture_choice_clear (WakhanPictureChoice *self);
/* All that the timeline has by now are in it then, and in one lane. */
void wakhan_picture_choice_drop_filter (WakhanPictureChoice *self);
/* (transfer none) (nullable): whose lanes it has; %NULL: nothing is grouped, or by now other events
 * than those of this picture. */
WakhanEventGrouper *wakhan_picture_choice_get_grouper (const WakhanPictureChoice *self);
gboolean            wakhan_picture_choice_passes (const WakhanPictureChoice *self,
                                                  guint                      position);

G_END_DECLS
