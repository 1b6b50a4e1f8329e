/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notebook.h"

#include <glib/gi18n-lib.h>

#include "wakhan-lower-bound.h"
#include "wakhan-note-order.h"
#include "wakhan-undo-stack.h"

struct _WakhanNotebook
{
  GObject parent_instance;

  GPtrArray  *notes; /* by creation */
  GHashTable *by_id; /* those that were deleted too, to come back as the same objects:
                        id → WakhanNote */
  WakhanUndoStack *undo_stack;
  char            *last_undo_name; /* as it was last notified */
  char            *last_redo_name;
};

typedef enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
  PROP_UNDO_NAME,
  PROP_REDO_NAME,
  N_PROPS
} WakhanNotebookProperty;

typedef enum
{
  CHANGED,
  KEEP_UP,
  N_SIGNALS
} WakhanNotebookSignal;

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

static GType
wakhan_notebook_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_NOTE;
}

static guint
wakhan_notebook_get_n_items (GListModel *model)
{
  return WAKHAN_NOTEBOOK (model)->notes->len;
}

static gpointer
wakhan_notebook_get_item (GListModel *model,
                          guint       position)
{
  WakhanNotebook *self = WAKHAN_NOTEBOOK (model);

  return position < self->notes->len ? g_object_ref (g_ptr_array_index (self->notes, position))
                                     : NULL;
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = wakhan_notebook_get_item_type;
  interface->get_n_items = wakhan_notebook_get_n_items;
  interface->get_item = wakhan_notebook_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanNotebook,
                               wakhan_notebook,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
is_before (gconstpointer note,
           gconstpointer sought)
{
  return wakhan_note_compare (*(WakhanNote *const *) note, (WakhanNote *) sought) < 0;
}

static void
tell_items (WakhanNotebook *self,
            guint           position,
            guint           removed,
            guint           added)
{
  g_signal_emit (self, signals[KEEP_UP], 0, position, removed, added);
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static void
show (WakhanNotebook *self,
      WakhanNote     *note)
{
  const guint position = wakhan_lower_bound_of_pointers (self->notes, is_before, note);

  g_ptr_array_insert (self->notes, position, g_object_ref (note));
  tell_items (self, position, 0, 1);
}

static void
hide (WakhanNotebook *self,
      WakhanNote     *note)
{
  const guint position = wakhan_lower_bound_of_pointers (self->notes, is_before, note);

  g_assert (g_ptr_array_index (self->notes, position) == note);
  g_ptr_array_remove_index (self->notes, position);
  tell_items (self, position, 1, 0);
}

/* Makes the note with the id of @incoming say what that says; @incoming itself is held if there was
 * none. */
static void
upsert (WakhanNotebook *self,
        WakhanNote     *incoming)
{
  WakhanNote *note = g_hash_table_lookup (self->by_id, wakhan_note_get_id (incoming));
  gboolean    was_shown = note && !wakhan_note_get_deleted (note);
  gboolean    is_shown = !wakhan_note_get_deleted (incoming);

  if (!note)
    {
      note = incoming;
      g_hash_table_insert (self->by_id, (gpointer) wakhan_note_get_id (note), g_object_ref (note));
    }
  else if (was_shown && (!is_shown || wakhan_note_compare (note, incoming) != 0))
    {
      hide (self, note);
      was_shown = FALSE;
    }
  wakhan_note_assign (note, incoming);
  if (is_shown && !was_shown)
    show (self, note);
}

/* Deletion is a change like any other: the note becomes its own tombstone. */
static void
apply_pair (WakhanNotebook *self,
            WakhanNote     *before,
            WakhanNote     *after,
            WakhanNote     *adopted)
{
  const char            *id = wakhan_note_get_id (after ? after : before);
  WakhanNote            *old = g_hash_table_lookup (self->by_id, id);
  g_autoptr (WakhanNote) incoming = after
                                      ? adopted ? g_object_ref (adopted) : wakhan_note_copy (after)
                                      : wakhan_note_copy (old ? old : before);
  g_autoptr (GDateTime)  now = g_date_time_new_now_utc ();
  const guint64          revision =
    MAX (old ? wakhan_note_get_revision (old) : 0, wakhan_note_get_revision (incoming));

  wakhan_note_set_revision (incoming, revision + 1);
  wakhan_note_set_modified (incoming, now);
  wakhan_note_set_deleted (incoming, after ? NULL : now);
  if (!wakhan_note_get_created (incoming))
    wakhan_note_set_created (incoming, now);
  upsert (self, incoming);
}

/* Real changes only, since a letter typed in a note is a change to notes, and a menu is made of
 * these names. */
static void
notify_name (WakhanNotebook        *self,
             char                 **last,
             const char            *name,
             WakhanNotebookProperty can_property,
             WakhanNotebookProperty name_property)
{
  if (g_strcmp0 (*last, name) == 0)
    return;
  if (!*last != !name)
    g_object_notify_by_pspec (G_OBJECT (self), properties[can_property]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[name_property]);
  g_free (*last);
  *last = g_strdup (name);
}

static void
notify_undo (WakhanNotebook *self)
{
  const char *undo = wakhan_notebook_get_undo_name (self);
  const char *redo = wakhan_notebook_get_redo_name (self);

  g_object_freeze_notify (G_OBJECT (self));
  notify_name (self, &self->last_undo_name, undo, PROP_CAN_UNDO, PROP_UNDO_NAME);
  notify_name (self, &self->last_redo_name, redo, PROP_CAN_REDO, PROP_REDO_NAME);
  g_object_thaw_notify (G_OBJECT (self));
}

/* @adopted: a new note to be held itself, instead of a copy. */
static void
apply_change (WakhanNotebook *self,
              WakhanChange   *change,
              WakhanNote     *adopted)
{
  for (guint i = 0; i < wakhan_change_get_n_notes (change); i++)
    apply_pair (self, wakhan_change_get_before (change, i), wakhan_change_get_after (change, i),
                adopted);
  g_signal_emit (self, signals[CHANGED], 0, change);
  notify_undo (self);
}

static void
fill (WakhanNotebook *self,
      GPtrArray      *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (notes, i);

      g_hash_table_insert (self->by_id, (gpointer) wakhan_note_get_id (note), g_object_ref (note));
      if (!wakhan_note_get_deleted (note))
        g_ptr_array_add (self->notes, g_object_ref (note));
    }
  wakhan_note_sort (self->notes);
}

static void
wakhan_notebook_finalize (GObject *object)
{
  WakhanNotebook *self = WAKHAN_NOTEBOOK (object);

  g_ptr_array_unref (self->notes);
  g_hash_table_unref (self->by_id);
  wakhan_undo_stack_free (self->undo_stack);
  g_free (self->last_undo_name);
  g_free (self->last_redo_name);

  G_OBJECT_CLASS (wakhan_notebook_parent_class)->finalize (object);
}

static void
wakhan_notebook_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  WakhanNotebook *self = WAKHAN_NOTEBOOK (object);

  switch ((WakhanNotebookProperty) id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, wakhan_notebook_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, wakhan_notebook_get_can_redo (self));
      break;
    case PROP_UNDO_NAME:
      g_value_set_string (value, wakhan_notebook_get_undo_name (self));
      break;
    case PROP_REDO_NAME:
      g_value_set_string (value, wakhan_notebook_get_redo_name (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notebook_class_init (WakhanNotebookClass *klass)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_notebook_finalize;
  object_class->get_property = wakhan_notebook_get_property;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, readable);
  properties[PROP_UNDO_NAME] = g_param_spec_string ("undo-name", NULL, NULL, NULL, readable);
  properties[PROP_REDO_NAME] = g_param_spec_string ("redo-name", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_CHANGE);
  signals[KEEP_UP] = g_signal_new ("keep-up", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT,
                                   G_TYPE_UINT);
}

static void
wakhan_notebook_init (WakhanNotebook *self)
{
  self->notes = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->undo_stack = wakhan_undo_stack_new ();
}

WakhanNotebook *
wakhan_notebook_new (GPtrArray *notes)
{
  WakhanNotebook *self = g_object_new (WAKHAN_TYPE_NOTEBOOK, NULL);

  if (notes)
    fill (self, notes);
  return self;
}

guint
wakhan_notebook_get_n_notes (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), 0);

  return self->notes->len;
}

