/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-candidate.h"

static const WakhanAnchorEvidence usual = {
  .n_letters = 80, .n_words = 30, .scale = 1, .has_context = TRUE
};

/* Letters in proportion, of 30 with 25 at each side. */
static WakhanAnchorCandidate
make (guint  start,
      double words,
      double prefix,
      double suffix,
      double nearness)
{
  return (WakhanAnchorCandidate){ .start = start,
                                  .end = start + 25,
                                  .value = 30 * words + 25 * prefix + 25 * suffix,
                                  .words = words,
                                  .prefix = prefix,
                                  .suffix = suffix,
                                  .nearness = nearness };
}

/* All of them stand, and between them so many others for each of theirs. */
static WakhanAnchorCandidate
make_with (guint  start,
           double inserted)
{
  WakhanAnchorCandidate candidate = make (start, 1, 1, 1, 1);

  candidate.inserted = inserted;
  return candidate;
}

static WakhanAnchorState
judge (const WakhanAnchorEvidence *evidence,
       guint                       n_candidates,
       WakhanAnchorCandidate       first,
       WakhanAnchorCandidate       second,
       guint                       best)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (WakhanAnchorCandidate));
  WakhanAnchorState  state;

  g_array_append_val (candidates, first);
  if (n_candidates > 1)
    g_array_append_val (candidates, second);
  state = wakhan_anchor_candidates_judge (candidates, evidence);
  g_assert_cmpuint (g_array_index (candidates, WakhanAnchorCandidate, 0).start, ==, best);
  return state;
}

