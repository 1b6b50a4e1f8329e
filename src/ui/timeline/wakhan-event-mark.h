/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-mark-shape.h"
#include "wakhan-timeline-button.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_MARK (wakhan_event_mark_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventMark, wakhan_event_mark, WAKHAN, EVENT_MARK, WakhanTimelineButton)

/* One event on the timeline, painted in the colours of the palette. Pressed it is selected in the
 * session. */
GtkWidget   *wakhan_event_mark_new (WakhanSession *session,
                                    WakhanEvent   *event,
                                    WakhanPalette *palette);
WakhanEvent *wakhan_event_mark_get_event (WakhanEventMark *self);
void         wakhan_event_mark_set_shape (WakhanEventMark            *self,
                                          const WakhanEventMarkShape *shape);
void         wakhan_event_mark_set_selected (WakhanEventMark *self,
                                             gboolean         selected);
/* @colour: (nullable): of the newest note on the event; %NULL: there is none. */
/* That the time is measured from it. */
void wakhan_event_mark_set_measured (WakhanEventMark *self,
                                     gboolean         is_measured);
void wakhan_event_mark_set_note (WakhanEventMark *self,
                                 const char      *colour,
                                 guint            n_notes);

G_END_DECLS
