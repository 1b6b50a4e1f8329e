/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study.h"

#include "wakhan-data-dir.h"
#include "wakhan-date-events.h"
#include "wakhan-date-finder.h"
#include "wakhan-library.h"
#include "wakhan-memory.h"
#include "wakhan-notes-store.h"
#include "wakhan-source-file.h"
#include "wakhan-study-content.h"
#include "wakhan-study-reader.h"
#include "wakhan-task.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-title.h"

#include <string.h>

#define LARGE_TEXT (1024 * 1024) /* characters */

struct _WakhanStudy
{
  GObject parent_instance;

  GFile              *file;        /* nullable */
  char               *uri;         /* where its file really is; NULL: not read from one */
  gboolean            is_enlisted; /* among those alive, by its uri */
  WakhanStudyContent *content;
  char               *kin; /* nullable */
  WakhanSection      *outline;
  GArray             *term_places; /* (nullable): not looked for yet */
  WakhanNotesStore   *notes_store;
  WakhanNoteIndex    *note_index; /* of the notebook; NULL until somebody asks */
  gboolean            is_authored;
  char               *library_problem;
  gboolean            is_guess; /* the id is, since the library could not be read */
  gboolean            is_replaced;
  gboolean            has_passed_notes; /* to that which took its place */
};

typedef enum
{
  PROP_LIBRARY_PROBLEM = 1,
  N_PROPS
} WakhanStudyProperty;

enum
{
  REPLACED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanStudy, wakhan_study, G_TYPE_OBJECT)

/* The studies alive, so that two windows share one: its file's uri to a borrowed WakhanStudy.
 * Main thread only: one that a worker throws away was never enlisted. */
static GHashTable *alive;

/* Those whose notes are not saved, which are held for as long. Main thread only. */
static GPtrArray *unsaved;

static void
strike_out (WakhanStudy *self)
{
  if (self->is_enlisted)
    g_hash_table_remove (alive, self->uri);
  self->is_enlisted = FALSE;
  g_clear_pointer (&self->uri, g_free);
}

static void
wakhan_study_dispose (GObject *object)
{
  WakhanStudy *self = WAKHAN_STUDY (object);

  strike_out (self);
  /* A task under way may hold the store for longer than there is a main loop. */
  if (self->notes_store && !self->has_passed_notes)
    wakhan_notes_store_flush (self->notes_store, NULL);

  G_OBJECT_CLASS (wakhan_study_parent_class)->dispose (object);
}

static void
wakhan_study_finalize (GObject *object)
{
  WakhanStudy *self = WAKHAN_STUDY (object);

  g_clear_object (&self->file);
  g_free (self->library_problem);
  g_free (self->kin);
  g_clear_object (&self->outline);
  g_clear_pointer (&self->term_places, g_array_unref);
  g_clear_object (&self->note_index);
  g_clear_object (&self->notes_store);
  g_clear_pointer (&self->content, wakhan_study_content_free);

  G_OBJECT_CLASS (wakhan_study_parent_class)->finalize (object);
}

