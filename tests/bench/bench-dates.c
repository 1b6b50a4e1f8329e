/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How well the dates of texts are found, beside what a careful reader found in them, and how fast.
 * Without FOLDER it judges the texts of dates/; dates/README.md tells what a FOLDER holds. */

#include "date-score.h"
#include "date-times.h"
#include "wakhan-date-finder.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  DateScore   all;
  GHashTable *kinds; /* of DateScore */
  GPtrArray  *misses;
  gsize       n_bytes;
  gint64      time; /* microseconds */
} Results;

static void
judge_text (Results        *results,
            const GoldText *text)
{
  g_autoptr (GArray)     dates = g_array_new (FALSE, FALSE, sizeof (ScoredDate));
  g_autoptr (GArray)     found = NULL;
  g_autoptr (WakhanDate) written = text->dated ? wakhan_date_parse (text->dated, NULL) : NULL;
  WakhanDateKnown        known = { 0 };
  const gint64           start = g_get_monotonic_time ();
  DateScore              score = { 0 };
  DateScore             *kind = g_hash_table_lookup (results->kinds, text->kind);

  known.written = written;
  found = wakhan_date_finder_find_in (text->text, &known);
  results->time += g_get_monotonic_time () - start;
  results->n_bytes += strlen (text->text);
  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);
      const char            *edtf = wakhan_date_get_edtf (date->date);
      const gboolean         is_worked_out = date->basis != WAKHAN_DATE_BASIS_STATED;
      const ScoredDate       scored = { date->start, date->end, edtf, is_worked_out };

      g_array_append_val (dates, scored);
    }
  date_score_text (&score, text, dates, results->misses);
  if (!kind)
    {
      kind = g_new0 (DateScore, 1);
      g_hash_table_insert (results->kinds, g_strdup (text->kind), kind);
    }
  date_score_add (kind, &score);
  date_score_add (&results->all, &score);
}

static void
print_measure (DateMeasure measure)
{
  g_print ("   %.3f %.3f %.3f", measure.precision, measure.recall, measure.f1);
}

static void
print_row (const char      *name,
           const DateTally *tally)
{
  if (tally->n_gold + tally->n_found == 0)
    return;
  g_print ("%-18s %5u %5u", name, tally->n_gold, tally->n_found);
  print_measure (date_tally_get_strict (tally));
  print_measure (date_tally_get_relaxed (tally));
  print_measure (date_tally_get_value (tally));
  g_print (" %4u\n", tally->n_days);
}

static void
print_classes (const DateScore *score)
{
  const DateTally sum = date_score_sum (score);

  for (guint i = 0; i < N_DATE_CLASSES; i++)
    print_row (date_class_get_name (i), &score->classes[i]);
  print_row ("all", &sum);
}

static void
print_results (const Results *results,
               guint          n_texts)
{
  const DateTally   sum = date_score_sum (&results->all);
  const DateTally  *full = &results->all.classes[DATE_CLASS_FULL];
  g_autoptr (GList) kinds =
    g_list_sort (g_hash_table_get_keys (results->kinds), (GCompareFunc) g_strcmp0);

  for (guint i = 0; results->misses && i < results->misses->len; i++)
    g_print ("%s\n", (char *) g_ptr_array_index (results->misses, i));
  g_print ("%u texts; precision, recall and F1; “days” is how often a day was found where the text "
           "says a month or less\n\n",
           n_texts);
  g_print ("%-18s %5s %5s   %-17s   %-17s   %-17s %4s\n", "", "gold", "found", "strict", "relaxed",
           "value", "days");
  print_classes (&results->all);
  g_print ("\n");
  for (GList *kind = kinds; kind; kind = kind->next)
    {
      const DateTally of_kind =
        date_score_sum (g_hash_table_lookup (results->kinds, kind->data));

      print_row (kind->data, &of_kind);
    }
  g_print ("\nworked out, of those matched: %u of %u whose words say all, and %u of %u others\n",
           full->n_worked_out, full->n_relaxed, sum.n_worked_out - full->n_worked_out,
           sum.n_relaxed - full->n_relaxed);
  g_print ("uncertain or about: %u of %u found to be so, and %u that are not; %.1f MB/s\n",
           sum.n_doubt_right, sum.n_doubtful, sum.n_doubt_false,
           results->n_bytes / (double) MAX (results->time, 1));
}

static gboolean
hold_bar (const char *what,
          double      value,
          double      bar)
{
  g_print ("%-60s %.3f (bar %.2f)%s\n", what, value, bar, value >= bar ? "" : "   MISSED");
  return value >= bar;
}

static gboolean
hold_bars (const Results *results)
{
  const DateScore *news = g_hash_table_lookup (results->kinds, "news");
  const DateTally *full = &results->all.classes[DATE_CLASS_FULL];
  const DateTally *relative = &results->all.classes[DATE_CLASS_RELATIVE];
  const DateTally  all = date_score_sum (&results->all);
  gboolean         holds;

  g_print ("\n");
  holds = hold_bar ("year in the words: relaxed F1", date_tally_get_relaxed (full).f1, .97);
  holds &= hold_bar ("year in the words: value F1", date_tally_get_value (full).f1, .92);
  holds &= hold_bar ("relative ones: recall of values", date_tally_get_value (relative).recall, .5);
  holds &= hold_bar ("relative ones: precision of values",
                     date_tally_get_value (relative).precision, .8);
  if (news)
    {
      const DateTally sum = date_score_sum (news);

      holds &= hold_bar ("news: value F1", date_tally_get_value (&sum).f1, .8);
    }
  g_print ("%-60s %u (bar 0)%s\n", "days that nobody stated", all.n_days,
           all.n_days == 0 ? "" : "   MISSED");
  return holds && all.n_days == 0;
}

static gboolean
read_folder (const char *folder,
             GPtrArray **texts)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  *texts = gold_read (folder, faults);
  for (guint i = 0; i < faults->len; i++)
    g_printerr ("bench-dates: %s\n", (char *) g_ptr_array_index (faults, i));
  return faults->len == 0;
}

int
main (int    argc,
      char **argv)
{
  const gboolean        is_verbose = argc > 1 && g_str_equal (argv[1], "--verbose");
  const char           *folder = argv[is_verbose ? 2 : 1];
  const gboolean        is_own = folder == NULL;
  g_autoptr (GPtrArray) texts = NULL;
  Results               results = { 0 };
  gboolean              holds = TRUE;

  setlocale (LC_ALL, "");
  if (argc > (is_verbose ? 3 : 2) || (is_own && !g_getenv ("WAKHAN_BENCH_DATES")))
    {
      g_printerr ("bench-dates [--verbose] FOLDER\n");
      return 2;
    }
  if (!read_folder (is_own ? g_getenv ("WAKHAN_BENCH_DATES") : folder, &texts))
    return 2;
  results.kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  results.misses = is_verbose ? g_ptr_array_new_with_free_func (g_free) : NULL;
  for (guint i = 0; i < texts->len; i++)
    judge_text (&results, g_ptr_array_index (texts, i));
  print_results (&results, texts->len);
  if (is_own)
    {
      holds = hold_bars (&results);
      g_print ("\n");
      holds &= date_times_measure ();
    }
  g_hash_table_unref (results.kinds);
  g_clear_pointer (&results.misses, g_ptr_array_unref);
  return holds ? 0 : 1;
}
