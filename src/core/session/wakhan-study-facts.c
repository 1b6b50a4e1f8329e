/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-facts.h"

#include "wakhan-day.h"
#include "wakhan-key-lines.h"

#include <math.h>
#include <string.h>

#define COUNTED "wakhan-study-facts-counted" /* on a timeline, until one of its events changes */
#define FIGURES "0123456789abcdefghijklmnopqrstuvwxyz"
#define MOST (sizeof FIGURES - 2)
#define A_YEAR 366.0 /* days: of no shorter time are there columns */

static gint64
find_year (gint64 day)
{
  gint64 year;
  guint  month;
  guint  of_month;

  wakhan_day_to_civil (day, &year, &month, &of_month);
  return year;
}

/* The study's period, else whatever time its events begin in. */
static gboolean
find_time (WakhanStudy *study,
           gint64      *start,
           gint64      *end)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (study);
  WakhanDate     *period = wakhan_study_get_period (study);

  *start = G_MAXINT64;
  *end = G_MININT64;
  if (period)
    {
      *start = wakhan_date_get_earliest_start (period);
      *end = wakhan_date_get_latest_end (period);
      *end -= *end != WAKHAN_DAY_UNBOUNDED_END; /* the day after the last one */
      return *start != WAKHAN_DAY_UNBOUNDED_START && *end != WAKHAN_DAY_UNBOUNDED_END &&
             *start < *end;
    }
  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      const gint64 day = wakhan_date_get_known_start (wakhan_timeline_get_date (timeline, i));

      *start = MIN (*start, day);
      *end = MAX (*end, day);
    }
  return *start <= *end;
}

static void
count_events (WakhanStudy *study,
              gint64       start,
              double       length,
              char        *essay,
              char        *context)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (study);
  guint           counts[2][WAKHAN_STUDY_FACTS_COLUMNS] = { 0 };

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      const double day = wakhan_date_get_known_start (wakhan_timeline_get_date (timeline, i));
      const double at = floor ((day - start) / length * WAKHAN_STUDY_FACTS_COLUMNS);

      if (at >= 0 && at < WAKHAN_STUDY_FACTS_COLUMNS)
        counts[wakhan_timeline_is_essay (timeline, i) ? 0 : 1][(guint) at]++;
    }
  for (guint i = 0; i < WAKHAN_STUDY_FACTS_COLUMNS; i++)
    {
      essay[i] = FIGURES[MIN (counts[0][i], MOST)];
      context[i] = FIGURES[MIN (counts[1][i], MOST)];
    }
}

static void
store_time (GKeyFile    *keys,
            const char  *group,
            WakhanStudy *study)
{
  char   essay[WAKHAN_STUDY_FACTS_COLUMNS + 1] = "";
  char   context[WAKHAN_STUDY_FACTS_COLUMNS + 1] = "";
  gint64 start;
  gint64 end;

  if (!find_time (study, &start, &end))
    {
      g_key_file_remove_key (keys, group, "FirstYear", NULL);
      return;
    }
  count_events (study, start, MAX ((double) end - start + 1, A_YEAR), essay, context);
  g_key_file_set_int64 (keys, group, "FirstYear", find_year (start));
  g_key_file_set_int64 (keys, group, "LastYear", find_year (end));
  g_key_file_set_string (keys, group, "Essay", essay);
  g_key_file_set_string (keys, group, "Context", context);
}

static void
set_words (GKeyFile   *keys,
           const char *group,
           const char *key,
           const char *words)
{
  if (words && *words)
    g_key_file_set_string (keys, group, key, words);
  else
    g_key_file_remove_key (keys, group, key, NULL);
}

static void
forget_cb (WakhanTimeline *timeline)
{
  g_object_set_data (G_OBJECT (timeline), COUNTED, NULL);
  g_signal_handlers_disconnect_by_func (timeline, forget_cb, NULL);
}

/* Events are gone through only after one of them changed. */
static void
store_study (GKeyFile    *keys,
             const char  *group,
             WakhanStudy *study)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (study);
  const guint     n_events =
    wakhan_timeline_get_n_events (timeline) +
    wakhan_timeline_composer_count_withheld (wakhan_study_get_composer (study));
  const WakhanParagraphs *paragraphs =
    wakhan_note_index_get_paragraphs (wakhan_study_get_note_index (study));
  const gboolean is_counted = g_object_get_data (G_OBJECT (timeline), COUNTED) != NULL;

  if (is_counted && (guint) g_key_file_get_integer (keys, group, "Events", NULL) == n_events)
    return;
  if (!is_counted)
    {
      g_object_set_data (G_OBJECT (timeline), COUNTED, timeline);
      g_signal_connect (timeline, "items-changed", G_CALLBACK (forget_cb), NULL);
    }
  g_key_file_set_integer (keys, group, "Events", n_events);
  g_key_file_set_integer (keys, group, "Paragraphs", wakhan_paragraphs_get_n (paragraphs));
  set_words (keys, group, "Author", wakhan_study_get_author (study));
  store_time (keys, group, study);
}