static void
wakhan_study_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  WakhanStudy *self = WAKHAN_STUDY (object);

  switch ((WakhanStudyProperty) id)
    {
    case PROP_LIBRARY_PROBLEM:
      g_value_set_string (value, self->library_problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_study_class_init (WakhanStudyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_study_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_study_finalize;
  G_OBJECT_CLASS (klass)->get_property = wakhan_study_get_property;

  properties[PROP_LIBRARY_PROBLEM] = g_param_spec_string (
    "library-problem", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  signals[REPLACED] = g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, WAKHAN_TYPE_STUDY);
}

static void
wakhan_study_init (WakhanStudy *self G_GNUC_UNUSED)
{
}

/* Takes @content. */
static WakhanStudy *
create (GFile              *file,
        WakhanStudyContent *content)
{
  WakhanStudy *self = g_object_new (WAKHAN_TYPE_STUDY, NULL);

  self->file = file ? g_object_ref (file) : NULL;
  self->content = content;
  self->outline = wakhan_section_new_tree (content->document);
  return self;
}

/* A window may go on to another study while notes of this one are on their way to the disk, or
 * cannot get there. */
static void
save_state_changed_cb (WakhanStudy *self)
{
  g_autoptr (WakhanStudy) held = g_object_ref (self);

  if (!unsaved)
    unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  if (wakhan_notes_store_get_save_state (self->notes_store) == WAKHAN_SAVE_STATE_SAVED)
    g_ptr_array_remove (unsaved, self);
  else if (!g_ptr_array_find (unsaved, self, NULL))
    g_ptr_array_add (unsaved, g_object_ref (self));
}

/* Reads the notes, in any thread; they are saved from begin() on. */
static void
open_notebook (WakhanStudy *self)
{
  g_autoptr (GFile) file = self->file ? wakhan_library_dup_notes_file (self->content->id) : NULL;

  self->notes_store = wakhan_notes_store_new (file, self->content->id, self->content->title);
}

static void
follow_notes (WakhanStudy *self)
{
  g_signal_connect_object (self->notes_store, "notify::save-state",
                           G_CALLBACK (save_state_changed_cb), self, G_CONNECT_SWAPPED);
}

/* The study is the main thread's now. */
static void
begin (WakhanStudy *self)
{
  follow_notes (self);
  wakhan_notes_store_begin (self->notes_store);
}

WakhanStudy *
wakhan_study_new_for_document (const char     *id,
                               const char     *title,
                               WakhanDocument *document,
                               WakhanTimeline *timeline)
{
  WakhanStudy *self;

  g_return_val_if_fail (id && title, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  self = create (NULL, wakhan_study_content_new (id, title, document, timeline));
  open_notebook (self);
  begin (self);
  return self;
}

static gboolean
is_study_file (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name ? g_ascii_strdown (name, -1) : NULL;

  return folded && g_str_has_suffix (folded, ".study");
}

static WakhanStudy *
load_study (GFile        *file,
            GCancellable *cancellable,
            GError      **error)
{
  WakhanStudyContent *content = wakhan_study_reader_read (file, cancellable, error);
  WakhanStudy        *self;

  if (!content)
    return NULL;
  self = create (file, content);
  self->is_authored = TRUE;
  return self;
}

/* The date in these words, however they give it; NULL: there is none. */
static WakhanDate *
read_date (const char *words)
{
  WakhanDate        *date = wakhan_date_parse (words, NULL);
  g_autoptr (GArray) found = NULL;

  if (date)
    return date;
  found = wakhan_date_finder_find (words);
  return found->len > 0 ? wakhan_date_ref (g_array_index (found, WakhanFoundDate, 0).date) : NULL;
}

static void
set_credits (WakhanStudy         *self,
             const WakhanCredits *credits)
{
  self->content->author = g_strdup (credits->author);
  self->content->date = credits->date ? read_date (credits->date) : NULL;
}

static WakhanStudy *
load_text (GFile        *file,
           GCancellable *cancellable,
           GError      **error)
{
  g_autofree char           *encoding = wakhan_library_dup_encoding (file);
  g_autoptr (WakhanDocument) document =
    wakhan_text_import_file (file, encoding, cancellable, error);
  g_autoptr (WakhanTimeline) timeline = NULL;
  g_autofree char           *id = NULL;
  g_autofree char           *kin = NULL;
  g_autofree char           *problem = NULL;
  g_autofree char           *title = NULL;
  WakhanStudy               *self;

  if (!document || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  timeline = wakhan_date_events_create (document);
  id = wakhan_library_dup_id (file, document, &kin, &problem);
  title = wakhan_text_title_dup (file, document);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  self = create (file, wakhan_study_content_new (id, title, document, timeline));
  self->kin = g_steal_pointer (&kin);
  self->is_guess = problem != NULL;
  self->library_problem = g_steal_pointer (&problem);
  if (wakhan_document_get_length (document) > LARGE_TEXT)
    wakhan_memory_give_back ();
  if (wakhan_document_get_credits (document))
    set_credits (self, wakhan_document_get_credits (document));
  return self;
}

static WakhanStudy *
load_without_notes (GFile        *file,
                    GCancellable *cancellable,
                    GError      **error)
{
  WakhanStudy *self = is_study_file (file) ? load_study (file, cancellable, error)
                                           : load_text (file, cancellable, error);

  if (self)
    self->uri = wakhan_library_dup_uri (file);
  return self;
}

static WakhanStudy *
load (GFile        *file,
      GCancellable *cancellable,
      GError      **error)
{
  WakhanStudy *self = load_without_notes (file, cancellable, error);

  if (self)
    open_notebook (self);
  return self;
}

static WakhanStudy *
find_alive (const char *uri)
{
  WakhanStudy *study = alive ? g_hash_table_lookup (alive, uri) : NULL;

  return study ? g_object_ref (study) : NULL;
}

WakhanStudy *
wakhan_study_lookup (GFile *file)
{
  g_autofree char *uri = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  uri = g_file_get_uri (file);
  return find_alive (uri);
}

static void
enter (WakhanStudy *self)
{
  if (!alive)
    alive = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_insert (alive, g_strdup (self->uri), self);
  self->is_enlisted = TRUE;
}

/* If the file was opened twice at the same time, the first one holds. */
static WakhanStudy *
enlist (WakhanStudy *self)
{
  WakhanStudy *before = find_alive (self->uri);

  if (before)
    {
      g_object_unref (self);
      return before;
    }
  enter (self);
  begin (self);
  return self;
}

WakhanStudy *
wakhan_study_load (GFile        *file,
                   GCancellable *cancellable,
                   GError      **error)
{
  WakhanStudy *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = load (file, cancellable, error);
  return self ? enlist (self) : NULL;
}

static void
load_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      file,
                GCancellable *cancellable)
{
  GError      *error = NULL;
  WakhanStudy *self = load (file, cancellable, &error);

  if (self)
    {
      wakhan_study_get_term_places (self); /* a window shows them at once */
      g_task_return_pointer (task, self, g_object_unref);
    }
  else
    g_task_return_error (task, error);
}

void
wakhan_study_load_async (GFile              *file,
                         GCancellable       *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  wakhan_task_run_in_thread (task, load_in_thread);
}

static void
load_notes_in_thread (GTask        *task,
                      gpointer      source G_GNUC_UNUSED,
                      gpointer      study,
                      GCancellable *cancellable G_GNUC_UNUSED)
{
  open_notebook (study);
  g_task_return_pointer (task, g_object_ref (study), g_object_unref);
}

void
wakhan_study_load_notes_async (GFile              *file,
                               const char         *id,
                               const char         *title,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("");
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GTask)          task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && title);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_load_notes_async);
  g_task_set_task_data (
    task, create (file, wakhan_study_content_new (id, title, document, timeline)), g_object_unref);
  wakhan_task_run_in_thread (task, load_notes_in_thread);
}

