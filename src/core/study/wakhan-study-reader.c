/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-reader.h"

#include "wakhan-era.h"
#include "wakhan-id.h"
#include "wakhan-source-file.h"
#include "wakhan-study-keys.h"
#include "wakhan-study-passages.h"
#include "wakhan-term.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-range.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HEAD "Study"
#define EVENT "Event "
#define ERA "Era "
#define TERM "Term "
#define FORMAT 1
#define LARGEST_STUDY (64 * 1024 * 1024)

G_DEFINE_QUARK (wakhan - study - error - quark, wakhan_study_error)

typedef struct
{
  GFile               *file;
  WakhanStudyKeys      keys;
  WakhanStudyPassages *passages; /* NULL: there is no text to find them in */
  GPtrArray           *events;
  WakhanStudyContent  *content;
} Reader;

static void
read_id (Reader *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  char            *ending = strrchr (name, '.');

  self->content->id = wakhan_study_keys_dup_needed (&self->keys, HEAD, "Id");
  if (self->content->id && !wakhan_id_names_file (self->content->id))
    {
      wakhan_study_keys_add_fault (&self->keys, HEAD, "Id",
                                   _ ("“%s” is no id: letters, digits, “-”, “_” and “.” make one"),
                                   self->content->id);
      g_clear_pointer (&self->content->id, g_free);
    }
  if (ending)
    *ending = '\0';
  if (!self->content->id)
    self->content->id = wakhan_id_names_file (name)
                          ? g_strdup (name)
                          : g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);
}

static void
read_head (Reader *self)
{
  g_autofree char *format = wakhan_study_keys_dup_needed (&self->keys, HEAD, "Format");
  g_autofree char *name = g_file_get_basename (self->file);

  if (format && g_strcmp0 (format, G_STRINGIFY (FORMAT)) != 0)
    wakhan_study_keys_add_fault (&self->keys, HEAD, "Format",
                                 _ ("format %s is not known here; 1 is"), format);
  read_id (self);
  self->content->title = wakhan_study_keys_dup_needed (&self->keys, HEAD, "Title");
  if (!self->content->title)
    self->content->title = g_filename_display_name (name);
  self->content->author = wakhan_study_keys_dup_string (&self->keys, HEAD, "Author");
  self->content->credit = wakhan_study_keys_dup_string (&self->keys, HEAD, "Source");
  self->content->date = wakhan_study_keys_read_date (&self->keys, HEAD, "Date", FALSE);
  self->content->period = wakhan_study_keys_read_date (&self->keys, HEAD, "Period", FALSE);
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
  g_autofree char   *name = wakhan_study_keys_dup_needed (&self->keys, HEAD, "Text");
  g_autoptr (GFile)  file = name ? find_text (self, name) : NULL;
  g_autoptr (GError) error = NULL;

  if (file)
    self->content->document = wakhan_text_import_file (file, NULL, cancellable, &error);
  else if (name)
    wakhan_study_keys_add_fault (&self->keys, HEAD, "Text",
                                 _ ("“%s” lies outside the folder of the study"), name);
  if (error)
    wakhan_study_keys_add_fault (&self->keys, HEAD, "Text", "%s",
                                 error->message);
  if (self->content->document)
    self->passages = wakhan_study_passages_new (self->content->document, self->keys.lines);
  else
    self->content->document = wakhan_plain_text_import ("");
}

static gboolean
is_event (const char *group)
{
  return g_str_has_prefix (group, EVENT) && group[strlen (EVENT)];
}

/* A passage that only more words make the only one says which of them carry the event. */
static void
narrow_passage (Reader     *self,
                const char *group,
                guint       number,
                guint      *start,
                guint      *end)
{
  g_autofree char *key = wakhan_study_keys_dup_numbered ("Words", number);
  g_autofree char *words = wakhan_study_keys_dup_string (&self->keys, group, key);

  if (words)
    wakhan_study_passages_narrow (
      self->passages, wakhan_study_keys_find_line (&self->keys, group, key), words, start, end);
}

