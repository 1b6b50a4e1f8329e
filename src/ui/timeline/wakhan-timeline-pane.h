/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_PANE (wakhan_timeline_pane_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimelinePane, wakhan_timeline_pane, WAKHAN, TIMELINE_PANE, GtkWidget)

/* The events of the session's study: the chosen one in words, and all of them over an axis.
 * Properties: session; narrow: with the chosen event in a line above the others; folded: to that
 * line alone; sheet: while it is narrow, the chosen event stands above the others with all that is
 * known of it, from when somebody chose it until it is left; hidden-columns and n-columns-gone of
 * the list of events. Read-only: listing: the list stands in place of all else. */
void     wakhan_timeline_pane_set_session (WakhanTimelinePane *self,
                                           WakhanSession      *session);
gboolean wakhan_timeline_pane_get_sheet (WakhanTimelinePane *self);
void     wakhan_timeline_pane_set_sheet (WakhanTimelinePane *self,
                                         gboolean            sheet);
gboolean wakhan_timeline_pane_get_folded (WakhanTimelinePane *self);
void     wakhan_timeline_pane_set_folded (WakhanTimelinePane *self,
                                          gboolean            folded);

G_END_DECLS
