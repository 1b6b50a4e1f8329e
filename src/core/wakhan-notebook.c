/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notebook.h"

#include "core/wakhan-notes-file.h"
#include "core/wakhan-notes-merge.h"

#include <glib/gi18n-lib.h>

#define PAUSE 250          /* ms after the last change until it is saved */
#define LONGEST_PAUSE 1500 /* ms after the first one, however much is written */
#define LONGEST_RETRY 60   /* s between two tries where saving fails */
#define ECHO_PAUSE 100     /* ms: a file that changes is read when it has settled */

struct _WakhanNotebook
{
  GObject parent_instance;

  GPtrArray       *notes;  /* WakhanNote, not deleted, by creation */
  GHashTable      *frozen; /* id to a copy that is never changed: what threads and comparisons see; tombstones too */
  WakhanNotesFile *file;   /* NULL: kept in memory */
  GFileMonitor    *monitor;
  GPtrArray       *undo; /* WakhanChange */
  GPtrArray       *redo;
  gboolean         may_join; /* the next put may join the last undo step */
  WakhanSaveState  save_state;
  char            *problem;
  char            *damage;
  guint            start_source;
  guint            save_source;
  gint64           first_change; /* µs; since when something waits to be saved; 0: nothing does */
  guint            retry;        /* s until the next try */
  guint            n_syncs;      /* under way in a thread */
};

typedef enum
{
  PROP_SAVE_STATE = 1,
  PROP_PROBLEM,
  PROP_DAMAGE,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_NAME,
  PROP_REDO_NAME,
  N_PROPS
} WakhanNotebookProperty;

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

static void list_model_init (GListModelInterface *interface);

G_DEFINE_ENUM_TYPE (WakhanSaveState, wakhan_save_state, G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_SAVED, "saved"), G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_SAVING, "saving"), G_DEFINE_ENUM_VALUE (WAKHAN_SAVE_STATE_FAILED, "failed"))

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanNotebook, wakhan_notebook, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void schedule_save (WakhanNotebook *self,
                           guint           pause);

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

  return position < self->notes->len ? g_object_ref (g_ptr_array_index (self->notes, position)) : NULL;
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = wakhan_notebook_get_item_type;
  interface->get_n_items = wakhan_notebook_get_n_items;
  interface->get_item = wakhan_notebook_get_item;
}

static void
wakhan_notebook_dispose (GObject *object)
{
  WakhanNotebook *self = WAKHAN_NOTEBOOK (object);

  if (self->file && self->first_change != 0)
    wakhan_notebook_flush (self, NULL);
  g_clear_handle_id (&self->start_source, g_source_remove);
  g_clear_handle_id (&self->save_source, g_source_remove);
  if (self->monitor)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (wakhan_notebook_parent_class)->dispose (object);
}

