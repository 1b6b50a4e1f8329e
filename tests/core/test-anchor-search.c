/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for whatever finds words again, in whatever text. */

#include "edits.h"
#include "kept-anchors.h"
#include "made-text.h"
#include "patience.h"
#include "quotations.h"
#include "wakhan-anchor-glance.h"
#include "wakhan-anchor-search.h"
#include "wakhan-text-importer.h"

#include <string.h>
#include <time.h>

#define N_QUOTATIONS 60
#define N_MANY 6000
#define N_FEW 600
#define N_VERY_MANY 100000
#define PUT_IN "Nobody had expected this. "
#define SENTENCE "The same sentence stands here again and again. "

typedef struct
{
  GArray         *old;
  GArray         *edited;
  GArray         *quotations;
  WakhanDocument *old_document;
  WakhanDocument *edited_document;
  GPtrArray      *anchors;
} Trial;

static WakhanDocument *
create_document (GArray *text)
{
  g_autofree char *words = edited_text_dup (text);

  return kept_anchors_create_document (words);
}

static void
trial_init (Trial      *self,
            GArray     *old,
            const Edit *edit)
{
  g_autoptr (GRand)  random = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (GArray) focus = g_array_new (FALSE, FALSE, sizeof (EditedRange));

  self->old = edit->prepare ? edit->prepare (old, .1, random, focus) : g_array_ref (old);
  self->edited = edit->apply (self->old, focus, .1, random);
  self->quotations = quotations_choose (self->old, focus, N_QUOTATIONS, random);
  self->old_document = create_document (self->old);
  self->edited_document = create_document (self->edited);
  self->anchors = kept_anchors_new (self->old_document, self->quotations);
}

static void
trial_clear (Trial *self)
{
  g_array_unref (self->old);
  g_array_unref (self->edited);
  g_array_unref (self->quotations);
  g_object_unref (self->old_document);
  g_object_unref (self->edited_document);
  g_ptr_array_unref (self->anchors);
}

/* Its first pages: what holds, holds there. */
static GArray *
create_study (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("WAKHAN_DATA_DIR"), "study", "china-taliban-2021.md", NULL);
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autoptr (WakhanDocument) document = wakhan_text_import_file (file, NULL, NULL, NULL);
  g_autofree char           *pages = wakhan_document_dup_range (document, 0, 12000);

  return edited_text_new (pages);
}

static void
assert_same (const WakhanAnchorMatch *a,
             const WakhanAnchorMatch *b)
{
  g_assert_nonnull (a);
  g_assert_nonnull (b);
  g_assert_cmpint (a->state, ==, b->state);
  g_assert_cmpfloat (a->likeness, ==, b->likeness);
  g_assert_cmpuint (a->start, ==, b->start);
  g_assert_cmpuint (a->end, ==, b->end);
}

static void
shuffle (GPtrArray *anchors)
{
  for (guint i = anchors->len; i > 1; i--)
    {
      const guint other = g_test_rand_int_range (0, i);
      gpointer    last = anchors->pdata[i - 1];

      anchors->pdata[i - 1] = anchors->pdata[other];
      anchors->pdata[other] = last;
    }
}

static void
test_order (void)
{
  g_autoptr (GArray) study = create_study ();

  for (guint i = 0; i < edits_get_n (); i++)
    {
      Trial                  trial;
      g_autoptr (GHashTable) matches = NULL;
      g_autoptr (GHashTable) others = NULL;
      GHashTableIter         iter;
      gpointer               anchor;
      gpointer               match;

      trial_init (&trial, study, edits_get (i));
      matches = wakhan_anchor_search (trial.anchors, trial.edited_document, NULL);
      shuffle (trial.anchors);
      others = wakhan_anchor_search (trial.anchors, trial.edited_document, NULL);
      g_assert_cmpuint (g_hash_table_size (matches), ==, trial.anchors->len);
      g_assert_cmpuint (g_hash_table_size (others), ==, trial.anchors->len);
      g_hash_table_iter_init (&iter, matches);
      while (g_hash_table_iter_next (&iter, &anchor, &match))
        assert_same (match, g_hash_table_lookup (others, anchor));
      trial_clear (&trial);
    }
}

