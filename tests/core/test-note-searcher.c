/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wait-until.h"
#include "wakhan-note-searcher.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define WORDS "the herds stayed on the northern bank of it"
#define MORE_WORDS "a keeper wrote down every caravan and what it paid"
#define SHORT 100 /* sentences */
#define LONG 7000 /* more than are searched at once */

typedef struct
{
  WakhanDocument     *document;
  GPtrArray          *notes;
  GPtrArray          *stands;
  WakhanNoteSearcher *searcher;
  GPtrArray          *found; /* WakhanNoteStand, in the order in which they were told */
  guint               n_done;
} Fixture;

static void
found_cb (WakhanNoteStand *stand,
          gpointer         user_data)
{
  Fixture *fixture = user_data;

  g_ptr_array_add (fixture->found, stand);
}

static void
done_cb (gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_done++;
}

/* The words stand elsewhere than they stood, behind as many sentences as the test asks for. */
static void
set_up (Fixture      *fixture,
        gconstpointer n_sentences)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < GPOINTER_TO_UINT (n_sentences); i++)
    g_string_append_printf (text, "In the year %u much was put before it by somebody. ", i);
  g_string_append (text, "And in that year " WORDS ", as was said. Then in that year " MORE_WORDS
                         ", as was said.");
  fixture->document = wakhan_plain_text_import (text->str);
  fixture->notes = g_ptr_array_new_with_free_func (g_object_unref);
  fixture->stands = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_note_stand_free);
  fixture->found = g_ptr_array_new ();
  fixture->searcher =
    wakhan_note_searcher_new (fixture->document, fixture->notes, found_cb, done_cb, fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_clear_pointer (&fixture->searcher, wakhan_note_searcher_free);
  g_ptr_array_unref (fixture->found);
  g_ptr_array_unref (fixture->stands);
  g_ptr_array_unref (fixture->notes);
  g_object_unref (fixture->document);
}

static WakhanNoteStand *
follow (Fixture    *fixture,
        const char *words)
{
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (words, "in that year ", ", as was said.", 3, 3 + strlen (words));
  WakhanNoteStand *stand;

  wakhan_note_add_anchor (note, anchor);
  stand = wakhan_note_stand_new (note);
  wakhan_note_stand_take_anchors (stand, fixture->document);
  g_ptr_array_add (fixture->notes, g_object_ref (note));
  g_ptr_array_add (fixture->stands, stand);
  wakhan_note_searcher_follow (fixture->searcher, stand);
  return stand;
}

