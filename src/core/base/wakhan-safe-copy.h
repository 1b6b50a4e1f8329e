/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_safe_copy_write:
 * @file: on this machine or another
 * @mode: permission bits of a new file; one that is there keeps its own, where that is known
 * @cancellable: (nullable): asked for a file of another machine only
 *
 * Writes beside @file first: whatever goes wrong, what was there before is whole. Blocks for as
 * long as disk and network do.
 *
 * Returns: whether it is written; if not, a %WAKHAN_SAFE_FILE_ERROR that names the file
 */
gboolean wakhan_safe_copy_write (GFile        *file,
                                 GBytes       *bytes,
                                 int           mode,
                                 GCancellable *cancellable,
                                 GError      **error);

/**
 * wakhan_safe_copy_write_async:
 * @file: as wakhan_safe_copy_write() has it
 * @bytes: a reference is kept until it is done
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_safe_copy_write_async (GFile              *file,
                                   GBytes             *bytes,
                                   int                 mode,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);

/**
 * wakhan_safe_copy_write_finish:
 *
 * Returns: whether it is written; if not, an error as of wakhan_safe_copy_write(), or
 *   %G_IO_ERROR_CANCELLED
 */
gboolean wakhan_safe_copy_write_finish (GFile        *file,
                                        GAsyncResult *result,
                                        GError      **error);

G_END_DECLS
