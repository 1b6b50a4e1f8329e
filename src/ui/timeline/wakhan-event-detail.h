/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_DETAIL (wakhan_event_detail_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventDetail, wakhan_event_detail, WAKHAN, EVENT_DETAIL, GtkWidget)

/* The session's chosen event in words, and the way to the next. Compact: in one line. */
void wakhan_event_detail_set_session (WakhanEventDetail *self,
                                      WakhanSession     *session);
void wakhan_event_detail_set_compact (WakhanEventDetail *self,
                                      gboolean           compact);
/* What stands at the end of the compact line. */
void wakhan_event_detail_set_end (WakhanEventDetail *self,
                                  GtkWidget         *child);

G_END_DECLS
