/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-folder.h"

#include "wakhan-file-name.h"
#include "wakhan-key-lines.h"
#include "wakhan-markdown-writer.h"
#include "wakhan-safe-file.h"
#include "wakhan-study-writer.h"
#include "wakhan-task.h"
#include "wakhan-text-importer.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define MODE 0666
#define GROUP "Study"
#define ENDING ".study"
#define TEXT_ENDING ".md"
#define KEPT_ENDING ".before"

G_DEFINE_QUARK (wakhan - study - folder - error - quark, wakhan_study_folder_error)

/* Which files are to be written; the paths are behind all links. */
typedef struct
{
  char    *study;
  char    *text;
  char    *text_name;
  gboolean has_text; /* it is that of an earlier version */
} Place;

static void
place_clear (Place *self)
{
  g_free (self->study);
  g_free (self->text);
  g_free (self->text_name);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

/* NULL: there is none, or it is no study. */
static GKeyFile *
read_keys (const char *path)
{
  g_autoptr (GBytes)   bytes = NULL;
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  int                  mode;

  if (!wakhan_safe_file_read (path, &bytes, &mode, NULL) || !bytes)
    return NULL;
  if (!g_key_file_load_from_bytes (keys, bytes, G_KEY_FILE_NONE, NULL))
    return NULL;
  return g_key_file_has_group (keys, GROUP) ? g_steal_pointer (&keys) : NULL;
}

static gboolean
is_same_study (GKeyFile               *keys,
               const WakhanStudyDraft *draft)
{
  g_autofree char *id = wakhan_key_file_dup_string (keys, GROUP, "Id");

  return g_strcmp0 (id, draft->id) == 0 || g_strcmp0 (id, draft->origin) == 0;
}

/* The name of the study of @draft in the folder, without its ending; NULL: it is not there.
 * @other: (out): the title of another that is. */
static char *
find_earlier (const char             *folder,
              const WakhanStudyDraft *draft,
              char                  **other)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char      *name;

  while (entries && (name = g_dir_read_name (entries)))
    {
      g_autofree char     *path = g_build_filename (folder, name, NULL);
      g_autoptr (GKeyFile) keys = g_str_has_suffix (name, ENDING) ? read_keys (path) : NULL;

      if (keys && is_same_study (keys, draft))
        return g_strndup (name, strlen (name) - strlen (ENDING));
      if (keys && !*other)
        *other = wakhan_key_file_dup_string (keys, GROUP, "Title");
    }
  return NULL;
}

static gboolean
is_text_of (const char *study,
            const char *text_name)
{
  g_autoptr (GKeyFile) keys = read_keys (study);
  g_autofree char     *text = keys ? wakhan_key_file_dup_string (keys, GROUP, "Text") : NULL;

  return g_strcmp0 (text, text_name) == 0;
}

static gboolean
refuse_file (const char *path,
             GError    **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (error, WAKHAN_STUDY_FOLDER_ERROR, WAKHAN_STUDY_FOLDER_ERROR_OTHER_FILE,
               _ ("“%s” is there already, and is no part of this study. Choose another folder."),
               shown);
  return FALSE;
}

/* Nothing but an earlier version of the same study is written over. */
static gboolean
find_place (const WakhanStudyDraft *draft,
            const char             *folder,
            Place                  *place,
            GError                **error)
{
  g_autofree char *other = NULL;
  g_autofree char *name = find_earlier (folder, draft, &other);
  g_autofree char *study = NULL;
  g_autofree char *text = NULL;
  const gboolean   is_there = name != NULL;

  if (!name && other)
    {
      g_autofree char *shown = g_filename_display_name (folder);

      g_set_error (error, WAKHAN_STUDY_FOLDER_ERROR, WAKHAN_STUDY_FOLDER_ERROR_OTHER_STUDY,
                   _ ("“%s” holds another study, “%s”. Choose another folder."), shown, other);
      return FALSE;
    }
  if (!name)
    name = wakhan_file_name_dup (draft->title, "study");
  place->text_name = g_strconcat (name, TEXT_ENDING, NULL);
  study = g_strdup_printf ("%s" G_DIR_SEPARATOR_S "%s" ENDING, folder, name);
  text = g_build_filename (folder, place->text_name, NULL);
  place->study = wakhan_safe_file_resolve (study, error);
  place->text = place->study ? wakhan_safe_file_resolve (text, error) : NULL;
  if (!place->text)
    return FALSE;
  if (!is_there && g_file_test (place->study, G_FILE_TEST_EXISTS))
    return refuse_file (study, error);
  place->has_text = g_file_test (place->text, G_FILE_TEST_EXISTS);
  if (place->has_text && !is_text_of (place->study, place->text_name))
    return refuse_file (text, error);
  return TRUE;
}

