/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-glide.h"

#include <math.h>

#define DURATION 220000.0 /* microseconds */
#define LEAST_ZOOM 1.1    /* less is a hand that drags or pinches */
#define LEAST_JUMP 0.5    /* of what is shown; less is panning */

struct _WakhanTimelineGlide
{
  GtkWidget *widget;
  void (*moved) (GtkWidget *widget);
  gboolean       is_known; /* something was shown before */
  WakhanTimeView shown;
  WakhanTimeView from;
  WakhanTimeView to;
  gint64         began; /* 0: with the next frame */
  guint          tick;
};

WakhanTimelineGlide *
wakhan_timeline_glide_new (GtkWidget *widget,
                           void (*moved) (GtkWidget *widget))
{
  WakhanTimelineGlide *self = g_new0 (WakhanTimelineGlide, 1);

  self->widget = widget;
  self->moved = moved;
  return self;
}

static void
stop (WakhanTimelineGlide *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
}

void
wakhan_timeline_glide_free (WakhanTimelineGlide *self)
{
  stop (self);
  g_free (self);
}

void
wakhan_timeline_glide_forget (WakhanTimelineGlide *self)
{
  stop (self);
  self->is_known = FALSE;
}

static double
ease_in_out (double part)
{
  return part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       glide)
{
  WakhanTimelineGlide *self = glide;
  const gint64         now = gdk_frame_clock_get_frame_time (clock);
  double               part;

  if (self->began == 0)
    self->began = now;
  part = (now - self->began) / DURATION;
  if (part >= 1)
    {
      self->tick = 0;
      self->shown = self->to;
    }
  else
    self->shown = wakhan_time_view_between (&self->from, &self->to, ease_in_out (part));
  self->moved (widget);
  return part < 1 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
is_far (const WakhanTimeView *from,
        const WakhanTimeView *to)
{
  const double length = from->end - from->start;
  const double zoom = (to->end - to->start) / length;

  return zoom > LEAST_ZOOM || zoom < 1 / LEAST_ZOOM || fabs (to->start - from->start) > LEAST_JUMP * length;
}

static gboolean
may_glide (WakhanTimelineGlide *self)
{
  gboolean animates;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &animates, NULL);
  return animates && self->is_known && gtk_widget_get_mapped (self->widget) && self->shown.start < self->shown.end;
}

void
wakhan_timeline_glide_aim (WakhanTimelineGlide  *self,
                           const WakhanTimeView *view)
{
  if (self->is_known && self->to.start == view->start && self->to.end == view->end)
    return;

  self->to = *view;
  if (may_glide (self) && is_far (&self->shown, view))
    {
      self->from = self->shown;
      self->began = 0;
      if (!self->tick)
        self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
      return;
    }
  stop (self);
  self->shown = *view;
  self->is_known = TRUE;
  self->moved (self->widget);
}

WakhanTimeView
wakhan_timeline_glide_get (WakhanTimelineGlide *self)
{
  return self->shown;
}
