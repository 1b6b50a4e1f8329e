/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/* Emergency copies of notes that could not be saved: in the user's state folder, else in the
 * temporary one, where the next start finds them. Everything here blocks, and may run in any
 * thread. */

/**
 * wakhan_notes_rescue_dup_name:
 *
 * Returns: (transfer full): a name of its own for what this process may have to leave of a study
 */
char *wakhan_notes_rescue_dup_name (const char *study_id);

/**
 * wakhan_notes_rescue_write:
 * @name: as wakhan_notes_rescue_dup_name() made it
 *
 * Returns: (transfer full) (nullable): the path where it lies now; %NULL with a
 *   %WAKHAN_SAFE_FILE_ERROR where it could be written in neither folder
 */
char *wakhan_notes_rescue_write (const char         *name,
                                 WakhanNotesContent *content,
                                 GError            **error);

/**
 * wakhan_notes_rescue_remove:
 *
 * All is saved: what was left as @name goes.
 */
void wakhan_notes_rescue_remove (const char *name);

/**
 * WakhanNotesRescue:
 * @paths: (element-type utf8): of the copies
 * @content: of all of them
 * @n_notes: in it that are new, or newer
 *
 * What earlier processes left of a study.
 */
typedef struct
{
  GPtrArray          *paths;
  WakhanNotesContent *content;
  guint               n_notes;
} WakhanNotesRescue;

/**
 * wakhan_notes_rescue_find:
 * @known: (nullable): what stands in the notes file
 *
 * What @known says already is put aside at once.
 *
 * Returns: (transfer full) (nullable): %NULL where nothing is left
 */
WakhanNotesRescue *wakhan_notes_rescue_find (const char         *study_id,
                                             WakhanNotesContent *known);

void wakhan_notes_rescue_free (WakhanNotesRescue *self);

/**
 * wakhan_notes_rescue_list_studies:
 *
 * Returns: (transfer full): the ids of the studies of which earlier processes left something, each
 *   once
 */
GStrv wakhan_notes_rescue_list_studies (void);

/**
 * wakhan_notes_rescue_dup_title:
 *
 * Returns: (transfer full) (nullable): of the study, as the last copy of its notes says; %NULL: it
 *   does not
 */
char *wakhan_notes_rescue_dup_title (const char *study_id);

/**
 * wakhan_notes_rescue_put_aside:
 * @paths: (element-type utf8): of copies, which are not offered again
 */
void wakhan_notes_rescue_put_aside (GPtrArray *paths);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesRescue, wakhan_notes_rescue_free)

G_END_DECLS
