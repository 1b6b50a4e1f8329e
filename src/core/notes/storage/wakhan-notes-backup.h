/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/**
 * WakhanNotesBackup:
 * @day: on which it was made, by this machine's time
 * @content: what it says that the notes file does not, or says better
 * @n_notes: how many of its notes come back, events too; more than none
 *
 * What a copy of a damaged notes file can give back.
 */
typedef struct
{
  GDateTime          *day;
  WakhanNotesContent *content;
  guint               n_notes;
} WakhanNotesBackup;

/**
 * wakhan_notes_backup_new:
 * @day: (transfer full)
 * @copy: all that the copy says
 * @known: what is known without it
 *
 * What @known says of a note in @copy stays beside it, unless it is what @copy went on from.
 *
 * Returns: (transfer full) (nullable): %NULL: @copy gives nothing back
 */
WakhanNotesBackup *wakhan_notes_backup_new (GDateTime          *day,
                                            WakhanNotesContent *copy,
                                            WakhanNotesContent *known);

/**
 * wakhan_notes_backup_free:
 * @self: (nullable): with all that it holds
 */
void wakhan_notes_backup_free (WakhanNotesBackup *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesBackup, wakhan_notes_backup_free)

G_END_DECLS