static void
wakhan_notebook_finalize (GObject *object)
{
  WakhanNotebook *self = WAKHAN_NOTEBOOK (object);

  g_ptr_array_unref (self->notes);
  g_hash_table_unref (self->frozen);
  g_clear_object (&self->file);
  g_ptr_array_unref (self->undo);
  g_ptr_array_unref (self->redo);
  g_free (self->problem);
  g_free (self->damage);

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
    case PROP_SAVE_STATE:
      g_value_set_enum (value, self->save_state);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    case PROP_DAMAGE:
      g_value_set_string (value, self->damage);
      break;
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
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_notebook_dispose;
  object_class->finalize = wakhan_notebook_finalize;
  object_class->get_property = wakhan_notebook_get_property;

  properties[PROP_SAVE_STATE] = g_param_spec_enum ("save-state", NULL, NULL, WAKHAN_TYPE_SAVE_STATE, WAKHAN_SAVE_STATE_SAVED, flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  properties[PROP_DAMAGE] = g_param_spec_string ("damage", NULL, NULL, NULL, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_NAME] = g_param_spec_string ("undo-name", NULL, NULL, NULL, flags);
  properties[PROP_REDO_NAME] = g_param_spec_string ("redo-name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_NOTEBOOK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_CHANGE);
}

static void
wakhan_notebook_init (WakhanNotebook *self)
{
  self->notes = g_ptr_array_new_with_free_func (g_object_unref);
  self->frozen = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->undo = g_ptr_array_new_with_free_func (g_object_unref);
  self->redo = g_ptr_array_new_with_free_func (g_object_unref);
  self->retry = 1;
}

static void
set_text (WakhanNotebook        *self,
          char                 **field,
          char                  *text, /* (transfer full) (nullable) */
          WakhanNotebookProperty id)
{
  g_autofree char *old = *field;

  *field = text;
  if (g_strcmp0 (old, text) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
set_save_state (WakhanNotebook *self,
                WakhanSaveState state)
{
  if (self->save_state == state)
    return;
  self->save_state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAVE_STATE]);
}

static void
set_problem (WakhanNotebook *self,
             const GError   *error)
{
  /* Translators: why a file could not be read or written, as the system says it. */
  set_text (self, &self->problem, error ? g_strdup_printf (_ ("Your notes are not saved: %s"), error->message) : NULL, PROP_PROBLEM);
}

static int
compare_notes (WakhanNote *a,
               WakhanNote *b)
{
  const int order = g_date_time_compare (wakhan_note_get_created (a), wakhan_note_get_created (b));

  return order ? order : g_strcmp0 (wakhan_note_get_id (a), wakhan_note_get_id (b));
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return compare_notes (*(WakhanNote **) a, *(WakhanNote **) b);
}

/* Where @note stands, or would stand. */
static guint
find_position (WakhanNotebook *self,
               WakhanNote     *note)
{
  guint low = 0;
  guint high = self->notes->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (compare_notes (g_ptr_array_index (self->notes, middle), note) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static WakhanNote *
find_shown (WakhanNotebook *self,
            const char     *id)
{
  WakhanNote *frozen = g_hash_table_lookup (self->frozen, id);
  guint       position;

  if (!frozen || wakhan_note_get_deleted (frozen))
    return NULL;
  position = find_position (self, frozen);
  g_assert (position < self->notes->len);
  return g_ptr_array_index (self->notes, position);
}

static void
freeze (WakhanNotebook *self,
        WakhanNote     *note)
{
  WakhanNote *copy = wakhan_note_copy (note);

  g_hash_table_replace (self->frozen, (gpointer) wakhan_note_get_id (copy), copy);
}

/* Makes the list and the frozen copy say what @note says. */
static void
show (WakhanNotebook *self,
      WakhanNote     *note)
{
  g_autoptr (WakhanNote) shown = find_shown (self, wakhan_note_get_id (note));
  const gboolean         stays = shown && !wakhan_note_get_deleted (note) && compare_notes (shown, note) == 0;

  if (shown)
    g_object_ref (shown);
  if (shown && !stays)
    {
      const guint position = find_position (self, shown);

      g_ptr_array_remove_index (self->notes, position);
      freeze (self, note);
      wakhan_note_assign (shown, note);
      g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
    }
  else
    {
      freeze (self, note);
    }
  if (stays)
    {
      wakhan_note_assign (shown, note);
    }
  else if (!wakhan_note_get_deleted (note))
    {
      const guint position = find_position (self, note);

      g_ptr_array_insert (self->notes, position, shown ? g_object_ref (shown) : wakhan_note_copy (note));
      g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
    }
}

/* What @after, or a tombstone of @before, is to be in the notebook now: one revision on. */
static WakhanNote *
create_next (WakhanNotebook *self,
             WakhanNote     *before,
             WakhanNote     *after)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  WakhanNote           *next = wakhan_note_copy (after ? after : before);
  WakhanNote           *known = g_hash_table_lookup (self->frozen, wakhan_note_get_id (next));

  wakhan_note_set_revision (next, known ? wakhan_note_get_revision (known) + 1 : MAX (wakhan_note_get_revision (next), 1));
  wakhan_note_set_modified (next, now);
  wakhan_note_set_deleted (next, after ? NULL : now);
  return next;
}

static void
perform (WakhanNotebook *self,
         WakhanChange   *change)
{
  for (guint i = 0; i < wakhan_change_get_n_notes (change); i++)
    {
      g_autoptr (WakhanNote) next = create_next (self, wakhan_change_get_before (change, i), wakhan_change_get_after (change, i));

      show (self, next);
    }
  if (self->file)
    {
      set_save_state (self, WAKHAN_SAVE_STATE_SAVING);
      schedule_save (self, PAUSE);
    }
  g_signal_emit (self, signals[CHANGED], 0, change);
}

static void
notify_undo (WakhanNotebook *self)
{
  for (WakhanNotebookProperty id = PROP_CAN_UNDO; id <= PROP_REDO_NAME; id++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

void
wakhan_notebook_apply (WakhanNotebook *self,
                       WakhanChange   *change)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (WAKHAN_IS_CHANGE (change));

  if (wakhan_change_get_n_notes (change) == 0)
    return;
  perform (self, change);
  g_ptr_array_add (self->undo, g_object_ref (change));
  g_ptr_array_set_size (self->redo, 0);
  self->may_join = FALSE;
  notify_undo (self);
}

/* The last undo step, if it is a put of the same note under the same name. */
static WakhanChange *
find_joinable (WakhanNotebook *self,
               const char     *name,
               WakhanNote     *note)
{
  WakhanChange *last = self->may_join && self->undo->len > 0 ? g_ptr_array_index (self->undo, self->undo->len - 1) : NULL;
  WakhanNote   *after = last && wakhan_change_get_n_notes (last) == 1 ? wakhan_change_get_after (last, 0) : NULL;

  if (!after || !g_str_equal (wakhan_change_get_name (last), name) || !g_str_equal (wakhan_note_get_id (after), wakhan_note_get_id (note)))
    return NULL;
  return last;
}

void
wakhan_notebook_put (WakhanNotebook *self,
                     const char     *name,
                     WakhanNote     *note)
{
  g_autoptr (WakhanChange) change = NULL;
  g_autoptr (WakhanChange) joined = NULL;
  WakhanChange            *last;
  WakhanNote              *known;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (name && WAKHAN_IS_NOTE (note));

  known = wakhan_notebook_find (self, wakhan_note_get_id (note));
  if (known && wakhan_note_is_equal (known, note))
    return;
  change = wakhan_change_new (name);
  wakhan_change_add (change, known, note);
  last = find_joinable (self, name, note);
  if (last)
    {
      joined = wakhan_change_new (name);
      wakhan_change_add (joined, wakhan_change_get_before (last, 0), note);
      g_ptr_array_remove_index (self->undo, self->undo->len - 1);
    }
  perform (self, change);
  g_ptr_array_add (self->undo, g_object_ref (joined ? joined : change));
  g_ptr_array_set_size (self->redo, 0);
  self->may_join = TRUE;
  notify_undo (self);
}

void
wakhan_notebook_remove (WakhanNotebook *self,
                        const char     *name,
                        WakhanNote     *note)
{
  g_autoptr (WakhanChange) change = NULL;
  WakhanNote              *known;

  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));
  g_return_if_fail (name && WAKHAN_IS_NOTE (note));

  known = wakhan_notebook_find (self, wakhan_note_get_id (note));
  if (!known)
    return;
  change = wakhan_change_new (name);
  wakhan_change_add (change, known, NULL);
  wakhan_notebook_apply (self, change);
}

/* Takes the last of @from back, and keeps it for the way there in @to. */
static void
go (WakhanNotebook *self,
    GPtrArray      *from,
    GPtrArray      *to)
{
  g_autoptr (WakhanChange) change = NULL;
  g_autoptr (WakhanChange) inverse = NULL;

  if (from->len == 0)
    return;
  change = g_object_ref (g_ptr_array_index (from, from->len - 1));
  g_ptr_array_remove_index (from, from->len - 1);
  inverse = wakhan_change_invert (change);
  perform (self, inverse);
  g_ptr_array_add (to, g_steal_pointer (&inverse));
  self->may_join = FALSE;
  notify_undo (self);
}

void
wakhan_notebook_undo (WakhanNotebook *self)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));

  go (self, self->undo, self->redo);
}

