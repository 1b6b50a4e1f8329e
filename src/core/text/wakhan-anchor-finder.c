/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-finder.h"

#include "wakhan-anchor-lookup.h"
#include "wakhan-occurrence-counter.h"

#include <string.h>

struct _WakhanAnchorFinder
{
  WakhanDocument          *document;
  GPtrArray               *anchors;
  WakhanLetters           *letters;
  WakhanSeedIndex         *seeds;
  WakhanTextDrift         *drift;
  WakhanOccurrenceCounter *occurrences;
  GHashTable              *resolved; /* those that stand, and those found at the first look */
  GHashTable              *seen;     /* WakhanAnchor to the candidates of the others then; none for
                                        what is nowhere, or stands too often to tell */
};

/* Whether it is the one of as many as there were that it was. */
static gboolean
is_expected (WakhanAnchorFinder          *self,
             WakhanAnchor                *anchor,
             const WakhanAnchorCandidate *candidate)
{
  WakhanOccurrences found;

  return wakhan_occurrence_counter_get (self->occurrences, anchor, &found) &&
         found.n_found == wakhan_anchor_get_n_occurrences (anchor) &&
         found.expected == wakhan_document_offset_to_byte (self->document, candidate->start);
}

static void
weigh (WakhanAnchorFinder *self,
       WakhanAnchor       *anchor,
       GArray             *candidates)
{
  const guint before = wakhan_anchor_get_start (anchor);

  for (guint i = 0; i < candidates->len && before != WAKHAN_ANCHOR_UNKNOWN; i++)
    {
      WakhanAnchorCandidate *candidate = &g_array_index (candidates, WakhanAnchorCandidate, i);

      candidate->nearness =
        wakhan_text_drift_get_nearness (self->drift, before, candidate->start);
      candidate->is_expected = is_expected (self, anchor, candidate);
    }
}

static void
set_match (WakhanAnchorMatch           *match,
           WakhanAnchorState            state,
           const WakhanAnchorCandidate *candidate)
{
  *match = (WakhanAnchorMatch){ .state = state };
  if (state == WAKHAN_ANCHOR_LOST)
    return;
  match->likeness = candidate->words / (1 + candidate->inserted);
  match->start = candidate->first;
  match->end = candidate->last;
}

static void
take_sure (WakhanAnchorFinder      *self,
           WakhanAnchor            *anchor,
           const WakhanAnchorMatch *match)
{
  g_hash_table_insert (self->resolved, anchor, g_memdup2 (match, sizeof *match));
  if (match->state == WAKHAN_ANCHOR_FOUND &&
      wakhan_anchor_get_start (anchor) != WAKHAN_ANCHOR_UNKNOWN)
    wakhan_text_drift_add (self->drift, wakhan_anchor_get_start (anchor), match->start);
}

static void
read_text (WakhanAnchorFinder *self,
           GPtrArray          *sought,
           GCancellable       *cancellable)
{
  self->letters = wakhan_letters_new (wakhan_document_get_text (self->document));
  self->seeds = wakhan_seed_index_new (self->letters);
  for (guint i = 0; i < sought->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      g_autoptr (WakhanAnchorPattern) pattern =
        wakhan_anchor_pattern_new (g_ptr_array_index (sought, i));

      wakhan_seed_index_add_pattern (self->seeds, pattern->letters);
    }
  wakhan_seed_index_read_text (self->seeds, cancellable);
}

WakhanAnchorFinder *
wakhan_anchor_finder_new (WakhanDocument *document,
                          GPtrArray      *anchors,
                          GCancellable   *cancellable)
{
  g_autoptr (GPtrArray) sought = g_ptr_array_new ();
  WakhanAnchorFinder   *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (anchors, NULL);

  self = g_new0 (WakhanAnchorFinder, 1);
  self->document = g_object_ref (document);
  self->anchors = g_ptr_array_ref (anchors);
  self->drift = wakhan_text_drift_new ();
  self->occurrences = wakhan_occurrence_counter_new ();
  self->resolved = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->seen = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < anchors->len; i++)
    {
      WakhanAnchor     *anchor = g_ptr_array_index (anchors, i);
      WakhanAnchorMatch match;

      if (wakhan_anchor_stands (anchor, document, &match))
        take_sure (self, anchor, &match);
      else
        g_ptr_array_add (sought, anchor);
    }
  if (sought->len > 0)
    read_text (self, sought, cancellable);
  return self;
}

