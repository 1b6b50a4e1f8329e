/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-change.h"
#include "wakhan-own-event.h"

G_BEGIN_DECLS

/**
 * WakhanNotebook:
 *
 * What a person put to a study, in memory alone: its notes, of which it is a #GListModel, and the
 * events of her own, both without those that are deleted, by creation. It owns its entries, and
 * lends what it returns. Properties, read-only: can-undo, can-redo,
 * undo-name, redo-name (translated, or %NULL). Signals: "changed" (WakhanChange *), when all of it
 * is done. "keep-up", with the three numbers of items-changed and right before it: for whoever
 * works out of the notes what all others ask for when they hear of that, however late it came.
 */
#define WAKHAN_TYPE_NOTEBOOK (wakhan_notebook_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotebook, wakhan_notebook, WAKHAN, NOTEBOOK, GObject)

/**
 * wakhan_notebook_new:
 * @entries: (nullable) (element-type WakhanEntry): that it begins with, deleted ones too; held, not
 *   copied
 *
 * O(n log n).
 *
 * Returns: (transfer full): the notebook
 */
WakhanNotebook *wakhan_notebook_new (GPtrArray *entries);

guint wakhan_notebook_get_n_notes (WakhanNotebook *self);

/**
 * wakhan_notebook_get_note:
 *
 * Returns: (transfer none) (nullable): %NULL beyond the last one
 */
WakhanNote *wakhan_notebook_get_note (WakhanNotebook *self,
                                      guint           position);

/**
 * wakhan_notebook_find:
 * @id: (nullable): of a note
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): %NULL where there is none, or it is deleted
 */
WakhanNote *wakhan_notebook_find (WakhanNotebook *self,
                                  const char     *id);

/**
 * wakhan_notebook_get_events:
 *
 * Returns: (transfer none): a model of #WakhanOwnEvent, refused dates too
 */
GListModel *wakhan_notebook_get_events (WakhanNotebook *self);

/**
 * wakhan_notebook_find_event:
 * @id: (nullable): of an event of the notebook, not of what it stands for
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): %NULL where there is none, or it is deleted
 */
WakhanOwnEvent *wakhan_notebook_find_event (WakhanNotebook *self,
                                            const char     *id);

/**
 * wakhan_notebook_find_any:
 * @id: (nullable): of an entry
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): a deleted one too; %NULL where there is none
 */
WakhanEntry *wakhan_notebook_find_any (WakhanNotebook *self,
                                       const char     *id);

/**
 * wakhan_notebook_apply:
 * @change: (transfer none): a step of its own to undo
 *
 * The only way that entries change here. O(n) of its kind for one that comes or goes.
 */
void wakhan_notebook_apply (WakhanNotebook *self,
                            WakhanChange   *change);

/**
 * wakhan_notebook_put:
 * @entry: (transfer none): a #WakhanEntry; what it says is taken over by the one with the same id;
 *   a new one is held itself, and not to be changed any more
 *
 * Does nothing where it says the same. Puts of one entry with one kind, one after the other, join
 * into one step to undo.
 */
void wakhan_notebook_put (WakhanNotebook  *self,
                          WakhanChangeKind kind,
                          gpointer         entry);

/**
 * wakhan_notebook_remove:
 * @entry: a #WakhanEntry
 *
 * Does nothing where none of its type has its id.
 */
void wakhan_notebook_remove (WakhanNotebook  *self,
                             WakhanChangeKind kind,
                             gpointer         entry);

/**
 * wakhan_notebook_end_step:
 *
 * What is put next is a step of its own to undo, whatever was put before: for whoever puts one
 * entry again and again, of which a person said one thing after the other.
 */
void wakhan_notebook_end_step (WakhanNotebook *self);

/**
 * wakhan_notebook_undo:
 *
 * Does nothing where nothing is to be undone; likewise wakhan_notebook_redo().
 */
void wakhan_notebook_undo (WakhanNotebook *self);

void        wakhan_notebook_redo (WakhanNotebook *self);
gboolean    wakhan_notebook_get_can_undo (WakhanNotebook *self);
gboolean    wakhan_notebook_get_can_redo (WakhanNotebook *self);
const char *wakhan_notebook_get_undo_name (WakhanNotebook *self);
const char *wakhan_notebook_get_redo_name (WakhanNotebook *self);

/**
 * wakhan_notebook_receive:
 * @entries: (element-type WakhanEntry): deleted ones too
 *
 * What came from elsewhere is told like a change made here, but not to be undone here.
 */
void wakhan_notebook_receive (WakhanNotebook *self,
                              GPtrArray      *entries);

/**
 * wakhan_notebook_follow:
 * @entries: (element-type WakhanEntry): with the anchors that they have in a text that was edited
 *
 * Nobody did this: it is told and kept, but neither to be undone nor a later state of the entries.
 */
void wakhan_notebook_follow (WakhanNotebook *self,
                             GPtrArray      *entries);

G_END_DECLS
