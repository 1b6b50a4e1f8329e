/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How well the words of notes are found again in a text that was edited, and how fast. Without
 * arguments it edits texts by chance, the same way each time; with OLD NEW QUOTES.tsv it judges
 * what is said there. */

#include "anchor-files.h"
#include "anchor-tally.h"
#include "anchor-times.h"
#include "edits.h"
#include "kept-anchors.h"
#include "quotations.h"
#include "wakhan-anchor-search.h"
#include "wakhan-text-importer.h"

#include <locale.h>
#include <string.h>

#define N_RATES 3
#define N_SEEDS 3       /* of each edit at each rate */
#define N_QUOTATIONS 32 /* of each edited text */

static const double rates[N_RATES] = { .05, .1, .2 };

typedef struct
{
  Tally   *edits; /* N_RATES of each; a conversion has only the first */
  Tally    classes[N_QUOTATION_CLASSES];
  Tally   *texts;
  Tally    rates[N_RATES];
  Tally    short_ones;
  Tally    conversions;
  Tally    all;
  gboolean is_verbose;
} Results;

/* One text, edited once. */
typedef struct
{
  const char *name;
  GArray     *source;
  guint       text;
  guint       edit;
  guint       rate;
  guint       seed;
} Trial;

static double
get_percent (const Edit *edit,
             guint       rate)
{
  return edit->nature == EDIT_WORDS ? 100 * rates[rate] : 100;
}

static gboolean
is_same_text (GArray *a,
              GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (EDITED_LETTER (a, i).letter != EDITED_LETTER (b, i).letter)
      return FALSE;
  return TRUE;
}

static void
take_verdict (Results     *results,
              const Trial *trial,
              QuotationClass class,
              Verdict verdict)
{
  Tally one = { 0 };

  one.n[verdict] = 1;
  tally_add (&results->edits[trial->edit * N_RATES + trial->rate], &one);
  tally_add (&results->all, &one);
  tally_add (&results->texts[trial->text], &one);
  if (edits_get (trial->edit)->nature == EDIT_CONVERSION)
    tally_add (&results->conversions, &one);
  else
    {
      tally_add (&results->rates[trial->rate], &one);
      tally_add (&results->classes[class], &one);
      if (class == QUOTATION_SHORT)
        tally_add (&results->short_ones, &one);
    }
}

static void
judge (Results        *results,
       const Trial    *trial,
       GArray         *quotations,
       EditedMap      *map,
       WakhanDocument *old,
       WakhanDocument *edited)
{
  const Edit            *edit = edits_get (trial->edit);
  g_autofree char       *where = g_strdup_printf ("%s, %s, %g %%", trial->name, edit->name,
                                                  get_percent (edit, trial->rate));
  g_autoptr (GPtrArray)  anchors = kept_anchors_new (old, quotations);
  g_autoptr (GHashTable) matches = wakhan_anchor_search (anchors, edited, NULL);

  for (guint i = 0; i < quotations->len; i++)
    {
      const Quotation         *quotation = &g_array_index (quotations, Quotation, i);
      const EditedRange       *range = &quotation->range;
      const WakhanAnchorMatch *match =
        g_hash_table_lookup (matches, g_ptr_array_index (anchors, i));
      EditedPlace place;
      Verdict     verdict;

      edited_map_find (map, range->start, range->end, &place);
      verdict = verdict_new (&place, match);
      take_verdict (results, trial, quotation->class, verdict);
      if (results->is_verbose)
        verdict_explain (verdict, where, range, &place, match, old, edited);
    }
}

static void
run_trial (Results     *results,
           const Trial *trial)
{
  const Edit                *edit = edits_get (trial->edit);
  GArray                    *source = trial->source;
  const double               rate = rates[trial->rate];
  const guint32              seeds[] = { trial->text, trial->edit, trial->rate, trial->seed };
  g_autoptr (GRand)          random = g_rand_new_with_seed_array (seeds, G_N_ELEMENTS (seeds));
  g_autoptr (GArray)         focus = g_array_new (FALSE, FALSE, sizeof (EditedRange));
  g_autoptr (GArray)         old = edit->prepare ? edit->prepare (source, rate, random, focus)
                                                 : g_array_ref (source);
  g_autoptr (GArray)         edited = edit->apply (old, focus, rate, random);
  g_autoptr (GArray)         quotations = quotations_choose (old, focus, N_QUOTATIONS, random);
  g_autofree char           *old_words = edited_text_dup (old);
  g_autofree char           *edited_words = edited_text_dup (edited);
  g_autoptr (WakhanDocument) old_document = kept_anchors_create_document (old_words);
  g_autoptr (WakhanDocument) edited_document = kept_anchors_create_document (edited_words);
  g_autoptr (EditedMap)      map = NULL;

  /* What cannot be done to this text says nothing. */
  if (is_same_text (old, edited))
    return;
  map = edited_map_new (edited, old);
  judge (results, trial, quotations, map, old_document, edited_document);
}

