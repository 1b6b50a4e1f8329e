/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wait-until.h"
#include "wakhan-note-follower.h"
#include "wakhan-text-importer.h"

#include <string.h>

#define TEXT                                                                                  \
  "The ferryman kept a book of all that he carried over the river in the year of the flood. " \
  "Salt came first, then two bells for the church, then the miller's bed. Nobody paid him."

/* A word in, a word out, and the first sentence moved behind the others. */
#define EDITED                                                                      \
  "Salt came first, then two old bells for the church, then the bed. Nobody paid. " \
  "The ferryman kept a book of all that he carried over the river in the year of the flood."

/* A word in, and another sign for an apostrophe. */
#define WRITTEN_INTO                                                                         \
  "The ferryman kept a great book of all that he carried over the river in the year of the " \
  "flood. Salt came first, then two bells for the church, then the miller’s bed. Nobody paid him."

typedef struct
{
  WakhanDocument *document;
  WakhanSection  *outline;
  WakhanTimeline *timeline;
  WakhanNotebook *notebook;

  WakhanTimelineComposer *composer;

  WakhanNoteIndex    *index;
  WakhanNoteFollower *follower;
} Fixture;

static guint
find (WakhanDocument *document,
      const char     *words)
{
  const char *text = wakhan_document_get_text (document);
  const char *found = strstr (text, words);

  g_assert_nonnull (found);
  return g_utf8_pointer_to_offset (text, found);
}

static WakhanNote *
create_note (const char *words)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (TEXT);
  const guint                start = find (document, words);
  g_autoptr (WakhanAnchor)   anchor =
    wakhan_anchor_new_for_range (document, start, start + strlen (words));
  WakhanNote *note = wakhan_note_new ();

  wakhan_note_set_text (note, words);
  wakhan_note_add_anchor (note, anchor);
  return note;
}

static WakhanOwnEvent *
create_event (const char *words)
{
  g_autoptr (WakhanNote) note = create_note (words);
  WakhanOwnEvent        *event = wakhan_entry_new_with_id (WAKHAN_TYPE_OWN_EVENT, "event");

  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DATE, "1712");
  wakhan_entry_add_anchor (WAKHAN_ENTRY (event), wakhan_note_get_anchor (note, 0));
  return event;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (WakhanOwnEvent) event = create_event ("kept a book of all that he carried");
  g_autoptr (WakhanNote)     sure = create_note ("kept a book of all that he carried");
  g_autoptr (WakhanNote)     gone = create_note ("the miller's bed");

  fixture->document = wakhan_plain_text_import (data);
  fixture->outline = wakhan_section_new_tree (fixture->document);
  fixture->timeline = wakhan_timeline_new ();
  fixture->notebook = wakhan_notebook_new (NULL);
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD_EVENT, event);
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, sure);
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, gone);
  fixture->index = wakhan_note_index_new (fixture->document, fixture->outline, fixture->timeline,
                                          fixture->notebook);
  fixture->composer =
    wakhan_timeline_composer_new (fixture->document, fixture->timeline, fixture->notebook);
  fixture->follower =
    wakhan_note_follower_new (fixture->index, fixture->composer, fixture->notebook);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->follower);
  g_object_unref (fixture->composer);
  g_object_unref (fixture->index);
  g_object_unref (fixture->notebook);
  g_object_unref (fixture->timeline);
  g_object_unref (fixture->outline);
  g_object_unref (fixture->document);
}

static WakhanNote *
get_note (Fixture    *fixture,
          const char *text)
{
  for (guint i = 0; i < wakhan_notebook_get_n_notes (fixture->notebook); i++)
    {
      WakhanNote *note = wakhan_notebook_get_note (fixture->notebook, i);

      if (g_str_equal (wakhan_note_get_text (note), text))
        return note;
    }
  g_assert_not_reached ();
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

/* The next edit finds them by what stands beside them now. */
static void
test_takes_over_what_is_sure (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote   *note = get_note (fixture, "kept a book of all that he carried");
  const guint64 revision = wakhan_note_get_revision (note);
  const guint   start = find (fixture->document, "kept a book");
  WakhanAnchor *anchor;

  wakhan_note_set_earlier_quote (note, 0, "wrote a book");
  g_assert_cmpuint (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)), !=, start);
  WAIT_UNTIL (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)) == start, 5000);
  anchor = wakhan_note_get_anchor (note, 0);
  g_assert_true (
    g_str_has_suffix (wakhan_anchor_get_prefix (anchor), "Nobody paid. The ferryman "));
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, revision);
  g_assert_cmpstr (wakhan_note_get_earlier_quote (note, 0), ==, "wrote a book");
  g_assert_cmpuint (wakhan_anchor_get_paragraph (anchor), ==, 1);
}

