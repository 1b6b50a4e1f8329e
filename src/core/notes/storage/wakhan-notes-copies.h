/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/**
 * WakhanNotesCopies:
 * @paths: (element-type utf8): of those that are taken in
 * @n_joined: notes that were not there, or older
 * @differing: (element-type utf8): ids of those that stand beside another version now
 *
 * What sync tools and editors leave beside a notes file: copies of it under names of their own,
 * when two computers wrote to it, or before one did. Everything here blocks.
 */
typedef struct
{
  GPtrArray *paths;
  guint      n_joined;
  GPtrArray *differing;
} WakhanNotesCopies;

/**
 * wakhan_notes_copies_is_name:
 *
 * Returns: whether a file called @name beside the one called @own may be a copy of it; that it is,
 *   only its content tells
 */
gboolean wakhan_notes_copies_is_name (const char *own,
                                      const char *name);

/**
 * wakhan_notes_copies_find:
 * @path: of the notes file
 * @study_id: whose notes they are to be
 *
 * Returns: (transfer full): those that are copies of it, and that nobody is writing any more
 */
WakhanNotesCopies *wakhan_notes_copies_find (const char *path,
                                             const char *study_id);

void wakhan_notes_copies_free (WakhanNotesCopies *self);

/**
 * wakhan_notes_copies_join:
 * @content: what stands in the notes file
 * @past: (element-type WakhanNotesContent): states that the notebook had, which are history, not a
 *   conflict
 *
 * Sets what was joined.
 *
 * Returns: (transfer full): @content with what they say
 */
WakhanNotesContent *wakhan_notes_copies_join (WakhanNotesCopies  *self,
                                              WakhanNotesContent *content,
                                              GPtrArray          *past);

/**
 * wakhan_notes_copies_put_aside:
 *
 * Moves them into the folder "joined" beside the notes file. Nothing is deleted.
 */
void wakhan_notes_copies_put_aside (WakhanNotesCopies *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesCopies, wakhan_notes_copies_free)

G_END_DECLS
