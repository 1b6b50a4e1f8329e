/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-keeper.h"

#include <glib/gi18n-lib.h>

#include "wakhan-note-lineage.h"
#include "wakhan-notes-errand.h"
#include "wakhan-notes-merge.h"
#include "wakhan-notes-registry.h"
#include "wakhan-notes-watch.h"
#include "wakhan-safe-file.h"

#define DELAY 250           /* milliseconds from the first change that is not saved to the save, however many follow */
#define SETTLE 100          /* after another program wrote */
#define UNSETTLED_WAIT 1000 /* before a file that looks half written is read again */
#define SAVE_PATIENCE 1000  /* for another program's lock, off the main loop */
#define FLUSH_PATIENCE 200  /* and where somebody waits */
#define LONGEST_WAIT 5000   /* for the disk, where there is no main loop to wait in */
#define LONGEST_PAUSE 60    /* seconds between two attempts to save */

struct _WakhanNotesKeeper
{
  GObject parent_instance;

  GFile *file;
  char  *study_id;
  char  *title;

  WakhanNotesFile  *notes_file; /* NULL: in memory only */
  WakhanNotesWatch *watch;
  GPtrArray        *waiting; /* GTask of those who asked for a save */
  GHashTable       *fresh;   /* ids of notes as they neither stand in the file nor are on their way there */

  /* What another thread asks for when the program has to end. Only the main thread changes it, under the mutex. */
  GMutex              mutex;
  WakhanNotesContent *content; /* as it is to be on the disk */
  WakhanNotesContent *common;  /* as the file and we last knew it; NULL: it could not be read yet */
  WakhanNotesErrand  *errand;  /* under way */
  gboolean            is_given_up;

  GError            *load_error; /* until it begins */
  char              *problem;
  char              *damage;
  char              *rescue_name;
  WakhanNotesCopies *joined;       /* what sync tools left, the last time */
  WakhanNotesRescue *rescue;       /* what earlier processes left, until it is brought back */
  GPtrArray         *brought_back; /* their paths, until all is saved */
  WakhanSaveState    save_state;
  gboolean           is_dirty;   /* since the errand under way began */
  gboolean           has_looked; /* for what earlier processes left */
  gboolean           wants_save; /* after the errand under way */
  gboolean           wants_to_forget;
  gboolean           wants_read;
  guint              pause; /* seconds until the next attempt, after a failure */
  guint              begin_source;
  guint              save_source;
  guint              read_source;
};

typedef enum
{
  PROP_SAVE_STATE = 1,
  PROP_PROBLEM,
  PROP_DAMAGE,
  PROP_N_RESCUED,
  PROP_JOINED,
  N_PROPS
} WakhanNotesKeeperProperty;

static GParamSpec *properties[N_PROPS];

static void store_init (WakhanNoteStoreInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanNotesKeeper, wakhan_notes_keeper, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (WAKHAN_TYPE_NOTE_STORE, store_init))

static void
tell_received (WakhanNotesKeeper *self,
               GPtrArray         *records)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (notes, wakhan_note_record_create_note (g_ptr_array_index (records, i)));
  wakhan_note_store_receive (WAKHAN_NOTE_STORE (self), notes);
}

static gboolean
is_writing (WakhanNotesKeeper *self)
{
  return self->errand && self->errand->direction == WAKHAN_NOTES_WRITE;
}

static void
update_save_state (WakhanNotesKeeper *self)
{
  WakhanSaveState save_state = WAKHAN_SAVE_STATE_SAVED;

  if (self->problem)
    save_state = WAKHAN_SAVE_STATE_FAILED;
  else if (self->is_dirty || is_writing (self))
    save_state = WAKHAN_SAVE_STATE_SAVING;
  if (save_state == self->save_state)
    return;
  self->save_state = save_state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_STATE]);
}

