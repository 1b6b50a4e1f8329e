/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanAnchorSweep:
 *
 * Searches in a worker for the words of many anchors, as wakhan_anchor_search() does and with the
 * same answers, and tells of them as they are found, of those first that stood nearest to where a
 * person looks. One pass of the text serves all of them. Belongs to the main thread.
 */
typedef struct _WakhanAnchorSweep WakhanAnchorSweep;

/**
 * WakhanAnchorSweepFunc:
 * @matches: (element-type WakhanAnchor WakhanAnchorMatch): those found since the last time
 * @is_last: whether it has told of all of them
 */
typedef void (*WakhanAnchorSweepFunc) (GHashTable *matches,
                                       gboolean    is_last,
                                       gpointer    user_data);

/**
 * wakhan_anchor_sweep_start:
 * @anchors: (element-type WakhanAnchor): kept until it is done, and not to be changed
 * @near: where a person looks, in characters
 * @found: called from the main loop, every tenth of a second or less often, and not once it is
 *   freed; may free it
 *
 * Returns: (transfer full): the search, which is given up when it is freed
 */
WakhanAnchorSweep *wakhan_anchor_sweep_start (GPtrArray            *anchors,
                                              WakhanDocument       *document,
                                              guint                 near,
                                              WakhanAnchorSweepFunc found,
                                              gpointer              user_data);

void wakhan_anchor_sweep_free (WakhanAnchorSweep *self);

/**
 * wakhan_anchor_sweep_look:
 *
 * From now on a person looks at @near.
 */
void wakhan_anchor_sweep_look (WakhanAnchorSweep *self,
                               guint              near);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAnchorSweep, wakhan_anchor_sweep_free)

G_END_DECLS
