/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-sync-task.h"

G_BEGIN_DECLS

/**
 * WakhanNotesLedger:
 *
 * The notes of a study as they are to be on the disk, beside what is known to stand there. Only the
 * main thread changes it; another may create a task of it at any time.
 */
typedef struct _WakhanNotesLedger WakhanNotesLedger;

/**
 * wakhan_notes_ledger_new:
 * @base: (transfer full) (nullable): what stands in the file; %NULL: it could not be read yet
 */
WakhanNotesLedger *wakhan_notes_ledger_new (const char         *study_id,
                                            const char         *title,
                                            WakhanNotesContent *base);
void               wakhan_notes_ledger_free (WakhanNotesLedger *self);

/**
 * wakhan_notes_ledger_upsert:
 * @is_under_way: whether something is on its way to the file, of which nobody knows yet what it
 * came to
 *
 * The entry, which may be a deleted one, is as it is to be. An empty entry that nobody wrote into
 * is not entered, and one that came and went between two saves leaves no trace.
 *
 * Returns: whether that changed anything
 */
gboolean wakhan_notes_ledger_upsert (WakhanNotesLedger *self,
                                     WakhanEntry       *entry,
                                     gboolean           is_under_way);

/**
 * wakhan_notes_ledger_create_task:
 * @lock_timeout: milliseconds, for another program's lock
 *
 * Any thread. Returns: (transfer full): what takes the entries to the file, and what stands there
 * back
 */
WakhanNotesSyncTask *wakhan_notes_ledger_create_task (WakhanNotesLedger   *self,
                                                      WakhanNotesFile     *file,
                                                      WakhanNotesDirection direction,
                                                      guint                lock_timeout);
/* All that is entered is on its way now: what changes from here on continues from that. */
void wakhan_notes_ledger_begin_saving (WakhanNotesLedger *self);

/**
 * wakhan_notes_ledger_adopt:
 * @task: done, and with a result
 * @is_ahead: (out): whether the notes here say something that the file does not
 *
 * Returns: (transfer full) (element-type WakhanEntryRecord): what others wrote, or what became of
 *   it beside ours
 */
GPtrArray *wakhan_notes_ledger_adopt (WakhanNotesLedger   *self,
                                      WakhanNotesSyncTask *task,
                                      gboolean            *is_ahead);
/* The same for what earlier processes had to leave, or a backup has. */
GPtrArray *wakhan_notes_ledger_adopt_kept (WakhanNotesLedger  *self,
                                           WakhanNotesContent *kept);

gboolean wakhan_notes_ledger_is_read (WakhanNotesLedger *self);
/* Of entries that are not in the file as they are here. */
guint wakhan_notes_ledger_count_unsaved (WakhanNotesLedger *self);
/* Returns: (transfer full) (element-type WakhanEntry): deleted ones too */
GPtrArray *wakhan_notes_ledger_list_entries (WakhanNotesLedger *self);
/* Returns: (transfer full): what a file with them would hold */
GBytes *wakhan_notes_ledger_dup_bytes (WakhanNotesLedger *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanNotesLedger, wakhan_notes_ledger_free)

G_END_DECLS
