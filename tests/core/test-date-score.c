/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "date-score.h"
#include "date-value.h"
#include "remove-folder.h"

#include <glib/gstdio.h>
#include <string.h>

#define TEXT "Since 1999 or June 2018; in July, and two years later, 196X.\n"

typedef struct
{
  char      *folder;
  GPtrArray *faults;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  fixture->faults = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_ptr_array_unref (fixture->faults);
}

static void
write_file (Fixture    *fixture,
            const char *name,
            const char *content)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, content, -1, NULL));
}

static void
test_reads (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) texts = NULL;
  const GoldText       *text;
  const GoldDate       *date;

  write_file (fixture, "news-of-a-day.txt", "Über 1999, then July.\n");
  write_file (fixture, "empty.txt", "");
  write_file (fixture, "gold.tsv",
              "# made\ndocument\tstart\tend\tvalue\tclass\n\nnews-of-a-day\t16\t20\t1999-07\r\n"
              "news-of-a-day.txt\t5\t9\t1999|1999/1999\trelative\n"
              "news-of-a-day\t\t\t1999-12-01\tdated\n");
  texts = gold_read (fixture->folder, fixture->faults);
  g_assert_cmpuint (fixture->faults->len, ==, 0);
  g_assert_cmpuint (texts->len, ==, 2);

  text = g_ptr_array_index (texts, 0);
  g_assert_cmpstr (text->name, ==, "empty");
  g_assert_cmpstr (text->kind, ==, "empty");
  g_assert_cmpuint (text->dates->len, ==, 0);

  text = g_ptr_array_index (texts, 1);
  g_assert_cmpstr (text->kind, ==, "news-of-a");
  g_assert_cmpstr (text->dated, ==, "1999-12-01");
  g_assert_cmpint (text->length, ==, 22);
  g_assert_cmpuint (text->dates->len, ==, 2);
  date = &g_array_index (text->dates, GoldDate, 0);
  g_assert_cmpuint (date->start, ==, 5);
  g_assert_cmpstr (date->values[1], ==, "1999/1999");
  g_assert_cmpint (date->class, ==, DATE_CLASS_RELATIVE);
  date = &g_array_index (text->dates, GoldDate, 1);
  g_assert_cmpstr (date->values[0], ==, "1999-07");
  g_assert_cmpint (date->class, ==, DATE_CLASS_CONTEXT);
}

static void
test_names_faults (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *line;
    const char *fault;
  } cases[] = {
    { "a\t0\t4", "3 cells" },
    { "a\t0\t4\t1999\tfull\t", "6 cells" },
    { "b\t0\t4\t1999", "there is no text “b.txt”" },
    { "a\tx\t4\t1999", "“x” is no offset" },
    { "a\t-1\t4\t1999", "“-1” is no offset" },
    { "a\t4\t4\t1999", "4 to 4 holds no words" },
    { "a\t5\t12\t1999", "12 lies outside “a”, which has 11 characters" },
    { "a\t0\t4\t1999-13", "“1999-13” is no EDTF date" },
    { "a\t0\t4\t1999|", "“” is no EDTF date" },
    { "a\t0\t4\t", "there is no value" },
    { "a\t0\t4\t1999\tweek", "“week” is none of" },
    { "a\t8\t10\t2001", "8 to 10 overlaps 5 to 9" },
    { "a\t\t\tlately\tdated", "“lately” is no EDTF date" },
    { "a\t\t\t2001\tdated", "“a” is dated twice" },
  };
  g_autoptr (GString)   gold = g_string_new ("a\t5\t9\t2001\na\t\t\t2000\tdated\n");
  g_autoptr (GPtrArray) texts = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_string_append_printf (gold, "%s\n", cases[i].line);
  write_file (fixture, "a.txt", "1999 2001é\n");
  write_file (fixture, "gold.tsv", gold->str);
  texts = gold_read (fixture->folder, fixture->faults);
  g_assert_cmpuint (fixture->faults->len, ==, G_N_ELEMENTS (cases));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char      *fault = g_ptr_array_index (fixture->faults, i);
      g_autofree char *place = g_strdup_printf ("gold.tsv:%" G_GSIZE_FORMAT ": ", i + 3);

      g_test_message ("%s", fault);
      g_assert_nonnull (strstr (fault, place));
      g_assert_nonnull (strstr (fault, cases[i].fault));
    }
}

