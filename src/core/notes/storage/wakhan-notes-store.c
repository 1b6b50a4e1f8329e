/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-store-private.h"

#include "wakhan-notes-registry.h"
#include "wakhan-safe-copy.h"

#define COPY_MODE 0600

typedef enum
{
  PROP_SAVE_STATE = 1,
  PROP_PROBLEM,
  PROP_DAMAGE,
  PROP_N_RESCUED,
  PROP_JOINED,
  PROP_BACKUP,
  N_PROPS
} WakhanNotesStoreProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanNotesStore, wakhan_notes_store, G_TYPE_OBJECT)

void
wakhan_notes_store_update_save_state (WakhanNotesStore *self)
{
  WakhanSaveState save_state = WAKHAN_SAVE_STATE_SAVED;

  if (self->problem)
    save_state = WAKHAN_SAVE_STATE_FAILED;
  else if (self->is_dirty || wakhan_notes_store_is_writing (self))
    save_state = WAKHAN_SAVE_STATE_SAVING;
  if (save_state == self->save_state)
    return;
  self->save_state = save_state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_STATE]);
}

void
wakhan_notes_store_set_problem (WakhanNotesStore *self,
                                const char       *problem)
{
  if (g_strcmp0 (problem, self->problem) != 0)
    {
      g_free (self->problem);
      self->problem = g_strdup (problem);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
    }
  wakhan_notes_store_update_save_state (self);
}

void
wakhan_notes_store_update_damage (WakhanNotesStore *self)
{
  g_autofree char *damage =
    self->notes_file ? wakhan_notes_file_dup_damage (self->notes_file) : NULL;

  if (g_strcmp0 (damage, self->damage) == 0)
    return;
  g_free (self->damage);
  self->damage = g_steal_pointer (&damage);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAMAGE]);
}

void
wakhan_notes_store_set_joined (WakhanNotesStore  *self,
                               WakhanNotesCopies *joined)
{
  g_clear_pointer (&self->joined, wakhan_notes_copies_free);
  self->joined = joined;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JOINED]);
}

void
wakhan_notes_store_set_rescue (WakhanNotesStore  *self,
                               WakhanNotesRescue *rescue)
{
  g_clear_pointer (&self->rescue, wakhan_notes_rescue_free);
  self->rescue = rescue;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_RESCUED]);
}

void
wakhan_notes_store_set_backup (WakhanNotesStore  *self,
                               WakhanNotesBackup *backup)
{
  g_clear_pointer (&self->backup, wakhan_notes_backup_free);
  self->backup = backup;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BACKUP]);
}

void
wakhan_notes_store_tell_adopted (WakhanNotesStore *self,
                                 GPtrArray        *records)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (entries, wakhan_entry_record_create_entry (g_ptr_array_index (records, i)));
  wakhan_notebook_receive (self->notebook, entries);
}

/* What came from elsewhere came from here. */
static void
notebook_changed_cb (WakhanNotesStore *self,
                     WakhanChange     *change)
{
  gboolean has_changed = FALSE;

  if (wakhan_change_get_kind (change) == WAKHAN_CHANGE_RECEIVE)
    return;
  for (guint i = 0; i < wakhan_change_get_n_entries (change); i++)
    {
      WakhanEntry *after = wakhan_change_get_after (change, i);
      WakhanEntry *said = after ? after : wakhan_change_get_before (change, i);
      WakhanEntry *entry = wakhan_notebook_find_any (self->notebook, wakhan_entry_get_id (said));

      has_changed |= wakhan_notes_ledger_upsert (self->ledger, entry, self->task != NULL);
    }
  if (!has_changed || !self->notes_file)
    return;
  g_mutex_lock (&self->mutex);
  self->is_given_up = FALSE;
  g_mutex_unlock (&self->mutex);
  wakhan_notes_store_set_dirty (self);
}

