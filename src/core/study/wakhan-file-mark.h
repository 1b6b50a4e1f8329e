/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_file_mark_dup:
 * @uri: of a file, as wakhan_library_dup_uri() has it
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable): what a file keeps when it is renamed or moved, whatever is
 *   written into it: device, inode and when it was made; %NULL: nothing is there, or nobody knows
 */
char *wakhan_file_mark_dup (const char *uri);

/**
 * wakhan_file_mark_has_moved:
 * @uri: where the file was
 * @mark: (nullable): of the file
 * @other: a uri that does not count
 *
 * Looks through the folder of @uri, those in it, and the one above, at 5000 files at most.
 * Blocks.
 *
 * Returns: whether the file with @mark stands there under another name than @uri or @other
 */
gboolean wakhan_file_mark_has_moved (const char *uri,
                                     const char *mark,
                                     const char *other);

G_END_DECLS