/* Of what was found at a glance nothing else is told when all is known. */
static void
test_glance (void)
{
  g_autoptr (GArray) study = create_study ();
  guint              n_glanced = 0;

  for (guint i = 0; i < edits_get_n (); i++)
    {
      Trial                  trial;
      g_autoptr (GHashTable) matches = NULL;
      g_autoptr (GHashTable) glanced = NULL;
      GHashTableIter         iter;
      gpointer               anchor;
      gpointer               match;

      trial_init (&trial, study, edits_get (i));
      matches = wakhan_anchor_search (trial.anchors, trial.edited_document, NULL);
      glanced = wakhan_anchor_glance (trial.anchors, trial.edited_document, NULL);
      g_hash_table_iter_init (&iter, glanced);
      while (g_hash_table_iter_next (&iter, &anchor, &match))
        assert_same (match, g_hash_table_lookup (matches, anchor));
      n_glanced += g_hash_table_size (glanced);
      trial_clear (&trial);
    }
  g_assert_cmpuint (n_glanced, >, edits_get_n ());
}

static void
assert_all_stand (GPtrArray      *anchors,
                  WakhanDocument *document)
{
  g_autoptr (GHashTable) matches = wakhan_anchor_search (anchors, document, NULL);

  for (guint i = 0; i < anchors->len; i++)
    {
      WakhanAnchor            *anchor = g_ptr_array_index (anchors, i);
      const WakhanAnchorMatch *match = g_hash_table_lookup (matches, anchor);

      g_assert_nonnull (match);
      g_assert_cmpint (match->state, ==, WAKHAN_ANCHOR_FOUND);
      g_assert_cmpfloat (match->likeness, ==, 1);
      g_assert_cmpuint (match->start, ==, wakhan_anchor_get_start (anchor));
      g_assert_cmpuint (match->end, ==, wakhan_anchor_get_end (anchor));
    }
}

static void
test_unchanged (void)
{
  g_autoptr (GArray) study = create_study ();

  for (guint i = 0; i < edits_get_n (); i++)
    {
      Trial trial;

      trial_init (&trial, study, edits_get (i));
      assert_all_stand (trial.anchors, trial.old_document);
      trial_clear (&trial);
    }
}

/* What is marked anew where words were found stands there. */
static void
test_marked_anew (void)
{
  g_autoptr (GArray) study = create_study ();

  for (guint i = 0; i < edits_get_n (); i++)
    {
      Trial                  trial;
      g_autoptr (GHashTable) matches = NULL;
      g_autoptr (GPtrArray)  anew = g_ptr_array_new_with_free_func (g_object_unref);
      GHashTableIter         iter;
      WakhanAnchorMatch     *match;

      trial_init (&trial, study, edits_get (i));
      matches = wakhan_anchor_search (trial.anchors, trial.edited_document, NULL);
      g_hash_table_iter_init (&iter, matches);
      while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &match))
        if (wakhan_anchor_match_is_known (match))
          g_ptr_array_add (anew, wakhan_anchor_new_for_range (trial.edited_document, match->start,
                                                              match->end));
      assert_all_stand (anew, trial.edited_document);
      trial_clear (&trial);
    }
}