static void
wakhan_notes_store_dispose (GObject *object)
{
  WakhanNotesStore *self = WAKHAN_NOTES_STORE (object);

  if (self->notebook)
    g_signal_handlers_disconnect_by_data (self->notebook, self);
  wakhan_notes_store_leave (self);
  wakhan_notes_registry_remove (self);
  g_clear_handle_id (&self->begin_source, g_source_remove);
  g_clear_handle_id (&self->save_source, g_source_remove);
  g_clear_handle_id (&self->read_source, g_source_remove);
  self->is_given_up = TRUE;
  g_clear_object (&self->watch);
  g_clear_pointer (&self->task, wakhan_notes_sync_task_unref);

  G_OBJECT_CLASS (wakhan_notes_store_parent_class)->dispose (object);
}

static void
wakhan_notes_store_finalize (GObject *object)
{
  WakhanNotesStore *self = WAKHAN_NOTES_STORE (object);

  g_clear_object (&self->file);
  g_free (self->study_id);
  g_clear_error (&self->load_error);
  g_free (self->problem);
  g_free (self->damage);
  g_free (self->rescue_name);
  g_free (self->told_copy);
  g_clear_pointer (&self->joined, wakhan_notes_copies_free);
  g_clear_pointer (&self->rescue, wakhan_notes_rescue_free);
  g_clear_pointer (&self->backup, wakhan_notes_backup_free);
  g_clear_pointer (&self->brought_back, g_ptr_array_unref);
  g_ptr_array_unref (self->waiting);
  g_clear_object (&self->notebook);
  g_clear_pointer (&self->ledger, wakhan_notes_ledger_free);
  g_clear_pointer (&self->notes_file, wakhan_notes_file_unref);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (wakhan_notes_store_parent_class)->finalize (object);
}

static void
wakhan_notes_store_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  WakhanNotesStore *self = WAKHAN_NOTES_STORE (object);

  switch ((WakhanNotesStoreProperty) id)
    {
    case PROP_SAVE_STATE:
      g_value_set_enum (value, self->save_state);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    case PROP_DAMAGE:
      g_value_set_string (value, self->damage);
      break;
    case PROP_JOINED:
      g_value_set_pointer (value, self->joined);
      break;
    case PROP_BACKUP:
      g_value_set_pointer (value, self->backup);
      break;
    case PROP_N_RESCUED:
      g_value_set_uint (value, self->rescue ? self->rescue->n_notes : 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_store_class_init (WakhanNotesStoreClass *klass)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_notes_store_dispose;
  object_class->finalize = wakhan_notes_store_finalize;
  object_class->get_property = wakhan_notes_store_get_property;

  properties[PROP_SAVE_STATE] = g_param_spec_enum ("save-state", NULL, NULL, WAKHAN_TYPE_SAVE_STATE,
                                                   WAKHAN_SAVE_STATE_SAVED, readable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_DAMAGE] = g_param_spec_string ("damage", NULL, NULL, NULL, readable);
  properties[PROP_N_RESCUED] =
    g_param_spec_uint ("n-rescued", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_JOINED] = g_param_spec_pointer ("joined", NULL, NULL, readable);
  properties[PROP_BACKUP] = g_param_spec_pointer ("backup", NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_notes_store_init (WakhanNotesStore *self)
{
  g_mutex_init (&self->mutex);
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
}

WakhanNotesStore *
wakhan_notes_store_new (GFile      *file,
                        const char *study_id,
                        const char *title)
{
  WakhanNotesStore     *self = g_object_new (WAKHAN_TYPE_NOTES_STORE, NULL);
  WakhanNotesContent   *base = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  self->study_id = g_strdup (study_id ? study_id : "");
  if (file)
    {
      self->file = g_object_ref (file);
      self->notes_file = wakhan_notes_file_new (file, self->study_id, title);
      self->rescue_name = wakhan_notes_rescue_dup_name (self->study_id);
      self->watch = wakhan_file_watch_new (file, wakhan_notes_copies_is_name);
      g_signal_connect_object (self->watch, "changed", G_CALLBACK (wakhan_notes_store_follow_file),
                               self, G_CONNECT_SWAPPED);
      base = wakhan_notes_file_load (self->notes_file, &self->load_error);
      wakhan_notes_store_update_damage (self);
    }
  self->ledger = wakhan_notes_ledger_new (self->study_id, title ? title : "", base);
  entries = wakhan_notes_ledger_list_entries (self->ledger);
  self->notebook = wakhan_notebook_new (entries);
  g_signal_connect_swapped (self->notebook, "changed", G_CALLBACK (notebook_changed_cb), self);
  return self;
}

void
wakhan_notes_store_begin (WakhanNotesStore *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));

  if (!self->file || self->begin_source)
    return;
  error = g_steal_pointer (&self->load_error);
  wakhan_notes_store_begin_later (self, error);
  wakhan_notes_registry_add (self, (WakhanRescueFunc) wakhan_notes_store_rescue);
}

WakhanNotebook *
wakhan_notes_store_get_notebook (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), NULL);

  return self->notebook;
}

