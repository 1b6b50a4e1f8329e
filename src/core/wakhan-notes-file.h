/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-note.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_FILE (wakhan_notes_file_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesFile, wakhan_notes_file, WAKHAN, NOTES_FILE, GObject)

/* The notes of a study on the disk, which other programs may write to as well. All functions may be called in any thread;
 * they block, and notes given to them must not be changed any more. */
WakhanNotesFile *wakhan_notes_file_new (GFile      *file,
                                        const char *study_id,
                                        const char *title);
/* The notes of the file, tombstones too; none where there is no file yet. Changes nothing on the disk. NULL on error. */
GPtrArray *wakhan_notes_file_load (WakhanNotesFile *self,
                                   GError         **error);
/* A sentence on what was wrong with the file and where its copy lies, or NULL; (transfer full). */
char *wakhan_notes_file_dup_damage (WakhanNotesFile *self);
/* Puts a copy of a damaged file aside, if that has not been done: always before something is written. */
gboolean wakhan_notes_file_set_aside (WakhanNotesFile *self,
                                      GError         **error);
/* Merges @notes with what the file says now, and writes if it then says something else.
 * Returns: (transfer full): the notes of the file now; NULL on error, and the file is as it was. */
GPtrArray *wakhan_notes_file_sync (WakhanNotesFile *self,
                                   GPtrArray       *notes,
                                   GError         **error);
/* Writes @notes to @copy, whatever the file says. */
gboolean wakhan_notes_file_write_copy (WakhanNotesFile *self,
                                       GPtrArray       *notes,
                                       GFile           *copy,
                                       GError         **error);

G_END_DECLS
