/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-animation.h"

#include "wakhan-motion.h"

#include <math.h>

#define LEAST_ZOOM 1.1 /* less is a hand that drags or pinches */
#define LEAST_JUMP 0.5 /* of what is shown; less is panning */

struct _WakhanTimelineAnimation
{
  GtkWidget *widget;
  void (*moved) (GtkWidget *widget);
  WakhanMotion  *motion;
  gboolean       is_known; /* something was shown before */
  WakhanTimeView shown;
  WakhanTimeView from;
  WakhanTimeView to;
};

static void
step_cb (gpointer animation,
         double   part)
{
  WakhanTimelineAnimation *self = animation;

  self->shown =
    part < 1 ? wakhan_time_view_between (&self->from, &self->to, wakhan_motion_ease_out (part))
             : self->to;
  self->moved (self->widget);
}

WakhanTimelineAnimation *
wakhan_timeline_animation_new (GtkWidget *widget,
                               void (*moved) (GtkWidget *widget))
{
  WakhanTimelineAnimation *self = g_new0 (WakhanTimelineAnimation, 1);

  self->widget = widget;
  self->moved = moved;
  self->motion = wakhan_motion_new (widget, WAKHAN_MOTION_MILLISECONDS, step_cb, self);
  return self;
}

void
wakhan_timeline_animation_free (WakhanTimelineAnimation *self)
{
  wakhan_motion_free (self->motion);
  g_free (self);
}

void
wakhan_timeline_animation_forget (WakhanTimelineAnimation *self)
{
  wakhan_motion_stop (self->motion);
  self->is_known = FALSE;
}

static gboolean
is_far (const WakhanTimeView *from,
        const WakhanTimeView *to)
{
  const double length = from->end - from->start;
  const double zoom = (to->end - to->start) / length;

  return zoom > LEAST_ZOOM || zoom < 1 / LEAST_ZOOM ||
         fabs (to->start - from->start) > LEAST_JUMP * length;
}

void
wakhan_timeline_animation_aim (WakhanTimelineAnimation *self,
                               const WakhanTimeView    *view)
{
  if (self->is_known && self->to.start == view->start && self->to.end == view->end)
    return;

  self->to = *view;
  self->from = self->shown;
  if (self->is_known && self->shown.start < self->shown.end && is_far (&self->shown, view) &&
      wakhan_motion_start (self->motion))
    return;
  wakhan_motion_stop (self->motion);
  self->shown = *view;
  self->is_known = TRUE;
  self->moved (self->widget);
}

WakhanTimeView
wakhan_timeline_animation_get (WakhanTimelineAnimation *self)
{
  return self->shown;
}
