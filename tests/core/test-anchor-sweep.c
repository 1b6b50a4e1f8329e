/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"
#include "kept-anchors.h"
#include "made-text.h"
#include "wait-until.h"
#include "wakhan-anchor-search.h"
#include "wakhan-anchor-sweep.h"

#define SIZE 400000
#define N_ANCHORS 5000
#define CONTEXT 32
#define PATIENCE 60000 /* ms */

typedef struct
{
  WakhanDocument    *edited; /* the text that is searched */
  GPtrArray         *anchors;
  WakhanAnchorSweep *sweep;
  GHashTable        *found; /* WakhanAnchor to WakhanAnchorMatch */
  guint              n_batches;
  guint              first_mean; /* how far from the start of the text the first batch stood */
  gboolean           is_done;
} Fixture;

static GPtrArray *
create_anchors (WakhanDocument *document)
{
  GPtrArray  *anchors = g_ptr_array_new_with_free_func (g_object_unref);
  const guint step = (wakhan_document_get_length (document) - 200) / N_ANCHORS;

  for (guint i = 0; i < N_ANCHORS; i++)
    {
      const guint      start = CONTEXT + i * step;
      const guint      end = start + 10 + i % 60;
      g_autofree char *quote = wakhan_document_dup_range (document, start, end);
      g_autofree char *prefix = wakhan_document_dup_range (document, start - CONTEXT, start);
      g_autofree char *suffix = wakhan_document_dup_range (document, end, end + CONTEXT);

      g_ptr_array_add (anchors, wakhan_anchor_new (quote, prefix, suffix, start, end));
    }
  return anchors;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (g_test_rand_int ());
  g_autofree char           *text = made_text_new (SIZE, random);
  g_autoptr (GArray)         letters = edited_text_new (text);
  g_autoptr (GArray)         edited = edit_mix (letters, NULL, .1, random);
  g_autofree char           *edited_words = edited_text_dup (edited);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (text);

  fixture->edited = kept_anchors_create_document (edited_words);
  fixture->anchors = create_anchors (document);
  fixture->found = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_clear_pointer (&fixture->sweep, wakhan_anchor_sweep_free);
  g_hash_table_unref (fixture->found);
  g_ptr_array_unref (fixture->anchors);
  g_object_unref (fixture->edited);
}

static guint
get_mean (GHashTable *matches)
{
  GHashTableIter iter;
  gpointer       anchor;
  double         sum = 0;

  g_hash_table_iter_init (&iter, matches);
  while (g_hash_table_iter_next (&iter, &anchor, NULL))
    sum += wakhan_anchor_get_start (anchor);
  return sum / MAX (g_hash_table_size (matches), 1);
}

static void
found_cb (GHashTable *matches,
          gboolean    is_last,
          gpointer    user_data)
{
  Fixture                 *fixture = user_data;
  GHashTableIter           iter;
  gpointer                 anchor;
  const WakhanAnchorMatch *match;

  g_assert_false (fixture->is_done);
  if (fixture->n_batches++ == 0)
    fixture->first_mean = get_mean (matches);
  g_hash_table_iter_init (&iter, matches);
  while (g_hash_table_iter_next (&iter, &anchor, (gpointer *) &match))
    g_assert_true (
      g_hash_table_insert (fixture->found, anchor, g_memdup2 (match, sizeof *match)));
  fixture->is_done = is_last;
  if (is_last)
    g_clear_pointer (&fixture->sweep, wakhan_anchor_sweep_free);
}

static void
start (Fixture *fixture,
       guint    near)
{
  fixture->sweep =
    wakhan_anchor_sweep_start (fixture->anchors, fixture->edited, near, found_cb, fixture);
}

/* In several parts, each anchor once, and of each what would be said at once. */
static void
test_same (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GHashTable) matches =
    wakhan_anchor_search (fixture->anchors, fixture->edited, NULL);
  GHashTableIter           iter;
  gpointer                 anchor;
  const WakhanAnchorMatch *match;

  start (fixture, SIZE / 2);
  WAIT_UNTIL (fixture->is_done, PATIENCE);
  g_assert_cmpuint (fixture->n_batches, >, 1);
  g_assert_cmpuint (g_hash_table_size (fixture->found), ==, N_ANCHORS);
  g_hash_table_iter_init (&iter, matches);
  while (g_hash_table_iter_next (&iter, &anchor, (gpointer *) &match))
    {
      const WakhanAnchorMatch *found = g_hash_table_lookup (fixture->found, anchor);

      g_assert_nonnull (found);
      g_assert_cmpint (found->state, ==, match->state);
      g_assert_cmpuint (found->start, ==, match->start);
      g_assert_cmpuint (found->end, ==, match->end);
      g_assert_cmpfloat (found->likeness, ==, match->likeness);
    }
}

/* What is in view is told first. */
static void
test_near (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, SIZE / 10 * 8);
  WAIT_UNTIL (fixture->n_batches > 0, PATIENCE);
  g_assert_cmpuint (fixture->first_mean, >, SIZE / 10 * 7);
  g_assert_cmpuint (fixture->first_mean, <, SIZE / 10 * 9);
}

/* As soon as one looks there. */
static void
test_look (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  start (fixture, 0);
  wakhan_anchor_sweep_look (fixture->sweep, SIZE / 10 * 8);
  WAIT_UNTIL (fixture->n_batches > 0, PATIENCE);
  g_assert_cmpuint (fixture->first_mean, >, SIZE / 10 * 6);
}

/* A newer text is searched instead. */
static void
test_freed (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  guint n_batches;

  start (fixture, 0);
  WAIT_UNTIL (fixture->n_batches > 0, PATIENCE);
  n_batches = fixture->n_batches;
  g_clear_pointer (&fixture->sweep, wakhan_anchor_sweep_free);
  for (guint i = 0; i < 30; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (10000);
    }
  g_assert_cmpuint (fixture->n_batches, ==, n_batches);
  g_assert_false (fixture->is_done);
}

static void
test_nothing (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_ptr_array_set_size (fixture->anchors, 0);
  start (fixture, 0);
  WAIT_UNTIL (fixture->is_done, PATIENCE);
  g_assert_cmpuint (g_hash_table_size (fixture->found), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) g_test_add ("/anchor-sweep/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("tells-what-a-search-tells", test_same);
  ADD ("what-is-in-view-first", test_near);
  ADD ("one-looks-elsewhere", test_look);
  ADD ("says-nothing-when-given-up", test_freed);
  ADD ("of-nothing", test_nothing);
#undef ADD
  return g_test_run ();
}
