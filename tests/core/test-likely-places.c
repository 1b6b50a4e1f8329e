/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "kept-anchors.h"
#include "wait-until.h"
#include "wakhan-anchor-search.h"
#include "wakhan-anchor-task.h"
#include "wakhan-likely-places.h"

#include <string.h>

#define RIVER "It rises below the glacier of the pass, and nobody has seen the place in winter. "
#define FORD "No caravan went over it between the snow and midsummer, nor did the herds. "
#define AGAIN "Nobody crossed the other one between the thaw and harvest, nor did the mules. "
#define CUSTOMS "A customs house stood there; its keeper wrote down every caravan and what it paid."

/* What was marked, before half of it was written anew. */
static WakhanAnchor *
create_anchor (void)
{
  return wakhan_anchor_new ("Nobody crossed it between the thaw and midsummer", "place in winter. ",
                            ", nor did the herds. A customs hou", 81, 129);
}

static char *
dup_place (WakhanDocument *document,
           GArray         *places,
           guint           position)
{
  const WakhanAnchorMatch *place = &g_array_index (places, WakhanAnchorMatch, position);

  return wakhan_document_dup_range (document, place->start, place->end);
}

static void
test_right_one_first (void)
{
  g_autoptr (WakhanDocument) document =
    kept_anchors_create_document (AGAIN CUSTOMS RIVER FORD CUSTOMS);
  g_autoptr (WakhanAnchor) anchor = create_anchor ();
  g_autoptr (GPtrArray)    anchors = g_ptr_array_new ();
  g_autoptr (GHashTable)   found = NULL;
  g_autofree char         *first = NULL;
  g_autofree char         *second = NULL;
  GArray                  *places;

  g_ptr_array_add (anchors, anchor);
  found = wakhan_anchor_search_places (anchors, document, NULL);
  places = g_hash_table_lookup (found, anchor);
  g_assert_nonnull (places);
  g_assert_cmpuint (places->len, ==, 2);
  first = dup_place (document, places, 0);
  second = dup_place (document, places, 1);
  g_assert_nonnull (strstr (first, "between the snow and midsummer"));
  g_assert_nonnull (strstr (second, "crossed the other one"));
  for (guint i = 0; i < places->len; i++)
    {
      const WakhanAnchorMatch *place = &g_array_index (places, WakhanAnchorMatch, i);

      g_assert_cmpint (place->state, ==, WAKHAN_ANCHOR_DOUBTFUL);
      g_assert_cmpfloat (place->likeness, >, 0);
      g_assert_cmpfloat (place->likeness, <, 1);
    }
}

/* That they stand for sure is one place. */
static void
test_sure (void)
{
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (RIVER FORD CUSTOMS);
  g_autoptr (WakhanAnchor)   anchor =
    wakhan_anchor_new ("every caravan and what it paid", "its keeper wrote down ", ".", 5, 35);
  g_autoptr (GPtrArray)  anchors = g_ptr_array_new ();
  g_autoptr (GHashTable) found = NULL;
  GArray                *places;

  g_ptr_array_add (anchors, anchor);
  found = wakhan_anchor_search_places (anchors, document, NULL);
  places = g_hash_table_lookup (found, anchor);
  g_assert_cmpuint (places->len, ==, 1);
  g_assert_cmpint (g_array_index (places, WakhanAnchorMatch, 0).state, ==, WAKHAN_ANCHOR_FOUND);
}

static void
test_nowhere (void)
{
  static const char *const texts[] = { "", "All of it was written anew, from the first word on." };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanDocument) document = kept_anchors_create_document (texts[i]);
      g_autoptr (WakhanAnchor)   anchor = create_anchor ();
      g_autoptr (GPtrArray)      anchors = g_ptr_array_new ();
      g_autoptr (GHashTable)     found = NULL;
      GArray                    *places;

      g_ptr_array_add (anchors, anchor);
      found = wakhan_anchor_search_places (anchors, document, NULL);
      places = g_hash_table_lookup (found, anchor);
      g_assert_nonnull (places);
      g_assert_cmpuint (places->len, ==, 0);
    }
}

