/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-backup.h"

G_BEGIN_DECLS

/* Copies of a notes file by day, the last three, in the folder "backups" beside it. Everything here
 * blocks. */

/**
 * wakhan_notes_backups_keep:
 * @path: of the notes file
 * @content: what is in it now
 * @bytes: the same as it stands there
 * @checked_day: (inout) (nullable) (transfer full): the day for which it was looked at what the
 * day's copy says
 *
 * The day's copy becomes @content; but what says more than that is left for the day. What goes
 * wrong is nobody's concern.
 */
void wakhan_notes_backups_keep (const char         *path,
                                WakhanNotesContent *content,
                                GBytes             *bytes,
                                char              **checked_day);

/**
 * wakhan_notes_backups_load:
 * @path: of the notes file
 *
 * Returns: (transfer full) (element-type WakhanNotesContent): those that can be read; the array
 *   unrefs them
 */
GPtrArray *wakhan_notes_backups_load (const char *path);

/**
 * wakhan_notes_backups_find:
 * @path: of the notes file
 * @known: what is known without them
 *
 * Returns: (transfer full) (nullable): the last one that is whole and says something that @known
 *   does not; %NULL: none does
 */
WakhanNotesBackup *wakhan_notes_backups_find (const char         *path,
                                              WakhanNotesContent *known);

G_END_DECLS
