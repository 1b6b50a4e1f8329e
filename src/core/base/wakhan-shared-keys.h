/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A small key file of the program's own, which several of its processes read and write. What
 * cannot be read is never written over, and what does not parse is copied aside first.
 * Everything here blocks, and may run in any thread. */

/**
 * WakhanSharedKeysFunc:
 *
 * Makes the change to what the file holds now, which may be more than the caller has read before.
 */
typedef void (*WakhanSharedKeysFunc) (GKeyFile *keys,
                                      gpointer  user_data);

/**
 * wakhan_shared_keys_read:
 *
 * Returns: (transfer full): what stands in the file, as much of it as can be understood; empty
 *   where there is no file; %NULL with a %WAKHAN_SAFE_FILE_ERROR where it cannot be read
 */
GKeyFile *wakhan_shared_keys_read (const char *path,
                                   GError    **error);

/**
 * wakhan_shared_keys_update:
 *
 * Reads the file, lets @change have it, and writes it if that made a difference, all under a lock.
 *
 * Returns: (transfer full): what stands in the file then; %NULL with a %WAKHAN_SAFE_FILE_ERROR, and
 *   the file as it was
 */
GKeyFile *wakhan_shared_keys_update (const char          *path,
                                     WakhanSharedKeysFunc change,
                                     gpointer             user_data,
                                     GError             **error);

G_END_DECLS
