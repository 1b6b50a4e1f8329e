/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-view.h"

G_BEGIN_DECLS

/**
 * WakhanViewHistory:
 *
 * What was in view of the timeline before each zoom, the last one first to come back. Panning is no
 * zoom, and steps in quick succession are one.
 */
typedef struct _WakhanViewHistory WakhanViewHistory;

/**
 * wakhan_view_history_new:
 *
 * Returns: (transfer full): an empty one
 */
WakhanViewHistory *wakhan_view_history_new (void);

void wakhan_view_history_free (WakhanViewHistory *self);

/* For another study. */
void wakhan_view_history_clear (WakhanViewHistory *self);

/**
 * wakhan_view_history_add:
 * @before: what was in view
 * @after: what is now
 * @time: of any clock that does not go back, in microseconds
 */
void wakhan_view_history_add (WakhanViewHistory    *self,
                              const WakhanTimeView *before,
                              const WakhanTimeView *after,
                              gint64                time);

/**
 * wakhan_view_history_pop:
 * @view: (out caller-allocates): what was in view before the last zoom that is kept
 *
 * Returns: whether there was one
 */
gboolean wakhan_view_history_pop (WakhanViewHistory *self,
                                  WakhanTimeView    *view);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanViewHistory, wakhan_view_history_free)

G_END_DECLS
