/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-reader.h"

#include "wakhan-era.h"
#include "wakhan-id.h"
#include "wakhan-source-file.h"
#include "wakhan-study-event-reader.h"
#include "wakhan-term.h"
#include "wakhan-text-importer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HEAD "Study"
#define ERA "Era "
#define TERM "Term "
#define FORMAT 1
#define LARGEST_STUDY (64 * 1024 * 1024)

G_DEFINE_QUARK (wakhan - study - error - quark, wakhan_study_error)

typedef struct
{
  GFile                    *file;
  WakhanStudyKeys           keys;
  const WakhanIndexedGroup *head;
  WakhanStudyContent       *content;
} Reader;

static void
read_id (Reader *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  const char      *id = wakhan_study_keys_get_needed (&self->keys, self->head, "Id");
  char            *ending = strrchr (name, '.');

  if (id && !wakhan_id_names_file (id))
    {
      wakhan_study_keys_add_fault (&self->keys, self->head, "Id",
                                   _ ("“%s” is no id: letters, digits, “-”, “_” and “.” make one"),
                                   id);
      id = NULL;
    }
  if (ending)
    *ending = '\0';
  if (!id && wakhan_id_names_file (name))
    id = name;
  self->content->id =
    id ? g_strdup (id) : g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);
}

static char *
dup_head (Reader     *self,
          const char *key)
{
  return g_strdup (wakhan_study_keys_get_string (&self->keys, self->head, key));
}

static WakhanDate *
dup_date (Reader     *self,
          const char *key)
{
  WakhanDate *date = wakhan_study_keys_get_date (&self->keys, self->head, key, FALSE);

  return date ? wakhan_date_ref (date) : NULL;
}

static void
read_head (Reader *self)
{
  const char      *format = wakhan_study_keys_get_needed (&self->keys, self->head, "Format");
  g_autofree char *name = g_file_get_basename (self->file);

  if (format && g_strcmp0 (format, G_STRINGIFY (FORMAT)) != 0)
    wakhan_study_keys_add_fault (&self->keys, self->head, "Format",
                                 _ ("format %s is not known here; 1 is"), format);
  read_id (self);
  self->content->title =
    g_strdup (wakhan_study_keys_get_needed (&self->keys, self->head, "Title"));
  if (!self->content->title)
    self->content->title = g_filename_display_name (name);
  self->content->author = dup_head (self, "Author");
  self->content->credit = dup_head (self, "Source");
  self->content->date = dup_date (self, "Date");
  self->content->period = dup_date (self, "Period");
}

/* The text's file, links followed; NULL where it lies outside the study's folder. */
static GFile *
find_text (Reader     *self,
           const char *name)
{
  g_autoptr (GFile) folder = g_file_get_parent (self->file);
  g_autoptr (GFile) file = NULL;
  g_autofree char  *folder_path = folder ? g_file_get_path (folder) : NULL;
  g_autofree char  *path = NULL;
  g_autofree char  *prefix = NULL;
  char             *real_folder;
  char             *real_path;
  gboolean          is_inside;

  if (!folder_path || g_path_is_absolute (name))
    return NULL;
  file = g_file_resolve_relative_path (folder, name);
  if (!g_file_has_prefix (file, folder))
    return NULL;
  path = g_file_get_path (file);
  real_folder = realpath (folder_path, NULL);
  real_path = realpath (path, NULL);
  prefix = g_strconcat (real_folder ? real_folder : "", G_DIR_SEPARATOR_S, NULL);
  is_inside = !real_path || g_str_has_prefix (real_path, prefix);
  free (real_folder);
  free (real_path);
  return is_inside ? g_steal_pointer (&file) : NULL;
}

static void
read_text (Reader       *self,
           GCancellable *cancellable)
{
  const char        *name = wakhan_study_keys_get_needed (&self->keys, self->head, "Text");
  g_autoptr (GFile)  file = name ? find_text (self, name) : NULL;
  g_autoptr (GError) error = NULL;

  if (file)
    self->content->document = wakhan_text_import_file (file, NULL, cancellable, &error);
  else if (name)
    wakhan_study_keys_add_fault (&self->keys, self->head, "Text",
                                 _ ("“%s” lies outside the folder of the study"), name);
  if (error)
    wakhan_study_keys_add_fault (&self->keys, self->head, "Text", "%s", error->message);
}

static void
read_term (Reader                   *self,
           const WakhanIndexedGroup *group)
{
  const char            *name = wakhan_study_keys_get_needed (&self->keys, group, "Name");
  const char            *meaning = wakhan_study_keys_get_needed (&self->keys, group, "Meaning");
  g_auto (GStrv)         aliases = wakhan_study_keys_dup_list (&self->keys, group, "Aliases");
  g_autoptr (WakhanTerm) term = NULL;

  if (!name)
    return;
  term = wakhan_term_new (group->name + strlen (TERM), name, meaning ? meaning : "",
                          (const char *const *) aliases);
  g_list_store_append (self->content->terms, term);
}

