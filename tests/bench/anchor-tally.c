/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "anchor-tally.h"

#define STANDS .75
#define STANDS_IN_PART .25
#define NEAR_LETTERS 3u
#define NEAR .15
#define RIGHT .8
#define RAGGED .5

static const char *const names[N_VERDICTS] = {
  [VERDICT_RIGHT] = "right",
  [VERDICT_UNSURE_RIGHT] = "unsure-right",
  [VERDICT_RAGGED] = "ragged",
  [VERDICT_WRONG] = "quietly-wrong",
  [VERDICT_UNSURE_WRONG] = "unsure-wrong",
  [VERDICT_LOST] = "lost-though-there",
  [VERDICT_PART_FOUND] = "part-found",
  [VERDICT_PART_LOST] = "part-lost",
  [VERDICT_PART_UNSURE_WRONG] = "part-unsure-wrong",
  [VERDICT_PART_WRONG] = "part-quietly-wrong",
  [VERDICT_GONE_LOST] = "gone-and-lost",
  [VERDICT_GONE_UNSURE] = "gone-unsure",
  [VERDICT_GONE_PLACED] = "placed-though-gone",
};

const char *
verdict_get_name (Verdict verdict)
{
  return names[verdict];
}

/* What both cover of what either covers. */
static double
compare_ranges (guint start,
                guint end,
                guint other_start,
                guint other_end)
{
  const guint first = MAX (start, other_start);
  const guint last = MIN (end, other_end);
  const guint whole = MAX (end, other_end) - MIN (start, other_start);

  return last > first && whole > 0 ? (double) (last - first) / whole : 0;
}

static guint
get_distance (guint a,
              guint b)
{
  return MAX (a, b) - MIN (a, b);
}

/* 1: right. The edges move toward the answer as far as they may. */
static double
compare_to_place (const EditedPlace       *place,
                  const WakhanAnchorMatch *match)
{
  const guint  start = CLAMP (match->start, place->start - place->n_before, place->start);
  const guint  end = CLAMP (match->end, place->end, place->end + place->n_after);
  const guint  near = MAX (NEAR_LETTERS, NEAR * (end - start));
  const double both = compare_ranges (match->start, match->end, start, end);

  if (both > 0 && get_distance (match->start, start) <= near &&
      get_distance (match->end, end) <= near)
    return 1;
  return both >= RIGHT ? 1 : both;
}

Verdict
verdict_new (const EditedPlace       *place,
             const WakhanAnchorMatch *match)
{
  const gboolean is_known = wakhan_anchor_match_is_known (match);
  const gboolean is_sure = match->state == WAKHAN_ANCHOR_FOUND;
  const double   likeness = is_known && place->end > 0 ? compare_to_place (place, match) : 0;

  if (place->n_left >= STANDS * place->n_letters)
    {
      if (!is_known)
        return VERDICT_LOST;
      if (likeness == 1)
        return is_sure ? VERDICT_RIGHT : VERDICT_UNSURE_RIGHT;
      if (likeness >= RAGGED)
        return VERDICT_RAGGED;
      return is_sure ? VERDICT_WRONG : VERDICT_UNSURE_WRONG;
    }
  /* Whatever is left of it is no other words. */
  if (place->n_left >= STANDS_IN_PART * place->n_letters)
    {
      if (!is_known)
        return VERDICT_PART_LOST;
      if (likeness > 0)
        return VERDICT_PART_FOUND;
      return is_sure ? VERDICT_PART_WRONG : VERDICT_PART_UNSURE_WRONG;
    }
  if (!is_known || likeness > 0)
    return VERDICT_GONE_LOST;
  return is_sure ? VERDICT_GONE_PLACED : VERDICT_GONE_UNSURE;
}

guint
tally_count (const Tally *self,
             Verdict      first,
             Verdict      last)
{
  guint sum = 0;

  for (guint i = first; i <= last; i++)
    sum += self->n[i];
  return sum;
}

void
tally_add (Tally       *self,
           const Tally *other)
{
  for (guint i = 0; i < N_VERDICTS; i++)
    self->n[i] += other->n[i];
}

static double
get_percent (guint part,
             guint whole)
{
  return whole == 0 ? 0 : 100.0 * part / whole;
}

