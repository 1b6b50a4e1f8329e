/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "anchor-times.h"

#include "anchor-tally.h"
#include "edits.h"
#include "kept-anchors.h"
#include "made-text.h"
#include "wakhan-anchor-glance.h"
#include "wakhan-anchor-search.h"

#include <time.h>

#define RATE .1
#define CONTEXT 32
#define N_IN_VIEW 60

/* All over the text. What is marked by hand knows more of its surroundings, but that takes longer
 * to find out than what is measured here. */
static GPtrArray *
create_anchors (WakhanDocument *document,
                guint           n,
                GRand          *random)
{
  GPtrArray  *anchors = g_ptr_array_new_with_free_func (g_object_unref);
  const guint step = wakhan_document_get_length (document) / (n + 1);

  for (guint i = 0; i < n; i++)
    {
      const guint      start = CONTEXT + i * step;
      const guint      end = start + g_rand_int_range (random, 10, 120);
      g_autofree char *quote = wakhan_document_dup_range (document, start, end);
      g_autofree char *prefix = wakhan_document_dup_range (document, start - CONTEXT, start);
      g_autofree char *suffix = wakhan_document_dup_range (document, end, end + CONTEXT);

      g_ptr_array_add (anchors, wakhan_anchor_new (quote, prefix, suffix, start, end));
    }
  return anchors;
}

/* Of the processor: others may be at work, too. */
static double
get_seconds (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}

static double
measure_search (GPtrArray      *anchors,
                WakhanDocument *document,
                guint           n_runs,
                guint          *n_found)
{
  double best = G_MAXDOUBLE;

  for (guint run = 0; run < n_runs; run++)
    {
      const double           start = get_seconds ();
      g_autoptr (GHashTable) matches = wakhan_anchor_search (anchors, document, NULL);
      GHashTableIter         iter;
      WakhanAnchorMatch     *match;

      best = MIN (best, get_seconds () - start);
      *n_found = 0;
      g_hash_table_iter_init (&iter, matches);
      while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &match))
        *n_found += wakhan_anchor_match_is_known (match);
    }
  return best;
}

/* Those that stood in two screens' length and about it, as a person sees them first. */
static gboolean
measure_glance (GPtrArray      *anchors,
                WakhanDocument *document)
{
  g_autoptr (GPtrArray)  seen = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) matches = NULL;
  g_autofree char       *what = NULL;
  double                 seconds = G_MAXDOUBLE;

  for (guint i = anchors->len / 2; i < anchors->len / 2 + N_IN_VIEW; i++)
    g_ptr_array_add (seen, g_object_ref (g_ptr_array_index (anchors, i)));
  for (guint run = 0; run < 3; run++)
    {
      const double start = get_seconds ();

      g_clear_pointer (&matches, g_hash_table_unref);
      matches = wakhan_anchor_glance (seen, document, NULL);
      seconds = MIN (seconds, get_seconds () - start);
    }
  what = g_strdup_printf ("%u of them that are in view, at a glance (%u found)", seen->len,
                          g_hash_table_size (matches));
  return bar_most (what, 1000 * seconds, "ms", 200);
}

static gboolean
measure (gsize  size,
         guint  n_anchors,
         double bar,
         double unchanged_bar)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (1999);
  g_autofree char           *text = made_text_new (size, random);
  g_autoptr (GArray)         letters = edited_text_new (text);
  g_autoptr (GArray)         edited = edit_mix (letters, NULL, RATE, random);
  g_autofree char           *edited_text = edited_text_dup (edited);
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (text);
  g_autoptr (WakhanDocument) edited_document = kept_anchors_create_document (edited_text);
  g_autoptr (GPtrArray)      anchors = create_anchors (document, n_anchors, random);
  const guint                n_runs = size > 2000000 ? 1 : 3;
  guint                      n_found;
  guint                      n_stand;
  const double               seconds = measure_search (anchors, edited_document, n_runs, &n_found);
  const double               unchanged = measure_search (anchors, document, 5, &n_stand);
  g_autofree char           *what = g_strdup_printf ("%u in an edited text of %.0f MB (%u found)",
                                                     n_anchors, size / 1e6, n_found);
  g_autofree char           *same =
    g_strdup_printf ("%u in the same, not edited (%u found)", n_anchors, n_stand);
  const gboolean holds = measure_glance (anchors, edited_document) &
                         bar_most (what, seconds, "s", bar);

  return bar_most (same, 1000 * unchanged, "ms", unchanged_bar) && holds;
}

gboolean
anchor_times_measure (void)
{
  const gboolean holds = measure (1000000, 1000, .5, 5);

  return measure (10000000, 10000, 10, 50) && holds;
}