static void
set_problem (WakhanNotesKeeper *self,
             const char        *problem)
{
  if (g_strcmp0 (problem, self->problem) != 0)
    {
      g_free (self->problem);
      self->problem = g_strdup (problem);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
    }
  update_save_state (self);
}

static void
update_damage (WakhanNotesKeeper *self)
{
  g_autofree char *damage = self->notes_file ? wakhan_notes_file_dup_damage (self->notes_file) : NULL;

  if (g_strcmp0 (damage, self->damage) == 0)
    return;
  g_free (self->damage);
  self->damage = g_steal_pointer (&damage);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAMAGE]);
}

static void begin_errand (WakhanNotesKeeper   *self,
                          WakhanNotesDirection direction);

static gboolean
save_cb (gpointer data)
{
  WakhanNotesKeeper *self = data;

  self->save_source = 0;
  begin_errand (self, WAKHAN_NOTES_WRITE);
  return G_SOURCE_REMOVE;
}

static gboolean
read_cb (gpointer data)
{
  WakhanNotesKeeper *self = data;

  self->read_source = 0;
  begin_errand (self, WAKHAN_NOTES_READ);
  return G_SOURCE_REMOVE;
}

static void
schedule_save (WakhanNotesKeeper *self,
               guint              delay)
{
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add (delay, save_cb, self);
}

static void
schedule_read (WakhanNotesKeeper *self,
               guint              delay)
{
  g_clear_handle_id (&self->read_source, g_source_remove);
  self->read_source = g_timeout_add (delay, read_cb, self);
}

static void
set_dirty (WakhanNotesKeeper *self)
{
  self->is_dirty = TRUE;
  if (!self->save_source)
    schedule_save (self, DELAY);
  update_save_state (self);
}

static void
file_changed_cb (WakhanNotesKeeper *self)
{
  schedule_read (self, SETTLE);
}

static void
set_errand (WakhanNotesKeeper *self,
            WakhanNotesErrand *errand)
{
  g_mutex_lock (&self->mutex);
  self->errand = errand;
  g_mutex_unlock (&self->mutex);
}

static void
receive (WakhanNotesKeeper *self,
         WakhanNotesErrand *errand)
{
  g_autoptr (GPtrArray) received = NULL;
  gboolean              is_ahead;

  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->common, wakhan_notes_content_unref);
  self->common = wakhan_notes_content_ref (errand->meeting->common);
  received = wakhan_notes_merge_changed (self->content, errand->ours, errand->meeting->changed, &is_ahead);
  g_mutex_unlock (&self->mutex);
  for (guint i = 0; i < received->len; i++)
    g_hash_table_remove (self->fresh, wakhan_note_record_get_id (g_ptr_array_index (received, i)));

  if (!self->is_given_up && (is_ahead || errand->meeting->is_ahead))
    set_dirty (self);
  if (received->len > 0)
    tell_received (self, received);
  self->has_looked |= errand->study_id != NULL;
  if (self->has_looked)
    wakhan_notes_watch_set_target (self->watch, errand->meeting->path);
  if (errand->meeting->copies)
    {
      g_clear_pointer (&self->joined, wakhan_notes_copies_free);
      self->joined = g_steal_pointer (&errand->meeting->copies);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JOINED]);
    }
  if (errand->rescue)
    {
      g_clear_pointer (&self->rescue, wakhan_notes_rescue_free);
      self->rescue = g_steal_pointer (&errand->rescue);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_RESCUED]);
    }
}

static void
fail (WakhanNotesKeeper *self,
      const GError      *error)
{
  if (g_error_matches (error, WAKHAN_NOTES_ERROR, WAKHAN_NOTES_ERROR_UNSETTLED))
    {
      schedule_read (self, UNSETTLED_WAIT);
      return;
    }
  self->pause = self->pause ? MIN (2 * self->pause, LONGEST_PAUSE) : 1;
  schedule_save (self, 1000 * self->pause);
  set_problem (self, error->message);
}

static void
succeed (WakhanNotesKeeper *self)
{
  self->pause = 0;
  g_clear_pointer (&self->brought_back, g_ptr_array_unref);
  set_problem (self, NULL);
}