static void
read_era (Reader                   *self,
          const WakhanIndexedGroup *group)
{
  WakhanDate           *date = wakhan_study_keys_get_date (&self->keys, group, "Date", TRUE);
  const char           *title = wakhan_study_keys_get_needed (&self->keys, group, "Title");
  const char           *source = wakhan_study_keys_get_string (&self->keys, group, "Source");
  const char           *colour = wakhan_study_keys_get_string (&self->keys, group, "Colour");
  g_autoptr (WakhanEra) era = NULL;

  if (colour && !wakhan_era_knows_colour (colour))
    {
      g_autofree char *known = wakhan_era_dup_colours ();

      wakhan_study_keys_add_fault (&self->keys, group, "Colour",
                                   _ ("an era has the colour of a category (%s), not “%s”"), known,
                                   colour);
      colour = NULL;
    }
  if (!date || !title)
    return;
  era = wakhan_era_new (group->name + strlen (ERA), date, title, colour, source);
  g_list_store_append (self->content->eras, era);
}

/* All that are no events. */
static void
read_group (Reader                   *self,
            const WakhanIndexedGroup *group)
{
  if (g_str_has_prefix (group->name, ERA) && group->name[strlen (ERA)])
    read_era (self, group);
  else if (g_str_has_prefix (group->name, TERM) && group->name[strlen (TERM)])
    read_term (self, group);
  else if (group != self->head)
    wakhan_study_lines_add_fault (self->keys.lines, group->line, _ ("[%s] is not known here"),
                                  group->name);
}

static void
read_groups (Reader       *self,
             GCancellable *cancellable)
{
  wakhan_study_event_reader_read (&self->keys, self->content->document, self->content->timeline,
                                  cancellable);
  for (guint i = 0; i < wakhan_study_keys_get_n_groups (&self->keys); i++)
    {
      const WakhanIndexedGroup *group = wakhan_study_keys_get_group (&self->keys, i);

      if (!wakhan_study_event_reader_owns (group->name))
        read_group (self, group);
    }
  if (!self->content->document)
    self->content->document = wakhan_plain_text_import ("");
}

/* What is no UTF-8 is shown with signs of replacement, and its lines are named. */
static void
name_bad_letters (Reader     *self,
                  const char *bytes)
{
  guint line = 1;

  for (const char *start = bytes; *start; line++)
    {
      const gsize length = strcspn (start, "\n");

      if (!g_utf8_validate (start, length, NULL))
        wakhan_study_lines_add_fault (self->keys.lines, line, _ ("letters here are not UTF-8"));
      start += length + (start[length] == '\n');
    }
}

/* Returns: (transfer full): the same bytes, with a NUL behind them; no copy where nobody else has
 * them. */
static char *
take_bytes (GBytes *content,
            gsize  *length)
{
  char *bytes = g_bytes_unref_to_data (content, length);

  bytes = g_realloc (bytes, *length + 1);
  bytes[*length] = '\0';
  return bytes;
}

/* @bytes: (transfer full): of the file, as C has strings. */
static void
read_lines (Reader     *self,
            char       *bytes,
            const char *name)
{
  const gsize skipped = g_str_has_prefix (bytes, "\xef\xbb\xbf") ? 3 : 0;

  if (g_utf8_validate (bytes + skipped, -1, NULL))
    {
      if (skipped)
        memmove (bytes, bytes + skipped, strlen (bytes + skipped) + 1);
      wakhan_study_keys_init (&self->keys, wakhan_study_lines_new (bytes, name));
      return;
    }
  wakhan_study_keys_init (
    &self->keys, wakhan_study_lines_new (g_utf8_make_valid (bytes + skipped, -1), name));
  name_bad_letters (self, bytes + skipped);
  g_free (bytes);
}

static gboolean
load_keys (Reader       *self,
           GCancellable *cancellable,
           GError      **error)
{
  g_autofree char *shown = wakhan_source_file_dup_name (self->file);
  g_autofree char *bytes = NULL;
  GBytes          *content;
  gsize            length;

  content = wakhan_source_file_load (self->file, LARGEST_STUDY, cancellable, error);
  if (!content)
    return FALSE;
  self->content->source = wakhan_source_print_new (self->file, content);
  bytes = take_bytes (content, &length);
  if (strlen (bytes) < length)
    {
      g_set_error (error, WAKHAN_STUDY_ERROR, WAKHAN_STUDY_ERROR_FORMAT,
                   _ ("“%s” holds zero bytes where letters should be: it is not a study"), shown);
      return FALSE;
    }
  read_lines (self, g_steal_pointer (&bytes), shown);
  self->head = wakhan_study_keys_find_group (&self->keys, HEAD);
  if (self->head)
    return TRUE;
  g_set_error (error, WAKHAN_STUDY_ERROR, WAKHAN_STUDY_ERROR_FORMAT,
               _ ("“%s” has no [Study] group: it is not a study"), shown);
  return FALSE;
}

WakhanStudyContent *
wakhan_study_reader_read (GFile        *file,
                          GCancellable *cancellable,
                          GError      **error)
{
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (WakhanStudyContent) content = wakhan_study_content_new (NULL, NULL, NULL, timeline);
  Reader                         self = { .file = file, .content = content };
  gboolean                       is_study;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  content->is_authored = TRUE;
  is_study = load_keys (&self, cancellable, error);
  if (is_study)
    {
      read_head (&self);
      read_text (&self, cancellable);
      read_groups (&self, cancellable);
      g_strfreev (content->faults);
      content->faults = wakhan_study_lines_list_faults (self.keys.lines);
      content->cut = wakhan_study_lines_dup_cut (self.keys.lines);
    }
  wakhan_study_keys_clear (&self.keys);
  return is_study && !g_cancellable_set_error_if_cancelled (cancellable, error)
           ? g_steal_pointer (&content)
           : NULL;
}
