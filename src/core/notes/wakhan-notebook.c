/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notebook.h"

#include <glib/gi18n-lib.h>

#include "wakhan-entry-set.h"
#include "wakhan-undo-stack.h"

struct _WakhanNotebook
{
  GObject parent_instance;

  WakhanEntrySet  *entries;
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
  return wakhan_notebook_get_n_notes (WAKHAN_NOTEBOOK (model));
}

static gpointer
wakhan_notebook_get_item (GListModel *model,
                          guint       position)
{
  WakhanNote *note = wakhan_notebook_get_note (WAKHAN_NOTEBOOK (model), position);

  return note ? g_object_ref (note) : NULL;
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

static void
tell_items (guint    position,
            guint    removed,
            guint    added,
            gpointer user_data)
{
  WakhanNotebook *self = user_data;

  g_signal_emit (self, signals[KEEP_UP], 0, position, removed, added);
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

/* Deletion is a change like any other: the entry becomes its own tombstone. */
static void
apply_pair (WakhanNotebook *self,
            WakhanEntry    *before,
            WakhanEntry    *after,
            WakhanEntry    *adopted)
{
  const char             *id = wakhan_entry_get_id (after ? after : before);
  WakhanEntry            *old = wakhan_entry_set_find_any (self->entries, id);
  g_autoptr (WakhanEntry) incoming =
    after ? adopted ? g_object_ref (adopted) : wakhan_entry_copy (after)
          : wakhan_entry_copy (old ? old : before);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  const guint64         revision =
    MAX (old ? wakhan_entry_get_revision (old) : 0, wakhan_entry_get_revision (incoming));

  wakhan_entry_set_revision (incoming, revision + 1);
  wakhan_entry_set_modified (incoming, now);
  wakhan_entry_set_deleted (incoming, after ? NULL : now);
  if (!wakhan_entry_get_created (incoming))
    wakhan_entry_set_created (incoming, now);
  wakhan_entry_set_put (self->entries, incoming);
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

/* @adopted: a new entry to be held itself, instead of a copy. */
static void
apply_change (WakhanNotebook *self,
              WakhanChange   *change,
              WakhanEntry    *adopted)
{
  for (guint i = 0; i < wakhan_change_get_n_entries (change); i++)
    apply_pair (self, wakhan_change_get_before (change, i), wakhan_change_get_after (change, i),
                adopted);
  g_signal_emit (self, signals[CHANGED], 0, change);
  notify_undo (self);
}

static void
wakhan_notebook_finalize (GObject *object)
{
  WakhanNotebook *self = WAKHAN_NOTEBOOK (object);

  wakhan_entry_set_free (self->entries);
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
  self->entries = wakhan_entry_set_new (tell_items, self);
  self->undo_stack = wakhan_undo_stack_new ();
}

WakhanNotebook *
wakhan_notebook_new (GPtrArray *entries)
{
  WakhanNotebook *self = g_object_new (WAKHAN_TYPE_NOTEBOOK, NULL);

  if (entries)
    wakhan_entry_set_fill (self->entries, entries);
  return self;
}

guint
wakhan_notebook_get_n_notes (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), 0);

  return wakhan_entry_set_get_notes (self->entries)->len;
}

WakhanNote *
wakhan_notebook_get_note (WakhanNotebook *self,
                          guint           position)
{
  GPtrArray *notes;

  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  notes = wakhan_entry_set_get_notes (self->entries);
  return position < notes->len ? g_ptr_array_index (notes, position) : NULL;
}

GListModel *
wakhan_notebook_get_events (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return wakhan_entry_set_get_events (self->entries);
}

WakhanNote *
wakhan_notebook_find (WakhanNotebook *self,
                      const char     *id)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return wakhan_entry_set_find (self->entries, WAKHAN_TYPE_NOTE, id);
}

WakhanOwnEvent *
wakhan_notebook_find_event (WakhanNotebook *self,
                            const char     *id)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return wakhan_entry_set_find (self->entries, WAKHAN_TYPE_OWN_EVENT, id);
}

WakhanEntry *
wakhan_notebook_find_any (WakhanNotebook *self,
                          const char     *id)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return wakhan_entry_set_find_any (self->entries, id);
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
                     gpointer         entry)
{
  WakhanEntry             *old;
  g_autoptr (WakhanChange) change = NULL;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (WAKHAN_IS_ENTRY (entry));

  old = wakhan_entry_set_find (self->entries, G_OBJECT_TYPE (entry), wakhan_entry_get_id (entry));
  if (old && wakhan_entry_is_equal (old, entry))
    return;
  change = wakhan_change_new (kind);
  wakhan_change_add (change, old, entry);
  wakhan_undo_stack_push (self->undo_stack, change, TRUE);
  apply_change (self, change, old ? NULL : entry);
}

void
wakhan_notebook_remove (WakhanNotebook  *self,
                        WakhanChangeKind kind,
                        gpointer         entry)
{
  g_autoptr (WakhanChange) change = NULL;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (WAKHAN_IS_ENTRY (entry));

  if (!wakhan_entry_set_find (self->entries, G_OBJECT_TYPE (entry), wakhan_entry_get_id (entry)))
    return;
  change = wakhan_change_new (kind);
  wakhan_change_add (change, entry, NULL);
  wakhan_notebook_apply (self, change);
}

void
wakhan_notebook_end_step (WakhanNotebook *self)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));

  wakhan_undo_stack_part (self->undo_stack);
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
         GPtrArray       *entries)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (kind);

  for (guint i = 0; i < entries->len; i++)
    {
      WakhanEntry *incoming = g_ptr_array_index (entries, i);
      const GType  type = G_OBJECT_TYPE (incoming);
      WakhanEntry *old =
        wakhan_entry_set_find (self->entries, type, wakhan_entry_get_id (incoming));
      WakhanEntry *after = wakhan_entry_get_deleted (incoming) ? NULL : incoming;

      if (old || after)
        wakhan_change_add (change, old, after);
      wakhan_entry_set_put (self->entries, incoming);
    }
  wakhan_notebook_end_step (self);
  g_signal_emit (self, signals[CHANGED], 0, change);
}

void
wakhan_notebook_receive (WakhanNotebook *self,
                         GPtrArray      *entries)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (entries);

  take_in (self, WAKHAN_CHANGE_RECEIVE, entries);
}

void
wakhan_notebook_follow (WakhanNotebook *self,
                        GPtrArray      *entries)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (entries);

  take_in (self, WAKHAN_CHANGE_FOLLOW, entries);
}