static char *
name_passage (const char *group,
              guint       number)
{
  return g_strdup_printf ("%s\n%u", group, number);
}

static void
find_passages_of_event (Reader     *self,
                        const char *group)
{
  for (guint i = 0;; i++)
    {
      g_autofree char *key = wakhan_study_keys_dup_numbered ("Passage", i);
      g_autofree char *words = wakhan_study_keys_dup_string (&self->keys, group, key);
      g_autofree char *name = name_passage (group, i);

      if (words)
        wakhan_study_passages_add (self->passages, name,
                                   wakhan_study_keys_find_line (&self->keys, group, key), words);
      else if (i > 0)
        return;
    }
}

static void
find_passages (Reader       *self,
               char        **groups,
               GCancellable *cancellable)
{
  if (!self->passages)
    return;
  for (guint i = 0; groups[i]; i++)
    if (is_event (groups[i]))
      find_passages_of_event (self, groups[i]);
  wakhan_study_passages_find (self->passages, cancellable);
}

/* Those of the event that stand in the text; (transfer full). */
static GArray *
list_passages (Reader     *self,
               const char *group)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));

  for (guint i = 0; self->passages; i++)
    {
      g_autofree char *key = wakhan_study_keys_dup_numbered ("Passage", i);
      g_autofree char *name = name_passage (group, i);
      WakhanTextRange  range;

      if (i > 0 && !g_key_file_has_key (self->keys.file, group, key, NULL))
        break;
      if (!wakhan_study_passages_get (self->passages, name, &range.start, &range.end))
        continue;
      narrow_passage (self, group, i, &range.start, &range.end);
      g_array_append_val (ranges, range);
    }
  return ranges;
}

static char *
read_origin (Reader     *self,
             const char *group)
{
  char *origin = wakhan_study_keys_dup_string (&self->keys, group, "Claim");

  if (origin && !g_str_equal (origin, "essay") && !g_str_equal (origin, "context"))
    wakhan_study_keys_add_fault (&self->keys, group, "Claim",
                                 _ ("a claim is “essay” or “context”, not “%s”"), origin);
  return origin;
}

/* The ids that are other events here. */
static GStrv
read_events (Reader     *self,
             const char *group,
             const char *key)
{
  g_auto (GStrv)           ids = wakhan_study_keys_dup_list (&self->keys, group, key);
  g_autoptr (GStrvBuilder) known = g_strv_builder_new ();

  for (guint i = 0; ids[i]; i++)
    {
      g_autofree char *other = g_strconcat (EVENT, ids[i], NULL);

      if (g_str_equal (other, group))
        wakhan_study_keys_add_fault (&self->keys, group, key,
                                     _ ("“%s” names its own event"), key);
      else if (g_key_file_has_group (self->keys.file, other))
        g_strv_builder_add (known, ids[i]);
      else
        wakhan_study_keys_add_fault (&self->keys, group, key,
                                     _ ("there is no event “%s”"), ids[i]);
    }
  return g_strv_builder_end (known);
}

static gboolean
read_verified (Reader     *self,
               const char *group)
{
  g_autofree char *verified = wakhan_study_keys_dup_string (&self->keys, group, "Verified");

  if (verified && !g_str_equal (verified, "yes") && !g_str_equal (verified, "no"))
    wakhan_study_keys_add_fault (&self->keys, group, "Verified",
                                 _ ("verified is “yes” or “no”, not “%s”"), verified);
  return g_strcmp0 (verified, "no") != 0;
}

