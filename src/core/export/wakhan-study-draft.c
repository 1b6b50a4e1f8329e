/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-draft.h"

#include "wakhan-era.h"
#include "wakhan-term.h"

#include <string.h>

#define LONGEST_SLUG 40 /* letters */
#define SUM_LENGTH 8    /* letters of a checksum that tell ids apart */
#define TERM_KIND "term"
#define FIRST_YEAR 0 /* those that four figures can tell */
#define LAST_YEAR 9999

static GPtrArray *
list_items (GListModel *model)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (items, g_list_model_get_item (model, i));
  return items;
}

/* "the-pass-5f3a9c01": whoever reads the file knows it by that. */
static char *
create_id (const char *origin,
           const char *title)
{
  g_autofree char *both = g_strconcat (origin, "\n", title, NULL);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, both, -1);
  g_autofree char *ascii = g_str_to_ascii (title, "C");
  GString         *id = g_string_new (NULL);

  for (const char *at = ascii; *at && id->len < LONGEST_SLUG; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (id, g_ascii_tolower (*at));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  if (id->len == 0)
    g_string_append (id, "study");
  if (id->str[id->len - 1] != '-')
    g_string_append_c (id, '-');
  g_string_append_len (id, sum, SUM_LENGTH);
  return g_string_free (id, FALSE);
}

static gint64
get_year (gint64 day)
{
  gint64 year;
  guint  month;
  guint  day_of_month;

  wakhan_day_to_civil (day, &year, &month, &day_of_month);
  return year;
}

/* From the year of the first event to that of the last. */
static WakhanDate *
create_period (WakhanTimeline *timeline)
{
  g_autofree char *edtf = NULL;
  gint64           start;
  gint64           end;

  if (!wakhan_timeline_find_extent (timeline, &start, &end))
    return NULL;
  if (get_year (start) < FIRST_YEAR || get_year (end - 1) > LAST_YEAR)
    return NULL;
  edtf = g_strdup_printf ("%04d/%04d", (int) get_year (start), (int) get_year (end - 1));
  return wakhan_date_parse (edtf, NULL);
}

/* Words in one line, of single blanks. */
static char *
dup_line (const char *words)
{
  GString *line = g_string_new (NULL);

  for (; *words; words = g_utf8_next_char (words))
    if (!g_unichar_isspace (g_utf8_get_char (words)))
      g_string_append_unichar (line, g_utf8_get_char (words));
    else if (line->len > 0 && line->str[line->len - 1] != ' ')
      g_string_append_c (line, ' ');
  g_strchomp (line->str);
  line->len = strlen (line->str);
  return g_string_free (line, FALSE);
}

/* A note of the kind explains the words that it stands at, or else the ones in its first line.
 * NULL: it explains nothing. */
static WakhanTerm *
create_term (WakhanNote *note)
{
  const char      *text = wakhan_note_get_text (note);
  const char      *rest = strchr (text, '\n');
  g_autofree char *name = NULL;
  g_autofree char *meaning = NULL;

  if (wakhan_note_get_n_anchors (note) > 0)
    {
      name = dup_line (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)));
      meaning = g_strstrip (g_strdup (text));
    }
  else if (rest)
    {
      g_autofree char *first = g_strndup (text, rest - text);

      name = dup_line (first);
      meaning = g_strstrip (g_strdup (rest));
    }
  if (!name || !*name || !*meaning)
    return NULL;
  return wakhan_term_new (wakhan_note_get_id (note), name, meaning, NULL);
}

static void
add_own_terms (GPtrArray      *terms,
               WakhanNotebook *notebook)
{
  for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
    {
      WakhanNote *note = wakhan_notebook_get_note (notebook, i);
      WakhanTerm *term =
        g_strcmp0 (wakhan_note_get_kind (note), TERM_KIND) == 0 ? create_term (note) : NULL;

      if (term)
        g_ptr_array_add (terms, term);
    }
}

WakhanStudyDraft *
wakhan_study_draft_new (WakhanStudy *study)
{
  WakhanStudyDraft *self;
  WakhanTimeline   *timeline;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  wakhan_timeline_composer_settle (wakhan_study_get_composer (study));
  self = g_new0 (WakhanStudyDraft, 1);
  timeline = wakhan_study_get_timeline (study);
  self->origin = g_strdup (wakhan_study_get_id (study));
  self->author = g_strdup (wakhan_study_get_author (study));
  self->credit = g_strdup (wakhan_study_get_credit (study));
  if (wakhan_study_get_date (study))
    self->date = wakhan_date_ref (wakhan_study_get_date (study));
  self->period = wakhan_study_get_period (study)
                   ? wakhan_date_ref (wakhan_study_get_period (study))
                   : create_period (timeline);
  self->document = g_object_ref (wakhan_study_get_document (study));
  self->events = list_items (G_LIST_MODEL (timeline));
  for (guint i = 0; i < self->events->len; i++)
    self->n_found += wakhan_event_is_found (g_ptr_array_index (self->events, i));
  self->terms = list_items (wakhan_study_get_terms (study));
  add_own_terms (self->terms, wakhan_study_get_notebook (study));
  self->eras = list_items (wakhan_study_get_eras (study));
  wakhan_study_draft_set_title (self, wakhan_study_get_title (study));
  return self;
}

void
wakhan_study_draft_free (WakhanStudyDraft *self)
{
  g_free (self->origin);
  g_free (self->id);
  g_free (self->title);
  g_free (self->author);
  g_free (self->credit);
  g_clear_pointer (&self->date, wakhan_date_unref);
  g_clear_pointer (&self->period, wakhan_date_unref);
  g_clear_object (&self->document);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->terms);
  g_ptr_array_unref (self->eras);
  g_free (self);
}

void
wakhan_study_draft_set_title (WakhanStudyDraft *self,
                              const char       *title)
{
  g_autofree char *line = NULL;

  g_return_if_fail (self && title);

  line = dup_line (title);
  g_free (self->id);
  self->id = create_id (self->origin, line);
  g_free (self->title);
  self->title = g_steal_pointer (&line);
}

guint
wakhan_study_draft_get_n_events (const WakhanStudyDraft *self)
{
  g_return_val_if_fail (self, 0);

  return self->events->len - (self->with_found ? 0 : self->n_found);
}
