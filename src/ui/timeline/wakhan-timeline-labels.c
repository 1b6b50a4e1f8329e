/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-labels.h"

#include "wakhan-event-label.h"

struct _WakhanTimelineLabels
{
  GtkWidget      *sample;
  double          unit;
  WakhanTimeline *timeline;
  GHashTable     *widths[WAKHAN_EVENT_N_LABELS]; /* int in a pointer, by event */
};

WakhanTimelineLabels *
wakhan_timeline_labels_new (GtkWidget *sample)
{
  WakhanTimelineLabels *self = g_new0 (WakhanTimelineLabels, 1);

  self->sample = sample;
  self->unit = 1;
  for (guint i = 0; i < G_N_ELEMENTS (self->widths); i++)
    self->widths[i] = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  return self;
}

void
wakhan_timeline_labels_free (WakhanTimelineLabels *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->widths); i++)
    g_hash_table_unref (self->widths[i]);
  g_clear_object (&self->timeline);
  g_free (self);
}

void
wakhan_timeline_labels_forget (WakhanTimelineLabels *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->widths); i++)
    g_hash_table_remove_all (self->widths[i]);
}

void
wakhan_timeline_labels_set_timeline (WakhanTimelineLabels *self,
                                     WakhanTimeline       *timeline)
{
  g_set_object (&self->timeline, timeline);
  wakhan_timeline_labels_forget (self);
}

void
wakhan_timeline_labels_set_unit (WakhanTimelineLabels *self,
                                 double                unit)
{
  if (self->unit == unit)
    return;
  self->unit = unit;
  wakhan_timeline_labels_forget (self);
}

double
wakhan_timeline_labels_measure (WakhanEvent     *event,
                                WakhanEventLabel label,
                                gpointer         labels)
{
  WakhanTimelineLabels *self = labels;
  GHashTable           *widths = self->widths[label];
  gpointer              known;
  int                   width;

  if (g_hash_table_lookup_extended (widths, event, NULL, &known))
    {
      width = GPOINTER_TO_INT (known);
    }
  else
    {
      g_autoptr (PangoLayout) layout = wakhan_event_label_new (
        gtk_widget_get_pango_context (self->sample), self->timeline, event, label, self->unit);

      pango_layout_get_pixel_size (layout, &width, NULL);
      g_hash_table_insert (widths, g_object_ref (event), GINT_TO_POINTER (width));
    }
  return width;
}
