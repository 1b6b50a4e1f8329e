/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-exporter.h"

#include "wakhan-export-list.h"
#include "wakhan-note-kind.h"
#include "wakhan-note-label.h"
#include "wakhan-noted-event.h"
#include "wakhan-prefix.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* One that is not known here is called as it is. */
static const char *
get_kind_name (const char *id)
{
  const WakhanNoteKind *kind = wakhan_note_kind_find (id);

  return *kind->id ? wakhan_note_kind_get_name (kind) : id;
}

/* Whether Markdown would take what begins at @c, at the start of a line, for a heading, a list, a
 * rule or a code block. */
static gboolean
begins_block (const char *c)
{
  const char *end = c;

  while (g_ascii_isdigit (*end))
    end++;
  return (*c && strchr ("#+-=:", *c)) || (end > c && (*end == '.' || *end == ')'));
}

/* Addresses too: what readers make a link of keeps its backslashes. */
static gboolean
is_markup (const char *c)
{
  return strchr ("\\`*_[]<>&~|!$^@", *c) || wakhan_has_prefix (c, "://");
}

/* A person's words stay as they are: nothing in them is markup. @c is at the start of a line. */
static void
append_line (GString    *markdown,
             const char *c,
             gsize       length)
{
  const char *end = c + length;

  for (; c < end && (*c == ' ' || *c == '\t'); c++)
    g_string_append (markdown, "&#160;"); /* four blanks would make it code */
  if (c < end && begins_block (c))
    {
      for (; g_ascii_isdigit (*c); c++)
        g_string_append_c (markdown, *c);
      g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *c++);
    }
  for (; c < end; c++)
    {
      if (is_markup (c))
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *c);
    }
}

/* @prefix begins each line. Line breaks are kept, blank lines part paragraphs. */
static void
append_words (GString    *markdown,
              const char *words,
              const char *prefix)
{
  g_auto (GStrv) lines = NULL;

  lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      const gsize length = strlen (g_strchomp (lines[i]));

      g_string_append (markdown, prefix);
      append_line (markdown, lines[i], length);
      if (length > 0 && lines[i + 1] && *lines[i + 1] && lines[i + 1][0] != '\r')
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, '\n');
    }
}

/* Its words, as they were marked, and where they stand now. */
static void
append_passage (GString                 *markdown,
                const char              *quote,
                const WakhanAnchorMatch *match,
                WakhanStudy             *study)
{
  g_autofree char *paragraph =
    wakhan_note_label_dup_paragraph (wakhan_study_get_note_index (study), match);

  append_words (markdown, quote, "> ");
  if (paragraph)
    g_string_append_printf (markdown, ">\n> %s\n", paragraph);
  if (match->state == WAKHAN_ANCHOR_DOUBTFUL)
    g_string_append_printf (markdown, ">\n> *%s*\n",
                            _ ("The text has changed here. Whether these words stand in this place "
                               "is in doubt."));
  else if (match->state == WAKHAN_ANCHOR_LOST)
    g_string_append_printf (markdown, ">\n> *%s*\n", _ ("These words were not found in the text."));
  g_string_append_c (markdown, '\n');
}

static char *
describe_event (WakhanEvent *event)
{
  g_autofree char *name = wakhan_event_dup_name (event);
  const char      *source = wakhan_event_get_source (event);

  return source && *source ? g_strdup_printf (C_ ("event (source)", "%s (%s)"), name, source)
                           : g_steal_pointer (&name);
}

static void
append_events (GString     *markdown,
               WakhanNote  *note,
               WakhanStudy *study)
{
  const char *const *ids = wakhan_note_get_events (note);

  for (guint i = 0; ids[i]; i++)
    {
      g_autoptr (WakhanEvent) event = wakhan_noted_event_dup (study, ids[i]);
      g_autofree char        *name = event ? describe_event (event) : g_strdup (ids[i]);

      append_words (markdown, name, "- ");
    }
  if (ids[0])
    g_string_append_c (markdown, '\n');
}