/* Those who asked for a save are answered when nothing is left to save, or when it failed. */
static void
answer_waiting (WakhanNotesKeeper *self,
                const GError      *error)
{
  g_autoptr (GPtrArray) waiting = NULL;

  if (!error && self->is_dirty)
    {
      self->wants_save |= self->waiting->len > 0;
      return;
    }
  waiting = g_steal_pointer (&self->waiting);
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < waiting->len; i++)
    if (error)
      g_task_return_error (g_ptr_array_index (waiting, i), g_error_copy (error));
    else
      g_task_return_boolean (g_ptr_array_index (waiting, i), TRUE);
}

/* An emergency copy is told of where who started the program looks for its words. */
static void
tell_rescue (WakhanNotesKeeper *self,
             WakhanNotesErrand *errand)
{
  g_autofree char *path = g_file_get_parse_name (self->file);

  if (errand->rescue_path)
    g_printerr (_ ("wakhan: %s: the notes could not be saved; a copy of them is “%s”\n"), path, errand->rescue_path);
}

static void
answer (WakhanNotesKeeper *self)
{
  g_autoptr (WakhanNotesErrand) errand = self->errand;
  const gboolean                has_written = errand->direction == WAKHAN_NOTES_WRITE;

  set_errand (self, NULL);
  if (errand->forgets)
    return;
  update_damage (self);
  if (errand->meeting)
    {
      receive (self, errand);
      if (has_written)
        succeed (self);
    }
  else if (has_written)
    {
      self->is_dirty = !self->is_given_up;
    }
  if (errand->error && !self->is_given_up)
    fail (self, errand->error);
  if (has_written)
    answer_waiting (self, errand->error);
  update_save_state (self);
}

/* From the second failure on an emergency copy is left. */
static WakhanNotesErrand *
create_errand (WakhanNotesKeeper   *self,
               WakhanNotesDirection direction,
               guint                patience)
{
  WakhanNotesErrand *errand = wakhan_notes_errand_new (self->notes_file, self->common, self->content, direction, patience);

  errand->rescue_name = g_strdup (self->rescue_name);
  errand->rescues = self->pause > 0 && direction == WAKHAN_NOTES_WRITE;
  errand->brought_back = self->brought_back ? g_ptr_array_ref (self->brought_back) : NULL;
  return errand;
}

static void errand_done_cb (GObject      *source,
                            GAsyncResult *result,
                            gpointer      errand);

/* What was given up is not offered at the next start. */
static void
begin_forgetting (WakhanNotesKeeper *self)
{
  self->wants_to_forget = FALSE;
  set_errand (self, create_errand (self, WAKHAN_NOTES_READ, 0));
  self->errand->forgets = TRUE;
}

static void
begin_wanted (WakhanNotesKeeper *self)
{
  if (self->wants_to_forget)
    {
      begin_forgetting (self);
      wakhan_notes_errand_run_async (self->errand, self, errand_done_cb);
    }
  else if (self->wants_save)
    begin_errand (self, WAKHAN_NOTES_WRITE);
  else if (self->wants_read)
    begin_errand (self, WAKHAN_NOTES_READ);
}

static void
errand_done_cb (GObject      *source,
                GAsyncResult *result G_GNUC_UNUSED,
                gpointer      errand)
{
  WakhanNotesKeeper *self = WAKHAN_NOTES_KEEPER (source);

  if (self->errand != errand) /* a flush took the answer */
    return;
  if (self->pause == 1)
    tell_rescue (self, errand); /* the first one; the others lie in its place */
  answer (self);
  begin_wanted (self);
}