WakhanNote *
wakhan_notebook_get_note (WakhanNotebook *self,
                          guint           position)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return position < self->notes->len ? g_ptr_array_index (self->notes, position) : NULL;
}

WakhanNote *
wakhan_notebook_find (WakhanNotebook *self,
                      const char     *id)
{
  WakhanNote *note;

  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  note = id ? g_hash_table_lookup (self->by_id, id) : NULL;
  return note && !wakhan_note_get_deleted (note) ? note : NULL;
}

WakhanNote *
wakhan_notebook_find_any (WakhanNotebook *self,
                          const char     *id)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return id ? g_hash_table_lookup (self->by_id, id) : NULL;
}

void
wakhan_notebook_apply (WakhanNotebook *self,
                       WakhanChange   *change)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (WAKHAN_IS_CHANGE (change));

  wakhan_undo_stack_push (self->undo_stack, change, FALSE);
  apply_change (self, change, NULL);
}

void
wakhan_notebook_put (WakhanNotebook  *self,
                     WakhanChangeKind kind,
                     WakhanNote      *note)
{
  WakhanNote              *old;
  g_autoptr (WakhanChange) change = NULL;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));

  old = wakhan_notebook_find (self, wakhan_note_get_id (note));
  if (old && wakhan_note_is_equal (old, note))
    return;
  change = wakhan_change_new (kind);
  wakhan_change_add (change, old, note);
  wakhan_undo_stack_push (self->undo_stack, change, TRUE);
  apply_change (self, change, old ? NULL : note);
}

