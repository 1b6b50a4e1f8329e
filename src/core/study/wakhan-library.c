/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library.h"

#include "wakhan-key-lines.h"
#include "wakhan-library-entry.h"
#include "wakhan-library-guesses.h"
#include "wakhan-shared-keys.h"
#include "wakhan-task.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

/* “Encoding” would be the key file’s own. */
#define READ_AS "Read-As"
#define READ_DATES_AS "Read-Dates-As"

char *
wakhan_library_dup_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "wakhan", "library", NULL);
}

GFile *
wakhan_library_dup_notes_file (const char *id)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (id && *id && !strchr (id, G_DIR_SEPARATOR), NULL);

  name = g_strconcat (id, ".notes", NULL);
  path = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", name, NULL);
  return g_file_new_for_path (path);
}

char *
wakhan_library_dup_uri (GFile *file)
{
  g_autofree char *path = NULL;
  char            *real;
  char            *uri;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  path = g_file_get_path (file);
  real = path ? realpath (path, NULL) : NULL;
  uri = real ? g_filename_to_uri (real, NULL, NULL) : g_file_get_uri (file);

  free (real);
  return uri;
}

/* Empty where it cannot be read. */
static GKeyFile *
load (void)
{
  g_autofree char *path = wakhan_library_dup_path ();
  GKeyFile        *keys = wakhan_shared_keys_read (path, NULL);

  return keys ? keys : g_key_file_new ();
}

static gboolean
change (WakhanSharedKeysFunc func,
        gpointer             user_data,
        GError             **error)
{
  g_autofree char     *path = wakhan_library_dup_path ();
  g_autoptr (GKeyFile) keys = wakhan_shared_keys_update (path, func, user_data, error);

  return keys != NULL;
}

/* What is to be known of a text from now on. */
typedef struct
{
  const char         *id;
  const char         *kin;
  WakhanLibraryEntry *text;
} Record;

static void
record_cb (GKeyFile *keys,
           gpointer  user_data)
{
  const Record *record = user_data;

  wakhan_library_entry_store (record->text, keys, record->id, record->kin);
}

gboolean
wakhan_library_record (GFile          *file,
                       WakhanDocument *document,
                       const char     *id,
                       const char     *kin,
                       GError        **error)
{
  g_autofree char               *uri = NULL;
  g_autoptr (WakhanLibraryEntry) text = NULL;
  Record                         record;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (id && *id, FALSE);

  uri = wakhan_library_dup_uri (file);
  text = wakhan_library_entry_new_for_document (uri, document);
  record = (Record){ .id = id, .kin = kin, .text = text };
  if (!change (record_cb, &record, error))
    return FALSE;
  wakhan_library_guesses_forget (text, id);
  return TRUE;
}

gboolean
wakhan_library_record_guess (GFile          *file,
                             WakhanDocument *document,
                             const char     *id,
                             GError        **error)
{
  g_autofree char               *uri = NULL;
  g_autoptr (WakhanLibraryEntry) text = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), FALSE);

  uri = wakhan_library_dup_uri (file);
  text = wakhan_library_entry_new_for_document (uri, document);
  return wakhan_library_guesses_record (text, id, error);
}

char *
wakhan_library_dup_encoding (GFile *file)
{
  g_autoptr (GKeyFile)  keys = load ();
  g_autoptr (GPtrArray) entries = wakhan_library_entry_list (keys);
  g_autofree char      *uri = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  uri = wakhan_library_dup_uri (file);
  for (guint i = 0; i < entries->len; i++)
    {
      const WakhanLibraryEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char          *group = wakhan_library_entry_dup_group (entry->id);
      g_autofree char          *encoding =
        g_strcmp0 (entry->uri, uri) == 0 ? wakhan_key_file_dup_string (keys, group, READ_AS) : NULL;

      if (encoding && *encoding)
        return g_steal_pointer (&encoding);
    }
  return NULL;
}

/* How a text is to be read. */
typedef struct
{
  const char *group;
  const char *uri;
  const char *key;
  const char *value;
} Choice;

static void
choose_cb (GKeyFile *keys,
           gpointer  user_data)
{
  const Choice *choice = user_data;

  wakhan_library_entry_set_value (keys, choice->group, "Place", choice->uri);
  wakhan_library_entry_set_value (keys, choice->group, choice->key, choice->value);
}

static void
choose (GFile      *file,
        const char *id,
        const char *key,
        const char *value)
{
  g_autofree char   *group = wakhan_library_entry_dup_group (id);
  g_autofree char   *uri = wakhan_library_dup_uri (file);
  g_autoptr (GError) error = NULL;
  Choice             choice = { .group = group, .uri = uri, .key = key, .value = value };

  if (!change (choose_cb, &choice, &error))
    g_info ("%s", error->message);
}

void
wakhan_library_choose_encoding (GFile      *file,
                                const char *id,
                                const char *encoding)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && *id && encoding);

  choose (file, id, READ_AS, encoding);
}

static const char *const manners[] = {
  [WAKHAN_DATE_MANNER_UNKNOWN] = "",
  [WAKHAN_DATE_MANNER_NARRATIVE] = "narrative",
  [WAKHAN_DATE_MANNER_NEWS] = "news",
};

