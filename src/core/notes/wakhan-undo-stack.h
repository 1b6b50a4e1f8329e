/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-change.h"

G_BEGIN_DECLS

/**
 * WakhanUndoStack:
 *
 * The changes done and those taken back. It changes nothing itself. Names are lent.
 */
typedef struct _WakhanUndoStack WakhanUndoStack;

WakhanUndoStack *wakhan_undo_stack_new (void);

/**
 * wakhan_undo_stack_free:
 * @self: (nullable) (transfer full): a stack
 */
void wakhan_undo_stack_free (WakhanUndoStack *self);

/**
 * wakhan_undo_stack_push:
 * @change: (transfer none): a reference is kept; with @joins, of one note
 * @joins: where the last step was pushed so, too, for the same note and with the same kind, the two
 *   become one
 *
 * What was taken back is forgotten.
 */
void wakhan_undo_stack_push (WakhanUndoStack *self,
                             WakhanChange    *change,
                             gboolean         joins);

/**
 * wakhan_undo_stack_part:
 *
 * The next step is one of its own.
 */
void wakhan_undo_stack_part (WakhanUndoStack *self);

/**
 * wakhan_undo_stack_undo:
 *
 * Returns: (transfer full) (nullable): what to apply; %NULL: nothing is left
 */
WakhanChange *wakhan_undo_stack_undo (WakhanUndoStack *self);

/**
 * wakhan_undo_stack_redo:
 *
 * Returns: (transfer full) (nullable): what to apply; %NULL: nothing is left
 */
WakhanChange *wakhan_undo_stack_redo (WakhanUndoStack *self);

/**
 * wakhan_undo_stack_get_undo_name:
 *
 * Returns: (transfer none) (nullable): of what would be undone, translated
 */
const char *wakhan_undo_stack_get_undo_name (WakhanUndoStack *self);

/**
 * wakhan_undo_stack_get_redo_name:
 *
 * Returns: (transfer none) (nullable): of what would be done again, translated
 */
const char *wakhan_undo_stack_get_redo_name (WakhanUndoStack *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanUndoStack, wakhan_undo_stack_free)

G_END_DECLS