WakhanStudy *
wakhan_study_load_finish (GAsyncResult *result,
                          GError      **error)
{
  WakhanStudy *self;

  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  self = g_task_propagate_pointer (G_TASK (result), error);
  if (self && self->uri)
    return enlist (self);
  if (self)
    begin (self);
  return self;
}

GFile *
wakhan_study_dup_built_in_file (void)
{
  g_autofree char *folder = wakhan_data_dir_dup ();
  g_autofree char *path = g_build_filename (folder, "study", "china-taliban-2021.study", NULL);

  return g_file_new_for_path (path);
}

GFile *
wakhan_study_get_file (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->file;
}

const char *
wakhan_study_get_id (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->id;
}

const char *
wakhan_study_get_kin (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->kin;
}

void
wakhan_study_clear_kin (WakhanStudy *self)
{
  g_return_if_fail (WAKHAN_IS_STUDY (self));

  g_clear_pointer (&self->kin, g_free);
  wakhan_study_remember (self);
}

const char *
wakhan_study_get_title (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->title;
}

const char *
wakhan_study_get_author (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->author;
}

WakhanDate *
wakhan_study_get_date (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->date;
}

WakhanDate *
wakhan_study_get_period (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->period;
}

gboolean
wakhan_study_is_authored (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), FALSE);

  return self->is_authored;
}

