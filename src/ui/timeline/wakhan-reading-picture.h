/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-session.h"
#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/* Where the line is drawn: its time, its first and its last row, in px, and how large text is. */
typedef struct
{
  WakhanTimeScale scale;
  double          top;
  double          bottom;
  double          unit;
} WakhanReadingFrame;

/* The line through the events of a session's study in the order in which the text tells them, with
 * what the filter lets pass now; another one is made when events or filter change. */
typedef struct _WakhanReadingPicture WakhanReadingPicture;

/* @session: with a study; borrowed. O(n). */
WakhanReadingPicture *wakhan_reading_picture_new (WakhanSession *session);
void                  wakhan_reading_picture_free (WakhanReadingPicture *self);
/* As time runs from left to right, with the selected event and where one reads. The palette has the
 * roles forward, back, selected, marker, and category of each. */
void wakhan_reading_picture_draw (WakhanReadingPicture     *self,
                                  cairo_t                  *cr,
                                  WakhanPalette            *palette,
                                  const WakhanReadingFrame *frame);
/* What is met at a point; %FALSE: nothing. @rank: of the end told first; @is_second: the other one
 * is nearer. */
gboolean wakhan_reading_picture_find_leg (WakhanReadingPicture     *self,
                                          const WakhanReadingFrame *frame,
                                          double                    x,
                                          double                    y,
                                          double                    reach,
                                          guint                    *rank,
                                          gboolean                 *is_second);
/* (transfer full): what it shows, for who does not see it. */
char *wakhan_reading_picture_dup_words (WakhanReadingPicture *self);

G_END_DECLS
