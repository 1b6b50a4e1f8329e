/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"
#include "wakhan-notebook.h"
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
 * it was read and where its copy lies, or %NULL; joined; n-rescued.
 */
WakhanNotesStore *wakhan_notes_store_new (GFile      *file,
                                          const char *study_id,
                                          const char *title);
/* From now on, in the main thread, it follows the file and saves. */
void wakhan_notes_store_begin (WakhanNotesStore *self);
/* Returns: (transfer none) */
WakhanNotebook *wakhan_notes_store_get_notebook (WakhanNotesStore *self);
WakhanSaveState wakhan_notes_store_get_save_state (WakhanNotesStore *self);
const char     *wakhan_notes_store_get_problem (WakhanNotesStore *self);
const char     *wakhan_notes_store_get_damage (WakhanNotesStore *self);
/* Whether the file could be read, or there is none yet. */
gboolean wakhan_notes_store_is_read (WakhanNotesStore *self);
/* How many notes are not on the disk as they are here. */
guint wakhan_notes_store_get_n_unsaved (WakhanNotesStore *self);
/* At once, and not waited for. */
void     wakhan_notes_store_save (WakhanNotesStore *self);
void     wakhan_notes_store_save_async (WakhanNotesStore   *self,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
gboolean wakhan_notes_store_save_finish (WakhanNotesStore *self,
                                         GAsyncResult     *result,
                                         GError          **error);
/* In this thread: where there is no main loop to wait in. */
gboolean wakhan_notes_store_flush (WakhanNotesStore *self,
                                   GError          **error);
/* What is not saved may be lost: its words are somewhere else, or not wanted. A later change counts
 * again. */
void wakhan_notes_store_give_up (WakhanNotesStore *self);
/* Any thread: saves what is not on the disk, or leaves an emergency copy. @is_end: and then gives
 * up. */
void wakhan_notes_store_rescue (WakhanNotesStore *self,
                                gboolean          is_end);
/* The copies of the file that were joined into it last; (nullable). Property: joined. */
const WakhanNotesCopies *wakhan_notes_store_get_joined (WakhanNotesStore *self);
/* How many notes an earlier process left in emergency copies, and takes them in. */
guint wakhan_notes_store_get_n_rescued (WakhanNotesStore *self);
void  wakhan_notes_store_bring_back (WakhanNotesStore *self);
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