static void
begin_errand (WakhanNotesKeeper   *self,
              WakhanNotesDirection direction)
{
  if (self->errand)
    {
      self->wants_save |= direction == WAKHAN_NOTES_WRITE;
      self->wants_read |= direction == WAKHAN_NOTES_READ;
      return;
    }
  self->wants_read = FALSE;
  if (direction == WAKHAN_NOTES_WRITE)
    {
      g_clear_handle_id (&self->save_source, g_source_remove);
      self->is_dirty = self->wants_save = FALSE;
      g_hash_table_remove_all (self->fresh);
    }
  set_errand (self, create_errand (self, direction, SAVE_PATIENCE));
  if (!self->has_looked)
    {
      self->errand->study_id = g_strdup (self->study_id);
      self->errand->probes = TRUE;
    }
  wakhan_notes_errand_run_async (self->errand, self, errand_done_cb);
  update_save_state (self);
}

/* What a program that only prints must not do: it runs no main loop. */
static gboolean
begin_cb (gpointer data)
{
  WakhanNotesKeeper *self = data;

  self->begin_source = 0;
  begin_errand (self, WAKHAN_NOTES_READ);
  return G_SOURCE_REMOVE;
}

/* Any thread. Returns: (transfer full): NULL where there is nothing to save */
static WakhanNotesErrand *
create_rescue (WakhanNotesKeeper *self,
               gboolean           is_end)
{
  g_autoptr (WakhanNotesErrand) errand = NULL;

  g_mutex_lock (&self->mutex);
  if (!self->is_given_up)
    errand = wakhan_notes_errand_new (self->notes_file, self->common, self->content, WAKHAN_NOTES_WRITE, FLUSH_PATIENCE);
  if (self->errand)
    g_cancellable_cancel (self->errand->cancellable);
  self->is_given_up |= is_end;
  g_mutex_unlock (&self->mutex);
  if (!errand || !wakhan_notes_errand_has_something (errand))
    return NULL;
  errand->rescue_name = g_strdup (self->rescue_name);
  errand->is_last = TRUE;
  return g_steal_pointer (&errand);
}

/* What nobody waits for any more: its words go to the disk, or into an emergency copy. */
static void
leave (WakhanNotesKeeper *self)
{
  if (!self->notes_file)
    return;
  wakhan_notes_keeper_flush (self, NULL);
  if (wakhan_notes_keeper_get_n_unsaved (self) > 0)
    {
      g_autoptr (WakhanNotesErrand) errand = create_rescue (self, TRUE);

      if (errand && wakhan_notes_errand_run_and_wait (errand, LONGEST_WAIT))
        tell_rescue (self, errand);
    }
}

static void
wakhan_notes_keeper_dispose (GObject *object)
{
  WakhanNotesKeeper *self = WAKHAN_NOTES_KEEPER (object);

  leave (self);
  wakhan_notes_registry_remove (self);
  g_clear_handle_id (&self->begin_source, g_source_remove);
  g_clear_handle_id (&self->save_source, g_source_remove);
  g_clear_handle_id (&self->read_source, g_source_remove);
  self->is_given_up = TRUE;
  g_clear_object (&self->watch);
  g_clear_pointer (&self->errand, wakhan_notes_errand_unref);

  G_OBJECT_CLASS (wakhan_notes_keeper_parent_class)->dispose (object);
}

static void
wakhan_notes_keeper_finalize (GObject *object)
{
  WakhanNotesKeeper *self = WAKHAN_NOTES_KEEPER (object);

  g_clear_object (&self->file);
  g_free (self->study_id);
  g_free (self->title);
  g_clear_error (&self->load_error);
  g_free (self->problem);
  g_free (self->damage);
  g_free (self->rescue_name);
  g_clear_pointer (&self->joined, wakhan_notes_copies_free);
  g_clear_pointer (&self->rescue, wakhan_notes_rescue_free);
  g_clear_pointer (&self->brought_back, g_ptr_array_unref);
  g_ptr_array_unref (self->waiting);
  g_hash_table_unref (self->fresh);
  g_clear_pointer (&self->content, wakhan_notes_content_unref);
  g_clear_pointer (&self->common, wakhan_notes_content_unref);
  g_clear_pointer (&self->notes_file, wakhan_notes_file_unref);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (wakhan_notes_keeper_parent_class)->finalize (object);
}

