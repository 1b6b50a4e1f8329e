/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The file that is written beside another one, whose place it is to take. */

/**
 * wakhan_file_twin_create:
 * @path: of the other one
 * @mode: permission bits, of which the umask takes its part
 *
 * It has a name only once it is full and synced, where the file system knows of such files: whoever
 * is ended while a disk does not answer leaves nothing behind. Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): its path; %NULL, errno says why, with nothing left beside
 *   @path
 */
char *wakhan_file_twin_create (const char *path,
                               GBytes     *bytes,
                               int         mode);

/**
 * wakhan_file_twin_clean:
 *
 * Removes what killed processes left beside @path while they wrote, once it is older than a day.
 * Blocks; what cannot be removed stays.
 */
void wakhan_file_twin_clean (const char *path);

G_END_DECLS
