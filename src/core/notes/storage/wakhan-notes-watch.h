/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_WATCH (wakhan_notes_watch_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesWatch, wakhan_notes_watch, WAKHAN, NOTES_WATCH, GObject)

/* Sees when others write to a notes file, to what it is a link to, or leave a copy beside either.
 * Signal "changed". */
WakhanNotesWatch *wakhan_notes_watch_new (GFile *file);
/* Where the file is just now, behind all links; from then on, there being a folder,
 * it is watched. */
void wakhan_notes_watch_set_target (WakhanNotesWatch *self,
                                    const char       *path);

G_END_DECLS