static void
wakhan_notes_keeper_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  WakhanNotesKeeper *self = WAKHAN_NOTES_KEEPER (object);

  switch ((WakhanNotesKeeperProperty) id)
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
    case PROP_N_RESCUED:
      g_value_set_uint (value, self->rescue ? self->rescue->n_notes : 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_notes_keeper_class_init (WakhanNotesKeeperClass *klass)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_notes_keeper_dispose;
  object_class->finalize = wakhan_notes_keeper_finalize;
  object_class->get_property = wakhan_notes_keeper_get_property;

  properties[PROP_SAVE_STATE] = g_param_spec_enum ("save-state", NULL, NULL, WAKHAN_TYPE_SAVE_STATE, WAKHAN_SAVE_STATE_SAVED, readable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_DAMAGE] = g_param_spec_string ("damage", NULL, NULL, NULL, readable);
  properties[PROP_N_RESCUED] = g_param_spec_uint ("n-rescued", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_JOINED] = g_param_spec_pointer ("joined", NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_notes_keeper_init (WakhanNotesKeeper *self)
{
  g_mutex_init (&self->mutex);
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  self->fresh = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

WakhanNotesKeeper *
wakhan_notes_keeper_new (GFile      *file,
                         const char *study_id,
                         const char *title)
{
  WakhanNotesKeeper *self = g_object_new (WAKHAN_TYPE_NOTES_KEEPER, NULL);

  self->study_id = g_strdup (study_id ? study_id : "");
  self->title = g_strdup (title ? title : "");
  if (file)
    {
      self->file = g_object_ref (file);
      self->notes_file = wakhan_notes_file_new (file, self->study_id, self->title);
      self->rescue_name = wakhan_notes_rescue_dup_name (self->study_id);
      self->watch = wakhan_notes_watch_new (file);
      g_signal_connect_object (self->watch, "changed", G_CALLBACK (file_changed_cb), self, G_CONNECT_SWAPPED);
      self->common = wakhan_notes_file_load (self->notes_file, &self->load_error);
      update_damage (self);
    }
  self->content = self->common ? wakhan_notes_content_copy (self->common) : wakhan_notes_content_new (self->study_id, self->title);
  return self;
}

void
wakhan_notes_keeper_begin (WakhanNotesKeeper *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));

  if (!self->file || self->begin_source)
    return;
  self->begin_source = g_idle_add_full (G_PRIORITY_LOW, begin_cb, self, NULL);
  wakhan_notes_registry_add (self, (WakhanRescueFunc) wakhan_notes_keeper_rescue);
  error = g_steal_pointer (&self->load_error);
  if (error)
    fail (self, error);
}

/* A note that came and went between two saves leaves no trace. */
static gboolean
is_unknown_to_file (WakhanNotesKeeper *self,
                    const char        *id)
{
  return self->common && !self->errand && !wakhan_notes_content_find (self->common, id);
}

/* Returns: whether that changed anything. */
static gboolean
put (WakhanNotesKeeper *self,
     WakhanNote        *note)
{
  const char                  *id = wakhan_note_get_id (note);
  WakhanNoteRecord            *old = wakhan_notes_content_find (self->content, id);
  g_autoptr (WakhanNoteRecord) record = NULL;

  if (!old && (wakhan_note_get_deleted (note) || wakhan_note_is_empty (note)))
    return FALSE; /* nobody wrote anything into it yet */
  if (wakhan_note_get_deleted (note) && is_unknown_to_file (self, id))
    {
      wakhan_notes_content_remove (self->content, id);
      return TRUE;
    }
  record = wakhan_note_record_new_for_note (note, old);
  if (old && !g_hash_table_contains (self->fresh, id)) /* it stands in the file, or is on its way there */
    {
      g_autoptr (WakhanNoteRecord) written = g_steal_pointer (&record);

      record = wakhan_note_lineage_continue (written, old);
    }
  g_hash_table_add (self->fresh, g_strdup (id));
  wakhan_notes_content_put (self->content, record);
  return TRUE;
}

void
wakhan_notes_keeper_put (WakhanNotesKeeper *self,
                         WakhanNote        *note)
{
  gboolean has_changed;

  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));

  g_mutex_lock (&self->mutex);
  has_changed = put (self, note);
  self->is_given_up &= !has_changed;
  g_mutex_unlock (&self->mutex);
  if (has_changed && self->notes_file)
    set_dirty (self);
}

