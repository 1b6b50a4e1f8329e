/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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
} WakhanNotesSyncResult;

/**
 * wakhan_notes_sync_result_free:
 * @self: (nullable): with all that it holds
 */
void wakhan_notes_sync_result_free (WakhanNotesSyncResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesSyncResult, wakhan_notes_sync_result_free)

G_END_DECLS