static void
read_event (Reader     *self,
            const char *group)
{
  const char            *id = group + strlen (EVENT);
  g_autoptr (WakhanDate) date = wakhan_study_keys_read_date (&self->keys, group, "Date", TRUE);
  g_autofree char       *title = wakhan_study_keys_dup_needed (&self->keys, group, "Title");
  g_autofree char       *short_title = wakhan_study_keys_dup_string (&self->keys, group, "Short");
  g_autofree char       *summary = wakhan_study_keys_dup_string (&self->keys, group, "Summary");
  g_autofree char       *category = wakhan_study_keys_dup_string (&self->keys, group, "Category");
  g_autofree char       *place = wakhan_study_keys_dup_string (&self->keys, group, "Place");
  g_autofree char       *source = wakhan_study_keys_dup_string (&self->keys, group, "Source");
  g_autofree char       *origin = read_origin (self, group);
  g_auto (GStrv)         actors = wakhan_study_keys_dup_list (&self->keys, group, "Actors");
  g_auto (GStrv)         disputed_by = read_events (self, group, "Disputed-By");
  g_auto (GStrv)         refined_by = read_events (self, group, "Refined-By");
  const gboolean         verified = read_verified (self, group);
  g_autoptr (GArray)     passages = list_passages (self, group);
  WakhanTextRange        first = { 0 };

  if (!date)
    return;
  if (passages->len > 0)
    {
      first = g_array_index (passages, WakhanTextRange, 0);
      g_array_remove_index (passages, 0);
    }
  g_ptr_array_add (self->events,
                   g_object_new (WAKHAN_TYPE_EVENT, "id", id, "date", date, "title",
                                 title ? title : id, "short", short_title, "summary", summary,
                                 "category", category, "place", place, "source", source, "origin",
                                 origin, "actors", actors, "disputed-by", disputed_by, "refined-by",
                                 refined_by, "verified", verified, "rank", self->events->len,
                                 "start", first.start, "end", first.end, "more-passages",
                                 passages->len > 0 ? passages : NULL, NULL));
}

static void
read_term (Reader     *self,
           const char *group)
{
  g_autofree char       *name = wakhan_study_keys_dup_needed (&self->keys, group, "Name");
  g_autofree char       *meaning = wakhan_study_keys_dup_needed (&self->keys, group, "Meaning");
  g_auto (GStrv)         aliases = wakhan_study_keys_dup_list (&self->keys, group, "Aliases");
  g_autoptr (WakhanTerm) term = NULL;

  if (!name)
    return;
  term = wakhan_term_new (group + strlen (TERM), name, meaning ? meaning : "",
                          (const char *const *) aliases);
  g_list_store_append (self->content->terms, term);
}

/* Whether the other of two said it before: each is a fault once. */
static gboolean
is_said_later (Reader     *self,
               const char *group,
               const char *other)
{
  g_autofree char *other_group = g_strconcat (EVENT, other, NULL);

  return wakhan_study_keys_find_line (&self->keys, group, "Refined-By") >
         wakhan_study_keys_find_line (&self->keys, other_group, "Refined-By");
}

/* Of two events only one can be the more precise. */
static void
check_refinements (Reader      *self,
                   WakhanEvent *event)
{
  WakhanTimeline *timeline = self->content->timeline;
  GPtrArray      *precise =
    wakhan_timeline_get_related (timeline, event, WAKHAN_RELATION_REFINED_BY);
  GPtrArray       *coarse = wakhan_timeline_get_related (timeline, event, WAKHAN_RELATION_REFINES);
  g_autofree char *group =
    precise && coarse ? g_strconcat (EVENT, wakhan_event_get_id (event), NULL) : NULL;

  for (guint i = 0, j = 0; group && i < precise->len && j < coarse->len;)
    {
      const int   order = wakhan_event_compare (precise->pdata[i], coarse->pdata[j]);
      const char *other = wakhan_event_get_id (precise->pdata[i]);

      if (order == 0 && is_said_later (self, group, other))
        wakhan_study_keys_add_fault (&self->keys, group, "Refined-By",
                                     _ ("this event and “%s” cannot each be the more precise"),
                                     other);
      i += order <= 0;
      j += order >= 0;
    }
}