WakhanSaveState
wakhan_notes_keeper_get_save_state (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), WAKHAN_SAVE_STATE_SAVED);

  return self->save_state;
}

const char *
wakhan_notes_keeper_get_problem (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), NULL);

  return self->problem;
}

const char *
wakhan_notes_keeper_get_damage (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), NULL);

  return self->damage;
}

void
wakhan_notes_keeper_save (WakhanNotesKeeper *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));

  if (self->notes_file && self->is_dirty && !self->is_given_up)
    begin_errand (self, WAKHAN_NOTES_WRITE);
}

void
wakhan_notes_keeper_save_async (WakhanNotesKeeper  *self,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));

  g_task_set_source_tag (task, wakhan_notes_keeper_save_async);
  if (wakhan_notes_keeper_get_n_unsaved (self) == 0)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  g_ptr_array_add (self->waiting, g_steal_pointer (&task));
  if (!is_writing (self))
    begin_errand (self, WAKHAN_NOTES_WRITE);
}

gboolean
wakhan_notes_keeper_save_finish (WakhanNotesKeeper *self,
                                 GAsyncResult      *result,
                                 GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* The errand that is to be waited for ends, or is left to itself. */
static gboolean
finish_waiting (WakhanNotesKeeper *self,
                gboolean           is_done,
                GError           **error)
{
  g_autoptr (WakhanNotesErrand) left = NULL;
  g_autofree char              *path = NULL;

  if (is_done)
    {
      if (error && self->errand->error)
        *error = g_error_copy (self->errand->error);
      answer (self);
      return TRUE;
    }
  left = self->errand;
  set_errand (self, NULL);
  self->is_dirty = !self->is_given_up;
  path = g_file_get_parse_name (self->file);
  return wakhan_safe_file_fail_writing (path, _ ("the disk does not answer"), error);
}

gboolean
wakhan_notes_keeper_flush (WakhanNotesKeeper *self,
                           GError           **error)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), FALSE);

  if (self->errand && !finish_waiting (self, wakhan_notes_errand_wait (self->errand, LONGEST_WAIT), error))
    return FALSE;
  if (error)
    g_clear_error (error);
  if (self->wants_to_forget)
    {
      begin_forgetting (self);
      if (!finish_waiting (self, wakhan_notes_errand_run_and_wait (self->errand, LONGEST_WAIT), error))
        return FALSE;
    }
  if (!self->notes_file || self->is_given_up || (!self->is_dirty && !self->problem))
    return TRUE;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->is_dirty = self->wants_save = FALSE;
  g_hash_table_remove_all (self->fresh);
  set_errand (self, create_errand (self, WAKHAN_NOTES_WRITE, FLUSH_PATIENCE));
  if (!finish_waiting (self, wakhan_notes_errand_run_and_wait (self->errand, LONGEST_WAIT), error))
    return FALSE;
  return self->problem == NULL;
}

guint
wakhan_notes_keeper_get_n_unsaved (WakhanNotesKeeper *self)
{
  g_autoptr (GPtrArray) unsaved = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), 0);

  if (!self->notes_file || self->is_given_up)
    return 0;
  unsaved = wakhan_notes_find_changed (self->content, self->common);
  return unsaved->len;
}

gboolean
wakhan_notes_keeper_is_read (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), FALSE);

  return !self->notes_file || self->common;
}

