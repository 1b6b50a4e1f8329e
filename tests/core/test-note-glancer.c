/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wait-until.h"
#include "wakhan-note-glancer.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define NEAR_WORDS "the herds stayed on the northern bank of it"
#define FAR_WORDS "a keeper wrote down every caravan and what it paid"
#define TWICE_WORDS "it rained for all of the summer and the autumn"
#define FAR_BEFORE 500000 /* where they stood */

typedef struct
{
  WakhanDocument    *document;
  WakhanNoteGlancer *glancer;
  GHashTable        *stands;
  GHashTable        *places; /* NULL: nothing was found yet */
  guint              n_found;
} Fixture;

static void
found_cb (GHashTable *places,
          gpointer    user_data)
{
  Fixture *fixture = user_data;

  g_clear_pointer (&fixture->places, g_hash_table_unref);
  fixture->places = g_hash_table_ref (places);
  fixture->n_found++;
}

static WakhanAnchor *
add_stand (Fixture    *fixture,
           const char *words,
           guint       start)
{
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (words, "in that year ", ", as was said.", start, start + strlen (words));
  WakhanNoteStand *stand;

  wakhan_note_add_anchor (note, anchor);
  stand = wakhan_note_stand_new (note);
  wakhan_note_stand_take_anchors (stand, fixture->document);
  g_hash_table_add (fixture->stands, stand);
  return g_array_index (stand->passages, WakhanNotePassage, 0).anchor;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->document =
    wakhan_plain_text_import ("Much was put before it. And in that year " NEAR_WORDS
                              ", as was said. Then in that year " FAR_WORDS
                              ", as was said. And in that year " TWICE_WORDS
                              ", as was said. And in that year " TWICE_WORDS ", as was said.");
  fixture->glancer = wakhan_note_glancer_new (fixture->document, found_cb, fixture);
  fixture->stands =
    g_hash_table_new_full (NULL, NULL, (GDestroyNotify) wakhan_note_stand_free, NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_clear_pointer (&fixture->glancer, wakhan_note_glancer_free);
  g_clear_pointer (&fixture->places, g_hash_table_unref);
  g_hash_table_unref (fixture->stands);
  g_object_unref (fixture->document);
}

/* Offsets of the characters, which are bytes here. */
static guint
find (Fixture    *fixture,
      const char *words)
{
  const char *text = wakhan_document_get_text (fixture->document);

  return strstr (text, words) - text;
}

/* Long enough for whatever is done in a worker. */
static void
iterate (void)
{
  for (guint i = 0; i < 20; i++)
    {
      g_usleep (5000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static void
test_near (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  WakhanAnchor            *near = add_stand (fixture, NEAR_WORDS, 20);
  WakhanAnchor            *far = add_stand (fixture, FAR_WORDS, FAR_BEFORE);
  const WakhanAnchorMatch *match;

  wakhan_note_glancer_look (fixture->glancer, fixture->stands, 0, 2000);
  WAIT_UNTIL (fixture->places, 10000);
  g_assert_cmpuint (g_hash_table_size (fixture->places), ==, 1);
  match = g_hash_table_lookup (fixture->places, near);
  g_assert_nonnull (match);
  g_assert_cmpint (match->state, ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpuint (match->start, ==, find (fixture, NEAR_WORDS));
  g_assert_cmpuint (match->end, ==, match->start + strlen (NEAR_WORDS));

  wakhan_note_glancer_look (fixture->glancer, fixture->stands, FAR_BEFORE - 100, FAR_BEFORE + 900);
  WAIT_UNTIL (fixture->n_found == 2, 10000);
  g_assert_cmpuint (g_hash_table_size (fixture->places), ==, 1); /* and not the other again */
  g_assert_nonnull (g_hash_table_lookup (fixture->places, far));

  wakhan_note_glancer_look (fixture->glancer, fixture->stands, 0, G_MAXUINT);
  iterate ();
  g_assert_cmpuint (fixture->n_found, ==, 2);
}

/* The last word is another's. */
static void
test_settles_nothing (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  GHashTableIter iter;
  gpointer       stand;

  add_stand (fixture, NEAR_WORDS, 20);
  wakhan_note_glancer_look (fixture->glancer, fixture->stands, 0, 2000);
  WAIT_UNTIL (fixture->places, 10000);
  g_hash_table_iter_init (&iter, fixture->stands);
  g_assert_true (g_hash_table_iter_next (&iter, &stand, NULL));
  g_assert_true (wakhan_note_stand_take_places (stand, fixture->places, FALSE));
  g_assert_cmpint (wakhan_note_stand_get_state (stand), ==, WAKHAN_ANCHOR_FOUND);
  g_assert_false (wakhan_note_stand_is_settled (stand));
  g_assert_true (wakhan_note_stand_take_places (stand, fixture->places, TRUE));
  g_assert_true (wakhan_note_stand_is_settled (stand));
  g_assert_false (wakhan_note_stand_take_places (stand, fixture->places, TRUE));
}

/* Words with other surroundings, and words that stand twice, are not for a glance. */
static void
test_not_sure (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  WakhanAnchor *near = add_stand (fixture, NEAR_WORDS, 20);

  add_stand (fixture, "And in that", 3);
  add_stand (fixture, TWICE_WORDS, 3);
  wakhan_note_glancer_look (fixture->glancer, fixture->stands, 0, 2000);
  WAIT_UNTIL (fixture->places, 10000);
  g_assert_cmpuint (g_hash_table_size (fixture->places), ==, 1);
  g_assert_nonnull (g_hash_table_lookup (fixture->places, near));
}

static void
test_freed_while_looking (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  add_stand (fixture, NEAR_WORDS, 20);
  wakhan_note_glancer_look (fixture->glancer, fixture->stands, 0, 2000);
  g_clear_pointer (&fixture->glancer, wakhan_note_glancer_free);
  iterate ();
  g_assert_cmpuint (fixture->n_found, ==, 0);
}

#define ADD(name, test) \
  g_test_add ("/note-glancer/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("finds-what-stood-about-there", test_near);
  ADD ("settles-nothing", test_settles_nothing);
  ADD ("leaves-what-is-not-sure", test_not_sure);
  ADD ("freed-while-looking", test_freed_while_looking);
  return g_test_run ();
}