static void
take_result_cb (GObject      *source G_GNUC_UNUSED,
                GAsyncResult *result,
                gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
test_cancelled (void)
{
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (RIVER FORD CUSTOMS);
  g_autoptr (WakhanAnchor)   anchor = create_anchor ();
  g_autoptr (GPtrArray)      anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GCancellable)   cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult)   result = NULL;
  g_autoptr (GError)         error = NULL;

  g_ptr_array_add (anchors, g_object_ref (anchor));
  wakhan_anchor_task_run (wakhan_anchor_search_places, anchors, document, cancellable,
                          take_result_cb, &result);
  g_cancellable_cancel (cancellable);
  WAIT_UNTIL (result, 10000);
  g_assert_null (wakhan_anchor_task_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
count_cb (guint *n_told)
{
  (*n_told)++;
}

/* Several that are asked for at once are told once, and remembered. */
static void
test_asked_for_together (void)
{
  g_autoptr (WakhanDocument)     document = kept_anchors_create_document (RIVER FORD CUSTOMS);
  g_autoptr (WakhanAnchor)       anchor = create_anchor ();
  g_autoptr (WakhanAnchor)       gone = wakhan_anchor_new ("Zebra and quagga", NULL, NULL, 1, 17);
  g_autoptr (WakhanAnchor)       later = create_anchor ();
  g_autoptr (WakhanLikelyPlaces) places = wakhan_likely_places_new (document);
  guint                          n_told = 0;

  g_assert_true (wakhan_likely_places_get_document (places) == document);
  g_signal_connect_swapped (places, "found", G_CALLBACK (count_cb), &n_told);
  g_assert_null (wakhan_likely_places_get (places, anchor));
  g_assert_null (wakhan_likely_places_get (places, gone));
  g_assert_null (wakhan_likely_places_get (places, anchor));
  WAIT_UNTIL (n_told > 0, 10000);
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_cmpuint (wakhan_likely_places_get (places, anchor)->len, ==, 1);
  g_assert_cmpuint (wakhan_likely_places_get (places, gone)->len, ==, 0);
  g_assert_null (wakhan_likely_places_get (places, later));
  WAIT_UNTIL (n_told > 1, 10000);
  g_assert_cmpuint (wakhan_likely_places_get (places, later)->len, ==, 1);
}

/* What is asked for while a worker is busy is searched for after that. */
static void
test_asked_for_meanwhile (void)
{
  g_autoptr (WakhanDocument)     document = kept_anchors_create_document (RIVER FORD CUSTOMS);
  g_autoptr (WakhanAnchor)       anchor = create_anchor ();
  g_autoptr (WakhanAnchor)       other = create_anchor ();
  g_autoptr (WakhanLikelyPlaces) places = wakhan_likely_places_new (document);

  g_assert_null (wakhan_likely_places_get (places, anchor));
  g_main_context_iteration (NULL, TRUE);
  g_assert_null (wakhan_likely_places_get (places, other));
  WAIT_UNTIL (wakhan_likely_places_get (places, other), 10000);
  g_assert_nonnull (wakhan_likely_places_get (places, anchor));
}

static void
test_given_up (void)
{
  g_autoptr (WakhanDocument) document = kept_anchors_create_document (RIVER FORD CUSTOMS);
  g_autoptr (WakhanAnchor)   anchor = create_anchor ();
  WakhanLikelyPlaces        *places = wakhan_likely_places_new (document);

  wakhan_likely_places_get (places, anchor);
  g_main_context_iteration (NULL, TRUE);
  g_object_add_weak_pointer (G_OBJECT (places), (gpointer *) &places);
  g_object_unref (places);
  g_assert_null (places);
  WAIT_UNTIL (G_OBJECT (anchor)->ref_count == 1, 10000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/likely-places/right-one-first", test_right_one_first);
  g_test_add_func ("/likely-places/sure", test_sure);
  g_test_add_func ("/likely-places/nowhere", test_nowhere);
  g_test_add_func ("/likely-places/cancelled", test_cancelled);
  g_test_add_func ("/likely-places/asked-for-together", test_asked_for_together);
  g_test_add_func ("/likely-places/asked-for-meanwhile", test_asked_for_meanwhile);
  g_test_add_func ("/likely-places/given-up", test_given_up);
  return g_test_run ();
}