void
wakhan_notes_keeper_give_up (WakhanNotesKeeper *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));

  g_mutex_lock (&self->mutex);
  self->is_given_up = TRUE;
  if (self->errand)
    g_cancellable_cancel (self->errand->cancellable);
  g_mutex_unlock (&self->mutex);
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->is_dirty = self->wants_save = FALSE;
  self->wants_to_forget = self->rescue_name != NULL;
  if (!self->errand)
    begin_wanted (self);
  set_problem (self, NULL);
}

const WakhanNotesCopies *
wakhan_notes_keeper_get_joined (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), NULL);

  return self->joined;
}

guint
wakhan_notes_keeper_get_n_rescued (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), 0);

  return self->rescue ? self->rescue->n_notes : 0;
}

/* Their files stay until what was in them is on the disk. */
void
wakhan_notes_keeper_bring_back (WakhanNotesKeeper *self)
{
  g_autoptr (WakhanNotesRescue)  rescue = NULL;
  g_autoptr (WakhanNotesContent) merged = NULL;
  g_autoptr (GPtrArray)          changed = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));

  rescue = g_steal_pointer (&self->rescue);
  if (!rescue)
    return;
  merged = wakhan_notes_merge (NULL, rescue->content, self->content);
  changed = wakhan_notes_find_changed (merged, self->content);
  g_mutex_lock (&self->mutex);
  for (guint i = 0; i < changed->len; i++)
    wakhan_notes_content_put (self->content, g_ptr_array_index (changed, i));
  g_mutex_unlock (&self->mutex);
  self->brought_back = g_ptr_array_ref (rescue->paths);
  self->is_dirty = TRUE;
  begin_errand (self, WAKHAN_NOTES_WRITE);
  if (changed->len > 0)
    tell_received (self, changed);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_RESCUED]);
}

void
wakhan_notes_keeper_rescue (WakhanNotesKeeper *self,
                            gboolean           is_end)
{
  g_autoptr (WakhanNotesErrand) errand = create_rescue (self, is_end);

  if (!errand)
    return;
  wakhan_notes_errand_run (errand);
  tell_rescue (self, errand);
}

GBytes *
wakhan_notes_keeper_dup_bytes (WakhanNotesKeeper *self)
{
  g_autoptr (WakhanNotesContent) copy = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), NULL);

  copy = wakhan_notes_content_copy (self->content);
  wakhan_notes_content_set_study (copy, self->study_id, self->title);
  return wakhan_notes_content_to_bytes (copy);
}

static GPtrArray *
list_notes (WakhanNoteStore *store)
{
  return wakhan_notes_content_list_notes (WAKHAN_NOTES_KEEPER (store)->content);
}

static void
store_init (WakhanNoteStoreInterface *interface)
{
  interface->list_notes = list_notes;
  interface->put = (gpointer) wakhan_notes_keeper_put;
  interface->get_save_state = (gpointer) wakhan_notes_keeper_get_save_state;
  interface->get_problem = (gpointer) wakhan_notes_keeper_get_problem;
  interface->get_damage = (gpointer) wakhan_notes_keeper_get_damage;
  interface->save = (gpointer) wakhan_notes_keeper_save;
  interface->flush = (gpointer) wakhan_notes_keeper_flush;
  interface->dup_bytes = (gpointer) wakhan_notes_keeper_dup_bytes;
}

WakhanNotebook *
wakhan_notes_keeper_open (GFile      *file,
                          const char *study_id,
                          const char *title)
{
  g_autoptr (WakhanNotesKeeper) self = wakhan_notes_keeper_new (file, study_id, title);

  wakhan_notes_keeper_begin (self);
  return wakhan_notebook_new (WAKHAN_NOTE_STORE (self));
}

WakhanNotesKeeper *
wakhan_notes_keeper_of (WakhanNotebook *notebook)
{
  return WAKHAN_NOTES_KEEPER (wakhan_notebook_get_store (notebook));
}