static void
test_names_missing_files (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) nowhere = NULL;
  g_autoptr (GPtrArray) no_texts = NULL;
  g_autoptr (GPtrArray) no_gold = NULL;
  g_autofree char      *none = g_build_filename (fixture->folder, "none", NULL);

  nowhere = gold_read (none, fixture->faults);
  g_assert_cmpuint (fixture->faults->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->faults, 0), none));

  g_ptr_array_set_size (fixture->faults, 0);
  no_texts = gold_read (fixture->folder, fixture->faults);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->faults, 0), "there is no NAME.txt"));

  g_ptr_array_set_size (fixture->faults, 0);
  write_file (fixture, "a.txt", "");
  no_gold = gold_read (fixture->folder, fixture->faults);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->faults, 0), "gold.tsv: "));

  g_ptr_array_set_size (fixture->faults, 0);
  write_file (fixture, "b.txt", "M\xfchle");
  g_ptr_array_unref (no_gold);
  no_gold = gold_read (fixture->folder, fixture->faults);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->faults, 0), "b.txt: this is not UTF-8"));
}

static void
assert_measure (DateMeasure measure,
                double      precision,
                double      recall)
{
  g_assert_cmpfloat_with_epsilon (measure.precision, precision, 1e-9);
  g_assert_cmpfloat_with_epsilon (measure.recall, recall, 1e-9);
  g_assert_cmpfloat_with_epsilon (
    measure.f1, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0, 1e-9);
}

/* "Since [1999] or [June 2018]; in [July], and [two years later], [196X]." */
static void
test_scores (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  static const ScoredDate found[] = {
    { 0, 10, "1999/..", FALSE },     /* other words, right */
    { 19, 23, "2018-06-01", FALSE }, /* other words, a day */
    { 28, 32, "2018-07", TRUE },     /* right */
    { 32, 33, "2018", FALSE },       /* false, of the text's class by its words: relative */
    { 55, 59, "1960/1969", FALSE },  /* right, but not known to be doubtful */
  };
  g_autoptr (GPtrArray) texts = NULL;
  g_autoptr (GPtrArray) misses = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray)    dates = g_array_new (FALSE, FALSE, sizeof (ScoredDate));
  DateScore             score = { 0 };
  DateScore             twice = { 0 };
  DateTally             sum;

  write_file (fixture, "a.txt", TEXT);
  write_file (fixture, "gold.tsv",
              "a\t6\t10\t1999|1999/..\na\t14\t23\t2018-06\na\t28\t32\t2018-07\n"
              "a\t38\t53\t2020\na\t55\t59\t196X~\n");
  texts = gold_read (fixture->folder, fixture->faults);
  g_assert_cmpuint (fixture->faults->len, ==, 0);
  g_array_append_vals (dates, found, G_N_ELEMENTS (found));
  date_score_text (&score, g_ptr_array_index (texts, 0), dates, misses);

  assert_measure (date_tally_get_strict (&score.classes[DATE_CLASS_FULL]), 1 / 3.0, 1 / 3.0);
  assert_measure (date_tally_get_relaxed (&score.classes[DATE_CLASS_FULL]), 1, 1);
  assert_measure (date_tally_get_value (&score.classes[DATE_CLASS_FULL]), 2 / 3.0, 2 / 3.0);
  assert_measure (date_tally_get_value (&score.classes[DATE_CLASS_CONTEXT]), 1, 1);
  assert_measure (date_tally_get_value (&score.classes[DATE_CLASS_RELATIVE]), 0, 0);
  g_assert_cmpuint (score.classes[DATE_CLASS_RELATIVE].n_found, ==, 1);

  date_score_add (&twice, &score);
  date_score_add (&twice, &score);
  sum = date_score_sum (&twice);
  assert_measure (date_tally_get_relaxed (&sum), 8 / 10.0, 8 / 10.0);
  assert_measure (date_tally_get_value (&sum), 6 / 10.0, 6 / 10.0);
  g_assert_cmpuint (sum.n_days, ==, 2);
  g_assert_cmpuint (sum.n_doubtful, ==, 2);
  g_assert_cmpuint (sum.n_doubt_right, ==, 0);
  g_assert_cmpuint (sum.n_worked_out, ==, 2);
  g_assert_cmpuint (misses->len, ==, 7);
}