/* printf() counts bytes. */
static void
print_padded (const char *words,
              guint       width)
{
  const guint length = g_utf8_strlen (words, -1);

  g_print ("%s%*s", words, length < width ? (int) (width - length) : 0, "");
}

void
tally_print_head (const char *title)
{
  g_print ("\n%-30s|%-48s|%-20s|%-20s\n", title, " percent of those that still stand",
           " that stand in part", " that are gone");
  g_print ("%-30s|%6s %6s %6s %6s %6s %6s %6s|%6s %6s %6s|%6s %6s %6s\n", "", "n", "right",
           "unsure", "ragged", "lost", "uwrong", "WRONG", "n", "found", "WRONG", "n", "lost",
           "PLACED");
}

void
tally_print (const Tally *self,
             const char  *name)
{
  const guint  n = tally_count (self, VERDICT_RIGHT, VERDICT_LOST);
  const guint  n_part = tally_count (self, VERDICT_PART_FOUND, VERDICT_PART_WRONG);
  const guint  n_gone = tally_count (self, VERDICT_GONE_LOST, VERDICT_GONE_PLACED);
  const guint *v = self->n;

  print_padded (name, 30);
  g_print ("|%6u %6.1f %6.1f %6.1f %6.1f %6.2f %6.2f|%6u %6.1f %6.2f|%6u %6.1f %6.2f\n", n,
           get_percent (v[VERDICT_RIGHT], n), get_percent (v[VERDICT_UNSURE_RIGHT], n),
           get_percent (v[VERDICT_RAGGED], n), get_percent (v[VERDICT_LOST], n),
           get_percent (v[VERDICT_UNSURE_WRONG], n), get_percent (v[VERDICT_WRONG], n), n_part,
           get_percent (v[VERDICT_PART_FOUND], n_part), get_percent (v[VERDICT_PART_WRONG], n_part),
           n_gone, get_percent (v[VERDICT_GONE_LOST], n_gone),
           get_percent (v[VERDICT_GONE_PLACED], n_gone));
}

double
tally_get_placed (const Tally *self)
{
  return get_percent (self->n[VERDICT_RIGHT], tally_count (self, VERDICT_RIGHT, VERDICT_LOST));
}

double
tally_get_found (const Tally *self)
{
  return get_percent (self->n[VERDICT_RIGHT] + self->n[VERDICT_UNSURE_RIGHT],
                      tally_count (self, VERDICT_RIGHT, VERDICT_LOST));
}

double
tally_get_quietly_wrong (const Tally *self)
{
  return get_percent (self->n[VERDICT_WRONG] + self->n[VERDICT_PART_WRONG] +
                        self->n[VERDICT_GONE_PLACED],
                      tally_count (self, 0, N_VERDICTS - 1));
}

gboolean
bar_least (const char *what,
           double      value,
           double      bar)
{
  print_padded (what, 60);
  g_print (" %7.2f %%  (bar %.1f%s)\n", value, bar, value < bar ? ": MISSED" : "");
  return value >= bar;
}

gboolean
bar_most (const char *what,
          double      value,
          const char *unit,
          double      bar)
{
  print_padded (what, 60);
  g_print (" %7.2f %s  (bar %.1f%s)\n", value, unit, bar, value > bar ? ": MISSED" : "");
  return value <= bar;
}

void
verdict_explain (Verdict                  verdict,
                 const char              *where,
                 const EditedRange       *range,
                 const EditedPlace       *place,
                 const WakhanAnchorMatch *match,
                 WakhanDocument          *old,
                 WakhanDocument          *edited)
{
  g_autofree char *quote = wakhan_document_dup_range (old, range->start, range->end);
  g_autofree char *there = wakhan_document_dup_range (edited, place->start, place->end);
  g_autofree char *answer = wakhan_document_dup_range (edited, match->start, match->end);

  if (verdict == VERDICT_RIGHT || verdict == VERDICT_GONE_LOST)
    return;
  g_strdelimit (quote, "\n\t", ' '); /* a line each */
  g_strdelimit (there, "\n\t", ' ');
  g_strdelimit (answer, "\n\t", ' ');
  g_print ("%s\t%s\t%u–%u\t“%s”\t%u–%u\t“%s”\t%u–%u\t“%s”\n",
           verdict_get_name (verdict), where, range->start, range->end, quote, place->start,
           place->end, there, match->start, match->end, answer);
}
