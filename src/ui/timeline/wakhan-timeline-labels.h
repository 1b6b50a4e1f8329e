/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-mark-shape.h"
#include "wakhan-timeline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How wide the labels of events are; each is measured once. */
typedef struct _WakhanTimelineLabels WakhanTimelineLabels;

/* @sample: (unowned): has the font of a mark. */
WakhanTimelineLabels *wakhan_timeline_labels_new (GtkWidget *sample);
/* @unit: how much larger than usual the text is. What was measured at another is forgotten. */
void wakhan_timeline_labels_set_unit (WakhanTimelineLabels *self,
                                      double                unit);
void wakhan_timeline_labels_free (WakhanTimelineLabels *self);
/* @timeline: (nullable): what the events are of. */
void wakhan_timeline_labels_set_timeline (WakhanTimelineLabels *self,
                                          WakhanTimeline       *timeline);
/* The font is another. */
void wakhan_timeline_labels_forget (WakhanTimelineLabels *self);
/* In px; a WakhanTimelineMeasure. */
double wakhan_timeline_labels_measure (WakhanEvent     *event,
                                       WakhanEventLabel label,
                                       gpointer         labels);

G_END_DECLS
