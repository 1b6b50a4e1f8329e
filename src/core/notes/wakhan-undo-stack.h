/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-change.h"

G_BEGIN_DECLS

/* The changes done and those taken back. It changes nothing itself. */
typedef struct _WakhanUndoStack WakhanUndoStack;

WakhanUndoStack *wakhan_undo_stack_new (void);
void             wakhan_undo_stack_free (WakhanUndoStack *self);
/* @joins: where the last step, too, changed nothing but that note under the same name, the two become one. */
void          wakhan_undo_stack_push (WakhanUndoStack *self,
                                      WakhanChange    *change,
                                      gboolean         joins);
void          wakhan_undo_stack_part (WakhanUndoStack *self);          /* the next step is one of its own */
WakhanChange *wakhan_undo_stack_undo (WakhanUndoStack *self);          /* what to apply; (transfer full), (nullable) */
WakhanChange *wakhan_undo_stack_redo (WakhanUndoStack *self);          /* likewise */
const char   *wakhan_undo_stack_get_undo_name (WakhanUndoStack *self); /* (nullable) */
const char   *wakhan_undo_stack_get_redo_name (WakhanUndoStack *self); /* (nullable) */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanUndoStack, wakhan_undo_stack_free)

G_END_DECLS