static void
read_era (Reader     *self,
          const char *group)
{
  g_autoptr (WakhanDate) date = wakhan_study_keys_read_date (&self->keys, group, "Date", TRUE);
  g_autofree char       *title = wakhan_study_keys_dup_needed (&self->keys, group, "Title");
  g_autofree char       *source = wakhan_study_keys_dup_string (&self->keys, group, "Source");
  g_autofree char       *colour = wakhan_study_keys_dup_string (&self->keys, group, "Colour");
  g_autoptr (WakhanEra)  era = NULL;

  if (colour && !wakhan_era_knows_colour (colour))
    {
      g_autofree char *known = wakhan_era_dup_colours ();

      wakhan_study_keys_add_fault (&self->keys, group, "Colour",
                                   _ ("an era has the colour of a category (%s), not “%s”"), known,
                                   colour);
      g_clear_pointer (&colour, g_free);
    }
  if (!date || !title)
    return;
  era = wakhan_era_new (group + strlen (ERA), date, title, colour, source);
  g_list_store_append (self->content->eras, era);
}

static void
read_groups (Reader       *self,
             GCancellable *cancellable)
{
  g_auto (GStrv)        groups = g_key_file_get_groups (self->keys.file, NULL);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);

  self->events = events;
  find_passages (self, groups, cancellable);
  for (guint i = 0; groups[i]; i++)
    if (is_event (groups[i]))
      read_event (self, groups[i]);
    else if (g_str_has_prefix (groups[i], ERA) && groups[i][strlen (ERA)])
      read_era (self, groups[i]);
    else if (g_str_has_prefix (groups[i], TERM) && groups[i][strlen (TERM)])
      read_term (self, groups[i]);
    else if (!g_str_equal (groups[i], HEAD))
      wakhan_study_lines_add_fault (self->keys.lines,
                                    wakhan_study_lines_find (self->keys.lines, groups[i], NULL),
                                    _ ("[%s] is not known here"), groups[i]);
  wakhan_timeline_insert_all (self->content->timeline, events);
  for (guint i = 0; i < events->len; i++)
    check_refinements (self, g_ptr_array_index (events, i));
  self->events = NULL;
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

static gboolean
load_keys (Reader       *self,
           GCancellable *cancellable,
           GError      **error)
{
  g_autofree char   *shown = wakhan_source_file_dup_name (self->file);
  g_autoptr (GBytes) content =
    wakhan_source_file_load (self->file, LARGEST_STUDY, cancellable, error);
  g_autofree char *bytes = NULL;
  g_autofree char *text = NULL;
  const char      *start;

  if (!content)
    return FALSE;
  self->content->source = wakhan_source_print_new (self->file, content);
  bytes = g_strndup (g_bytes_get_size (content) > 0 ? g_bytes_get_data (content, NULL) : "",
                     g_bytes_get_size (content));
  if (strlen (bytes) < g_bytes_get_size (content))
    {
      g_set_error (error, WAKHAN_STUDY_ERROR, WAKHAN_STUDY_ERROR_FORMAT,
                   _ ("“%s” holds zero bytes where letters should be: it is not a study"), shown);
      return FALSE;
    }
  start = g_str_has_prefix (bytes, "\xef\xbb\xbf") ? bytes + 3 : bytes;
  text = g_utf8_make_valid (start, -1);
  self->keys.lines = wakhan_study_lines_new (text, shown);
  name_bad_letters (self, start);
  self->keys.file = g_key_file_new ();
  if (!g_key_file_load_from_data (self->keys.file,
                                  wakhan_study_lines_get_text (self->keys.lines), -1,
                                  G_KEY_FILE_KEEP_TRANSLATIONS, error))
    {
      g_prefix_error (error, "%s: ", shown);
      return FALSE;
    }
  if (g_key_file_has_group (self->keys.file, HEAD))
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
    }
  g_clear_pointer (&self.passages, wakhan_study_passages_free);
  g_clear_pointer (&self.keys.lines, wakhan_study_lines_free);
  g_clear_pointer (&self.keys.file, g_key_file_unref);
  return is_study && !g_cancellable_set_error_if_cancelled (cancellable, error)
           ? g_steal_pointer (&content)
           : NULL;
}