static void
assert_found (const WakhanNoteStand *stand,
              WakhanDocument        *document,
              const char            *words)
{
  const WakhanAnchorMatch *match = wakhan_note_stand_get_words (stand);
  const char              *text = wakhan_document_get_text (document);

  g_assert_nonnull (match);
  g_assert_cmpuint (match->start, ==, strstr (text, words) - text);
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
test_soon (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  WakhanNoteStand *stand;

  g_assert_true (wakhan_note_searcher_is_done (fixture->searcher));
  stand = follow (fixture, WORDS);
  g_assert_false (wakhan_note_searcher_is_done (fixture->searcher));
  wakhan_note_searcher_search_soon (fixture->searcher);
  g_assert_true (wakhan_note_searcher_is_done (fixture->searcher));
  g_assert_cmpuint (fixture->found->len, ==, 1);
  g_assert_true (fixture->found->pdata[0] == stand);
  assert_found (stand, fixture->document, WORDS);
  g_assert_cmpuint (fixture->n_done, ==, 0); /* nothing came from a worker */
}

/* However short the text is: a notebook that is read note by note would stand still otherwise. */
static void
test_soon_ends (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  const guint MOST = 10000;
  guint       n_searched = 0;

  for (; wakhan_note_searcher_is_done (fixture->searcher) && n_searched < MOST; n_searched++)
    {
      follow (fixture, WORDS);
      wakhan_note_searcher_search_soon (fixture->searcher);
    }
  g_assert_cmpuint (n_searched, >, 1);
  g_assert_cmpuint (n_searched, <, MOST);
  wakhan_note_searcher_search_rest (fixture->searcher);
  WAIT_UNTIL (wakhan_note_searcher_is_done (fixture->searcher), 60000);
  g_assert_cmpuint (fixture->n_done, >, 0);
  follow (fixture, WORDS);
  wakhan_note_searcher_search_soon (fixture->searcher);
  g_assert_true (wakhan_note_searcher_is_done (fixture->searcher));
}

static void
test_long (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  WakhanNoteStand *stand = follow (fixture, WORDS);
  WakhanNoteStand *forgotten = follow (fixture, WORDS);
  WakhanNoteStand *later;

  wakhan_note_searcher_search_soon (fixture->searcher);
  g_assert_cmpuint (fixture->found->len, ==, 0);
  wakhan_note_searcher_search_rest (fixture->searcher);
  g_assert_cmpuint (fixture->found->len, ==, 0);
  wakhan_note_searcher_forget (fixture->searcher, forgotten);
  later = follow (fixture, MORE_WORDS);
  wakhan_note_searcher_search_rest (fixture->searcher);     /* a worker is at it */
  WAIT_UNTIL (wakhan_note_stand_is_settled (stand), 60000); /* it may be told in parts */
  g_assert_true (g_ptr_array_find (fixture->found, stand, NULL));
  assert_found (stand, fixture->document, WORDS);
  g_assert_false (wakhan_note_searcher_is_done (fixture->searcher));

  WAIT_UNTIL ((wakhan_note_searcher_search_rest (fixture->searcher),
               wakhan_note_searcher_is_done (fixture->searcher)),
              60000);
  g_assert_false (g_ptr_array_find (fixture->found, forgotten, NULL));
  assert_found (later, fixture->document, MORE_WORDS);
  g_assert_true (wakhan_note_searcher_is_done (fixture->searcher));
}

static void
test_now (Fixture      *fixture,
          gconstpointer data G_GNUC_UNUSED)
{
  WakhanNoteStand *stand = follow (fixture, WORDS);

  wakhan_note_searcher_search_rest (fixture->searcher);
  wakhan_note_searcher_search_now (fixture->searcher);
  g_assert_true (wakhan_note_searcher_is_done (fixture->searcher));
  assert_found (stand, fixture->document, WORDS);
  iterate ();
  g_assert_cmpuint (fixture->found->len, ==, 1);
  g_assert_cmpuint (fixture->n_done, ==, 0); /* the worker was told to stop */
}

/* What is found by a glance is told, and still searched for. */
static void
test_look (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  WakhanNoteStand *stand = follow (fixture, WORDS);

  wakhan_note_searcher_look (fixture->searcher, 0, 1000);
  WAIT_UNTIL (fixture->n_done > 0, 10000);
  g_assert_cmpuint (fixture->found->len, ==, 1);
  assert_found (stand, fixture->document, WORDS);
  g_assert_false (wakhan_note_searcher_is_done (fixture->searcher));
}

static void
test_freed_while_searching (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  follow (fixture, WORDS);
  wakhan_note_searcher_search_rest (fixture->searcher);
  g_clear_pointer (&fixture->searcher, wakhan_note_searcher_free);
  iterate ();
  g_assert_cmpuint (fixture->found->len, ==, 0);
  g_assert_cmpuint (fixture->n_done, ==, 0);
}

#define ADD(name, n_sentences, test)                                                         \
  g_test_add ("/note-searcher/" name, Fixture, GUINT_TO_POINTER (n_sentences), set_up, test, \
              tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("few-words-in-a-short-text-are-found-at-once", SHORT, test_soon);
  ADD ("searches-at-once-come-to-an-end", SHORT, test_soon_ends);
  ADD ("a-long-text-is-a-workers", LONG, test_long);
  ADD ("all-now", LONG, test_now);
  ADD ("a-glance-is-not-the-last-word", LONG, test_look);
  ADD ("freed-while-searching", LONG, test_freed_while_searching);
  return g_test_run ();
}
