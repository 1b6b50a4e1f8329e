/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "date-score.h"

#include "date-value.h"

#include <string.h>

#define N_AROUND 40 /* characters that a miss is shown with, on either side */
#define NONE (-1)

static ScoredDate *
get_found (GArray *found,
           guint   i)
{
  return &g_array_index (found, ScoredDate, i);
}

static GoldDate *
get_gold (const GoldText *text,
          guint           i)
{
  return &g_array_index (text->dates, GoldDate, i);
}

/* For each gold date, which of those found is its match; for each found, which gold one. */
static void
match (const GoldText *text,
       GArray         *found,
       gboolean        is_strict,
       gint           *of_gold,
       gint           *of_found)
{
  guint first = 0;

  for (guint i = 0; i < text->dates->len; i++)
    {
      const GoldDate *gold = get_gold (text, i);

      while (first < found->len && get_found (found, first)->end <= gold->start)
        first++;
      for (guint j = first; of_gold[i] == NONE && j < found->len; j++)
        {
          const ScoredDate *date = get_found (found, j);

          if (date->start >= gold->end)
            break;
          if (of_found[j] != NONE || date->end <= gold->start)
            continue;
          if (is_strict && (date->start != gold->start || date->end != gold->end))
            continue;
          of_gold[i] = j;
          of_found[j] = i;
        }
    }
}

static char *
dup_words (const char *text,
           guint       start,
           guint       end)
{
  const char *from = g_utf8_offset_to_pointer (text, start);
  const char *to = g_utf8_offset_to_pointer (from, end - start);

  return g_strndup (from, to - from);
}

static void
tell (GPtrArray      *misses,
      const GoldText *text,
      const char     *fault,
      guint           start,
      guint           end,
      const char     *expected,
      const char     *got)
{
  const guint      from = start > N_AROUND ? start - N_AROUND : 0;
  const guint      to = MIN ((glong) end + N_AROUND, text->length);
  g_autofree char *before = NULL;
  g_autofree char *words = NULL;
  g_autofree char *after = NULL;
  char            *line;

  if (!misses)
    return;
  before = dup_words (text->text, from, start);
  words = dup_words (text->text, start, end);
  after = dup_words (text->text, end, to);
  line = g_strdup_printf ("%s:%u: %s\t%s\t%s\t…%s[%s]%s…", text->name, start, fault, expected, got,
                          before, words, after);
  g_ptr_array_add (misses, g_strdelimit (line, "\n\r", ' '));
}

/* Of the values that are right, the one that was found, or the first. */
static const char *
choose_value (const GoldDate *gold,
              const char     *edtf)
{
  for (guint i = 0; gold->values[i]; i++)
    if (date_value_is_same (gold->values[i], edtf))
      return gold->values[i];
  return gold->values[0];
}

static gboolean
says_day (const GoldDate *gold)
{
  for (guint i = 0; gold->values[i]; i++)
    if (date_value_has_day (gold->values[i]))
      return TRUE;
  return FALSE;
}

static void
judge (DateTally        *tally,
       const GoldText   *text,
       const GoldDate   *gold,
       const ScoredDate *date,
       GPtrArray        *misses)
{
  const char *value = choose_value (gold, date->edtf);

  tally->n_relaxed++;
  tally->n_worked_out += date->is_worked_out;
  if (gold->start == date->start && gold->end == date->end)
    tally->n_strict++;
  else
    {
      g_autofree char *wanted = dup_words (text->text, gold->start, gold->end);
      g_autofree char *got = dup_words (text->text, date->start, date->end);

      tell (misses, text, "extent", date->start, date->end, wanted, got);
    }
  if (date_value_has_day (date->edtf) && !says_day (gold))
    {
      tally->n_days++;
      tell (misses, text, "day", gold->start, gold->end, value, date->edtf);
    }
  if (!date_value_is_same (value, date->edtf))
    {
      tell (misses, text, "value", gold->start, gold->end, value, date->edtf);
      return;
    }
  tally->n_right++;
  if (date_value_has_doubt (value))
    {
      tally->n_doubtful++;
      tally->n_doubt_right += date_value_has_same_doubt (value, date->edtf);
    }
  else
    tally->n_doubt_false += date_value_has_doubt (date->edtf);
  if (!date_value_has_same_doubt (value, date->edtf))
    tell (misses, text, "doubt", gold->start, gold->end, value, date->edtf);
}

void
date_score_text (DateScore      *self,
                 const GoldText *text,
                 GArray         *found,
                 GPtrArray      *misses)
{
  g_autofree gint *of_gold = g_new (gint, text->dates->len + 1);
  g_autofree gint *of_found = g_new (gint, found->len + 1);

  memset (of_gold, 0xff, sizeof *of_gold * (text->dates->len + 1));
  memset (of_found, 0xff, sizeof *of_found * (found->len + 1));
  match (text, found, TRUE, of_gold, of_found);
  match (text, found, FALSE, of_gold, of_found);
  for (guint i = 0; i < text->dates->len; i++)
    {
      const GoldDate *gold = get_gold (text, i);
      DateTally      *tally = &self->classes[gold->class];

      tally->n_gold++;
      if (of_gold[i] == NONE)
        tell (misses, text, "missed", gold->start, gold->end, gold->values[0], "");
      else
        {
          tally->n_found++;
          judge (tally, text, gold, get_found (found, of_gold[i]), misses);
        }
    }
  for (guint i = 0; i < found->len; i++)
    {
      const ScoredDate *date = get_found (found, i);
      g_autofree char  *words = NULL;

      if (of_found[i] != NONE)
        continue;
      words = dup_words (text->text, date->start, date->end);
      self->classes[date_class_guess (words)].n_found++;
      tell (misses, text, "false", date->start, date->end, "", date->edtf);
    }
}

void
date_tally_add (DateTally       *self,
                const DateTally *other)
{
  self->n_gold += other->n_gold;
  self->n_found += other->n_found;
  self->n_strict += other->n_strict;
  self->n_relaxed += other->n_relaxed;
  self->n_right += other->n_right;
  self->n_days += other->n_days;
  self->n_doubtful += other->n_doubtful;
  self->n_doubt_right += other->n_doubt_right;
  self->n_doubt_false += other->n_doubt_false;
  self->n_worked_out += other->n_worked_out;
}

void
date_score_add (DateScore       *self,
                const DateScore *other)
{
  for (guint i = 0; i < N_DATE_CLASSES; i++)
    date_tally_add (&self->classes[i], &other->classes[i]);
}

DateTally
date_score_sum (const DateScore *self)
{
  DateTally sum = { 0 };

  for (guint i = 0; i < N_DATE_CLASSES; i++)
    date_tally_add (&sum, &self->classes[i]);
  return sum;
}

static double
divide (double part,
        double whole)
{
  return whole > 0 ? part / whole : 0;
}

static DateMeasure
measure (guint n,
         guint n_found,
         guint n_gold)
{
  DateMeasure measure = { divide (n, n_found), divide (n, n_gold), 0 };

  measure.f1 = divide (2 * measure.precision * measure.recall, measure.precision + measure.recall);
  return measure;
}

DateMeasure
date_tally_get_strict (const DateTally *self)
{
  return measure (self->n_strict, self->n_found, self->n_gold);
}

DateMeasure
date_tally_get_relaxed (const DateTally *self)
{
  return measure (self->n_relaxed, self->n_found, self->n_gold);
}

DateMeasure
date_tally_get_value (const DateTally *self)
{
  return measure (self->n_right, self->n_found, self->n_gold);
}
