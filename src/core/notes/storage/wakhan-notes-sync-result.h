/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-backup.h"
#include "wakhan-notes-content.h"
#include "wakhan-notes-copies.h"

G_BEGIN_DECLS

/**
 * WakhanNotesSyncResult:
 * @base: what both sides know now
 * @changed: (element-type WakhanEntryRecord): what is not as ours was
 * @is_ahead: the file lacks something still, or copies of it wait to be joined
 * @path: of the file, behind all links
 * @copies: (nullable): that were joined
 * @backup: (nullable): what can be brought back of a file that was damaged; told once
 *
 * What came of going to the file.
 */
typedef struct
{
  WakhanNotesContent *base;
  GPtrArray          *changed;
  gboolean            is_ahead;
  char               *path;
  WakhanNotesCopies  *copies;
  WakhanNotesBackup  *backup;
} WakhanNotesSyncResult;

/**
 * wakhan_notes_sync_result_free:
 * @self: (nullable): with all that it holds
 */
void wakhan_notes_sync_result_free (WakhanNotesSyncResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesSyncResult, wakhan_notes_sync_result_free)

G_END_DECLS
