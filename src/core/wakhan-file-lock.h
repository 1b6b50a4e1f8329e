/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Keeps other programs from writing a file while it is alive. It is the kernel's lock on an empty file beside the one to be
 * written, so that it ends with the process, however that ends. */
typedef struct _WakhanFileLock WakhanFileLock;

/* Waits two seconds at most. */
WakhanFileLock *wakhan_file_lock_new (const char *path,
                                      GError    **error);
void            wakhan_file_lock_free (WakhanFileLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFileLock, wakhan_file_lock_free)

G_END_DECLS
