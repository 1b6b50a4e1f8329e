/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_DETAIL (wakhan_event_detail_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventDetail, wakhan_event_detail, WAKHAN, EVENT_DETAIL, GtkWidget)

typedef enum
{
  WAKHAN_EVENT_DETAIL_COLUMN, /* beside the lanes */
  WAKHAN_EVENT_DETAIL_LINE,   /* above them: date and title */
  WAKHAN_EVENT_DETAIL_SHEET,  /* above them, with all that is known */
  WAKHAN_EVENT_DETAIL_ROW,    /* above them, in one line with what one does with it */
} WakhanEventDetailForm;

/* The session's chosen event in words, and the way to the next. */
void wakhan_event_detail_set_session (WakhanEventDetail *self,
                                      WakhanSession     *session);
void wakhan_event_detail_set_form (WakhanEventDetail    *self,
                                   WakhanEventDetailForm form);
/* What stands at the end of its first line. */
void wakhan_event_detail_set_end (WakhanEventDetail *self,
                                  GtkWidget         *child);

/**
 * wakhan_event_detail_turn_from:
 * @lanes: over which it lies
 * @mark: of an event, in the lanes
 *
 * Lays it on the side of the lanes where the mark is not.
 */
void wakhan_event_detail_turn_from (WakhanEventDetail *self,
                                    GtkWidget         *lanes,
                                    GtkWidget         *mark);

G_END_DECLS