/* Back to what it was. @kept: its earlier version, which needs no room on the disk to come back;
 * NULL: there was none. */
static void
restore_text (const Place *place,
              const char  *kept)
{
  if (kept)
    (void) g_rename (kept, place->text);
  else
    (void) g_unlink (place->text);
}

/* The text first: what names it is then never without it. A name beside it keeps its earlier
 * version until both are written. */
static gboolean
write_both (const Place *place,
            GBytes      *text,
            GBytes      *study,
            GError     **error)
{
  g_autofree char *kept = g_strconcat (place->text, KEPT_ENDING, NULL);
  gboolean         is_written;

  if (wakhan_safe_file_has_bytes (place->text, text))
    return wakhan_safe_file_write (place->study, study, MODE, error);
  if (place->has_text)
    {
      (void) g_unlink (kept);
      if (link (place->text, kept) != 0)
        return wakhan_safe_file_fail_writing (place->text, wakhan_safe_file_describe_errno (errno),
                                              error);
    }
  is_written = wakhan_safe_file_write (place->text, text, MODE, error);
  if (is_written && !wakhan_safe_file_write (place->study, study, MODE, error))
    {
      restore_text (place, place->has_text ? kept : NULL);
      is_written = FALSE;
    }
  if (place->has_text)
    (void) g_unlink (kept);
  return is_written;
}

GFile *
wakhan_study_folder_save (const WakhanStudyDraft *draft,
                          const char             *path,
                          GError                **error)
{
  g_auto (Place)             place = { 0 };
  g_autofree char           *markdown = NULL;
  g_autoptr (WakhanDocument) text = NULL;
  g_autofree char           *keys = NULL;
  g_autoptr (GBytes)         text_bytes = NULL;
  g_autoptr (GBytes)         study_bytes = NULL;
  gboolean                   is_new;

  g_return_val_if_fail (draft && path, NULL);

  if (!find_place (draft, path, &place, error))
    return NULL;
  markdown = wakhan_markdown_write (draft->document);
  text = wakhan_markdown_import (markdown);
  keys = wakhan_study_write (draft, text, place.text_name);
  text_bytes = g_bytes_new (markdown, strlen (markdown));
  study_bytes = g_bytes_new (keys, strlen (keys));
  is_new = !g_file_test (path, G_FILE_TEST_EXISTS);
  if (write_both (&place, text_bytes, study_bytes, error))
    return g_file_new_for_path (place.study);
  if (is_new)
    (void) g_rmdir (path);
  return NULL;
}

typedef struct
{
  WakhanStudyDraft *draft;
  char             *path;
} Save;

static void
save_free (gpointer data)
{
  Save *self = data;

  wakhan_study_draft_free (self->draft);
  g_free (self->path);
  g_free (self);
}

/* Where a person who chose @path wants it. */
static char *
dup_folder (const WakhanStudyDraft *draft,
            const char             *path)
{
  g_autofree char *other = NULL;
  g_autofree char *earlier = find_earlier (path, draft, &other);
  g_autofree char *name = wakhan_file_name_dup (draft->title, "study");

  return earlier ? g_strdup (path) : g_build_filename (path, name, NULL);
}

static void
save_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Save      *save = data;
  g_autofree char *folder = dup_folder (save->draft, save->path);
  GError          *error = NULL;
  GFile           *file = wakhan_study_folder_save (save->draft, folder, &error);

  if (file)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
wakhan_study_folder_save_async (WakhanStudyDraft   *draft,
                                const char         *path,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Save             *save;

  g_return_if_fail (draft && path);

  save = g_new0 (Save, 1);
  save->draft = draft;
  save->path = g_strdup (path);
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_folder_save_async);
  g_task_set_task_data (task, save, save_free);
  wakhan_task_run_in_thread (task, save_in_thread);
}

GFile *
wakhan_study_folder_save_finish (GAsyncResult *result,
                                 GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
