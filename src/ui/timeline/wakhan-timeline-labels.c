/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-labels.h"

#include "wakhan-event-mark.h"

struct _WakhanTimelineLabels
{
  GtkWidget      *sample;
  double          unit;
  WakhanTimeline *timeline;
  GHashTable     *widths[2]; /* int in a pointer, by event: of whole labels, and of cut ones */
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
wakhan_timeline_labels_measure (WakhanEvent *event,
                                gboolean     cut,
                                gpointer     labels)
{
  WakhanTimelineLabels *self = labels;
  GHashTable           *widths = self->widths[cut ? 1 : 0];
  gpointer              known;
  int                   width;

  if (g_hash_table_lookup_extended (widths, event, NULL, &known))
    {
      width = GPOINTER_TO_INT (known);
    }
  else
    {
      g_autoptr (PangoLayout) label = wakhan_event_mark_create_label (
        self->sample, self->timeline, event, cut ? WAKHAN_EVENT_MARK_CUT * self->unit : 0);

      pango_layout_get_pixel_size (label, &width, NULL);
      g_hash_table_insert (widths, g_object_ref (event), GINT_TO_POINTER (width));
    }
  return width;
}