WakhanDateManner
wakhan_library_find_date_manner (const char *id)
{
  g_autoptr (GKeyFile) keys = NULL;
  g_autofree char     *group = NULL;
  g_autofree char     *chosen = NULL;

  g_return_val_if_fail (id && *id, WAKHAN_DATE_MANNER_UNKNOWN);

  keys = load ();
  group = wakhan_library_entry_dup_group (id);
  chosen = wakhan_key_file_dup_string (keys, group, READ_DATES_AS);
  for (guint i = WAKHAN_DATE_MANNER_NARRATIVE; i < G_N_ELEMENTS (manners); i++)
    if (g_strcmp0 (chosen, manners[i]) == 0)
      return i;
  return WAKHAN_DATE_MANNER_UNKNOWN;
}

void
wakhan_library_choose_date_manner (GFile           *file,
                                   const char      *id,
                                   WakhanDateManner manner)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && *id);
  g_return_if_fail (manner < G_N_ELEMENTS (manners));

  choose (file, id, READ_DATES_AS, manners[manner]);
}

/* What a worker needs, since the caller may let go of it meanwhile. */
typedef struct
{
  GFile           *file;
  WakhanDocument  *document; /* nullable */
  char            *id;
  char            *kin;      /* nullable */
  char            *encoding; /* nullable */
  WakhanDateManner manner;
} Work;

static void
work_free (gpointer data)
{
  Work *self = data;

  g_object_unref (self->file);
  g_clear_object (&self->document);
  g_free (self->id);
  g_free (self->kin);
  g_free (self->encoding);
  g_free (self);
}

static void
run_in_thread (const Work         *work,
               gpointer            tag,
               GTaskThreadFunc     function,
               GAsyncReadyCallback callback,
               gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, g_memdup2 (work, sizeof *work), work_free);
  wakhan_task_run_in_thread (task, function);
}

static void
record_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      data,
                  GCancellable *cancellable G_GNUC_UNUSED)
{
  const Work *work = data;
  GError     *error = NULL;

  if (wakhan_library_record (work->file, work->document, work->id, work->kin, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
wakhan_library_record_async (GFile              *file,
                             WakhanDocument     *document,
                             const char         *id,
                             const char         *kin,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (WAKHAN_IS_DOCUMENT (document));
  g_return_if_fail (id && *id);

  run_in_thread (&(Work){ .file = g_object_ref (file),
                          .document = g_object_ref (document),
                          .id = g_strdup (id),
                          .kin = g_strdup (kin) },
                 wakhan_library_record_async, record_in_thread, callback, user_data);
}

gboolean
wakhan_library_record_finish (GAsyncResult *result,
                              GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
record_guess_in_thread (GTask        *task,
                        gpointer      source G_GNUC_UNUSED,
                        gpointer      data,
                        GCancellable *cancellable G_GNUC_UNUSED)
{
  const Work        *work = data;
  g_autoptr (GError) error = NULL;

  if (!wakhan_library_record_guess (work->file, work->document, work->id, &error))
    g_info ("%s", error->message);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_library_record_guess_async (GFile          *file,
                                   WakhanDocument *document,
                                   const char     *id)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (WAKHAN_IS_DOCUMENT (document));
  g_return_if_fail (id && *id);

  run_in_thread (&(Work){ .file = g_object_ref (file),
                          .document = g_object_ref (document),
                          .id = g_strdup (id) },
                 wakhan_library_record_guess_async, record_guess_in_thread, NULL, NULL);
}

static void
choose_encoding_in_thread (GTask        *task,
                           gpointer      source G_GNUC_UNUSED,
                           gpointer      data,
                           GCancellable *cancellable G_GNUC_UNUSED)
{
  const Work *work = data;

  wakhan_library_choose_encoding (work->file, work->id, work->encoding);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_library_choose_encoding_async (GFile              *file,
                                      const char         *id,
                                      const char         *encoding,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && *id && encoding);

  run_in_thread (&(Work){ .file = g_object_ref (file),
                          .id = g_strdup (id),
                          .encoding = g_strdup (encoding) },
                 wakhan_library_choose_encoding_async, choose_encoding_in_thread, callback,
                 user_data);
}

void
wakhan_library_choose_encoding_finish (GAsyncResult *result)
{
  g_return_if_fail (g_task_is_valid (result, NULL));

  g_task_propagate_boolean (G_TASK (result), NULL);
}

static void
choose_date_manner_in_thread (GTask        *task,
                              gpointer      source G_GNUC_UNUSED,
                              gpointer      data,
                              GCancellable *cancellable G_GNUC_UNUSED)
{
  const Work *work = data;

  wakhan_library_choose_date_manner (work->file, work->id, work->manner);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_library_choose_date_manner_async (GFile              *file,
                                         const char         *id,
                                         WakhanDateManner    manner,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && *id);

  run_in_thread (&(Work){ .file = g_object_ref (file), .id = g_strdup (id), .manner = manner },
                 wakhan_library_choose_date_manner_async, choose_date_manner_in_thread, callback,
                 user_data);
}

void
wakhan_library_choose_date_manner_finish (GAsyncResult *result)
{
  g_return_if_fail (g_task_is_valid (result, NULL));

  g_task_propagate_boolean (G_TASK (result), NULL);
}
