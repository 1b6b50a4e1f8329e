/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/* Emergency copies of notes that could not be saved: in the user's state folder, else in the
 * temporary one, where the next start finds them. Everything here blocks, and may run in any
 * thread. */

/* A name of its own for what this process may have to leave of a study. */
char *wakhan_notes_rescue_dup_name (const char *study_id);
/* Returns: (transfer full): where it lies now. */
char *wakhan_notes_rescue_write (const char         *name,
                                 WakhanNotesContent *content,
                                 GError            **error);
void  wakhan_notes_rescue_remove (const char *name);

/* What earlier processes left of a study. */
typedef struct
{
  GPtrArray          *paths;
  WakhanNotesContent *content; /* of all of them */
  guint               n_notes; /* in it that are new, or newer */
} WakhanNotesRescue;

/* What @known says already is put aside at once. Returns: (transfer full): NULL, where nothing is
 * left. */
WakhanNotesRescue *wakhan_notes_rescue_find (const char         *study_id,
                                             WakhanNotesContent *known);
void               wakhan_notes_rescue_free (WakhanNotesRescue *self);
/* The studies of which earlier processes left something, each once; (transfer full). */
GStrv wakhan_notes_rescue_list_studies (void);
/* As the last copy of a study's notes says. */
char *wakhan_notes_rescue_dup_title (const char *study_id);
/* They are not offered again. */
void wakhan_notes_rescue_put_aside (GPtrArray *paths);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesRescue, wakhan_notes_rescue_free)

G_END_DECLS
