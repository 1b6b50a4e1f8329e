/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-change.h"
#include "wakhan-note-store.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTEBOOK (wakhan_notebook_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotebook, wakhan_notebook, WAKHAN, NOTEBOOK, GObject)

/* A GListModel of the notes that are not deleted, by creation. Properties, read-only: save-state, problem (a sentence
 * on why saving fails, or NULL), damage (a sentence on what was wrong with the file when it was read and where its
 * copy lies, or NULL), can-undo, can-redo, undo-name, redo-name. Signal "changed" (WakhanChange *). It holds
 * what the store has, and hands on every change to it. */
WakhanNotebook *wakhan_notebook_new (WakhanNoteStore *store);
guint           wakhan_notebook_get_n_notes (WakhanNotebook *self);
WakhanNote     *wakhan_notebook_get_note (WakhanNotebook *self, /* (transfer none) */
                                          guint           position);
WakhanNote     *wakhan_notebook_find (WakhanNotebook *self, /* (transfer none), (nullable) */
                                      const char     *id);
void            wakhan_notebook_apply (WakhanNotebook *self,
                                       WakhanChange   *change);
/* Three short ways to apply(). put() adds @note or takes over what @note says of the one with the same id;
 * consecutive puts of the same note with the same kind join into one undo step. */
void             wakhan_notebook_put (WakhanNotebook  *self,
                                      WakhanChangeKind kind,
                                      WakhanNote      *note);
void             wakhan_notebook_remove (WakhanNotebook  *self,
                                         WakhanChangeKind kind,
                                         WakhanNote      *note);
void             wakhan_notebook_undo (WakhanNotebook *self);
void             wakhan_notebook_redo (WakhanNotebook *self);
gboolean         wakhan_notebook_get_can_undo (WakhanNotebook *self);
gboolean         wakhan_notebook_get_can_redo (WakhanNotebook *self);
const char      *wakhan_notebook_get_undo_name (WakhanNotebook *self);
const char      *wakhan_notebook_get_redo_name (WakhanNotebook *self);
WakhanSaveState  wakhan_notebook_get_save_state (WakhanNotebook *self);
const char      *wakhan_notebook_get_problem (WakhanNotebook *self);
const char      *wakhan_notebook_get_damage (WakhanNotebook *self);
WakhanNoteStore *wakhan_notebook_get_store (WakhanNotebook *self); /* (transfer none) */
/* At once, and not waited for: for losing the focus, and a note that is left. */
void wakhan_notebook_save (WakhanNotebook *self);
/* In this thread: where there is no main loop to wait in. */
gboolean wakhan_notebook_flush (WakhanNotebook *self,
                                GError        **error);
/* With what is not saved yet. The answer is for wakhan_safe_copy_write_finish(). */
void wakhan_notebook_save_copy_async (WakhanNotebook     *self,
                                      GFile              *file,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data);

G_END_DECLS
