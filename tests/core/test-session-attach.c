/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Notes whose words were edited since, on the text of the fixture. */

#include "session-fixture.h"
#include "wakhan-anchor-maker.h"
#include "wakhan-session-attach.h"

static WakhanNotebook *
get_notebook (SessionFixture *fixture)
{
  return wakhan_study_get_notebook (fixture->study);
}

static WakhanNoteIndex *
get_index (SessionFixture *fixture)
{
  return wakhan_study_get_note_index (fixture->study);
}

/* Both of its passages were edited since. */
static WakhanNote *
add_doubtful (SessionFixture *fixture)
{
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) rose =
    wakhan_anchor_new ("It stood in June 2018 after a longish winter", "A River\n", ".", 8, 52);
  g_autoptr (WakhanAnchor) fell =
    wakhan_anchor_new ("It leant in 2019 and got mended", "A Bridge\n", ".", 62, 93);

  wakhan_anchor_set_place (rose, 1, "A River");
  wakhan_note_set_text (note, "Sure?");
  wakhan_note_add_anchor (note, rose);
  wakhan_note_add_anchor (note, fell);
  wakhan_notebook_put (get_notebook (fixture), WAKHAN_CHANGE_ADD, note);
  wakhan_note_index_settle (get_index (fixture));
  g_assert_cmpint (wakhan_note_index_get_match (get_index (fixture), note, 0)->state, ==,
                   WAKHAN_ANCHOR_DOUBTFUL);
  g_assert_cmpint (wakhan_note_index_get_match (get_index (fixture), note, 1)->state, ==,
                   WAKHAN_ANCHOR_DOUBTFUL);
  g_string_truncate (fixture->log, 0);
  return wakhan_notebook_find (get_notebook (fixture), wakhan_note_get_id (note));
}

static WakhanNote *
add_lost (SessionFixture *fixture,
          const char     *section)
{
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) first = wakhan_anchor_new ("Zebras grazed", NULL, NULL, 8, 21);
  g_autoptr (WakhanAnchor) second = wakhan_anchor_new ("beside; quaggas", NULL, NULL, 22, 37);

  wakhan_anchor_set_place (first, 7, section);
  wakhan_note_set_text (note, "Gone?");
  wakhan_note_add_anchor (note, first);
  wakhan_note_add_anchor (note, second);
  wakhan_notebook_put (get_notebook (fixture), WAKHAN_CHANGE_ADD, note);
  wakhan_note_index_settle (get_index (fixture));
  g_assert_cmpint (wakhan_note_index_get_state (get_index (fixture), note), ==,
                   WAKHAN_ANCHOR_LOST);
  g_string_truncate (fixture->log, 0);
  return wakhan_notebook_find (get_notebook (fixture), wakhan_note_get_id (note));
}

static const char *
get_quote (WakhanNote *note,
           guint       passage)
{
  return wakhan_anchor_get_quote (wakhan_note_get_anchor (note, passage));
}

/* One passage at a time, each a step to undo. */
static void
test_confirm (SessionFixture *fixture,
              gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote      *note = add_doubtful (fixture);
  g_autofree char *old = g_strdup (get_quote (note, 0));
  g_autofree char *other = g_strdup (get_quote (note, 1));
  g_autofree char *told = NULL;

  wakhan_session_confirm_passage (fixture->session, note, 0);
  g_assert_cmpstr (get_quote (note, 0), !=, old);
  g_assert_cmpstr (wakhan_note_get_earlier_quote (note, 0), ==, old);
  g_assert_cmpstr (get_quote (note, 1), ==, other);
  g_assert_null (wakhan_note_get_earlier_quote (note, 1));
  g_assert_cmpint (wakhan_note_index_get_match (get_index (fixture), note, 0)->state, ==,
                   WAKHAN_ANCHOR_FOUND);
  told = g_strdup_printf ("“Attached to the words “%s””", get_quote (note, 0));
  g_assert_nonnull (strstr (fixture->log->str, told));

  wakhan_session_confirm_passage (fixture->session, note, 1);
  g_assert_cmpstr (wakhan_note_get_earlier_quote (note, 1), ==, other);
  wakhan_session_undo (fixture->session);
  g_assert_cmpstr (get_quote (note, 1), ==, other);
  g_assert_cmpstr (wakhan_note_get_earlier_quote (note, 0), ==, old);
  wakhan_session_undo (fixture->session);
  g_assert_cmpstr (get_quote (note, 0), ==, old);
  g_assert_null (wakhan_note_get_earlier_quote (note, 0));
}

