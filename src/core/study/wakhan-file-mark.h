/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_text_place_dup_mark:
 * @place: an address, as wakhan_library_dup_place() has it
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable): what a file keeps when it is renamed or moved, whatever is
 *   written into it: device, inode and when it was made; %NULL: nothing is there, or nobody knows
 */
char *wakhan_text_place_dup_mark (const char *place);

/**
 * wakhan_text_place_has_moved:
 * @place: an address where the file was
 * @mark: (nullable): of the file
 * @other: an address that does not count
 *
 * Looks through the folder of @place, those in it, and the one above, at 5000 files at most.
 * Blocks.
 *
 * Returns: whether the file with @mark stands there under another name than @place or @other
 */
gboolean wakhan_text_place_has_moved (const char *place,
                                      const char *mark,
                                      const char *other);

G_END_DECLS