/* The only answer that nothing mends: said to be sure, at words that were never marked. */
static void
assert_none_elsewhere (Trial *trial)
{
  g_autoptr (EditedMap)  map = edited_map_new (trial->edited, trial->old);
  g_autoptr (GHashTable) matches =
    wakhan_anchor_search (trial->anchors, trial->edited_document, NULL);

  for (guint i = 0; i < trial->anchors->len; i++)
    {
      const EditedRange       *range = &g_array_index (trial->quotations, Quotation, i).range;
      const WakhanAnchorMatch *match =
        g_hash_table_lookup (matches, g_ptr_array_index (trial->anchors, i));
      EditedPlace place;

      if (match->state != WAKHAN_ANCHOR_FOUND)
        continue;
      edited_map_find (map, range->start, range->end, &place);
      if (place.end == 0 || match->start >= place.end || match->end <= place.start)
        g_error ("“%s” of %u is said to stand at %u, and does at %u",
                 wakhan_anchor_get_quote (g_ptr_array_index (trial->anchors, i)), range->start,
                 match->start, place.start);
    }
}

static GArray *
put_strange_words_in (GArray *text,
                      GArray *focus G_GNUC_UNUSED,
                      double  rate G_GNUC_UNUSED,
                      GRand  *random)
{
  g_autoptr (GArray) strange = edited_text_new ("Nobody had expected this!! ");
  const guint        at = g_rand_int_range (random, 0, text->len);
  GArray            *edited = edited_text_new_empty ();

  edited_text_append (edited, text, 0, at, FALSE);
  edited_text_append (edited, strange, 0, strange->len, TRUE);
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

static const Edit strange_words_put_in = { "strange words put in", EDIT_WORDS, NULL,
                                           put_strange_words_in };

static GArray *
create_repeated (const char *words,
                 guint       n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, words);
  return edited_text_new (text->str);
}

/* No period of theirs is one of the words put in, so that no copy stands where another stood. */
static void
test_repeated (void)
{
  static const struct
  {
    const char *words;
    guint       n;
  } texts[] = { { SENTENCE, 300 }, { "ab", 2000 }, { "a b ", 1000 }, { "Round and round", 500 } };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) old = create_repeated (texts[i].words, texts[i].n);
      Trial              trial;

      trial_init (&trial, old, &strange_words_put_in);
      assert_none_elsewhere (&trial);
      trial_clear (&trial);
    }
}

/* Another copy of it before all others: all stand, and nobody can tell which was marked. */
static void
test_one_sentence (void)
{
  g_autoptr (GArray)         old = create_repeated (SENTENCE, 400);
  g_autoptr (GArray)         edited = create_repeated (SENTENCE, 401);
  g_autoptr (WakhanDocument) document = create_document (old);
  g_autoptr (WakhanDocument) edited_document = create_document (edited);
  g_autoptr (GPtrArray)      anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable)     matches = NULL;
  const guint                length = strlen (SENTENCE);
  const clock_t              begun = clock ();

  for (guint i = 0; i < 60; i++)
    {
      const guint start = (20 + 6 * i) * length + i % length;

      g_ptr_array_add (anchors, wakhan_anchor_new_for_range (document, start,
                                                             start + 4 + 13 * (i % 20)));
    }
  matches = wakhan_anchor_search (anchors, edited_document, NULL);
  for (guint i = 0; i < anchors->len; i++)
    {
      const WakhanAnchorMatch *match = g_hash_table_lookup (matches, anchors->pdata[i]);
      g_autofree char         *there =
        wakhan_document_dup_range (edited_document, match->start, match->end);

      g_assert_cmpint (match->state, ==, WAKHAN_ANCHOR_DOUBTFUL);
      g_assert_cmpstr (there, ==, wakhan_anchor_get_quote (anchors->pdata[i]));
    }
  g_assert_cmpfloat ((double) (clock () - begun) / CLOCKS_PER_SEC, <, 10 * get_patience ());
}

