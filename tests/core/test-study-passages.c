/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"
#include "kept-anchors.h"
#include "quotations.h"
#include "wakhan-passage-finder.h"
#include "wakhan-study-passages.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define N_QUOTATIONS 400
#define SEED 42 /* of all edits: what is found is counted */
#define RATE .1
#define STUDY "[Study]\n"

#define FERRY                                                                                \
  "The ferryman kept a book of all that he carried over the river in the year of the great " \
  "flood.\n\n"
#define SALT                                                                                  \
  "Salt came first, then two bells for the church, then the miller’s bed and his wife’s " \
  "mirror.\n\n"
#define SPRING(year, n) \
  "In the spring of " year " the keeper of the customs house counted " n " camels at the ford.\n\n"
#define TEXT FERRY SALT SPRING ("1911", "forty") SPRING ("1912", "fifty")

typedef struct
{
  WakhanDocument      *document;
  WakhanStudyLines    *lines;
  WakhanStudyPassages *passages;
  char               **faults;
  guint                start;
  guint                end;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->document = wakhan_plain_text_import (TEXT);
  fixture->lines = wakhan_study_lines_new (g_strdup (STUDY), "river.study");
  fixture->passages = wakhan_study_passages_new (fixture->document, fixture->lines);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_strfreev (fixture->faults);
  wakhan_study_passages_free (fixture->passages);
  wakhan_study_lines_free (fixture->lines);
  g_object_unref (fixture->document);
}

/* Returns: whether @words have a place in the text for sure. */
static gboolean
find (Fixture    *fixture,
      const char *words)
{
  const guint number = wakhan_study_passages_add (fixture->passages, 7, words);

  wakhan_study_passages_find (fixture->passages, NULL);
  fixture->faults = wakhan_study_lines_list_faults (fixture->lines);
  return wakhan_study_passages_get (fixture->passages, number, &fixture->start, &fixture->end);
}

static void
assert_words (Fixture    *fixture,
              const char *words)
{
  g_autofree char *there =
    wakhan_document_dup_range (fixture->document, fixture->start, fixture->end);

  g_assert_cmpstr (there, ==, words);
}

static void
test_as_written (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_assert_true (find (fixture, "two bells\nfor the church"));
  assert_words (fixture, "two bells for the church");
  g_assert_null (fixture->faults[0]);
}

static void
test_other_signs (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  g_assert_true (find (fixture, "then the miller's bed and his wife's mirror"));
  assert_words (fixture, "then the miller’s bed and his wife’s mirror");
  g_assert_cmpstr (fixture->faults[0], ==,
                   "river.study:7: the passage “then the miller's bed and his wife's mirror” is "
                   "“then the miller’s bed and his wife’s mirror” in the text now");
  g_assert_null (fixture->faults[1]);
}

static void
test_edited (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  g_assert_true (find (fixture, "The ferryman kept a book of everything that he carried over the "
                                "river in the year of the flood"));
  assert_words (fixture, "The ferryman kept a book of all that he carried over the river in the "
                         "year of the great flood");
  g_assert_nonnull (strstr (fixture->faults[0], "” is “The ferryman kept a book of all that"));
}

/* Of two that are alike nobody knows which; nor of what was written anew. */
static void
test_in_doubt (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  fixture->start = fixture->end = 4;
  g_assert_false (find (fixture, "the keeper of the customs house had counted sixty camels"));
  g_assert_nonnull (strstr (fixture->faults[0], "stands nowhere in the text; it may be “the keeper "
                                                "of the customs house counted "));
  g_assert_cmpuint (fixture->start, ==, 4);
  g_assert_cmpuint (fixture->end, ==, 4);
}

static void
test_gone (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (find (fixture, "No boat was ever seen on the lakes of the high plateau"));
  g_assert_cmpstr (fixture->faults[0], ==,
                   "river.study:7: the passage “No boat was ever seen on the lakes of the high "
                   "plateau” stands nowhere in the text");
}

static void
test_twice (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (find (fixture, "keeper of the customs house"));
  g_assert_nonnull (strstr (fixture->faults[0], "stands at several places in the text"));
}

static GArray *
create_study (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("WAKHAN_DATA_DIR"), "study", "china-taliban-2021.md", NULL);
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, NULL);

  return edited_text_new (wakhan_document_get_text (document));
}

typedef struct
{
  guint n_there; /* of which three quarters of the letters still stand */
  guint n_found;
  guint n_elsewhere;
} Tally;

