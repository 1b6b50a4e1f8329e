/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-note-tally.h"
#include "wakhan-session-check.h"

#include <string.h>

typedef struct
{
  SessionFixture   session;
  WakhanNoteIndex *index;
  WakhanNotebook  *notebook;
  WakhanNote      *asked; /* for, by "check-note"; borrowed */
} Fixture;

static void
check_note_cb (Fixture    *fixture,
               WakhanNote *note)
{
  g_assert_true (note == wakhan_session_get_selected_note (fixture->session.session));
  fixture->asked = note;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  session_fixture_set_up (&fixture->session, data);
  fixture->index = wakhan_study_get_note_index (fixture->session.study);
  fixture->notebook = wakhan_study_get_notebook (fixture->session.study);
  g_signal_connect_swapped (fixture->session.session, "check-note", G_CALLBACK (check_note_cb),
                            fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  session_fixture_tear_down (&fixture->session, data);
}

/* Returns: (transfer none): as the notebook has it */
static WakhanNote *
put (Fixture    *fixture,
     WakhanNote *note)
{
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);
  return wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (note));
}

static WakhanNote *
add_on_words (Fixture    *fixture,
              const char *words,
              const char *section)
{
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (words, "what was before ", " and behind", 300, 340);
  WakhanNote *added;

  wakhan_note_set_section (note, section);
  wakhan_note_add_anchor (note, anchor);
  added = put (fixture, note);
  wakhan_note_index_settle (fixture->index);
  return added;
}

static WakhanNote *
add_on_section (Fixture    *fixture,
                const char *section,
                const char *event)
{
  const char *const      events[] = { event, NULL };
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_note_set_section (note, section);
  wakhan_note_set_events (note, events);
  return put (fixture, note);
}

static void
assert_tally (Fixture *fixture,
              guint    n_placed,
              guint    n_doubtful,
              guint    n_lost)
{
  const WakhanNoteTally tally = wakhan_note_tally_count (fixture->index);

  g_assert_cmpuint (tally.n_placed, ==, n_placed);
  g_assert_cmpuint (tally.n_doubtful, ==, n_doubtful);
  g_assert_cmpuint (tally.n_lost, ==, n_lost);
}

#define DOUBTFUL "rose in June 2018 after a long winter"

static void
test_words (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *doubtful;
  WakhanNote *lost;

  assert_tally (fixture, 0, 0, 0);
  doubtful = add_on_words (fixture, DOUBTFUL, NULL);
  assert_tally (fixture, 0, 1, 0);
  lost = add_on_words (fixture, "nothing of this was ever written", "A Bridge");
  assert_tally (fixture, 0, 1, 1);
  g_assert_true (wakhan_note_tally_is_to_check (fixture->index, doubtful));
  g_assert_true (wakhan_note_tally_is_to_check (fixture->index, lost));
  g_assert_false (wakhan_note_tally_is_to_check (fixture->index, NULL));
}

/* What is on a section, and on nothing else, is lost with its heading. */
static void
test_sections (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *there = add_on_section (fixture, "A Bridge", NULL);
  WakhanNote *gone = add_on_section (fixture, "A Ford", NULL);

  add_on_section (fixture, "A Ford", "spring");
  add_on_section (fixture, "", NULL);
  assert_tally (fixture, 1, 0, 1);
  g_assert_false (wakhan_note_tally_is_to_check (fixture->index, there));
  g_assert_true (wakhan_note_tally_is_to_check (fixture->index, gone));
}

/* A note gets a section, or loses it, while others listen. */
static void
test_a_section_changes (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote            *note = add_on_section (fixture, "A Ford", NULL);
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

  wakhan_note_set_section (copy, "");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);
  assert_tally (fixture, 0, 0, 0);
  wakhan_notebook_undo (fixture->notebook);
  assert_tally (fixture, 0, 0, 1);
}

static void
test_walk (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session.session;
  WakhanNote    *first = add_on_words (fixture, DOUBTFUL, NULL);
  WakhanNote    *sure = add_on_section (fixture, "A Bridge", NULL);
  WakhanNote    *second = add_on_words (fixture, "nothing of this was written", "A Bridge");
  WakhanNote    *third = add_on_section (fixture, "A Ford", NULL);
  WakhanNote    *forward[] = { first, second, third, first };
  WakhanNote    *back[] = { third, second, first, third };

  wakhan_session_set_selected_note (session, sure); /* from where one begins anew */
  for (gsize i = 0; i < G_N_ELEMENTS (forward); i++)
    {
      wakhan_session_show_next_to_check (session);
      g_assert_true (fixture->asked == forward[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (back); i++)
    {
      wakhan_session_show_previous_to_check (session);
      g_assert_true (fixture->asked == back[i]);
    }
  wakhan_session_set_selected_note (session, NULL);
  wakhan_session_show_previous_to_check (session);
  g_assert_true (fixture->asked == third);
}

static void
test_the_only_one (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session.session;
  WakhanNote    *only = add_on_section (fixture, "A Ford", NULL);

  for (guint i = 0; i < 2; i++)
    {
      fixture->asked = NULL;
      wakhan_session_show_next_to_check (session);
      g_assert_true (fixture->asked == only);
      fixture->asked = NULL;
      wakhan_session_show_previous_to_check (session);
      g_assert_true (fixture->asked == only);
    }
}

static void
test_none (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  add_on_section (fixture, "A Bridge", NULL);
  wakhan_session_set_selected_note (fixture->session.session, NULL);
  g_string_truncate (fixture->session.log, 0);
  wakhan_session_show_next_to_check (fixture->session.session);
  wakhan_session_show_previous_to_check (fixture->session.session);
  g_assert_null (fixture->asked);
  session_fixture_assert_log (&fixture->session, "“No notes to check” “No notes to check” ");
}

#define ADD(name, test) \
  g_test_add ("/note-tally/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("counts-words-in-doubt-and-lost", test_words);
  ADD ("counts-sections", test_sections);
  ADD ("follows-a-section-that-changes", test_a_section_changes);
  ADD ("walks-in-the-order-of-the-text-both-ways", test_walk);
  ADD ("stays-at-the-only-one", test_the_only_one);
  ADD ("says-that-there-is-none", test_none);
  return g_test_run ();
}