void
wakhan_notebook_redo (WakhanNotebook *self)
{
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (self));

  go (self, self->redo, self->undo);
}

static GPtrArray *
list_frozen (WakhanNotebook *self)
{
  GPtrArray     *notes = g_ptr_array_new_full (g_hash_table_size (self->frozen), g_object_unref);
  GHashTableIter iter;
  gpointer       note;

  for (guint i = 0; i < self->notes->len; i++)
    g_ptr_array_add (notes, g_object_ref (g_hash_table_lookup (self->frozen, wakhan_note_get_id (g_ptr_array_index (self->notes, i)))));
  g_hash_table_iter_init (&iter, self->frozen);
  while (g_hash_table_iter_next (&iter, NULL, &note))
    if (wakhan_note_get_deleted (note))
      g_ptr_array_add (notes, g_object_ref (note));
  return notes;
}

static gboolean
is_shown_as (WakhanNote *known,
             WakhanNote *note)
{
  return known && wakhan_note_get_revision (known) == wakhan_note_get_revision (note) && wakhan_note_is_equal (known, note) &&
         !wakhan_note_get_deleted (known) == !wakhan_note_get_deleted (note);
}

/* What the file says that the notebook did not. A note that was changed here while the file was at work keeps that, and
 * what the file has of it becomes one of its own. */