static void
test_events_go_along (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanEntry  *event = WAKHAN_ENTRY (wakhan_notebook_find_event (fixture->notebook, "event"));
  const guint64 revision = wakhan_entry_get_revision (event);
  const guint   start = find (fixture->document, "kept a book");

  WAIT_UNTIL (wakhan_anchor_get_start (wakhan_entry_get_anchor (event, 0)) == start, 5000);
  g_assert_cmpuint (wakhan_entry_get_revision (event), ==, revision);
}

static void
test_is_nobody_s_doing (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = get_note (fixture, "kept a book of all that he carried");

  WAIT_UNTIL (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)) ==
                find (fixture->document, "kept a book"),
              5000);
  g_assert_cmpstr (wakhan_notebook_get_undo_name (fixture->notebook), ==, "New Note");
  wakhan_notebook_undo (fixture->notebook);
  wakhan_notebook_undo (fixture->notebook);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (fixture->notebook), ==, 0);
}

static void
test_leaves_what_is_in_doubt (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote   *note = get_note (fixture, "the miller's bed");
  WakhanAnchor *before = wakhan_note_get_anchor (note, 0);
  WakhanNote   *sure = get_note (fixture, "kept a book of all that he carried");

  g_assert_cmpint (wakhan_note_index_get_state (fixture->index, note), !=, WAKHAN_ANCHOR_FOUND);
  WAIT_UNTIL (wakhan_anchor_get_start (wakhan_note_get_anchor (sure, 0)) ==
                find (fixture->document, "kept a book"),
              5000);
  g_assert_true (wakhan_anchor_is_equal (wakhan_note_get_anchor (note, 0), before));
}

/* Neither is lost over the other: what is typed, and where the words have gone. */
static void
test_while_one_types (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = get_note (fixture, "kept a book of all that he carried");
  const guint before = wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0));
  const guint start = find (fixture->document, "kept a book");
  const char *typed[] = { "Who", "Who r", "Who re", "Who rea", "Who read" };
  const guint middle = G_N_ELEMENTS (typed) / 2;

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

      wakhan_note_set_text (copy, typed[i]);
      wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);
      g_assert_true (wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (copy)) == note);
      if (i < middle)
        g_assert_cmpuint (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)), ==, before);
      else if (i == middle)
        WAIT_UNTIL (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)) == start, 5000);
      g_assert_cmpstr (wakhan_note_get_text (note), ==, typed[i]);
    }
  g_assert_cmpuint (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)), ==, start);
}

/* What a person chose is not gone because others wrote something between it; a mark is nothing. */
static void
test_keeps_what_they_were (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  const char  *chosen = "kept a book of all that he carried";
  WakhanNote  *note = get_note (fixture, chosen);
  WakhanEntry *event = WAKHAN_ENTRY (wakhan_notebook_find_event (fixture->notebook, "event"));

  WAIT_UNTIL (g_str_equal (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)),
                           "kept a great book of all that he carried"),
              5000);
  g_assert_cmpstr (wakhan_note_get_earlier_quote (note, 0), ==, chosen);
  g_assert_cmpstr (wakhan_entry_get_earlier_quote (event, 0), ==, chosen);
  g_assert_null (wakhan_note_get_earlier_quote (get_note (fixture, "the miller's bed"), 0));
}

static void
test_changes_nothing_in_the_same_text (Fixture      *fixture,
                                       gconstpointer data G_GNUC_UNUSED)
{
  guint n_changes = 0;

  g_signal_connect_swapped (fixture->notebook, "changed", G_CALLBACK (count_cb), &n_changes);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_changes, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, text, test) g_test_add (path, Fixture, text, set_up, test, tear_down)
  ADD ("/note-follower/takes-over-what-is-sure", EDITED, test_takes_over_what_is_sure);
  ADD ("/note-follower/events-go-along", EDITED, test_events_go_along);
  ADD ("/note-follower/is-nobody-s-doing", EDITED, test_is_nobody_s_doing);
  ADD ("/note-follower/leaves-what-is-in-doubt", EDITED, test_leaves_what_is_in_doubt);
  ADD ("/note-follower/while-one-types", EDITED, test_while_one_types);
  ADD ("/note-follower/keeps-what-they-were", WRITTEN_INTO, test_keeps_what_they_were);
  ADD ("/note-follower/changes-nothing-in-the-same-text", TEXT,
       test_changes_nothing_in_the_same_text);
  return g_test_run ();
}
