/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-note.h"
#include "core/wakhan-notebook.h"
#include "core/wakhan-notes-content.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_KEEPER (wakhan_notes_keeper_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesKeeper, wakhan_notes_keeper, WAKHAN, NOTES_KEEPER, GObject)

/* Decides when notes go to their file and come from it, off the main loop. Properties, read-only: save-state, problem,
 * damage, as a notebook has them. Signal "received" (GPtrArray of WakhanNoteRecord): what another program wrote, or what
 * became of it beside ours. Reads the file before new() returns; @file may be NULL. */
WakhanNotesKeeper  *wakhan_notes_keeper_new (GFile      *file,
                                             const char *study_id,
                                             const char *title);
WakhanNotesContent *wakhan_notes_keeper_get_content (WakhanNotesKeeper *self);
/* The note is as it is to be on the disk; a deleted one too. */
void            wakhan_notes_keeper_put (WakhanNotesKeeper *self,
                                         WakhanNote        *note);
WakhanSaveState wakhan_notes_keeper_get_save_state (WakhanNotesKeeper *self);
const char     *wakhan_notes_keeper_get_problem (WakhanNotesKeeper *self);
const char     *wakhan_notes_keeper_get_damage (WakhanNotesKeeper *self);
gboolean        wakhan_notes_keeper_flush (WakhanNotesKeeper *self,
                                           GError           **error);
gboolean        wakhan_notes_keeper_save_copy (WakhanNotesKeeper *self,
                                               GFile             *file,
                                               GError           **error);

G_END_DECLS