WakhanDocument *
wakhan_study_get_document (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->document;
}

WakhanSection *
wakhan_study_get_outline (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->outline;
}

WakhanTimeline *
wakhan_study_get_timeline (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->content->timeline;
}

GListModel *
wakhan_study_get_terms (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return G_LIST_MODEL (self->content->terms);
}

GArray *
wakhan_study_get_term_places (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (!self->term_places)
    self->term_places =
      wakhan_term_finder_find (self->content->document, G_LIST_MODEL (self->content->terms));
  return self->term_places;
}

const WakhanTermPlace *
wakhan_study_find_term (WakhanStudy *self,
                        WakhanTerm  *term)
{
  GArray *places = wakhan_study_get_term_places (self);

  for (guint i = 0; places && i < places->len; i++)
    if (g_array_index (places, WakhanTermPlace, i).term == term)
      return &g_array_index (places, WakhanTermPlace, i);
  return NULL;
}

WakhanNotebook *
wakhan_study_get_notebook (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return wakhan_notes_store_get_notebook (self->notes_store);
}

WakhanNotesStore *
wakhan_study_get_notes_store (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return self->notes_store;
}

WakhanNoteIndex *
wakhan_study_get_note_index (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (!self->note_index)
    self->note_index =
      wakhan_note_index_new (self->content->document, self->outline, self->content->timeline,
                             wakhan_study_get_notebook (self));
  return self->note_index;
}

/* What the worker needs of a study; the study itself belongs to the main thread. */
typedef struct
{
  GFile          *file;
  WakhanDocument *document;
  char           *id;
  char           *kin;
  char           *encoding; /* NULL: as it is */
} Record;

static void
record_free (gpointer data)
{
  Record *record = data;

  g_object_unref (record->file);
  g_object_unref (record->document);
  g_free (record->id);
  g_free (record->kin);
  g_free (record->encoding);
  g_free (record);
}

static void
record_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      data,
                  GCancellable *cancellable G_GNUC_UNUSED)
{
  Record *record = data;

  GError *error = NULL;

  if (wakhan_library_record (record->file, record->document, record->id, record->kin, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static Record *
record_new (WakhanStudy *self)
{
  Record *record = g_new0 (Record, 1);

  record->file = g_object_ref (self->file);
  record->document = g_object_ref (self->content->document);
  record->id = g_strdup (self->content->id);
  record->kin = g_strdup (self->kin);
  return record;
}

static void
recorded_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data G_GNUC_UNUSED)
{
  WakhanStudy       *self = WAKHAN_STUDY (source);
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  if (g_strcmp0 (self->library_problem, error ? error->message : NULL) == 0)
    return;
  g_free (self->library_problem);
  self->library_problem = error ? g_strdup (error->message) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY_PROBLEM]);
}

const char *
wakhan_study_get_library_problem (WakhanStudy *self,
                                  gboolean    *is_guess)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  if (is_guess)
    *is_guess = self->is_guess;
  return self->library_problem;
}

void
wakhan_study_remember (WakhanStudy *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (WAKHAN_IS_STUDY (self));

  if (self->is_authored || !self->file || self->is_guess)
    return;
  task = g_task_new (self, NULL, recorded_cb, NULL);
  g_task_set_source_tag (task, wakhan_study_remember);
  g_task_set_task_data (task, record_new (self), record_free);
  wakhan_task_run_in_thread (task, record_in_thread);
}

const char *const *
wakhan_study_get_faults (WakhanStudy *self)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);

  return (const char *const *) self->content->faults;
}

GPtrArray *
wakhan_study_list_unsaved (void)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; unsaved && i < unsaved->len; i++)
    {
      WakhanStudy *self = g_ptr_array_index (unsaved, i);

      if (wakhan_notes_store_get_n_unsaved (self->notes_store) > 0)
        g_ptr_array_add (list, g_object_ref (self));
    }
  return list;
}

static void
choose_encoding_in_thread (GTask        *task,
                           gpointer      source G_GNUC_UNUSED,
                           gpointer      data,
                           GCancellable *cancellable G_GNUC_UNUSED)
{
  const Record *record = data;

  wakhan_library_choose_encoding (record->file, record->id, record->encoding);
  g_task_return_boolean (task, TRUE);
}

