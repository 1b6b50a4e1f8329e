/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanAnchorTaskFunc:
 * @anchors: (element-type WakhanAnchor): not to be changed
 * @cancellable: (nullable): ends it early
 *
 * What is done in a worker with many anchors of one text: wakhan_anchor_search(), or another that
 * may be called in any thread.
 *
 * Returns: (transfer full): by each #WakhanAnchor what is known of it
 */
typedef GHashTable *(*WakhanAnchorTaskFunc) (GPtrArray      *anchors,
                                             WakhanDocument *document,
                                             GCancellable   *cancellable);

/**
 * wakhan_anchor_task_run:
 * @anchors: (element-type WakhanAnchor): kept until it is done, and not to be changed
 * @callback: in the thread-default main context of the caller
 */
void wakhan_anchor_task_run (WakhanAnchorTaskFunc function,
                             GPtrArray           *anchors,
                             WakhanDocument      *document,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);

/**
 * wakhan_anchor_task_finish:
 *
 * Returns: (transfer full) (nullable): what the function returned; %NULL with
 *   %G_IO_ERROR_CANCELLED where it was given up
 */
GHashTable *wakhan_anchor_task_finish (GAsyncResult *result,
                                       GError      **error);

G_END_DECLS
