/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"
#include "wakhan-notebook.h"
#include "wakhan-notes-content.h"
#include "wakhan-notes-copies.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_KEEPER (wakhan_notes_keeper_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesKeeper, wakhan_notes_keeper, WAKHAN, NOTES_KEEPER, GObject)

/* Decides when notes go to their file and come from it, off the main loop. Properties, read-only: save-state, problem,
 * damage, as a notebook has them. And n-rescued. Reads the file before new() returns, in any thread; @file may be NULL. An empty note that nobody
 * wrote into goes nowhere. What cannot be saved when the last reference goes is left as an emergency copy. */
WakhanNotesKeeper *wakhan_notes_keeper_new (GFile      *file,
                                            const char *study_id,
                                            const char *title);
/* From now on, in the main thread, it follows the file and saves. */
void wakhan_notes_keeper_begin (WakhanNotesKeeper *self);
/* The notebook whose store that is, begun. Returns: (transfer full) */
WakhanNotebook *wakhan_notes_keeper_open (GFile      *file,
                                          const char *study_id,
                                          const char *title);
/* Of a notebook that open() returned. Returns: (transfer none) */
WakhanNotesKeeper *wakhan_notes_keeper_of (WakhanNotebook *notebook);
/* The note is as it is to be on the disk; a deleted one too. */
void            wakhan_notes_keeper_put (WakhanNotesKeeper *self,
                                         WakhanNote        *note);
WakhanSaveState wakhan_notes_keeper_get_save_state (WakhanNotesKeeper *self);
const char     *wakhan_notes_keeper_get_problem (WakhanNotesKeeper *self);
const char     *wakhan_notes_keeper_get_damage (WakhanNotesKeeper *self);
/* Whether the file could be read, or there is none yet. */
gboolean wakhan_notes_keeper_is_read (WakhanNotesKeeper *self);
/* How many notes are not on the disk as they are here. */
guint wakhan_notes_keeper_get_n_unsaved (WakhanNotesKeeper *self);
/* At once, and not waited for. */
void     wakhan_notes_keeper_save (WakhanNotesKeeper *self);
void     wakhan_notes_keeper_save_async (WakhanNotesKeeper  *self,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
gboolean wakhan_notes_keeper_save_finish (WakhanNotesKeeper *self,
                                          GAsyncResult      *result,
                                          GError           **error);
/* In this thread: where there is no main loop to wait in. */
gboolean wakhan_notes_keeper_flush (WakhanNotesKeeper *self,
                                    GError           **error);
/* What is not saved may be lost: its words are somewhere else, or not wanted. A later change counts again. */
void wakhan_notes_keeper_give_up (WakhanNotesKeeper *self);
/* Any thread: saves what is not on the disk, or leaves an emergency copy. @is_end: and then gives up. */
void wakhan_notes_keeper_rescue (WakhanNotesKeeper *self,
                                 gboolean           is_end);
/* The copies of the file that were joined into it last; (nullable). Property: joined. */
const WakhanNotesCopies *wakhan_notes_keeper_get_joined (WakhanNotesKeeper *self);
/* How many notes an earlier process left in emergency copies, and takes them in. */
guint wakhan_notes_keeper_get_n_rescued (WakhanNotesKeeper *self);
void  wakhan_notes_keeper_bring_back (WakhanNotesKeeper *self);
/* Returns: (transfer full): what a copy of the file would hold now, saved or not */
GBytes *wakhan_notes_keeper_dup_bytes (WakhanNotesKeeper *self);

G_END_DECLS
