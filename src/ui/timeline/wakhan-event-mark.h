/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_EVENT_MARK_ROW,
  WAKHAN_EVENT_MARK_SPAN,
  WAKHAN_EVENT_MARK_REST,
} WakhanEventMarkForm;

/* In px from the mark's own start edge; time runs from there, also right to left. */
typedef struct
{
  WakhanEventMarkForm form;
  double              earliest_start;
  double              latest_start;
  double              earliest_end;
  double              latest_end;
  double              day_width;
  double              unit; /* of lengths: 1 at the usual size of text */
  double              glyph;
  double              label; /* where its words begin */
  gboolean            labelled;
  gboolean            cut;
  gboolean            before; /* the words end before the glyph */
} WakhanEventMarkShape;

/* At the usual size of text. */
#define WAKHAN_EVENT_MARK_CUT 150.0
/* Of the name of one in a row, and of the glyph of one that has none. */
#define WAKHAN_EVENT_MARK_MIDDLE 8.0
#define WAKHAN_EVENT_MARK_REST_MIDDLE 13.0
#define WAKHAN_EVENT_MARK_LEAD 15.0
#define WAKHAN_EVENT_MARK_PAGE 15.0

#define WAKHAN_TYPE_EVENT_MARK (wakhan_event_mark_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventMark, wakhan_event_mark, WAKHAN, EVENT_MARK, GtkWidget)

/* One event on the timeline. Its action event.activate selects it in the session. */
GtkWidget   *wakhan_event_mark_new (WakhanSession *session,
                                    WakhanEvent   *event);
WakhanEvent *wakhan_event_mark_get_event (WakhanEventMark *self);
void         wakhan_event_mark_set_shape (WakhanEventMark            *self,
                                          const WakhanEventMarkShape *shape);
void         wakhan_event_mark_set_selected (WakhanEventMark *self,
                                             gboolean         selected);
/* @colour: (nullable): of the newest note on the event; %NULL: there is none. */
void wakhan_event_mark_set_note (WakhanEventMark *self,
                                 const char      *colour,
                                 guint            n_notes);
/* The words of an event's label as @widget would write them, cut at a word where they are wider than @most; 0: whole.
 * (transfer full). */
PangoLayout *wakhan_event_mark_create_label (GtkWidget      *widget,
                                             WakhanTimeline *timeline,
                                             WakhanEvent    *event,
                                             double          most);

G_END_DECLS
