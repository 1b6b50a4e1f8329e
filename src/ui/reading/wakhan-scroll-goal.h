/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_SCROLL_GOAL (wakhan_scroll_goal_get_type ())
G_DECLARE_FINAL_TYPE (WakhanScrollGoal, wakhan_scroll_goal, WAKHAN, SCROLL_GOAL, GObject)

/* Brings a place of a text into view and holds it there until the text is laid out: a single scroll
 * is lost before that. @view is borrowed. */
WakhanScrollGoal *wakhan_scroll_goal_new (GtkTextView *view);
/* @align: where in the height of the view, 0 at its top. */
void wakhan_scroll_goal_set (WakhanScrollGoal *self,
                             guint             offset,
                             double            align);
/* The one that the view is still on its way to, after it got another height. */
void wakhan_scroll_goal_renew (WakhanScrollGoal *self);
/* Whether the line of a mark is in view. */
gboolean wakhan_scroll_goal_shows (WakhanScrollGoal *self, GtkTextMark *mark);
gboolean wakhan_scroll_goal_is_pending (WakhanScrollGoal *self);
gboolean wakhan_scroll_goal_is_under_way (WakhanScrollGoal *self);
/* A person scrolls: the goal is theirs now. */
void     wakhan_scroll_goal_cancel (WakhanScrollGoal *self);
void     wakhan_scroll_goal_begin_allocation (WakhanScrollGoal *self);
gboolean wakhan_scroll_goal_end_allocation (WakhanScrollGoal *self);
void     wakhan_scroll_goal_view_allocated (WakhanScrollGoal *self);
gboolean wakhan_scroll_goal_get_place (WakhanScrollGoal *self, guint *offset, double *align);
void     wakhan_scroll_goal_view_moved (WakhanScrollGoal *self);

G_END_DECLS
