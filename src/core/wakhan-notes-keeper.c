/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-keeper.h"

#include "core/wakhan-notes-errand.h"
#include "core/wakhan-notes-merge.h"

#define DELAY 250           /* milliseconds from the first change that is not saved to the save, however many follow */
#define SETTLE 100          /* after another program wrote */
#define UNSETTLED_WAIT 1000 /* before a file that looks half written is read again */
#define SAVE_PATIENCE 1000  /* for another program's lock, off the main loop */
#define FLUSH_PATIENCE 200  /* and where somebody waits */
#define LONGEST_PAUSE 60    /* seconds between two attempts to save */

struct _WakhanNotesKeeper
{
  GObject parent_instance;

  GFile *file;
  char  *study_id;
  char  *title;

  WakhanNotesFile    *notes_file; /* NULL: in memory only */
  WakhanNotesContent *content;    /* as it is to be on the disk */
  WakhanNotesContent *common;     /* as the file and we last knew it; NULL: it could not be read yet */
  WakhanNotesErrand  *errand;     /* under way */
  GFileMonitor       *monitor;

  char           *problem;
  char           *damage;
  WakhanSaveState save_state;
  gint64          dirty_since; /* monotonic; 0: nothing to save */
  guint           pause;       /* seconds until the next attempt, after a failure */
  guint           begin_source;
  guint           save_source;
  guint           read_source;
};

typedef enum
{
  PROP_SAVE_STATE = 1,
  PROP_PROBLEM,
  PROP_DAMAGE,
  N_PROPS
} WakhanNotesKeeperProperty;

typedef enum
{
  RECEIVED,
  N_SIGNALS
} WakhanNotesKeeperSignal;

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNotesKeeper, wakhan_notes_keeper, G_TYPE_OBJECT)

static void
update_save_state (WakhanNotesKeeper *self)
{
  const WakhanSaveState save_state = self->problem ? WAKHAN_SAVE_STATE_FAILED : self->dirty_since ? WAKHAN_SAVE_STATE_SAVING
                                                                                                  : WAKHAN_SAVE_STATE_SAVED;

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
  if (!self->dirty_since)
    self->dirty_since = g_get_monotonic_time ();
  if (!self->save_source)
    schedule_save (self, DELAY);
  update_save_state (self);
}

static void
receive (WakhanNotesKeeper *self,
         WakhanNotesErrand *errand)
{
  gboolean              is_ahead;
  g_autoptr (GPtrArray) received = wakhan_notes_merge_changed (self->content, errand->ours, errand->meeting->changed, &is_ahead);

  if (is_ahead || errand->meeting->is_ahead)
    set_dirty (self);
  if (received->len > 0)
    g_signal_emit (self, signals[RECEIVED], 0, received);
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
answer (WakhanNotesKeeper *self)
{
  g_autoptr (WakhanNotesErrand) errand = g_steal_pointer (&self->errand);
  const gboolean                has_written = errand->direction == WAKHAN_NOTES_WRITE;

  update_damage (self);
  if (!errand->meeting)
    {
      if (has_written && !self->dirty_since)
        self->dirty_since = g_get_monotonic_time ();
      fail (self, errand->error);
      return;
    }
  g_clear_pointer (&self->common, wakhan_notes_content_unref);
  self->common = wakhan_notes_content_ref (errand->meeting->common);
  receive (self, errand);
  if (!has_written)
    return;
  self->pause = 0;
  if (!self->save_source)
    self->dirty_since = 0;
  set_problem (self, NULL);
}

static void
errand_done_cb (GObject      *source,
                GAsyncResult *result G_GNUC_UNUSED,
                gpointer      errand)
{
  WakhanNotesKeeper *self = WAKHAN_NOTES_KEEPER (source);

  if (self->errand == errand) /* else a flush took the answer */
    answer (self);
}

static void
begin_errand (WakhanNotesKeeper   *self,
              WakhanNotesDirection direction)
{
  if (!self->errand)
    {
      self->errand = wakhan_notes_errand_new (self->notes_file, self->common, self->content, direction, SAVE_PATIENCE);
      wakhan_notes_errand_run_async (self->errand, self, errand_done_cb);
    }
  else if (direction == WAKHAN_NOTES_WRITE)
    schedule_save (self, SETTLE);
  else
    schedule_read (self, SETTLE);
}

static void
file_changed_cb (WakhanNotesKeeper *self)
{
  schedule_read (self, SETTLE);
}

/* What a program that only prints must not do: it runs no main loop. */
static gboolean
begin_cb (gpointer data)
{
  WakhanNotesKeeper *self = data;
  g_autoptr (GError) error = NULL;

  self->begin_source = 0;
  if (!wakhan_notes_file_set_aside (self->notes_file, &error))
    fail (self, error);
  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor)
    {
      g_file_monitor_set_rate_limit (self->monitor, SETTLE);
      g_signal_connect_object (self->monitor, "changed", G_CALLBACK (file_changed_cb), self, G_CONNECT_SWAPPED);
    }
  schedule_read (self, SETTLE); /* what was written before it was watched */
  return G_SOURCE_REMOVE;
}