static void
run_text (Results    *results,
          const char *name,
          guint       text,
          GArray     *source)
{
  Trial trial = { name, source, .text = text };

  for (trial.edit = 0; trial.edit < edits_get_n (); trial.edit++)
    {
      const guint n_rates = edits_get (trial.edit)->nature == EDIT_WORDS ? N_RATES : 1;

      for (trial.rate = 0; trial.rate < n_rates; trial.rate++)
        for (trial.seed = 0; trial.seed < N_SEEDS; trial.seed++)
          run_trial (results, &trial);
    }
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static GPtrArray *
list_texts (void)
{
  GPtrArray       *paths = g_ptr_array_new_with_free_func (g_free);
  const char      *folder = g_getenv ("WAKHAN_BENCH_TEXTS");
  const char      *data = g_getenv ("WAKHAN_DATA_DIR");
  g_autoptr (GDir) entries = g_dir_open (folder ? folder : "tests/bench/texts", 0, NULL);
  const char      *name;

  while (entries && (name = g_dir_read_name (entries)))
    if (g_str_has_suffix (name, ".txt"))
      g_ptr_array_add (paths, g_build_filename (folder ? folder : "tests/bench/texts", name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, g_build_filename (data ? data : "data", "study",
                                            "china-taliban-2021.md", NULL));
  return paths;
}

static GArray *
load_text (const char *path)
{
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autoptr (GError)         error = NULL;
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, &error);

  if (!document)
    g_error ("%s", error->message);
  return edited_text_new (wakhan_document_get_text (document));
}

static void
print_results (Results   *results,
               GPtrArray *paths)
{
  tally_print_head ("edit");
  for (guint edit = 0; edit < edits_get_n (); edit++)
    for (guint rate = 0; rate < N_RATES; rate++)
      {
        const Edit      *kind = edits_get (edit);
        const Tally     *tally = &results->edits[edit * N_RATES + rate];
        g_autofree char *name =
          g_strdup_printf ("%-20s %3g %%", kind->name, get_percent (kind, rate));

        if (tally_count (tally, 0, N_VERDICTS - 1) > 0)
          tally_print (tally, name);
      }
  tally_print_head ("quotation, words edited");
  for (guint i = 0; i < N_QUOTATION_CLASSES; i++)
    tally_print (&results->classes[i], quotation_class_get_name (i));
  tally_print_head ("text");
  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *name = g_path_get_basename (g_ptr_array_index (paths, i));

      tally_print (&results->texts[i], name);
    }
  tally_print (&results->all, "all");
}

/* What one edit does badly is little beside all the others. */
static void
print_worst (Results *results)
{
  const Tally *worst = NULL;
  guint        at = 0;

  for (guint i = 0; i < edits_get_n () * N_RATES; i++)
    {
      const Tally *tally = &results->edits[i];

      if (tally_count (tally, VERDICT_RIGHT, VERDICT_LOST) == 0 ||
          (worst && tally_get_found (tally) >= tally_get_found (worst)))
        continue;
      worst = tally;
      at = i;
    }
  g_print ("the least of one edit: %.2f %% after %s, %g %%\n", tally_get_found (worst),
           edits_get (at / N_RATES)->name, get_percent (edits_get (at / N_RATES), at % N_RATES));
}

static gboolean
hold_bars (Results *results)
{
  gboolean holds = TRUE;

  g_print ("\n");
  print_worst (results);
  for (guint rate = 0; rate < N_RATES; rate++)
    {
      g_autofree char *what =
        g_strdup_printf ("found at the right words, %g %% of the words edited", 100 * rates[rate]);

      holds &= bar_least (what, tally_get_found (&results->rates[rate]), 98);
    }
  holds &= bar_least ("short ones (4–14) found at the right words",
                      tally_get_found (&results->short_ones), 95);
  holds &= bar_least ("placed after conversions that change no word",
                      tally_get_placed (&results->conversions), 99.5);
  holds &= bar_most ("quietly wrong, or placed though gone",
                     tally_get_quietly_wrong (&results->all), "%", .1);
  g_print ("%-60s %7u\n", "judgements", tally_count (&results->all, 0, N_VERDICTS - 1));
  return holds;
}

static gboolean
run_texts (gboolean is_verbose)
{
  g_autoptr (GPtrArray) paths = list_texts ();
  g_autofree Tally     *edits = g_new0 (Tally, edits_get_n () * N_RATES);
  g_autofree Tally     *texts = g_new0 (Tally, paths->len);
  Results               results = { .edits = edits, .texts = texts, .is_verbose = is_verbose };

  for (guint i = 0; i < paths->len; i++)
    {
      const char        *path = g_ptr_array_index (paths, i);
      g_autofree char   *name = g_path_get_basename (path);
      g_autoptr (GArray) source = load_text (path);

      run_text (&results, name, i, source);
    }
  print_results (&results, paths);
  return hold_bars (&results);
}

int
main (int    argc,
      char **argv)
{
  const gboolean is_verbose = argc > 1 && g_str_equal (argv[1], "--verbose");
  gboolean       holds;

  setlocale (LC_ALL, "");
  if (argc - is_verbose == 4)
    return anchor_files_judge (argv[1 + is_verbose], argv[2 + is_verbose], argv[3 + is_verbose],
                               is_verbose)
             ? 0
             : 1;
  holds = run_texts (is_verbose);
  holds &= anchor_times_measure ();
  return holds ? 0 : 1;
}
