/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"
#include "wakhan-notebook.h"
#include "wakhan-notes-backup.h"
#include "wakhan-notes-content.h"
#include "wakhan-notes-copies.h"
#include "wakhan-save-state.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_STORE (wakhan_notes_store_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesStore, wakhan_notes_store, WAKHAN, NOTES_STORE, GObject)

/**
 * wakhan_notes_store_new:
 * @file: (nullable): on this machine; %NULL: in memory only
 *
 * Keeps the notes of a notebook in their file, off the main loop: it listens to the notebook, which
 * does not know of it, and hands it what others wrote. Reads the file before it returns, in any
 * thread. An empty note that nobody wrote into goes nowhere. What cannot be saved when the last
 * reference goes is left as an emergency copy. Properties, read-only: save-state; problem, a
 * sentence on why saving fails, or %NULL; damage, a sentence on what was wrong with the file when
 * it was read and where its copy lies, or %NULL; joined; n-rescued; backup.
 */
WakhanNotesStore *wakhan_notes_store_new (GFile      *file,
                                          const char *study_id,
                                          const char *title);

/**
 * wakhan_notes_store_begin:
 *
 * From now on, in the main thread, it follows the file and saves.
 */
void wakhan_notes_store_begin (WakhanNotesStore *self);

WakhanNotebook *wakhan_notes_store_get_notebook (WakhanNotesStore *self);
WakhanSaveState wakhan_notes_store_get_save_state (WakhanNotesStore *self);

/**
 * wakhan_notes_store_get_problem:
 *
 * Returns: (transfer none) (nullable): a sentence, why saving fails
 */
const char *wakhan_notes_store_get_problem (WakhanNotesStore *self);

/**
 * wakhan_notes_store_get_damage:
 *
 * Returns: (transfer none) (nullable): a sentence, what was wrong with the file when it was read,
 * and where its copy lies
 */
const char *wakhan_notes_store_get_damage (WakhanNotesStore *self);

/**
 * wakhan_notes_store_is_read:
 *
 * Returns: whether the file could be read, or there is none yet
 */
gboolean wakhan_notes_store_is_read (WakhanNotesStore *self);

/**
 * wakhan_notes_store_get_n_unsaved:
 *
 * Returns: how many notes are not on the disk as they are here
 */
guint wakhan_notes_store_get_n_unsaved (WakhanNotesStore *self);

/**
 * wakhan_notes_store_save:
 *
 * At once, and not waited for.
 */
void wakhan_notes_store_save (WakhanNotesStore *self);

/**
 * wakhan_notes_store_save_async:
 * @callback: in the main thread, when all that is here now is on the disk, or cannot get there
 */
void wakhan_notes_store_save_async (WakhanNotesStore   *self,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);

/**
 * wakhan_notes_store_save_finish:
 *
 * Returns: whether all is saved; if not, the error says why, as of wakhan_notes_file_sync()
 */
gboolean wakhan_notes_store_save_finish (WakhanNotesStore *self,
                                         GAsyncResult     *result,
                                         GError          **error);

/**
 * wakhan_notes_store_flush:
 *
 * Saves in this thread and blocks: where there is no main loop to wait in.
 *
 * Returns: as wakhan_notes_store_save_finish()
 */
gboolean wakhan_notes_store_flush (WakhanNotesStore *self,
                                   GError          **error);

/**
 * wakhan_notes_store_give_up:
 *
 * What is not saved may be lost: its words are somewhere else, or not wanted. A later change counts
 * again.
 */
void wakhan_notes_store_give_up (WakhanNotesStore *self);

/**
 * wakhan_notes_store_rescue:
 * @is_end: whether it gives up then
 *
 * Saves what is not on the disk, or leaves an emergency copy. Blocks; any thread.
 */
void wakhan_notes_store_rescue (WakhanNotesStore *self,
                                gboolean          is_end);

/**
 * wakhan_notes_store_get_joined:
 *
 * Returns: (transfer none) (nullable): the copies of the file that were joined into it last
 */
const WakhanNotesCopies *wakhan_notes_store_get_joined (WakhanNotesStore *self);

/**
 * wakhan_notes_store_get_n_rescued:
 *
 * Returns: how many notes earlier processes left in emergency copies
 */
guint wakhan_notes_store_get_n_rescued (WakhanNotesStore *self);

/**
 * wakhan_notes_store_bring_back:
 *
 * Takes those notes in.
 */
void wakhan_notes_store_bring_back (WakhanNotesStore *self);

/**
 * wakhan_notes_store_get_backup:
 *
 * Returns: (transfer none) (nullable): what a backup has of the notes of a file that was damaged,
 *   until it is brought back; %NULL: nothing more
 */
const WakhanNotesBackup *wakhan_notes_store_get_backup (WakhanNotesStore *self);

/**
 * wakhan_notes_store_bring_back_backup:
 *
 * Takes those notes in, beside what was written meanwhile. It cannot be undone.
 */
void wakhan_notes_store_bring_back_backup (WakhanNotesStore *self);

/**
 * wakhan_notes_store_save_copy_async:
 *
 * With what is not saved yet. The answer is for wakhan_safe_copy_write_finish().
 */
void wakhan_notes_store_save_copy_async (WakhanNotesStore   *self,
                                         GFile              *file,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);

G_END_DECLS
