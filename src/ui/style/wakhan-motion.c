/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-motion.h"

struct _WakhanMotion
{
  GtkWidget       *widget;
  double           duration; /* microseconds */
  WakhanMotionStep step;
  gpointer         data;
  gint64           began; /* 0: with the next frame */
  guint            tick;
};

WakhanMotion *
wakhan_motion_new (GtkWidget       *widget,
                   double           milliseconds,
                   WakhanMotionStep step,
                   gpointer         data)
{
  WakhanMotion *self = g_new0 (WakhanMotion, 1);

  self->widget = widget;
  self->duration = milliseconds * 1000;
  self->step = step;
  self->data = data;
  return self;
}

void
wakhan_motion_free (WakhanMotion *self)
{
  wakhan_motion_stop (self);
  g_free (self);
}

static gboolean
tick_cb (GtkWidget     *widget G_GNUC_UNUSED,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  WakhanMotion *self = user_data;
  const gint64  now = gdk_frame_clock_get_frame_time (clock);
  double        part;

  if (self->began == 0)
    self->began = now;
  part = (now - self->began) / self->duration;
  if (part < 1)
    {
      self->step (self->data, part);
      return G_SOURCE_CONTINUE;
    }
  self->tick = 0; /* what ends may begin anew */
  self->step (self->data, 1);
  return G_SOURCE_REMOVE;
}

gboolean
wakhan_motion_start (WakhanMotion *self)
{
  gboolean animates;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &animates, NULL);
  if (!animates || !gtk_widget_get_mapped (self->widget))
    return FALSE;
  self->began = 0;
  if (!self->tick)
    self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
  return TRUE;
}

void
wakhan_motion_stop (WakhanMotion *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
}

double
wakhan_motion_ease_out (double part)
{
  const double rest = 1 - part;

  return 1 - rest * rest * rest;
}
