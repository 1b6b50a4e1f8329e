/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-candidate.h"

/* Tuned by ./dev bench anchors. */
#define NEARNESS_WEIGHT 0.2 /* of all letters: it decides between what is alike, and nothing else */
#define CLEAR_LEAD 0.15     /* of all letters, before the second best */
#define LEAST_LETTERS 16    /* that prove something */
#define LEAST_UNBROKEN 40
#define LEAST_LEAD 10.0 /* letters */
#define MOVED_WORDS 0.9

static double
score (const WakhanAnchorCandidate *candidate,
       const WakhanAnchorEvidence  *evidence)
{
  const double beside = candidate->nearness + candidate->is_expected;

  return candidate->value * evidence->scale + beside * NEARNESS_WEIGHT * evidence->n_letters;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  const double first = score (a, user_data);
  const double second = score (b, user_data);

  return (first < second) - (first > second);
}

static double
get_context (const WakhanAnchorCandidate *candidate)
{
  return (candidate->prefix + candidate->suffix) / 2;
}

/* Nothing was edited there. What stood beside the words was chosen so that it told them from every
 * other place. */
static gboolean
is_whole (const WakhanAnchorCandidate *candidate)
{
  return candidate->words == 1 && candidate->inserted == 0 && candidate->prefix == 1 &&
         candidate->suffix == 1;
}

/* Whether it would be believed if nothing else were like it. */
static gboolean
is_convincing (const WakhanAnchorCandidate *best,
               const WakhanAnchorEvidence  *evidence)
{
  const double context = evidence->has_context ? get_context (best) : 0;
  const double words = best->words - best->inserted; /* what came in changes what they say, too */

  if (evidence->n_letters < LEAST_LETTERS || best->is_parted)
    return FALSE;
  if (is_whole (best))
    return TRUE;
  if (evidence->had_twins || (evidence->is_repeated && !best->is_expected))
    return FALSE;
  if (best->unbroken * evidence->scale >= LEAST_UNBROKEN)
    return TRUE;
  if (evidence->n_words < 24 && !best->is_expected && context < 0.9)
    return FALSE;
  if (words < 1)
    return (words >= 0.9 && context >= 0.85) ||
           (words >= 0.8 && context >= 0.7 && evidence->n_words >= 60) ||
           (words >= 0.8 && MIN (best->prefix, best->suffix) >= 0.95 &&
            evidence->n_words >= 24);
  if (context >= 0.75 || (context >= 0.4 && evidence->n_words >= 40))
    return TRUE;
  return best->nearness >= 0.8 && MAX (best->prefix, best->suffix) >= 0.95;
}

/* Whether a reader would look for the words there, and ask. */
static gboolean
is_likely (const WakhanAnchorCandidate *best,
           const WakhanAnchorEvidence  *evidence)
{
  const double context = evidence->has_context ? get_context (best) : 0;

  if (best->words == 1 && evidence->n_words >= 20)
    return TRUE;
  if (best->value * evidence->scale < 0.35 * evidence->n_letters)
    return FALSE;
  return best->words >= 0.5 || (best->words >= 0.3 && context >= 0.6);
}

/* Where what stood beside the words closed behind them they are gone, unless they stand elsewhere:
 * a sentence that changed places with the next. The one that has them comes first then. */
static gboolean
find_moved (GArray                     *candidates,
            const WakhanAnchorEvidence *evidence)
{
  for (guint i = 1; i < candidates->len; i++)
    {
      const WakhanAnchorCandidate moved = g_array_index (candidates, WakhanAnchorCandidate, i);

      if (moved.words < MOVED_WORDS || !is_likely (&moved, evidence))
        continue;
      g_array_remove_index (candidates, i);
      g_array_prepend_val (candidates, moved);
      return TRUE;
    }
  return FALSE;
}

WakhanAnchorState
wakhan_anchor_candidates_judge (GArray                     *candidates,
                                const WakhanAnchorEvidence *evidence)
{
  const WakhanAnchorCandidate *best;
  const WakhanAnchorCandidate *second = NULL;
  double                       lead;

  g_return_val_if_fail (candidates && evidence, WAKHAN_ANCHOR_LOST);

  if (candidates->len == 0)
    return WAKHAN_ANCHOR_LOST;
  g_array_sort_with_data (candidates, compare, (gpointer) evidence);
  best = &g_array_index (candidates, WakhanAnchorCandidate, 0);
  for (guint i = 1; i < candidates->len; i++)
    if (!second || best[i].value > second->value)
      second = best + i;
  lead = (best->value - (second ? second->value : 0)) * evidence->scale;
  if (!is_likely (best, evidence))
    return find_moved (candidates, evidence) ? WAKHAN_ANCHOR_DOUBTFUL : WAKHAN_ANCHOR_LOST;
  if (!is_convincing (best, evidence))
    return WAKHAN_ANCHOR_DOUBTFUL;
  if (evidence->is_periodic)
    return best->is_expected && best->nearness >= 0.8 ? WAKHAN_ANCHOR_FOUND
                                                      : WAKHAN_ANCHOR_DOUBTFUL;
  if (is_whole (best) && (!second || !is_whole (second)))
    return WAKHAN_ANCHOR_FOUND;
  if (lead >= MAX (LEAST_LEAD, CLEAR_LEAD * evidence->n_letters))
    return WAKHAN_ANCHOR_FOUND;
  if (best->words < 1 || lead < 0)
    return WAKHAN_ANCHOR_DOUBTFUL;
  if (best->is_expected
        ? best->nearness >= 0.8
        : best->nearness >= 0.9 && second && second->nearness <= 0.3 && !evidence->is_repeated)
    return WAKHAN_ANCHOR_FOUND;
  return WAKHAN_ANCHOR_DOUBTFUL;
}
