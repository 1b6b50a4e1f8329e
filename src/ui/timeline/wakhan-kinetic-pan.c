/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-kinetic-pan.h"

#include <math.h>

#define LEAST_VELOCITY 4.0 /* px a second */
#define FRICTION 4.0       /* after a second exp (-4) of the velocity is left, as of GTK's lists */

struct _WakhanKineticPan
{
  GtkWidget *widget;
  gboolean (*pan) (double pixels, gpointer data);
  gpointer data;
  double   velocity;
  gint64   frame; /* when it last moved */
  guint    tick;
};

static gboolean
tick_cb (GtkWidget     *widget G_GNUC_UNUSED,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  WakhanKineticPan *self = user_data;
  const gint64      time = gdk_frame_clock_get_frame_time (clock);
  const double      left = exp (-FRICTION * (time - self->frame) / (double) G_TIME_SPAN_SECOND);

  if (fabs (self->velocity) < LEAST_VELOCITY ||
      !self->pan (self->velocity * (1 - left) / FRICTION, self->data))
    {
      self->tick = 0;
      return G_SOURCE_REMOVE;
    }
  self->velocity *= left;
  self->frame = time;
  return G_SOURCE_CONTINUE;
}

WakhanKineticPan *
wakhan_kinetic_pan_new (GtkWidget *widget,
                        gboolean (*pan) (double   pixels,
                                         gpointer data),
                        gpointer data)
{
  WakhanKineticPan *self = g_new0 (WakhanKineticPan, 1);

  self->widget = widget;
  self->pan = pan;
  self->data = data;
  return self;
}

void
wakhan_kinetic_pan_free (WakhanKineticPan *self)
{
  wakhan_kinetic_pan_stop (self);
  g_free (self);
}

void
wakhan_kinetic_pan_start (WakhanKineticPan *self,
                          double            velocity)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->widget);
  gboolean       is_animated;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &is_animated,
                NULL);
  wakhan_kinetic_pan_stop (self);
  if (!clock || !is_animated)
    return;
  self->velocity = velocity;
  self->frame = gdk_frame_clock_get_frame_time (clock);
  self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

void
wakhan_kinetic_pan_stop (WakhanKineticPan *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
}
