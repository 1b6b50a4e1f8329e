/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-timeline-notes.h"

typedef struct
{
  SessionFixture session;
  GHashTable    *notes;
} Fixture;

static void
set_modified (WakhanNote *note,
              const char *modified)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (modified, NULL);

  wakhan_note_set_modified (note, time);
}

/* A note on one event, which the notebook itself says was changed now. */
static WakhanNote *
add_note (Fixture    *fixture,
          const char *colour,
          const char *modified)
{
  WakhanNotebook        *notebook = wakhan_study_get_notebook (fixture->session.study);
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  WakhanNote            *kept;

  wakhan_note_set_events (note, (const char *const[]){ "rise", NULL });
  wakhan_note_set_colour (note, colour);
  wakhan_notebook_put (notebook, colour, note);
  kept = wakhan_notebook_find (notebook, wakhan_note_get_id (note));
  set_modified (kept, modified);
  return kept;
}

static const char *
get_colour (Fixture *fixture)
{
  WakhanTimeline     *timeline = wakhan_study_get_timeline (fixture->session.study);
  WakhanTimelineNote *note = g_hash_table_lookup (fixture->notes, wakhan_timeline_find_id (timeline, "rise"));

  g_assert_nonnull (note);
  g_assert_cmpuint (note->n_notes, ==, 2);
  return note->colour;
}

/* Words were written in @note at @modified. */
static gboolean
follow (Fixture    *fixture,
        WakhanNote *note,
        const char *modified)
{
  g_autoptr (WakhanChange) change = wakhan_change_new ("Write");
  g_autoptr (WakhanNote)   after = wakhan_note_copy (note);

  wakhan_note_set_text (after, "More words");
  set_modified (after, modified);
  wakhan_change_add (change, note, after);
  g_assert_true (wakhan_change_is_of_words (change));
  return wakhan_timeline_notes_follow (fixture->notes, fixture->session.study, change);
}

static void
test_the_newest_gives_the_colour (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *older = add_note (fixture, "doubt", "2026-01-01T10:00:00Z");

  add_note (fixture, "claim", "2026-01-01T11:00:00Z");
  fixture->notes = wakhan_timeline_notes_find (fixture->session.study);
  g_assert_cmpstr (get_colour (fixture), ==, "claim");
  g_assert_true (follow (fixture, older, "2026-01-01T10:30:00Z"));
  g_assert_cmpstr (get_colour (fixture), ==, "claim");
  g_assert_true (follow (fixture, older, "2026-01-01T12:00:00Z"));
  g_assert_cmpstr (get_colour (fixture), ==, "doubt");
}

/* By undoing what was the newest goes behind another: which that is has to be looked for. */
static void
test_the_newest_goes_back (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *newer = add_note (fixture, "claim", "2026-01-01T11:00:00Z");

  add_note (fixture, "doubt", "2026-01-01T10:00:00Z");
  fixture->notes = wakhan_timeline_notes_find (fixture->session.study);
  g_assert_false (follow (fixture, newer, "2026-01-01T09:00:00Z"));
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  session_fixture_set_up (&fixture->session, data);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_clear_pointer (&fixture->notes, g_hash_table_unref);
  session_fixture_tear_down (&fixture->session, data);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/timeline-notes/the-newest-gives-the-colour", Fixture, NULL, set_up, test_the_newest_gives_the_colour, tear_down);
  g_test_add ("/timeline-notes/the-newest-goes-back", Fixture, NULL, set_up, test_the_newest_goes_back, tear_down);
  return g_test_run ();
}