static void
wakhan_notes_keeper_dispose (GObject *object)
{
  WakhanNotesKeeper *self = WAKHAN_NOTES_KEEPER (object);

  if (self->dirty_since)
    wakhan_notes_keeper_flush (self, NULL);
  g_clear_handle_id (&self->begin_source, g_source_remove);
  g_clear_handle_id (&self->save_source, g_source_remove);
  g_clear_handle_id (&self->read_source, g_source_remove);
  self->dirty_since = 0;
  if (self->monitor)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
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
  g_free (self->problem);
  g_free (self->damage);
  g_clear_pointer (&self->content, wakhan_notes_content_unref);
  g_clear_pointer (&self->common, wakhan_notes_content_unref);
  g_clear_pointer (&self->notes_file, wakhan_notes_file_unref);

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
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[RECEIVED] = g_signal_new ("received", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
wakhan_notes_keeper_init (WakhanNotesKeeper *self G_GNUC_UNUSED)
{
}

WakhanNotesKeeper *
wakhan_notes_keeper_new (GFile      *file,
                         const char *study_id,
                         const char *title)
{
  WakhanNotesKeeper *self = g_object_new (WAKHAN_TYPE_NOTES_KEEPER, NULL);
  g_autoptr (GError) error = NULL;

  self->study_id = g_strdup (study_id ? study_id : "");
  self->title = g_strdup (title ? title : "");
  if (file)
    {
      self->file = g_object_ref (file);
      self->notes_file = wakhan_notes_file_new (file, self->study_id, self->title);
      self->common = wakhan_notes_file_load (self->notes_file, &error);
      self->begin_source = g_idle_add_full (G_PRIORITY_LOW, begin_cb, self, NULL);
      update_damage (self);
    }
  self->content = self->common ? wakhan_notes_content_copy (self->common) : wakhan_notes_content_new (self->study_id, self->title);
  if (error)
    fail (self, error);
  return self;
}

WakhanNotesContent *
wakhan_notes_keeper_get_content (WakhanNotesKeeper *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), NULL);

  return self->content;
}

/* A note that came and went between two saves leaves no trace. */
static gboolean
is_unknown_to_file (WakhanNotesKeeper *self,
                    const char        *id)
{
  return self->common && !self->errand && !wakhan_notes_content_find (self->common, id);
}

void
wakhan_notes_keeper_put (WakhanNotesKeeper *self,
                         WakhanNote        *note)
{
  const char                  *id;
  g_autoptr (WakhanNoteRecord) record = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_KEEPER (self));
  g_return_if_fail (WAKHAN_IS_NOTE (note));

  id = wakhan_note_get_id (note);
  if (wakhan_note_get_deleted (note) && is_unknown_to_file (self, id))
    wakhan_notes_content_remove (self->content, id);
  else
    {
      record = wakhan_note_record_new_for_note (note, wakhan_notes_content_find (self->content, id));
      wakhan_notes_content_put (self->content, record);
    }
  if (self->notes_file)
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

gboolean
wakhan_notes_keeper_flush (WakhanNotesKeeper *self,
                           GError           **error)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), FALSE);

  if (self->errand)
    {
      wakhan_notes_errand_wait (self->errand);
      answer (self);
    }
  if (!self->notes_file || (!self->dirty_since && !self->problem))
    return TRUE;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->errand = wakhan_notes_errand_new (self->notes_file, self->common, self->content, WAKHAN_NOTES_WRITE, FLUSH_PATIENCE);
  wakhan_notes_errand_run (self->errand);
  if (error && self->errand->error)
    *error = g_error_copy (self->errand->error);
  answer (self);
  return self->problem == NULL;
}

gboolean
wakhan_notes_keeper_save_copy (WakhanNotesKeeper *self,
                               GFile             *file,
                               GError           **error)
{
  g_autoptr (WakhanNotesContent) copy = NULL;
  g_autoptr (GBytes)             bytes = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTES_KEEPER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  copy = wakhan_notes_content_copy (self->content);
  wakhan_notes_content_set_study (copy, self->study_id, self->title);
  bytes = wakhan_notes_content_to_bytes (copy);
  if (g_file_peek_path (file))
    return g_file_set_contents_full (g_file_peek_path (file), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                     G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE, NULL, NULL, error);
}