/* Where every place is as good as the next. */
static void
test_periodic (void)
{
  static const char *const texts[] = { "a", "ab", "天", " ", "a ", "\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray)         letters = create_repeated (texts[i], 8000);
      g_autoptr (WakhanDocument) document = create_document (letters);
      g_autofree char           *quote = wakhan_document_dup_range (document, 0, 1000);
      g_autofree char           *context = wakhan_document_dup_range (document, 1, 257);
      g_autoptr (GPtrArray)      anchors = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GHashTable)     matches = NULL;

      for (guint j = 0; j < 20; j++)
        g_ptr_array_add (anchors, wakhan_anchor_new (quote, "x", context, 100 * j, 100 * j + 1000));
      matches = wakhan_anchor_search (anchors, document, NULL);
      for (guint j = 0; j < anchors->len; j++)
        {
          const WakhanAnchorMatch *match =
            g_hash_table_lookup (matches, g_ptr_array_index (anchors, j));

          if (match->state == WAKHAN_ANCHOR_FOUND)
            g_assert_cmpuint (match->start, ==, 100 * j);
        }
    }
}

/* Words of two letters, of one, and signs alone, which stand everywhere. */
static void
test_tiny (void)
{
  g_autoptr (GArray) study = create_study ();
  Trial              trial;

  trial_init (&trial, study, &strange_words_put_in);
  for (guint i = 0; i < trial.quotations->len; i++)
    {
      EditedRange *range = &g_array_index (trial.quotations, Quotation, i).range;

      range->end = range->start + 1 + i % 2;
    }
  g_ptr_array_unref (trial.anchors);
  trial.anchors = kept_anchors_new (trial.old_document, trial.quotations);
  assert_none_elsewhere (&trial);
  trial_clear (&trial);
}

static void
resolve (const char        *quote,
         const char        *prefix,
         const char        *suffix,
         guint              start,
         guint              end,
         WakhanDocument    *document,
         WakhanAnchorMatch *match)
{
  g_autoptr (GPtrArray)  anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) matches = NULL;

  g_ptr_array_add (anchors, wakhan_anchor_new (quote, prefix, suffix, start, end));
  matches = wakhan_anchor_search (anchors, document, NULL);
  *match = *(WakhanAnchorMatch *) g_hash_table_lookup (matches, anchors->pdata[0]);
  g_assert_cmpuint (match->end, <=, wakhan_document_get_length (document));
  g_assert_cmpint (match->state, !=, WAKHAN_ANCHOR_UNRESOLVED);
  if (wakhan_anchor_match_is_known (match))
    g_assert_cmpuint (match->start, <, match->end);
}

#define WORDS "The ferry sank in spring, and nobody came back to the ford that summer."