void
wakhan_anchor_finder_free (WakhanAnchorFinder *self)
{
  g_clear_pointer (&self->seeds, wakhan_seed_index_free);
  g_clear_pointer (&self->letters, wakhan_letters_free);
  g_hash_table_unref (self->resolved);
  g_hash_table_unref (self->seen);
  wakhan_text_drift_free (self->drift);
  wakhan_occurrence_counter_free (self->occurrences);
  g_ptr_array_unref (self->anchors);
  g_object_unref (self->document);
  g_free (self);
}

gboolean
wakhan_anchor_finder_look (WakhanAnchorFinder *self,
                           guint               position,
                           WakhanAnchorMatch  *match)
{
  WakhanAnchor                  *anchor;
  const WakhanAnchorMatch       *known;
  g_autoptr (WakhanAnchorLookup) lookup = NULL;
  GArray                        *candidates;
  WakhanAnchorState              state;

  g_return_val_if_fail (self && match, FALSE);
  g_return_val_if_fail (position < self->anchors->len, FALSE);

  anchor = g_ptr_array_index (self->anchors, position);
  known = g_hash_table_lookup (self->resolved, anchor);
  if (known)
    {
      *match = *known;
      return TRUE;
    }
  lookup = wakhan_anchor_lookup_new (anchor, self->document, self->letters, NULL);
  candidates = wakhan_anchor_lookup_get_candidates (lookup);
  wakhan_anchor_lookup_follow_seeds (lookup, self->seeds);
  state = wakhan_anchor_candidates_judge (candidates, wakhan_anchor_lookup_get_evidence (lookup));
  if (state != WAKHAN_ANCHOR_FOUND)
    {
      if (candidates->len > 0)
        g_hash_table_insert (self->seen, anchor, g_array_ref (candidates));
      return FALSE;
    }
  set_match (match, state, &g_array_index (candidates, WakhanAnchorCandidate, 0));
  take_sure (self, anchor, match);
  return TRUE;
}

void
wakhan_anchor_finder_count (WakhanAnchorFinder *self,
                            GCancellable       *cancellable)
{
  const char *text;

  g_return_if_fail (self);

  for (guint i = 0; i < self->anchors->len; i++)
    {
      WakhanAnchor *anchor = g_ptr_array_index (self->anchors, i);

      if (wakhan_anchor_get_n_occurrences (anchor) > 1 &&
          !g_hash_table_contains (self->resolved, anchor))
        wakhan_occurrence_counter_add (self->occurrences, anchor);
    }
  text = wakhan_document_get_text (self->document);
  wakhan_occurrence_counter_read_text (self->occurrences, text, strlen (text), cancellable);
}

void
wakhan_anchor_finder_find (WakhanAnchorFinder *self,
                           guint               position,
                           WakhanAnchorMatch  *match,
                           GArray             *places)
{
  WakhanAnchor                  *anchor;
  const WakhanAnchorMatch       *known;
  g_autoptr (WakhanAnchorLookup) lookup = NULL;
  GArray                        *seen;
  GArray                        *candidates;
  const WakhanAnchorCandidate   *best;
  WakhanAnchorState              state;

  g_return_if_fail (self && match);
  g_return_if_fail (position < self->anchors->len);

  anchor = g_ptr_array_index (self->anchors, position);
  known = g_hash_table_lookup (self->resolved, anchor);
  if (known)
    {
      *match = *known;
      return;
    }
  seen = g_hash_table_lookup (self->seen, anchor);
  lookup = wakhan_anchor_lookup_new (anchor, self->document, self->letters, seen);
  candidates = wakhan_anchor_lookup_get_candidates (lookup);
  wakhan_anchor_lookup_follow_drift (lookup, self->drift);
  weigh (self, anchor, candidates);
  state =
    wakhan_anchor_candidates_judge (candidates, wakhan_anchor_lookup_get_evidence (lookup));
  best = candidates->len > 0 ? &g_array_index (candidates, WakhanAnchorCandidate, 0) : NULL;
  if (state == WAKHAN_ANCHOR_FOUND && !seen && !best->is_expected)
    state = WAKHAN_ANCHOR_DOUBTFUL; /* nobody looked whether it is like that everywhere */
  set_match (match, state, best);
  for (guint i = 0; places && i < candidates->len; i++)
    {
      WakhanAnchorMatch place;

      set_match (&place, WAKHAN_ANCHOR_DOUBTFUL,
                 &g_array_index (candidates, WakhanAnchorCandidate, i));
      g_array_append_val (places, place);
    }
}