static guint
read_number (GKeyFile   *keys,
             const char *group,
             const char *key)
{
  return MAX (g_key_file_get_integer (keys, group, key, NULL), 0);
}

/* How far one ever read, and where one is. */
static void
store_place (GKeyFile      *keys,
             const char    *group,
             WakhanSession *session)
{
  WakhanStudy     *study = wakhan_session_get_study (session);
  WakhanNavigator *navigator = wakhan_session_get_navigator (session);
  const guint      offset = wakhan_navigator_get_reading_offset (navigator);
  const guint64    end = MAX (wakhan_navigator_get_visible_end (navigator), offset);
  const guint      length = wakhan_document_get_length (wakhan_study_get_document (study));
  WakhanSection   *section = wakhan_session_get_section (session);
  const guint      percent = length > 0 ? MIN ((end + 1) * 100 / length, 100) : 0;

  g_key_file_set_integer (keys, group, "Percent",
                          MAX (percent, read_number (keys, group, "Percent")));
  g_key_file_set_integer (
    keys, group, "Paragraph",
    wakhan_paragraphs_find (wakhan_note_index_get_paragraphs (wakhan_study_get_note_index (study)),
                            offset));
  set_words (keys, group, "Section", section ? wakhan_section_get_title (section) : NULL);
}

void
wakhan_study_facts_store (GKeyFile      *keys,
                          const char    *group,
                          WakhanSession *session)
{
  g_return_if_fail (keys && group);
  g_return_if_fail (WAKHAN_IS_SESSION (session));
  g_return_if_fail (wakhan_session_get_study (session));

  store_study (keys, group, wakhan_session_get_study (session));
  store_place (keys, group, session);
}

static char *
read_counts (GKeyFile   *keys,
             const char *group,
             const char *key)
{
  char *counts = wakhan_key_file_dup_string (keys, group, key);

  if (counts && strspn (counts, FIGURES) == WAKHAN_STUDY_FACTS_COLUMNS &&
      strlen (counts) == WAKHAN_STUDY_FACTS_COLUMNS)
    return counts;
  g_free (counts);
  return NULL;
}

WakhanStudyFacts *
wakhan_study_facts_read (GKeyFile   *keys,
                         const char *group)
{
  WakhanStudyFacts *self;

  g_return_val_if_fail (keys && group, NULL);

  if (!g_key_file_has_key (keys, group, "Events", NULL))
    return NULL;
  self = g_new0 (WakhanStudyFacts, 1);
  self->author = wakhan_key_file_dup_string (keys, group, "Author");
  self->n_paragraphs = read_number (keys, group, "Paragraphs");
  self->n_events = read_number (keys, group, "Events");
  self->has_years = g_key_file_has_key (keys, group, "FirstYear", NULL);
  self->first_year = g_key_file_get_int64 (keys, group, "FirstYear", NULL);
  self->last_year = g_key_file_get_int64 (keys, group, "LastYear", NULL);
  self->essay = read_counts (keys, group, "Essay");
  self->context = read_counts (keys, group, "Context");
  self->percent = MIN (read_number (keys, group, "Percent"), 100);
  self->section = wakhan_key_file_dup_string (keys, group, "Section");
  self->paragraph = read_number (keys, group, "Paragraph");
  return self;
}

gboolean
wakhan_study_facts_is_equal (const WakhanStudyFacts *a,
                             const WakhanStudyFacts *b)
{
  if (!a || !b)
    return a == b;
  return a->n_paragraphs == b->n_paragraphs && a->n_events == b->n_events &&
         a->has_years == b->has_years && a->first_year == b->first_year &&
         a->last_year == b->last_year && a->percent == b->percent &&
         a->paragraph == b->paragraph && g_strcmp0 (a->author, b->author) == 0 &&
         g_strcmp0 (a->essay, b->essay) == 0 && g_strcmp0 (a->context, b->context) == 0 &&
         g_strcmp0 (a->section, b->section) == 0;
}

WakhanStudyFacts *
wakhan_study_facts_copy (const WakhanStudyFacts *self)
{
  WakhanStudyFacts *copy;

  g_return_val_if_fail (self, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->author = g_strdup (self->author);
  copy->essay = g_strdup (self->essay);
  copy->context = g_strdup (self->context);
  copy->section = g_strdup (self->section);
  return copy;
}

void
wakhan_study_facts_free (WakhanStudyFacts *self)
{
  g_free (self->author);
  g_free (self->essay);
  g_free (self->context);
  g_free (self->section);
  g_free (self);
}

guint
wakhan_study_facts_get_count (const char *counts,
                              guint       column,
                              guint       n_columns)
{
  guint count = 0;

  g_return_val_if_fail (n_columns > 0 && n_columns <= WAKHAN_STUDY_FACTS_COLUMNS, 0);
  g_return_val_if_fail (column < n_columns, 0);

  for (guint i = column * WAKHAN_STUDY_FACTS_COLUMNS / n_columns;
       counts && i < (column + 1) * WAKHAN_STUDY_FACTS_COLUMNS / n_columns; i++)
    count += g_ascii_isdigit (counts[i]) ? counts[i] - '0' : counts[i] - 'a' + 10;
  return count;
}