WakhanSaveState
wakhan_notes_store_get_save_state (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), WAKHAN_SAVE_STATE_SAVED);

  return self->save_state;
}

const char *
wakhan_notes_store_get_problem (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), NULL);

  return self->problem;
}

const char *
wakhan_notes_store_get_damage (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), NULL);

  return self->damage;
}

void
wakhan_notes_store_save (WakhanNotesStore *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));

  if (self->notes_file && self->is_dirty && !self->is_given_up)
    wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_WRITE);
}

void
wakhan_notes_store_save_async (WakhanNotesStore   *self,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));

  g_task_set_source_tag (task, wakhan_notes_store_save_async);
  if (wakhan_notes_store_get_n_unsaved (self) == 0)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  g_ptr_array_add (self->waiting, g_steal_pointer (&task));
  if (!wakhan_notes_store_is_writing (self))
    wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_WRITE);
}

gboolean
wakhan_notes_store_save_finish (WakhanNotesStore *self,
                                GAsyncResult     *result,
                                GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

guint
wakhan_notes_store_get_n_unsaved (WakhanNotesStore *self)
{
  g_autoptr (GPtrArray) unsaved = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), 0);

  if (!self->notes_file || self->is_given_up)
    return 0;
  return wakhan_notes_ledger_count_unsaved (self->ledger);
}

gboolean
wakhan_notes_store_is_read (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), FALSE);

  return !self->notes_file || wakhan_notes_ledger_is_read (self->ledger);
}

const WakhanNotesCopies *
wakhan_notes_store_get_joined (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), NULL);

  return self->joined;
}

guint
wakhan_notes_store_get_n_rescued (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), 0);

  return self->rescue ? self->rescue->n_notes : 0;
}

static void
take_in (WakhanNotesStore   *self,
         WakhanNotesContent *kept)
{
  g_autoptr (GPtrArray) adopted = wakhan_notes_ledger_adopt_kept (self->ledger, kept);

  self->is_dirty = TRUE;
  wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_WRITE);
  if (adopted->len > 0)
    wakhan_notes_store_tell_adopted (self, adopted);
}

/* Their files stay until what was in them is on the disk. */
void
wakhan_notes_store_bring_back (WakhanNotesStore *self)
{
  g_autoptr (WakhanNotesRescue) rescue = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));

  rescue = g_steal_pointer (&self->rescue);
  if (!rescue)
    return;
  self->brought_back = g_ptr_array_ref (rescue->paths);
  take_in (self, rescue->content);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_RESCUED]);
}

const WakhanNotesBackup *
wakhan_notes_store_get_backup (WakhanNotesStore *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), NULL);

  return self->backup;
}

void
wakhan_notes_store_bring_back_backup (WakhanNotesStore *self)
{
  g_autoptr (WakhanNotesBackup) backup = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));

  backup = g_steal_pointer (&self->backup);
  if (!backup)
    return;
  take_in (self, backup->content);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BACKUP]);
}

void
wakhan_notes_store_save_copy_async (WakhanNotesStore   *self,
                                    GFile              *file,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));
  g_return_if_fail (G_IS_FILE (file));

  bytes = wakhan_notes_ledger_dup_bytes (self->ledger);
  wakhan_safe_copy_write_async (file, bytes, COPY_MODE, NULL, callback, user_data);
}
