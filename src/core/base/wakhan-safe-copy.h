/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_safe_copy_write:
 * @file: on this machine or another
 * @mode: of a new file; one that is there keeps its own, where that is known
 *
 * Writes beside @file first: whatever goes wrong, what was there before is whole. Blocks for as long as disk and network do.
 *
 * Returns: whether it is written; if not, the error names the file
 */
gboolean wakhan_safe_copy_write (GFile        *file,
                                 GBytes       *bytes,
                                 int           mode,
                                 GCancellable *cancellable,
                                 GError      **error);

/* The same in a thread. */
void     wakhan_safe_copy_write_async (GFile              *file,
                                       GBytes             *bytes,
                                       int                 mode,
                                       GCancellable       *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);
gboolean wakhan_safe_copy_write_finish (GFile        *file,
                                        GAsyncResult *result,
                                        GError      **error);

G_END_DECLS