static void
test_nothing_to_confirm (SessionFixture *fixture,
                         gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote *note = add_lost (fixture, "A River");

  wakhan_session_confirm_passage (fixture->session, note, 0);
  wakhan_session_confirm_passage (fixture->session, note, 7);
  g_assert_cmpstr (get_quote (note, 0), ==, "Zebras grazed");
  session_fixture_assert_log (fixture, "");
}

/* To whole words, of which it is known where they stand. */
static void
test_attach (SessionFixture *fixture,
             gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote *note = add_lost (fixture, "A River");

  g_assert_false (wakhan_session_attach_passage (fixture->session, note, 1, 18, 19));
  session_fixture_assert_log (fixture, "");
  g_assert_true (wakhan_session_attach_passage (fixture->session, note, 1, 71, 73));
  g_assert_cmpstr (get_quote (note, 0), ==, "Zebras grazed");
  g_assert_cmpstr (get_quote (note, 1), ==, "2019");
  g_assert_cmpstr (wakhan_note_get_earlier_quote (note, 1), ==, "beside; quaggas");
  g_assert_cmpuint (wakhan_anchor_get_paragraph (wakhan_note_get_anchor (note, 1)), ==, 2);
  g_assert_cmpstr (wakhan_anchor_get_section (wakhan_note_get_anchor (note, 1)), ==, "A Bridge");
  g_assert_nonnull (strstr (fixture->log->str, "“Attached to the words “2019””"));
  wakhan_session_undo (fixture->session);
  g_assert_cmpstr (get_quote (note, 1), ==, "beside; quaggas");
}

/* What was on a section that is gone is on words from then on. */
static void
test_attach_what_was_on_a_section (SessionFixture *fixture,
                                   gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) added = wakhan_note_new ();
  WakhanNote            *note;

  wakhan_note_set_section (added, "A Ford");
  wakhan_notebook_put (get_notebook (fixture), WAKHAN_CHANGE_ADD, added);
  note = wakhan_notebook_find (get_notebook (fixture), wakhan_note_get_id (added));
  g_assert_cmpint (wakhan_note_index_get_state (get_index (fixture), note), ==,
                   WAKHAN_ANCHOR_LOST);
  g_assert_true (wakhan_session_attach_passage (fixture->session, note, 0, 71, 73));
  g_assert_cmpstr (get_quote (note, 0), ==, "2019");
  g_assert_cmpint (wakhan_note_index_get_state (get_index (fixture), note), ==,
                   WAKHAN_ANCHOR_FOUND);
  wakhan_session_undo (fixture->session);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 0);
}

/* Not the whole of it is told. */
static void
test_long_words (SessionFixture *fixture,
                 gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote *note = add_lost (fixture, "A River");

  g_assert_true (wakhan_session_attach_passage (fixture->session, note, 0, 0, G_MAXUINT));
  g_assert_nonnull (strstr (fixture->log->str, "…”"));
  g_assert_null (strstr (fixture->log->str, "mended"));
  g_assert_null (strchr (fixture->log->str, '\n'));
}

