/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanFileLock:
 *
 * Keeps other programs of this kind from a file while it is read, merged and written. The kernel
 * lets go of it when the process ends, however that ends; its file may stay, and locks nobody out.
 */
typedef struct _WakhanFileLock WakhanFileLock;

/**
 * wakhan_file_lock_new:
 * @path: of the file to keep, which need not exist; the lock is PATH.lock beside it
 * @patience: in milliseconds; 0: one attempt
 * @cancellable: (nullable): ends the waiting
 *
 * Blocks for up to @patience.
 *
 * Returns: (transfer full) (nullable): the lock; %NULL with %WAKHAN_SAFE_FILE_ERROR_BUSY where
 *   another program has it still, then or when it is cancelled, or with
 *   %WAKHAN_SAFE_FILE_ERROR_UNWRITABLE where nothing can be locked: a folder one may not write to,
 *   a file system that knows no locks
 */
WakhanFileLock *wakhan_file_lock_new (const char   *path,
                                      guint         patience,
                                      GCancellable *cancellable,
                                      GError      **error);

/**
 * wakhan_file_lock_free:
 * @self: (nullable) (transfer full): a lock
 *
 * Lets go of it, and removes its file.
 */
void wakhan_file_lock_free (WakhanFileLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFileLock, wakhan_file_lock_free)

G_END_DECLS
