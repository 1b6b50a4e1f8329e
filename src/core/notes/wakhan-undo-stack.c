/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-undo-stack.h"

struct _WakhanUndoStack
{
  GPtrArray *done;
  GPtrArray *undone;
  gboolean   can_join; /* the last step may still grow */
};

WakhanUndoStack *
wakhan_undo_stack_new (void)
{
  WakhanUndoStack *self = g_new0 (WakhanUndoStack, 1);

  self->done = g_ptr_array_new_with_free_func (g_object_unref);
  self->undone = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
wakhan_undo_stack_free (WakhanUndoStack *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  g_free (self);
}

static WakhanChange *
get_last (GPtrArray *changes)
{
  return changes->len > 0 ? g_ptr_array_index (changes, changes->len - 1) : NULL;
}

/* A new note that is written on stays a step of its own: to take back the writing is not to throw
 * the note away. */
static gboolean
can_join (WakhanUndoStack *self,
          WakhanChange    *change)
{
  WakhanChange *last = get_last (self->done);

  return self->can_join && last &&
         wakhan_change_get_kind (last) == wakhan_change_get_kind (change) &&
         g_str_equal (wakhan_entry_get_id (wakhan_change_get_after (last, 0)),
                      wakhan_entry_get_id (wakhan_change_get_after (change, 0)));
}

void
wakhan_undo_stack_push (WakhanUndoStack *self,
                        WakhanChange    *change,
                        gboolean         joins)
{
  g_ptr_array_set_size (self->undone, 0);
  if (joins && can_join (self, change))
    {
      g_autoptr (WakhanChange) whole = wakhan_change_new (wakhan_change_get_kind (change));

      wakhan_change_add (whole, wakhan_change_get_before (get_last (self->done), 0),
                         wakhan_change_get_after (change, 0));
      g_ptr_array_set_size (self->done, self->done->len - 1);
      g_ptr_array_add (self->done, g_steal_pointer (&whole));
    }
  else
    g_ptr_array_add (self->done, g_object_ref (change));
  self->can_join = joins;
}

void
wakhan_undo_stack_part (WakhanUndoStack *self)
{
  self->can_join = FALSE;
}

WakhanChange *
wakhan_undo_stack_undo (WakhanUndoStack *self)
{
  WakhanChange *change = get_last (self->done);
  WakhanChange *inverse;

  if (!change)
    return NULL;
  inverse = wakhan_change_invert (change);
  g_ptr_array_add (self->undone, g_ptr_array_steal_index (self->done, self->done->len - 1));
  self->can_join = FALSE;
  return inverse;
}

WakhanChange *
wakhan_undo_stack_redo (WakhanUndoStack *self)
{
  WakhanChange *change = get_last (self->undone);

  if (!change)
    return NULL;
  g_ptr_array_add (self->done, g_ptr_array_steal_index (self->undone, self->undone->len - 1));
  self->can_join = FALSE;
  return g_object_ref (change);
}

const char *
wakhan_undo_stack_get_undo_name (WakhanUndoStack *self)
{
  WakhanChange *change = get_last (self->done);

  return change ? wakhan_change_get_name (change) : NULL;
}

const char *
wakhan_undo_stack_get_redo_name (WakhanUndoStack *self)
{
  WakhanChange *change = get_last (self->undone);

  return change ? wakhan_change_get_name (change) : NULL;
}
