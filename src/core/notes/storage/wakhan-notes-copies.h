/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/* What sync tools and editors leave beside a notes file: copies of it under names of their own,
 * when two computers wrote to it, or before one did. Everything here blocks. */
typedef struct
{
  GPtrArray *paths;     /* of those that are taken in */
  guint      n_joined;  /* notes that were not there, or older */
  GPtrArray *differing; /* ids of those that stand beside another version now */
} WakhanNotesCopies;

/* Whether a file called @name beside the one called @own may be a copy of it; that it is, only its
 * content tells. */
gboolean wakhan_notes_copies_is_name (const char *own,
                                      const char *name);
/* Those that are copies of the notes of the study, and nobody is writing any more. */
WakhanNotesCopies *wakhan_notes_copies_find (const char *path,
                                             const char *study_id);
void               wakhan_notes_copies_free (WakhanNotesCopies *self);
/* Returns: (transfer full): @content with what they say. @past: (element-type WakhanNotesContent):
 * states that the notebook had, which are history, not a conflict. */
WakhanNotesContent *wakhan_notes_copies_join (WakhanNotesCopies  *self,
                                              WakhanNotesContent *content,
                                              GPtrArray          *past);
/* Into the folder "joined" beside the notes file. Nothing is deleted. */
void wakhan_notes_copies_put_aside (WakhanNotesCopies *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesCopies, wakhan_notes_copies_free)

G_END_DECLS
