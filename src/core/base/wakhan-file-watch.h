/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanFileWatch:
 *
 * Sees when others write to a file, rename something into its place, make it anew, or do so with
 * what it is a link to. It watches folders, since a file that another one takes the place of is no
 * longer the one with the name. Belongs to the main thread, which it never lets wait for a disk.
 *
 * Signal: "changed": something happened to it, or it is watched only from now on.
 */
#define WAKHAN_TYPE_FILE_WATCH (wakhan_file_watch_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFileWatch, wakhan_file_watch, WAKHAN, FILE_WATCH, GObject)

/**
 * WakhanFileWatchFunc:
 * @own: the name of the file that is watched
 * @name: of one in the same folder
 *
 * Returns: whether what happens to that counts, too
 */
typedef gboolean (*WakhanFileWatchFunc) (const char *own,
                                         const char *name);

/**
 * wakhan_file_watch_new:
 * @counts: (nullable) (scope forever): for files that are called otherwise; %NULL: none counts
 *
 * Watches nothing yet.
 */
WakhanFileWatch *wakhan_file_watch_new (GFile              *file,
                                        WakhanFileWatchFunc counts);

/**
 * wakhan_file_watch_set_target:
 * @target: where the file is just now, behind all links; itself, where it is none
 *
 * From then on, there being a folder, it is watched.
 */
void wakhan_file_watch_set_target (WakhanFileWatch *self,
                                   GFile           *target);

/**
 * wakhan_file_watch_stop:
 *
 * Until the target is set again: where a folder has gone and come back, it is another one.
 */
void wakhan_file_watch_stop (WakhanFileWatch *self);

G_END_DECLS
