/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-search.h"

#include "wakhan-anchor-finder.h"

#define MOST_PLACES 20      /* that anybody would look through */
#define LEAST_LIKENESS 0.25 /* of words that a person may know again */

/* That looked at all of them. */
static WakhanAnchorFinder *
create_finder (GPtrArray      *anchors,
               WakhanDocument *document,
               GCancellable   *cancellable)
{
  WakhanAnchorFinder *finder = wakhan_anchor_finder_new (document, anchors, cancellable);
  WakhanAnchorMatch   match;

  for (guint i = 0; i < anchors->len && !g_cancellable_is_cancelled (cancellable); i++)
    wakhan_anchor_finder_look (finder, i, &match);
  wakhan_anchor_finder_count (finder, cancellable);
  return finder;
}

GHashTable *
wakhan_anchor_search (GPtrArray      *anchors,
                      WakhanDocument *document,
                      GCancellable   *cancellable)
{
  g_autoptr (WakhanAnchorFinder) finder = NULL;
  GHashTable                    *matches;

  g_return_val_if_fail (anchors, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  matches = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  finder = create_finder (anchors, document, cancellable);
  for (guint i = 0; i < anchors->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      WakhanAnchorMatch *match = g_new0 (WakhanAnchorMatch, 1);

      wakhan_anchor_finder_find (finder, i, match, NULL);
      g_hash_table_insert (matches, g_object_ref (g_ptr_array_index (anchors, i)), match);
    }
  return matches;
}

void
wakhan_anchor_search_one (WakhanAnchor      *anchor,
                          WakhanDocument    *document,
                          WakhanAnchorMatch *match)
{
  g_autoptr (GPtrArray)          anchors = g_ptr_array_new ();
  g_autoptr (WakhanAnchorFinder) finder = NULL;

  g_return_if_fail (WAKHAN_IS_ANCHOR (anchor));
  g_return_if_fail (WAKHAN_IS_DOCUMENT (document));
  g_return_if_fail (match);

  g_ptr_array_add (anchors, anchor);
  finder = create_finder (anchors, document, NULL);
  wakhan_anchor_finder_find (finder, 0, match, NULL);
}

/* What came in place of words that are gone, or nothing. */
static void
find_place (WakhanAnchorFinder *finder,
            guint               position,
            WakhanAnchorMatch  *match)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (WakhanAnchorMatch));

  wakhan_anchor_finder_find (finder, position, match, places);
  if (match->state == WAKHAN_ANCHOR_LOST)
    match->state = WAKHAN_ANCHOR_UNRESOLVED;
  if (match->state != WAKHAN_ANCHOR_UNRESOLVED || places->len == 0)
    return;
  *match = g_array_index (places, WakhanAnchorMatch, 0);
  match->state = WAKHAN_ANCHOR_LOST;
}

GArray *
wakhan_anchor_search_stays (GPtrArray      *anchors,
                            WakhanDocument *document,
                            GCancellable   *cancellable)
{
  g_autoptr (WakhanAnchorFinder) finder = NULL;
  GArray                        *stays;

  g_return_val_if_fail (anchors, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  stays = g_array_sized_new (FALSE, TRUE, sizeof (WakhanAnchorMatch), anchors->len);
  g_array_set_size (stays, anchors->len);
  finder = create_finder (anchors, document, cancellable);
  for (guint i = 0; i < anchors->len && !g_cancellable_is_cancelled (cancellable); i++)
    find_place (finder, i, &g_array_index (stays, WakhanAnchorMatch, i));
  return stays;
}

static GArray *
list_places (WakhanAnchorFinder *finder,
             guint               position)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (WakhanAnchorMatch));
  GArray            *places = g_array_new (FALSE, FALSE, sizeof (WakhanAnchorMatch));
  WakhanAnchorMatch  match;

  wakhan_anchor_finder_find (finder, position, &match, found);
  if (found->len == 0 && wakhan_anchor_match_is_known (&match))
    g_array_append_val (found, match);
  for (guint i = 0; i < found->len && places->len < MOST_PLACES; i++)
    {
      const WakhanAnchorMatch *place = &g_array_index (found, WakhanAnchorMatch, i);

      if (place->start < place->end && place->likeness >= LEAST_LIKENESS)
        g_array_append_val (places, *place);
    }
  return places;
}

GHashTable *
wakhan_anchor_search_places (GPtrArray      *anchors,
                             WakhanDocument *document,
                             GCancellable   *cancellable)
{
  g_autoptr (WakhanAnchorFinder) finder = NULL;
  GHashTable                    *places;

  g_return_val_if_fail (anchors, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  places = g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) g_array_unref);
  finder = create_finder (anchors, document, cancellable);
  for (guint i = 0; i < anchors->len && !g_cancellable_is_cancelled (cancellable); i++)
    g_hash_table_insert (places, g_object_ref (g_ptr_array_index (anchors, i)),
                         list_places (finder, i));
  return places;
}
