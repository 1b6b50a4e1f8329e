/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-glance.h"

#include "wakhan-anchor-pattern.h"
#include "wakhan-occurrence-counter.h"

#include <string.h>

static void
unref_whole (gpointer whole)
{
  g_clear_object (&whole);
}

/* (nullable): the words and what stood beside them as words of one anchor, of which a second one
 * would be seen; NULL: where they stood more than once it takes more to tell. */
static WakhanAnchor *
create_whole (WakhanAnchor *anchor)
{
  const char   *quote = wakhan_anchor_get_quote (anchor);
  WakhanAnchor *whole;

  if (!quote || !*quote || wakhan_anchor_had_twins (anchor) ||
      wakhan_anchor_get_n_occurrences (anchor) > 1)
    return NULL;
  whole = wakhan_anchor_new_take (g_strconcat (wakhan_anchor_get_prefix (anchor), quote,
                                               wakhan_anchor_get_suffix (anchor), NULL),
                                  NULL, NULL, WAKHAN_ANCHOR_UNKNOWN, WAKHAN_ANCHOR_UNKNOWN);
  wakhan_anchor_set_occurrence (whole, 1, 2);
  return whole;
}

/* Returns: whether so much is the same that it is said to be sure. */
static gboolean
is_sure (WakhanAnchor *anchor,
         guint         start,
         guint         end)
{
  g_autoptr (WakhanAnchorPattern) pattern = wakhan_anchor_pattern_new (anchor);
  g_autoptr (GArray)              candidates = NULL;
  WakhanAnchorCandidate           candidate = { .start = start, .end = end };

  candidate.value = candidate.unbroken = pattern->letters->n_letters;
  candidate.words = candidate.prefix = candidate.suffix = 1;
  candidates = g_array_new (FALSE, FALSE, sizeof candidate);
  g_array_append_val (candidates, candidate);
  return wakhan_anchor_candidates_judge (candidates, &pattern->evidence) == WAKHAN_ANCHOR_FOUND;
}

static void
take (GHashTable     *matches,
      WakhanAnchor   *anchor,
      WakhanDocument *document,
      guint           place)
{
  const gsize             first = place + strlen (wakhan_anchor_get_prefix (anchor));
  const gsize             last = first + strlen (wakhan_anchor_get_quote (anchor));
  const WakhanAnchorMatch match = { .state = WAKHAN_ANCHOR_FOUND,
                                    .likeness = 1,
                                    .start = wakhan_document_byte_to_offset (document, first),
                                    .end = wakhan_document_byte_to_offset (document, last) };

  if (is_sure (anchor, match.start, match.end))
    g_hash_table_insert (matches, g_object_ref (anchor), g_memdup2 (&match, sizeof match));
}

GHashTable *
wakhan_anchor_glance (GPtrArray      *anchors,
                      WakhanDocument *document,
                      GCancellable   *cancellable)
{
  g_autoptr (WakhanOccurrenceCounter) counter = NULL;
  g_autoptr (GPtrArray)               wholes = NULL;
  GHashTable                         *matches;
  const char                         *text;

  g_return_val_if_fail (anchors, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  counter = wakhan_occurrence_counter_new ();
  wholes = g_ptr_array_new_with_free_func (unref_whole);
  matches = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  text = wakhan_document_get_text (document);
  g_ptr_array_set_size (wholes, anchors->len);
  for (guint i = 0; i < anchors->len; i++)
    if ((wholes->pdata[i] = create_whole (g_ptr_array_index (anchors, i))))
      wakhan_occurrence_counter_add (counter, wholes->pdata[i]);
  wakhan_occurrence_counter_read_text (counter, text, strlen (text), cancellable);
  for (guint i = 0; i < anchors->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      WakhanOccurrences found;

      if (wholes->pdata[i] &&
          wakhan_occurrence_counter_get (counter, wholes->pdata[i], &found) && found.n_found == 1)
        take (matches, g_ptr_array_index (anchors, i), document, found.expected);
    }
  return matches;
}
