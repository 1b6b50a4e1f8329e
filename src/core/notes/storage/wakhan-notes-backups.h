/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/* Copies of a notes file by day, the last three, in the folder "backups" beside it. Everything here
 * blocks. */

/* The day's copy becomes @content, what is in the file at @path now; but what says more than that
 * is left for the day. @checked_day: (inout): the day for which that was looked at. What goes wrong
 * is nobody's concern. */
void wakhan_notes_backups_keep (const char         *path,
                                WakhanNotesContent *content,
                                GBytes             *bytes,
                                char              **checked_day);
/* Returns: (transfer full): of WakhanNotesContent. */
GPtrArray *wakhan_notes_backups_load (const char *path);

G_END_DECLS