static void
take_over (WakhanNotebook *self,
           GPtrArray      *sent,
           GPtrArray      *saved)
{
  g_autoptr (GHashTable)   sent_ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (WakhanChange) change = wakhan_change_new (_ ("Notes from Elsewhere"));

  for (guint i = 0; i < sent->len; i++)
    g_hash_table_insert (sent_ids, (gpointer) wakhan_note_get_id (g_ptr_array_index (sent, i)), g_ptr_array_index (sent, i));
  for (guint i = 0; i < saved->len; i++)
    {
      WakhanNote            *note = g_ptr_array_index (saved, i);
      WakhanNote            *known = g_hash_table_lookup (self->frozen, wakhan_note_get_id (note));
      g_autoptr (WakhanNote) before = known ? g_object_ref (known) : NULL;
      g_autoptr (WakhanNote) loser = NULL;

      if (is_shown_as (known, note))
        continue;
      if (known != g_hash_table_lookup (sent_ids, wakhan_note_get_id (note)))
        {
          WakhanNote *was = g_hash_table_lookup (sent_ids, wakhan_note_get_id (note));

          if ((was && is_shown_as (was, note)) || wakhan_note_get_deleted (note))
            continue;
          note = loser = wakhan_notes_merge_dup_loser (note);
          g_clear_object (&before);
          schedule_save (self, PAUSE);
        }
      show (self, note);
      wakhan_change_add (change, before && !wakhan_note_get_deleted (before) ? before : NULL, note);
    }
  if (wakhan_change_get_n_notes (change) > 0)
    g_signal_emit (self, signals[CHANGED], 0, change);
}

/* @saved: NULL where it failed, with @error. */
static void
end_sync (WakhanNotebook *self,
          GPtrArray      *sent,
          GPtrArray      *saved,
          const GError   *error)
{
  if (saved)
    {
      take_over (self, sent, saved);
      self->retry = 1;
      set_text (self, &self->damage, wakhan_notes_file_dup_damage (self->file), PROP_DAMAGE);
      set_problem (self, NULL);
      set_save_state (self, self->first_change == 0 ? WAKHAN_SAVE_STATE_SAVED : WAKHAN_SAVE_STATE_SAVING);
      return;
    }
  set_problem (self, error);
  set_save_state (self, WAKHAN_SAVE_STATE_FAILED);
  schedule_save (self, self->retry * 1000);
  self->retry = MIN (self->retry * 2, LONGEST_RETRY);
}

static void
sync_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  GError    *error = NULL;
  GPtrArray *saved = wakhan_notes_file_sync (WAKHAN_NOTEBOOK (source)->file, data, &error);

  if (saved)
    g_task_return_pointer (task, saved, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
synced_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data G_GNUC_UNUSED)
{
  WakhanNotebook       *self = WAKHAN_NOTEBOOK (source);
  g_autoptr (GError)    error = NULL;
  g_autoptr (GPtrArray) saved = g_task_propagate_pointer (G_TASK (result), &error);

  self->n_syncs--;
  end_sync (self, g_task_get_task_data (G_TASK (result)), saved, error);
}

static void
sync_async (WakhanNotebook *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, synced_cb, NULL);

  g_task_set_task_data (task, list_frozen (self), (GDestroyNotify) g_ptr_array_unref);
  self->first_change = 0;
  self->n_syncs++;
  g_task_run_in_thread (task, sync_in_thread);
}

static gboolean
save_cb (gpointer data)
{
  WakhanNotebook *self = data;

  self->save_source = 0;
  if (self->n_syncs > 0)
    schedule_save (self, PAUSE);
  else
    sync_async (self);
  return G_SOURCE_REMOVE;
}

