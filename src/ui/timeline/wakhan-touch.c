/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-touch.h"

#include <math.h>

#define POINTER 28.0
#define FINGER 40.0

static gboolean
is_touched (GtkGesture *gesture)
{
  GdkDevice *device =
    gesture ? gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture)) : NULL;

  return device && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

double
wakhan_touch_get_target (GtkWidget  *widget,
                         GtkGesture *gesture)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return is_touched (gesture) || (root && gtk_widget_has_css_class (GTK_WIDGET (root), "narrow"))
           ? FINGER
           : POINTER;
}

/* How far a point lies outside of what begins at @start, or infinitely where it is no hit. */
static double
measure_beside (double point,
                double start,
                double length,
                double target)
{
  const double beside = MAX (MAX (start - point, point - start - length), 0);

  return beside <= MAX (target - length, 0) / 2 ? beside : INFINITY;
}

GtkWidget *
wakhan_touch_find_child (GtkWidget *parent,
                         double     x,
                         double     y,
                         double     target)
{
  GtkWidget *nearest = NULL;
  double     least = INFINITY;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t box;
      double          distance;

      if (!gtk_widget_get_focusable (child) || !gtk_widget_get_mapped (child) ||
          !gtk_widget_compute_bounds (child, parent, &box))
        continue;
      distance = hypot (measure_beside (x, box.origin.x, box.size.width, target),
                        measure_beside (y, box.origin.y, box.size.height, target));
      if (distance < least)
        {
          least = distance;
          nearest = child;
        }
    }
  return nearest;
}
