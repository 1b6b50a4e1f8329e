/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The desktop's list of files that were used last, which all programs share. GtkRecentManager
 * writes it in the main thread. */

/**
 * wakhan_desktop_recents_write:
 * @list: path of the list, there or not
 * @file: what was used now; not on the disk of this machine, perhaps
 *
 * Blocks, and may run in any thread. What other programs wrote into the list stays; a list that
 * cannot be understood stays as it is.
 *
 * Returns: whether the list has @file; if not, a %WAKHAN_SAFE_FILE_ERROR, or for a list that cannot
 *   be understood a %G_BOOKMARK_FILE_ERROR or %G_MARKUP_ERROR
 */
gboolean wakhan_desktop_recents_write (const char *list,
                                       GFile      *file,
                                       GError    **error);

/**
 * wakhan_desktop_recents_add:
 *
 * Puts @file into the user's list, in a worker. What goes wrong is nobody's concern.
 */
void wakhan_desktop_recents_add (GFile *file);

G_END_DECLS