/* What could not be saved is still kept, and told of. */
static void
saved_for_reading_cb (GObject      *store,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;

  wakhan_notes_store_save_finish (WAKHAN_NOTES_STORE (store), result, NULL);
  wakhan_task_run_in_thread (task, choose_encoding_in_thread);
}

void
wakhan_study_read_as_async (WakhanStudy        *self,
                            const char         *encoding,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Record           *record;

  g_return_if_fail (WAKHAN_IS_STUDY (self));
  g_return_if_fail (self->file && !self->is_authored && encoding);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_read_as_async);
  record = record_new (self);
  record->encoding = g_strdup (encoding);
  g_task_set_task_data (task, record, record_free);
  wakhan_notes_store_save_async (self->notes_store, saved_for_reading_cb, g_steal_pointer (&task));
}

void
wakhan_study_read_as_finish (WakhanStudy  *self,
                             GAsyncResult *result)
{
  g_return_if_fail (WAKHAN_IS_STUDY (self));
  g_return_if_fail (g_task_is_valid (result, self));

  strike_out (self);
}

GPtrArray *
wakhan_study_list_sources (WakhanStudy *self)
{
  GPtrArray               *sources = g_ptr_array_new ();
  const WakhanSourcePrint *text;

  g_return_val_if_fail (WAKHAN_IS_STUDY (self), sources);

  text = wakhan_document_get_source (self->content->document);
  if (self->content->source)
    g_ptr_array_add (sources, self->content->source);
  if (text)
    g_ptr_array_add (sources, (gpointer) text);
  return sources;
}

/* The study of a file may say that it is another one now, and others are its notes then. */
static void
reload_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      data,
                  GCancellable *cancellable)
{
  const Record *record = data;
  GError       *error = NULL;
  WakhanStudy  *self = load_without_notes (record->file, cancellable, &error);

  if (!self)
    {
      g_task_return_error (task, error);
      return;
    }
  if (self->is_authored && !g_str_equal (self->content->id, record->id))
    open_notebook (self);
  wakhan_study_get_term_places (self);
  g_task_return_pointer (task, self, g_object_unref);
}

void
wakhan_study_reload_async (WakhanStudy        *self,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (WAKHAN_IS_STUDY (self));
  g_return_if_fail (self->file);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_reload_async);
  g_task_set_task_data (task, record_new (self), record_free);
  wakhan_task_run_in_thread (task, reload_in_thread);
}

/* Whose notes they are is known already, whatever the text says now. A link may lead to a text now
 * that another window shows: then that one is found, not this. */
static void
take_over (WakhanStudy *self,
           WakhanStudy *from)
{
  g_autoptr (WakhanStudy) other = NULL;

  self->notes_store = g_object_ref (from->notes_store);
  g_free (self->content->id);
  self->content->id = g_strdup (from->content->id);
  g_free (self->kin);
  self->kin = g_strdup (from->kin);
  g_free (self->library_problem);
  self->library_problem = g_strdup (from->library_problem);
  self->is_guess = from->is_guess;
  from->has_passed_notes = TRUE;
  g_signal_handlers_disconnect_by_func (from->notes_store, save_state_changed_cb, from);
  follow_notes (self);
  if (unsaved && g_ptr_array_remove (unsaved, from))
    save_state_changed_cb (self);
  other = find_alive (self->uri);
  if (!other)
    enter (self);
}

gboolean
wakhan_study_reload_finish (WakhanStudy  *self,
                            GAsyncResult *result,
                            GError      **error)
{
  g_autoptr (WakhanStudy) study = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  study = g_task_propagate_pointer (G_TASK (result), error);
  if (!study)
    return FALSE;
  if (self->is_replaced)
    return TRUE; /* another window was faster */
  self->is_replaced = TRUE;
  strike_out (self);
  if (study->notes_store)
    study = enlist (g_steal_pointer (&study));
  else
    take_over (study, self);
  g_signal_emit (self, signals[REPLACED], 0, study);
  return TRUE;
}