/* Also where those found overlap each other. */
static void
test_matches_one_each (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *gold; /* of "1999 2001" */
    ScoredDate  found[2];
    guint       n_found;
    double      strict;
    double      relaxed;
  } cases[] = {
    { "a\t0\t4\t1999\na\t5\t9\t2001\n", { { 0, 9, "1999/2001", FALSE } }, 1, 0, .5 },
    { "a\t0\t4\t1999\na\t5\t9\t2001\n",
      { { 0, 9, "1999/2001", FALSE }, { 5, 9, "2001", FALSE } },
      2,
      .5,
      1 },
    { "a\t5\t9\t2001\n", { { 0, 9, "1999/2001", FALSE }, { 5, 9, "2001", FALSE } }, 2, 1, 1 },
    { "a\t3\t4\t1999\na\t5\t9\t2001\n",
      { { 0, 9, "1999/2001", FALSE }, { 1, 2, "2001", FALSE } },
      2,
      0,
      .5 },
  };

  write_file (fixture, "a.txt", "1999 2001");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) texts = NULL;
      g_autoptr (GArray)    dates = g_array_new (FALSE, FALSE, sizeof (ScoredDate));
      DateScore             score = { 0 };
      DateTally             sum;

      write_file (fixture, "gold.tsv", cases[i].gold);
      texts = gold_read (fixture->folder, fixture->faults);
      g_array_append_vals (dates, cases[i].found, cases[i].n_found);
      date_score_text (&score, g_ptr_array_index (texts, 0), dates, NULL);
      sum = date_score_sum (&score);
      g_assert_cmpfloat (date_tally_get_strict (&sum).recall, ==, cases[i].strict);
      g_assert_cmpfloat (date_tally_get_relaxed (&sum).recall, ==, cases[i].relaxed);
    }
}

static void
test_compares_by_meaning (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    gboolean    is_same;
  } cases[] = {
    { "1999", "1999", TRUE },
    { "1999", "1999~", TRUE },
    { "1999", "1999/1999", TRUE },
    { "2018-XX", "2018", TRUE },
    { "2018-06-XX", "2018-06", TRUE },
    { "196X", "1960/1969", TRUE },
    { "1960?/1969", "196X", TRUE },
    { "18XX", "1800/1899", TRUE },
    { "-06XX", "-0699/-0600", TRUE },
    { "Y12000", "Y12000", TRUE },
    { "2012/..", "2012~/..", TRUE },
    { "196X", "1961/1970", FALSE },
    { "1999", "1999-01/1999-12", FALSE },
    { "1999-06", "1999-06-01/1999-06-30", FALSE },
    { "1941-24", "1941-12/1942-02", FALSE },
    { "2012/..", "2012/", FALSE },
    { "2012/..", "2012", FALSE },
    { "../2014", "2014/..", FALSE },
    { "0044", "-0043", FALSE },
    { "2001-09-11", "2001-09-11T08:46:00", FALSE },
    { "1999", "last year", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s, %s", cases[i].a, cases[i].b);
      g_assert_cmpint (date_value_is_same (cases[i].a, cases[i].b), ==, cases[i].is_same);
      g_assert_cmpint (date_value_is_same (cases[i].b, cases[i].a), ==, cases[i].is_same);
    }
  g_assert_true (date_value_has_same_doubt ("1999~", "1999~/2001"));
  g_assert_false (date_value_has_same_doubt ("1999~", "1999%"));
  g_assert_true (date_value_has_day ("1999/2001-01-01"));
  g_assert_false (date_value_has_day ("1999-01/.."));
}

static void
test_guesses_classes (void)
{
  static const struct
  {
    const char *words;
    DateClass class;
  } cases[] = {
    { "June 2018", DATE_CLASS_FULL },
    { "the ’60s", DATE_CLASS_FULL },
    { "the 60s", DATE_CLASS_FULL },
    { "’83", DATE_CLASS_FULL },
    { "44 BC", DATE_CLASS_FULL },
    { "AD 17", DATE_CLASS_FULL },
    { "50 v. Chr.", DATE_CLASS_FULL },
    { "the 7th century", DATE_CLASS_FULL },
    { "17. Jahrhundert", DATE_CLASS_FULL },
    { "80年代", DATE_CLASS_FULL },
    { "۱۲۹۹", DATE_CLASS_FULL },
    { "July", DATE_CLASS_CONTEXT },
    { "3. März", DATE_CLASS_CONTEXT },
    { "Sept. 12", DATE_CLASS_CONTEXT },
    { "the 20th", DATE_CLASS_CONTEXT },
    { "that June", DATE_CLASS_CONTEXT },
    { "8月", DATE_CLASS_CONTEXT },
    { "Tuesday", DATE_CLASS_RELATIVE },
    { "10 days later", DATE_CLASS_RELATIVE },
    { "the following year", DATE_CLASS_RELATIVE },
    { "two decades ago", DATE_CLASS_RELATIVE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].words);
      g_assert_cmpstr (date_class_get_name (date_class_guess (cases[i].words)), ==,
                       date_class_get_name (cases[i].class));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/date-score/reads-texts-and-their-dates", test_reads);
  ADD ("/date-score/names-line-and-fault", test_names_faults);
  ADD ("/date-score/names-files-that-are-missing", test_names_missing_files);
  ADD ("/date-score/counts-by-class", test_scores);
  ADD ("/date-score/matches-one-with-one", test_matches_one_each);
  g_test_add_func ("/date-score/compares-values-by-meaning", test_compares_by_meaning);
  g_test_add_func ("/date-score/guesses-classes", test_guesses_classes);
  return g_test_run ();
}