static void
test_little_known (void)
{
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (WORDS);
  g_autoptr (WakhanDocument) nothing = kept_anchors_create_document ("");
  WakhanAnchorMatch          match;

  /* Nothing of where it stood, or nonsense. */
  resolve ("nobody came back to the ford", NULL, NULL, WAKHAN_ANCHOR_UNKNOWN, WAKHAN_ANCHOR_UNKNOWN,
           document, &match);
  g_assert_true (wakhan_anchor_match_is_known (&match));
  g_assert_cmpuint (match.start, ==, 30);
  resolve ("nobody came back to the ford", "in spring, and ", " that summer.", 4000000, 4000028,
           document, &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (match.start, ==, 30);
  resolve ("nobody came back to the ford", "in spring, and ", " that summer.", 60, 88, document,
           &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (match.start, ==, 30);
  /* Nothing beside them. */
  resolve ("nobody came back to the ford", "", "", 0, 28, document, &match);
  g_assert_true (wakhan_anchor_match_is_known (&match));
  g_assert_cmpuint (match.start, ==, 30);
  resolve ("o", "", "", 1, 2, document, &match);
  g_assert_cmpint (match.state, !=, WAKHAN_ANCHOR_FOUND);
  resolve ("nobody came back to the ford", "in spring, and ", " that summer.",
           WAKHAN_ANCHOR_UNKNOWN - 29, WAKHAN_ANCHOR_UNKNOWN - 1, document, &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (match.start, ==, 30);
  /* More than there is. */
  resolve (WORDS " " WORDS, "", "", 0, 143, document, &match);
  g_assert_cmpint (match.state, !=, WAKHAN_ANCHOR_FOUND);
  resolve ("nobody", "and ", " came", 30, 36, nothing, &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_LOST);
  resolve (" ", "ferry", "sank", 9, 10, nothing, &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_LOST);
}

static GPtrArray *
create_many (WakhanDocument *document,
             guint           n)
{
  GPtrArray  *anchors = g_ptr_array_new_with_free_func (g_object_unref);
  const guint length = wakhan_document_get_length (document);

  for (guint i = 0; i < n; i++)
    {
      const guint      start = 32 + (guint64) i * (length - 150) / n;
      const guint      end = start + 5 + i % 80;
      g_autofree char *quote = wakhan_document_dup_range (document, start, end);
      g_autofree char *prefix = wakhan_document_dup_range (document, start - 32, start);
      g_autofree char *suffix = wakhan_document_dup_range (document, end, end + 32);

      g_ptr_array_add (anchors, wakhan_anchor_new (quote, prefix, suffix, start, end));
    }
  return anchors;
}

/* Returns: seconds of the processor */
static double
search_many (WakhanDocument *document,
             WakhanDocument *other,
             guint           n)
{
  g_autoptr (GPtrArray)  anchors = create_many (document, n);
  g_autoptr (GHashTable) matches = NULL;
  const clock_t          begun = clock ();

  assert_all_stand (anchors, document);
  matches = wakhan_anchor_search (anchors, other, NULL);
  g_assert_cmpuint (g_hash_table_size (matches), ==, n);
  return (double) (clock () - begun) / CLOCKS_PER_SEC;
}

/* Ten times as many take ten times as long, not a hundred times. */
static void
test_many (void)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (g_test_rand_int ());
  g_autofree char           *text = made_text_new (100000, random);
  g_autofree char           *few = made_text_new (1000, random);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (text);
  g_autoptr (WakhanDocument) small = kept_anchors_create_document (few);
  const double               time_of_few = search_many (document, small, N_FEW);
  const double               time_of_many = search_many (document, small, N_MANY);

  g_assert_cmpfloat (time_of_many, <, 40 * MAX (time_of_few, 0.01));
}

/* Each letter of a text begins what was marked, and its last tenth has moved. Of few letters right
 * behind what was put in a look-alike near by may be taken for them. */
static void
test_very_many (void)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (g_test_rand_int ());
  g_autofree char           *text = made_text_new (N_VERY_MANY, random);
  const gsize                place = strlen (text) / 10 * 9;
  g_autofree char           *head = g_strndup (text, place);
  g_autofree char           *edited = g_strconcat (head, PUT_IN, text + place, NULL);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (text);
  g_autoptr (WakhanDocument) edited_document = kept_anchors_create_document (edited);
  g_autoptr (GPtrArray)      anchors = create_many (document, N_VERY_MANY);
  g_autoptr (GHashTable)     matches = NULL;
  guint                      n_right = 0;
  guint                      n_wrong = 0;

  g_assert_cmpuint (strlen (text), ==, wakhan_document_get_length (document));
  matches = wakhan_anchor_search (anchors, edited_document, NULL);
  g_assert_cmpuint (g_hash_table_size (matches), ==, N_VERY_MANY);
  for (guint i = 0; i < anchors->len; i++)
    {
      WakhanAnchor            *anchor = anchors->pdata[i];
      const guint              before = wakhan_anchor_get_start (anchor);
      const guint              start = before < place ? before : before + strlen (PUT_IN);
      const WakhanAnchorMatch *match = g_hash_table_lookup (matches, anchor);

      n_right += match->start == start;
      n_wrong += match->state == WAKHAN_ANCHOR_FOUND && match->start != start;
    }
  g_assert_cmpuint (n_right, >, N_VERY_MANY / 100 * 99);
  g_assert_cmpuint (n_wrong, <=, N_VERY_MANY / 1000);
}

/* Nearly all of a book that was marked, or of a text of the same letter. */
static void
test_long (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());
  char             *texts[] = { made_text_new (200000, random), g_strnfill (200000, 'a') };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char           *text = texts[i];
      g_autofree char           *later = g_strconcat ("It begins anew. ", text, NULL);
      g_autoptr (WakhanDocument) document = kept_anchors_create_document (text);
      g_autoptr (WakhanDocument) edited = kept_anchors_create_document (later);
      const guint                end = wakhan_document_get_length (document) - 10;
      g_autoptr (WakhanAnchor)   anchor = wakhan_anchor_new_for_range (document, 10, end);
      WakhanAnchorMatch          match;

      wakhan_anchor_search_one (anchor, edited, &match);
      g_assert_cmpint (match.state, ==, i == 0 ? WAKHAN_ANCHOR_FOUND : WAKHAN_ANCHOR_DOUBTFUL);
      g_assert_cmpuint (match.end - match.start, ==, end - 10);
      if (i == 0)
        g_assert_cmpuint (match.start, ==, 10 + strlen ("It begins anew. "));
    }
}