#define NONE make (0, 0, 0, 0, 0)
#define ASSERT_ALONE(candidate, is) \
  g_assert_cmpint (judge (&usual, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_##is)
#define ASSERT_OF_TWO(first, second, best, is) \
  g_assert_cmpint (judge (&usual, 2, first, second, best), ==, WAKHAN_ANCHOR_##is)

static void
test_alone (void)
{
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (WakhanAnchorCandidate));

  g_assert_cmpint (wakhan_anchor_candidates_judge (none, &usual), ==, WAKHAN_ANCHOR_LOST);
  ASSERT_ALONE (make (100, 1, 1, 1, 0), FOUND);
  ASSERT_ALONE (make (100, 1, 0.8, 0.8, 0), FOUND);
  ASSERT_ALONE (make (100, 0.95, 1, 0.9, 0), FOUND);
  ASSERT_ALONE (make (100, 0.82, 1, 1, 0), FOUND); /* a word of them was changed */
  ASSERT_ALONE (make (100, 0.82, 1, 0.9, 0), DOUBTFUL);
  ASSERT_ALONE (make (100, 1, 1, 0, 1), FOUND);    /* one side was rewritten */
  ASSERT_ALONE (make (100, 1, 1, 0, 0), DOUBTFUL); /* and it is elsewhere */
  ASSERT_ALONE (make (100, 0.7, 0.9, 0.9, 1), DOUBTFUL);
  ASSERT_ALONE (make_with (100, 0.1), FOUND);
  ASSERT_ALONE (make_with (100, 0.3), DOUBTFUL); /* they are others, though all of them stand */
  ASSERT_ALONE (make (100, 1, 0.1, 0, 0), DOUBTFUL);
  ASSERT_ALONE (make (100, 0.2, 1, 1, 1), LOST);
  ASSERT_ALONE (make (100, 0.5, 0.1, 0, 1), LOST);
}

static void
test_rivals (void)
{
  ASSERT_OF_TWO (make (200, 1, 0.1, 0.1, 0), make (100, 0.9, 0.9, 0.9, 0), 100, FOUND);
  ASSERT_OF_TWO (make (100, 1, 1, 1, 0), make (200, 1, 1, 0.9, 0), 100, FOUND);
  ASSERT_OF_TWO (make (100, 1, 0.9, 0.9, 0), make (200, 1, 0.9, 0.85, 0), 100, DOUBTFUL);
  /* Two that are alike: where the rest went decides, or nothing does. */
  ASSERT_OF_TWO (make (100, 1, 1, 1, 0.5), make (200, 1, 1, 1, 0.4), 100, DOUBTFUL);
  ASSERT_OF_TWO (make (200, 1, 1, 1, 0.1), make (100, 1, 1, 1, 1), 100, FOUND);
}

/* The one that lies nearest need not be the one that is most like it. */
static void
test_hidden_rival (void)
{
  g_autoptr (GArray) candidates =
    g_array_new (FALSE, FALSE, sizeof (WakhanAnchorCandidate));
  const WakhanAnchorCandidate all[] = { make (100, 1, 1, 1, 1), make (200, 1, 0.8, 0.8, 1),
                                        make (300, 1, 1, 1, 0) };
  WakhanAnchorEvidence        repeated = usual;

  repeated.is_repeated = TRUE;
  g_array_append_vals (candidates, all, G_N_ELEMENTS (all));
  g_assert_cmpint (wakhan_anchor_candidates_judge (candidates, &repeated), ==,
                   WAKHAN_ANCHOR_DOUBTFUL);
  g_assert_cmpuint (g_array_index (candidates, WakhanAnchorCandidate, 0).start, ==, 100);
  g_assert_cmpuint (g_array_index (candidates, WakhanAnchorCandidate, 1).start, ==, 200);
}

/* What stood beside them closed behind them: they went elsewhere, or are gone. */
static void
test_moved (void)
{
  ASSERT_OF_TWO (make (200, 0, 1, 1, 1), make (100, 1, 0, 0, 0), 100, DOUBTFUL);
  ASSERT_OF_TWO (make (200, 0, 1, 1, 1), make (100, 0.92, 0, 0.4, 0), 100, DOUBTFUL);
  ASSERT_OF_TWO (make (100, 0, 1, 1, 1), make (200, 0.7, 0, 0, 0), 100, LOST);
}

/* Of words that stood more than once the same one, or none for sure. */
static void
test_repeated (void)
{
  WakhanAnchorEvidence  repeated = usual;
  WakhanAnchorCandidate candidate = make (100, 1, 0.8, 0.8, 1);

  repeated.is_repeated = TRUE;
  g_assert_cmpint (judge (&repeated, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_DOUBTFUL);
  candidate.is_expected = TRUE;
  g_assert_cmpint (judge (&repeated, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_FOUND);
  repeated.had_twins = TRUE;
  g_assert_cmpint (judge (&repeated, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_DOUBTFUL);
}

static void
test_periodic (void)
{
  WakhanAnchorEvidence  periodic = usual;
  WakhanAnchorCandidate candidate = make (100, 1, 1, 1, 1);

  periodic.is_repeated = periodic.had_twins = periodic.is_periodic = TRUE;
  g_assert_cmpint (judge (&periodic, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_DOUBTFUL);
  candidate.is_expected = TRUE;
  g_assert_cmpint (judge (&periodic, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_FOUND);
}

/* Of five letters nothing is sure. */
static void
test_short (void)
{
  const WakhanAnchorEvidence short_one = { .n_letters = 5, .n_words = 5, .scale = 1 };
  WakhanAnchorCandidate      candidate = make (100, 1, 1, 1, 1);

  candidate.value = 5;
  g_assert_cmpint (judge (&short_one, 1, candidate, NONE, 100), ==, WAKHAN_ANCHOR_DOUBTFUL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/anchor-candidate/alone", test_alone);
  g_test_add_func ("/anchor-candidate/with-rivals", test_rivals);
  g_test_add_func ("/anchor-candidate/with-a-rival-behind-another", test_hidden_rival);
  g_test_add_func ("/anchor-candidate/that-went-elsewhere", test_moved);
  g_test_add_func ("/anchor-candidate/of-words-that-stood-more-than-once", test_repeated);
  g_test_add_func ("/anchor-candidate/in-a-text-that-repeats-itself", test_periodic);
  g_test_add_func ("/anchor-candidate/of-few-letters", test_short);
  return g_test_run ();
}