void
wakhan_notebook_remove (WakhanNotebook  *self,
                        WakhanChangeKind kind,
                        WakhanNote      *note)
{
  g_autoptr (WakhanChange) change = NULL;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));

  if (!wakhan_notebook_find (self, wakhan_note_get_id (note)))
    return;
  change = wakhan_change_new (kind);
  wakhan_change_add (change, note, NULL);
  wakhan_notebook_apply (self, change);
}

void
wakhan_notebook_undo (WakhanNotebook *self)
{
  g_autoptr (WakhanChange) change = NULL;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));

  change = wakhan_undo_stack_undo (self->undo_stack);
  if (change)
    apply_change (self, change, NULL);
}

void
wakhan_notebook_redo (WakhanNotebook *self)
{
  g_autoptr (WakhanChange) change = NULL;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));

  change = wakhan_undo_stack_redo (self->undo_stack);
  if (change)
    apply_change (self, change, NULL);
}

gboolean
wakhan_notebook_get_can_undo (WakhanNotebook *self)
{
  return wakhan_notebook_get_undo_name (self) != NULL;
}

gboolean
wakhan_notebook_get_can_redo (WakhanNotebook *self)
{
  return wakhan_notebook_get_redo_name (self) != NULL;
}

const char *
wakhan_notebook_get_undo_name (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return wakhan_undo_stack_get_undo_name (self->undo_stack);
}

const char *
wakhan_notebook_get_redo_name (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return wakhan_undo_stack_get_redo_name (self->undo_stack);
}

/* Told like a change made here, but not to be undone here. */
static void
take_in (WakhanNotebook  *self,
         WakhanChangeKind kind,
         GPtrArray       *notes)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (kind);

  for (guint i = 0; i < notes->len; i++)
    {
      WakhanNote *incoming = g_ptr_array_index (notes, i);
      WakhanNote *old = wakhan_notebook_find (self, wakhan_note_get_id (incoming));
      WakhanNote *after = wakhan_note_get_deleted (incoming) ? NULL : incoming;

      if (old || after)
        wakhan_change_add (change, old, after);
      upsert (self, incoming);
    }
  wakhan_undo_stack_part (self->undo_stack);
  g_signal_emit (self, signals[CHANGED], 0, change);
}

void
wakhan_notebook_receive (WakhanNotebook *self,
                         GPtrArray      *notes)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (notes);

  take_in (self, WAKHAN_CHANGE_RECEIVE, notes);
}

void
wakhan_notebook_follow (WakhanNotebook *self,
                        GPtrArray      *notes)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (notes);

  take_in (self, WAKHAN_CHANGE_FOLLOW, notes);
}