/* Passages of at least 24 letters that stand once, as those of a study do. */
static void
try_edit (const Edit *edit,
          GArray     *text,
          Tally      *tally)
{
  g_autoptr (GRand)               random = g_rand_new_with_seed (SEED);
  g_autoptr (GArray)              focus = g_array_new (FALSE, FALSE, sizeof (EditedRange));
  g_autoptr (GArray)              old = edit->prepare ? edit->prepare (text, RATE, random, focus)
                                                      : g_array_ref (text);
  g_autoptr (GArray)              edited = edit->apply (old, focus, RATE, random);
  g_autoptr (GArray)              all = quotations_choose (old, focus, N_QUOTATIONS, random);
  g_autoptr (EditedMap)           map = edited_map_new (edited, old);
  g_autofree char                *old_words = edited_text_dup (old);
  g_autofree char                *edited_words = edited_text_dup (edited);
  g_autoptr (WakhanDocument)      old_document = kept_anchors_create_document (old_words);
  g_autoptr (WakhanDocument)      document = kept_anchors_create_document (edited_words);
  g_autoptr (WakhanPassageFinder) finder = wakhan_passage_finder_new (old_document);
  g_autoptr (WakhanStudyLines)    lines = wakhan_study_lines_new (g_strdup (STUDY), "river.study");
  g_autoptr (WakhanStudyPassages) passages = wakhan_study_passages_new (document, lines);
  g_autoptr (GArray)              ranges = g_array_new (FALSE, FALSE, sizeof (EditedRange));

  for (guint i = 0; i < all->len; i++)
    {
      const EditedRange range = g_array_index (all, Quotation, i).range;
      g_autofree char  *words = wakhan_document_dup_range (old_document, range.start, range.end);
      guint             start;
      guint             end;

      if (range.end - range.start < 24 ||
          wakhan_passage_finder_find (finder, words, &start, &end) != 1)
        continue;
      g_assert_cmpuint (wakhan_study_passages_add (passages, 1, words), ==, ranges->len);
      g_array_append_val (ranges, range);
    }
  wakhan_study_passages_find (passages, NULL);
  for (guint i = 0; i < ranges->len; i++)
    {
      const EditedRange *range = &EDITED_RANGE (ranges, i);
      EditedPlace        place;
      guint              start;
      guint              end;
      gboolean           is_placed;

      edited_map_find (map, range->start, range->end, &place);
      is_placed = wakhan_study_passages_get (passages, i, &start, &end);
      tally->n_there += 4 * place.n_left >= 3 * place.n_letters;
      if (is_placed && place.end > 0 && start < place.end && end > place.start)
        tally->n_found += 4 * place.n_left >= 3 * place.n_letters;
      else if (is_placed)
        {
          g_autofree char *words =
            wakhan_document_dup_range (old_document, range->start, range->end);
          g_autofree char *there = wakhan_document_dup_range (document, start, end);

          g_test_message ("%s: “%s” is taken for “%s”", edit->name, words, there);
          tally->n_elsewhere++;
        }
    }
}

/* Without what stood beside them, and without where they stood. Where words like them were left and
 * they themselves went, nothing tells one from the other: that is said with the words. */
static void
test_all_edits (void)
{
  g_autoptr (GArray) text = create_study ();
  Tally              tally = { 0 };

  for (guint i = 0; i < edits_get_n (); i++)
    {
      Tally before = tally;

      try_edit (edits_get (i), text, &tally);
      g_test_message ("%s: %u of %u, %u elsewhere", edits_get (i)->name,
                      tally.n_found - before.n_found, tally.n_there - before.n_there,
                      tally.n_elsewhere - before.n_elsewhere);
    }
  g_test_message ("%u of %u found, %u elsewhere", tally.n_found, tally.n_there, tally.n_elsewhere);
  g_assert_cmpuint (500 * tally.n_elsewhere, <=, tally.n_there);
  g_assert_cmpuint (100 * tally.n_found, >=, 97 * tally.n_there);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) \
  g_test_add ("/study-passages/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("as-written", test_as_written);
  ADD ("with-other-signs", test_other_signs);
  ADD ("edited", test_edited);
  ADD ("in-doubt", test_in_doubt);
  ADD ("gone", test_gone);
  ADD ("at-several-places", test_twice);
#undef ADD
  g_test_add_func ("/study-passages/edited-in-all-ways", test_all_edits);
  return g_test_run ();
}
