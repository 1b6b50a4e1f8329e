/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Keeps other programs of this kind from a file while it is read, merged and written. The kernel gives it up with the
 * process, so that none is left behind. */
typedef struct _WakhanFileLock WakhanFileLock;

/* The lock lies beside the file at @path, which need not exist, as PATH.lock. NULL where nothing can be locked (a folder one may
 * not write to, a file system that knows no locks), or, with %WAKHAN_SAFE_FILE_ERROR_BUSY, another program has it still after
 * @patience milliseconds, or when @cancellable ends the waiting. */
WakhanFileLock *wakhan_file_lock_new (const char   *path,
                                      guint         patience,
                                      GCancellable *cancellable,
                                      GError      **error);
void            wakhan_file_lock_free (WakhanFileLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFileLock, wakhan_file_lock_free)

G_END_DECLS
