/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-change.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTEBOOK (wakhan_notebook_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotebook, wakhan_notebook, WAKHAN, NOTEBOOK, GObject)

/* A GListModel of the notes of a study that are not deleted, by creation; in memory alone. Properties, read-only: can-undo, can-redo,
 * undo-name, redo-name. Signal "changed" (WakhanChange *), when all of it is done. */
WakhanNotebook *wakhan_notebook_new (GPtrArray *notes); /* (nullable): that it begins with, deleted ones too; held, not copied */
guint           wakhan_notebook_get_n_notes (WakhanNotebook *self);
WakhanNote     *wakhan_notebook_get_note (WakhanNotebook *self, /* (transfer none) */
                                          guint           position);
WakhanNote     *wakhan_notebook_find (WakhanNotebook *self, /* (transfer none), (nullable) */
                                      const char     *id);
WakhanNote     *wakhan_notebook_find_any (WakhanNotebook *self, /* (transfer none), (nullable): a deleted one too */
                                          const char     *id);
void            wakhan_notebook_apply (WakhanNotebook *self,
                                       WakhanChange   *change);
/* Three short ways to apply(). put() adds @note or takes over what @note says of the one with the same id;
 * consecutive puts of the same note with the same kind join into one undo step. */
void        wakhan_notebook_put (WakhanNotebook  *self,
                                 WakhanChangeKind kind,
                                 WakhanNote      *note);
void        wakhan_notebook_remove (WakhanNotebook  *self,
                                    WakhanChangeKind kind,
                                    WakhanNote      *note);
void        wakhan_notebook_undo (WakhanNotebook *self);
void        wakhan_notebook_redo (WakhanNotebook *self);
gboolean    wakhan_notebook_get_can_undo (WakhanNotebook *self);
gboolean    wakhan_notebook_get_can_redo (WakhanNotebook *self);
const char *wakhan_notebook_get_undo_name (WakhanNotebook *self);
const char *wakhan_notebook_get_redo_name (WakhanNotebook *self);
/* What came from elsewhere (WakhanNote, deleted ones too) is told like a change made here, but not to be undone here. */
void wakhan_notebook_receive (WakhanNotebook *self,
                              GPtrArray      *notes);

G_END_DECLS