static void
schedule_save (WakhanNotebook *self,
               guint           pause)
{
  const gint64 now = g_get_monotonic_time ();

  if (self->first_change == 0)
    self->first_change = now;
  else if (pause == PAUSE && now - self->first_change > LONGEST_PAUSE * 1000)
    pause = 0;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add (pause, save_cb, self);
}

static void
file_changed_cb (WakhanNotebook *self)
{
  if (self->save_source == 0)
    schedule_save (self, ECHO_PAUSE);
}

/* What changes the disk, or needs a main loop, waits for the main loop: who only reads notes changes nothing. */
static gboolean
start_cb (gpointer data)
{
  WakhanNotebook    *self = data;
  g_autoptr (GError) error = NULL;

  self->start_source = 0;
  if (self->damage && !wakhan_notes_file_set_aside (self->file, &error))
    set_problem (self, error);
  if (self->monitor)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (file_changed_cb), self);
  return G_SOURCE_REMOVE;
}

static void
load (WakhanNotebook *self)
{
  g_autoptr (GError)    error = NULL;
  g_autoptr (GPtrArray) notes = wakhan_notes_file_load (self->file, &error);

  for (guint i = 0; notes && i < notes->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (notes, i);

      g_hash_table_replace (self->frozen, (gpointer) wakhan_note_get_id (note), g_object_ref (note));
      if (!wakhan_note_get_deleted (note))
        g_ptr_array_add (self->notes, wakhan_note_copy (note));
    }
  g_ptr_array_sort (self->notes, compare_items);
  self->damage = wakhan_notes_file_dup_damage (self->file);
  if (error)
    {
      set_problem (self, error);
      self->save_state = WAKHAN_SAVE_STATE_FAILED;
    }
}

WakhanNotebook *
wakhan_notebook_new (GFile      *file,
                     const char *study_id,
                     const char *title)
{
  WakhanNotebook *self;

  g_return_val_if_fail (!file || G_IS_FILE (file), NULL);
  g_return_val_if_fail (study_id, NULL);

  self = g_object_new (WAKHAN_TYPE_NOTEBOOK, NULL);
  if (file)
    {
      self->file = wakhan_notes_file_new (file, study_id, title);
      load (self);
      self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_HARD_LINKS, NULL, NULL);
      self->start_source = g_idle_add (start_cb, self);
    }
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
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return id ? find_shown (self, id) : NULL;
}

gboolean
wakhan_notebook_get_can_undo (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), FALSE);

  return self->undo->len > 0;
}

gboolean
wakhan_notebook_get_can_redo (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), FALSE);

  return self->redo->len > 0;
}

static const char *
get_last_name (GPtrArray *changes)
{
  return changes->len > 0 ? wakhan_change_get_name (g_ptr_array_index (changes, changes->len - 1)) : NULL;
}

const char *
wakhan_notebook_get_undo_name (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return get_last_name (self->undo);
}

const char *
wakhan_notebook_get_redo_name (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return get_last_name (self->redo);
}

WakhanSaveState
wakhan_notebook_get_save_state (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), WAKHAN_SAVE_STATE_SAVED);

  return self->save_state;
}

const char *
wakhan_notebook_get_problem (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return self->problem;
}

const char *
wakhan_notebook_get_damage (WakhanNotebook *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), NULL);

  return self->damage;
}

gboolean
wakhan_notebook_flush (WakhanNotebook *self,
                       GError        **error)
{
  g_autoptr (GPtrArray) sent = NULL;
  g_autoptr (GPtrArray) saved = NULL;
  g_autoptr (GError)    reason = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), FALSE);

  self->may_join = FALSE;
  if (!self->file || (self->first_change == 0 && self->n_syncs == 0 && !self->problem))
    return TRUE;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->first_change = 0;
  sent = list_frozen (self);
  saved = wakhan_notes_file_sync (self->file, sent, &reason);
  end_sync (self, sent, saved, reason);
  if (!saved)
    g_propagate_error (error, g_steal_pointer (&reason));
  return saved != NULL;
}

gboolean
wakhan_notebook_save_copy (WakhanNotebook *self,
                           GFile          *file,
                           GError        **error)
{
  g_autoptr (GPtrArray) notes = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (self), FALSE);
  g_return_val_if_fail (self->file, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  notes = list_frozen (self);
  return wakhan_notes_file_write_copy (self->file, notes, file, error);
}