/* The last line: kind, tags, and the day it was written. */
static void
append_facts (GString    *markdown,
              WakhanNote *note)
{
  const char *const    *tags = wakhan_note_get_tags (note);
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *joined = NULL;

  if (*wakhan_note_get_kind (note))
    g_ptr_array_add (facts, g_strdup (get_kind_name (wakhan_note_get_kind (note))));
  for (guint i = 0; tags[i]; i++)
    g_ptr_array_add (facts, g_strconcat ("#", tags[i], NULL));
  if (wakhan_note_get_created (note) && g_date_time_to_unix (wakhan_note_get_created (note)) != 0)
    g_ptr_array_add (facts, g_date_time_format (wakhan_note_get_created (note), "%Y-%m-%d"));
  joined = g_strdelimit (
    wakhan_word_list_join_facts ((const char *const *) facts->pdata, facts->len), "\n\r", ' ');
  append_words (markdown, joined, "");
  g_string_append_c (markdown, '\n');
}

static void
append_note (GString                *markdown,
             const WakhanExportNote *item,
             WakhanStudy            *study)
{
  const char *text = wakhan_note_get_text (item->note);

  for (guint i = 0; i < item->n_matches; i++)
    {
      g_autofree char *quote = wakhan_export_note_dup_quote (item, study, i);

      append_passage (markdown, quote, &item->matches[i], study);
    }
  if (*text)
    {
      append_words (markdown, text, "");
      g_string_append_c (markdown, '\n');
    }
  append_events (markdown, item->note, study);
  append_facts (markdown, item->note);
}

static void
append_heading (GString    *markdown,
                const char *marks,
                const char *title)
{
  g_autofree char *line = g_strdelimit (g_strdup (title), "\n\r\t", ' ');

  append_words (markdown, line, marks);
  g_string_append_c (markdown, '\n');
}

/* What the notes are about, as one would cite it: author, date, file. */
static void
append_source (GString     *markdown,
               WakhanStudy *study)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char      *joined = NULL;
  GFile                *file = wakhan_study_get_file (study);

  if (wakhan_study_get_author (study) && *wakhan_study_get_author (study))
    g_ptr_array_add (facts, g_strdup (wakhan_study_get_author (study)));
  if (wakhan_study_get_date (study))
    g_ptr_array_add (facts, wakhan_date_to_words (wakhan_study_get_date (study)));
  if (file)
    g_ptr_array_add (facts, g_file_get_basename (file));
  if (facts->len == 0)
    return;
  joined = g_strdelimit (
    wakhan_word_list_join_facts ((const char *const *) facts->pdata, facts->len), "\n\r", ' ');
  append_words (markdown, joined, "");
  g_string_append_c (markdown, '\n');
}

static const char *
get_heading (const WakhanExportNote *item)
{
  if (item->section)
    return item->section;
  return item->stands ? _ ("Before the first heading") : _ ("Without a place in the text");
}

char *
wakhan_export_markdown (WakhanStudy *study)
{
  GString              *markdown;
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char      *title = NULL;
  const char           *last = "";

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  markdown = g_string_new (NULL);
  list = wakhan_export_list_new (study);
  title = g_strdup_printf (_ ("Notes on “%s”"), wakhan_study_get_title (study));
  append_heading (markdown, "# ", title);
  append_source (markdown, study);
  for (guint i = 0; i < list->len; i++)
    {
      const WakhanExportNote *item = g_ptr_array_index (list, i);
      const char             *heading = get_heading (item);

      if (!g_str_equal (heading, last))
        append_heading (markdown, "## ", heading);
      else
        g_string_append (markdown, "---\n\n");
      last = heading;
      append_note (markdown, item, study);
    }
  if (list->len == 0)
    g_string_append_printf (markdown, "%s\n", _ ("There are no notes yet."));
  return g_string_free (markdown, FALSE);
}