/* What told them from the rest is gone, and the rest is the same everywhere. */
static void
test_common (void)
{
  g_autoptr (GArray)         letters = create_repeated ("all the same ", 500);
  g_autoptr (WakhanDocument) document = create_document (letters);
  g_autofree char           *quote = wakhan_document_dup_range (document, 1300, 1339);
  g_autofree char           *suffix = wakhan_document_dup_range (document, 1339, 1371);
  g_autoptr (WakhanAnchor)   anchor =
    wakhan_anchor_new (quote, "x the same all the same ", suffix, 1305, 1344);
  WakhanAnchorMatch match;

  wakhan_anchor_search_one (anchor, document, &match);
  g_assert_cmpint (match.state, ==, WAKHAN_ANCHOR_DOUBTFUL);
}

/* What was not come to is not there, and what is there is right. */
static void
test_cancelled (void)
{
  g_autoptr (GCancellable)   cancellable = g_cancellable_new ();
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (WORDS);
  g_autoptr (WakhanDocument) edited = kept_anchors_create_document ("Later. " WORDS);
  g_autoptr (GPtrArray)      anchors = create_many (edited, 0);
  g_autoptr (GHashTable)     matches = NULL;

  g_ptr_array_add (anchors, wakhan_anchor_new_for_range (document, 30, 58));
  g_cancellable_cancel (cancellable);
  matches = wakhan_anchor_search (anchors, edited, cancellable);
  g_assert_cmpuint (g_hash_table_size (matches), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/anchor-search/tells-the-same-in-any-order", test_order);
  g_test_add_func ("/anchor-search/tells-at-a-glance-what-it-tells-in-the-end", test_glance);
  g_test_add_func ("/anchor-search/finds-all-where-they-stand", test_unchanged);
  g_test_add_func ("/anchor-search/finds-what-is-marked-anew", test_marked_anew);
  g_test_add_func ("/anchor-search/takes-no-other-copy-for-certain", test_repeated);
  g_test_add_func ("/anchor-search/of-one-sentence-tells-no-copy-for-certain", test_one_sentence);
  g_test_add_func ("/anchor-search/takes-no-place-like-all-others", test_periodic);
  g_test_add_func ("/anchor-search/takes-no-other-letter-for-certain", test_tiny);
  g_test_add_func ("/anchor-search/does-with-what-is-known", test_little_known);
  g_test_add_func ("/anchor-search/of-many-takes-as-long-as-they-are-many", test_many);
  g_test_add_func ("/anchor-search/of-a-hundred-thousand", test_very_many);
  g_test_add_func ("/anchor-search/of-long-words-comes-to-an-end", test_long);
  g_test_add_func ("/anchor-search/takes-none-of-what-is-the-same-everywhere", test_common);
  g_test_add_func ("/anchor-search/ends-when-cancelled", test_cancelled);
  return g_test_run ();
}
