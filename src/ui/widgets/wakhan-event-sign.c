/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-sign.h"

#include "wakhan-compat.h"
#include "wakhan-event-glyph.h"
#include "wakhan-event-weight.h"
#include "wakhan-text-unit.h"

#include <math.h>

#define SIZE 12        /* at the usual size of text */
#define WITH_RING 0.87 /* times the size */

struct _WakhanEventSign
{
  GtkWidget parent_instance;

  WakhanEvent *event;
  char        *category; /* NULL: that of the event */
  gboolean     is_ring;  /* that of an event of another text, whichever */
};

G_DEFINE_FINAL_TYPE (WakhanEventSign, wakhan_event_sign, GTK_TYPE_WIDGET)

static void
wakhan_event_sign_measure (GtkWidget     *widget,
                           GtkOrientation orientation G_GNUC_UNUSED,
                           int            for_size G_GNUC_UNUSED,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline G_GNUC_UNUSED,
                           int           *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = round (SIZE * wakhan_text_unit_get (widget, WAKHAN_TEXT_USUAL));
}

static void
wakhan_event_sign_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  WakhanEventSign *self = WAKHAN_EVENT_SIGN (widget);
  const char      *category = self->category;
  GdkRGBA          color;
  gboolean         is_ringed;
  double           x;
  double           y;
  double           size;

  if (!self->event && !self->category && !self->is_ring)
    return;
  wakhan_widget_get_color (widget, &color);
  is_ringed = self->is_ring || (self->event && wakhan_event_is_ringed (self->event));
  x = gtk_widget_get_width (widget) / 2.0;
  y = gtk_widget_get_height (widget) / 2.0;
  size = WAKHAN_EVENT_GLYPH_SIZE * gtk_widget_get_width (widget) / SIZE;
  if (is_ringed)
    size *= WITH_RING;
  if (self->event && !self->category)
    category = wakhan_event_glyph_find_category (self->event)->id;
  wakhan_event_glyph_snapshot (
    snapshot, category, !self->event || self->category || wakhan_event_is_strong (self->event), x,
    y, is_ringed ? size * WAKHAN_EVENT_GLYPH_IN_RING : size, &color, NULL);
  if (is_ringed)
    wakhan_event_glyph_snapshot_ring (snapshot, x, y, size, &color);
}

static void
wakhan_event_sign_dispose (GObject *object)
{
  WakhanEventSign *self = WAKHAN_EVENT_SIGN (object);

  g_clear_object (&self->event);
  g_clear_pointer (&self->category, g_free);

  G_OBJECT_CLASS (wakhan_event_sign_parent_class)->dispose (object);
}

static void
wakhan_event_sign_class_init (WakhanEventSignClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_sign_dispose;
  widget_class->measure = wakhan_event_sign_measure;
  widget_class->snapshot = wakhan_event_sign_snapshot;
  gtk_widget_class_set_css_name (widget_class, "eventsign");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
wakhan_event_sign_init (WakhanEventSign *self G_GNUC_UNUSED)
{
}

GtkWidget *
wakhan_event_sign_new (void)
{
  return g_object_new (WAKHAN_TYPE_EVENT_SIGN, NULL);
}

GtkWidget *
wakhan_event_sign_new_for_category (const char *category)
{
  WakhanEventSign *self = g_object_new (WAKHAN_TYPE_EVENT_SIGN, NULL);

  wakhan_event_sign_set_category (self, category);
  return GTK_WIDGET (self);
}

GtkWidget *
wakhan_event_sign_new_ring (void)
{
  WakhanEventSign *self = g_object_new (WAKHAN_TYPE_EVENT_SIGN, NULL);

  self->is_ring = TRUE;
  return GTK_WIDGET (self);
}

/**
 * wakhan_event_sign_set_category:
 * @category: (nullable): %NULL or "" shows nothing
 */
void
wakhan_event_sign_set_category (WakhanEventSign *self,
                                const char      *category)
{
  const char *classes[] = { NULL, NULL };

  g_return_if_fail (WAKHAN_IS_EVENT_SIGN (self));

  g_free (self->category);
  self->category = category && *category ? g_strdup (category) : NULL;
  classes[0] = self->category ? wakhan_event_category_find (category)->css_class : NULL;
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * wakhan_event_sign_set_event:
 * @event: (nullable): %NULL shows nothing
 */
void
wakhan_event_sign_set_event (WakhanEventSign *self,
                             WakhanEvent     *event)
{
  const char *classes[] = { NULL, NULL };

  g_return_if_fail (WAKHAN_IS_EVENT_SIGN (self));

  if (!g_set_object (&self->event, event))
    return;
  classes[0] = event ? wakhan_event_glyph_find_category (event)->css_class : NULL;
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