static void
test_keep_in_section (SessionFixture *fixture,
                      gconstpointer   data G_GNUC_UNUSED)
{
  static const char *const quotes[] = { "Zebras grazed", "beside; quaggas", NULL };
  WakhanNote              *note = add_lost (fixture, "A Bridge");
  g_autofree char         *section = NULL;

  section = wakhan_session_dup_section_to_keep_in (fixture->session, note);
  g_assert_cmpstr (section, ==, "A Bridge");
  wakhan_session_keep_in_section (fixture->session, note);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 0);
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "A Bridge");
  g_assert_cmpstrv (wakhan_note_get_earlier_quotes (note), quotes);
  g_assert_cmpint (wakhan_note_index_get_state (get_index (fixture), note), ==,
                   WAKHAN_ANCHOR_FOUND);
  g_assert_nonnull (strstr (fixture->log->str, "“Kept in the section “A Bridge””"));
  wakhan_session_keep_in_section (fixture->session, note);
  wakhan_session_undo (fixture->session);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 2);
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "");
  g_assert_cmpuint (g_strv_length ((GStrv) wakhan_note_get_earlier_quotes (note)), ==, 0);
}

/* Where nobody knows the section, or that is gone as well, or some of the words stand. */
static void
test_no_section_to_keep_in (SessionFixture *fixture,
                            gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote *lost = add_lost (fixture, NULL);
  WakhanNote *gone = add_lost (fixture, "A Ford");
  WakhanNote *doubtful = add_doubtful (fixture);

  g_assert_null (wakhan_session_dup_section_to_keep_in (fixture->session, lost));
  wakhan_session_keep_in_section (fixture->session, lost);
  g_assert_cmpuint (wakhan_note_get_n_anchors (lost), ==, 2);
  g_assert_null (wakhan_session_dup_section_to_keep_in (fixture->session, gone));
  g_assert_null (wakhan_session_dup_section_to_keep_in (fixture->session, doubtful));
  session_fixture_assert_log (fixture, "");
}

static void
choose_words_cb (SessionFixture *fixture,
                 WakhanNote     *note,
                 guint           passage)
{
  g_string_append_printf (fixture->log, "%s:%u ", wakhan_note_get_text (note), passage);
}

static void
test_choose_words (SessionFixture *fixture,
                   gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote *note = add_lost (fixture, NULL);

  g_signal_connect_swapped (fixture->session, "choose-words", G_CALLBACK (choose_words_cb),
                            fixture);
  wakhan_session_choose_words (fixture->session, note, 1);
  session_fixture_assert_log (fixture, "Gone?:1 ");
}

/* Who marks words keeps where they stand. */
static void
test_new_note_knows_its_place (SessionFixture *fixture,
                               gconstpointer   data G_GNUC_UNUSED)
{
  WakhanAnchor *anchor;

  wakhan_navigator_set_selection (fixture->navigator, 70, 74);
  wakhan_session_new_note (fixture->session, "claim");
  anchor = wakhan_note_get_anchor (wakhan_session_get_selected_note (fixture->session), 0);
  g_assert_cmpuint (wakhan_anchor_get_paragraph (anchor), ==, 2);
  g_assert_cmpstr (wakhan_anchor_get_section (anchor), ==, "A Bridge");
}

static void
add (const char *path,
     void (*test) (SessionFixture *fixture,
                   gconstpointer   data))
{
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, test, session_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/session-attach/confirm", test_confirm);
  add ("/session-attach/nothing-to-confirm", test_nothing_to_confirm);
  add ("/session-attach/attach", test_attach);
  add ("/session-attach/attach-what-was-on-a-section", test_attach_what_was_on_a_section);
  add ("/session-attach/long-words", test_long_words);
  add ("/session-attach/keep-in-section", test_keep_in_section);
  add ("/session-attach/no-section-to-keep-in", test_no_section_to_keep_in);
  add ("/session-attach/choose-words", test_choose_words);
  add ("/session-attach/new-note-knows-its-place", test_new_note_knows_its_place);
  return g_test_run ();
}
