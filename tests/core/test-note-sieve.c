/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-session-flags.h"
#include "wakhan-session-years.h"

#include <string.h>

static WakhanNoteSieve *
get_sieve (SessionFixture *fixture)
{
  return wakhan_session_get_note_sieve (fixture->session);
}

static void
set_years (SessionFixture *fixture,
           const char     *edtf)
{
  g_autoptr (WakhanDate) years = edtf ? wakhan_date_parse (edtf, NULL) : NULL;

  wakhan_note_sieve_set_years (get_sieve (fixture), years);
}

/* On words of the text, on an event, or on nothing. */
static WakhanNote *
put_note (SessionFixture *fixture,
          const char     *words,
          const char     *event)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_note_set_text (note, "A note");
  if (words)
    {
      WakhanDocument          *document = wakhan_study_get_document (fixture->study);
      const char              *text = wakhan_document_get_text (document);
      const guint              start = g_utf8_pointer_to_offset (text, strstr (text, words));
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new (words, "", "", start, start + g_utf8_strlen (words, -1));

      wakhan_note_add_anchor (note, anchor);
    }
  if (event)
    wakhan_note_set_events (note, (const char *const[]){ event, NULL });
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->study), WAKHAN_CHANGE_ADD, note);
  return wakhan_notebook_find (wakhan_study_get_notebook (fixture->study),
                               wakhan_note_get_id (note));
}

static void
test_a_note_is_of_the_years_of_its_words_and_events (SessionFixture *fixture,
                                                     gconstpointer   data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *words;
    const char *event;
    const char *years;
    gboolean    passes;
  } cases[] = {
    { "winter", NULL, "2018", TRUE }, /* its paragraph says June 2018 */
    { "winter", NULL, "2018-05", FALSE },
    { "winter", NULL, "2019/2021", FALSE },
    { "was mended", NULL, "2019/2021", TRUE },
    { "A Bridge", NULL, "1900/2021", FALSE }, /* no date stands there */
    { NULL, "spring", "1990/1999", TRUE },    /* which is not in the text */
    { NULL, "spring", "2000/2021", FALSE },
    { "winter", "spring", "1999", TRUE },
    { "winter", "spring", "2018", TRUE },
    { NULL, NULL, "1900/2021", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanNote *note = put_note (fixture, cases[i].words, cases[i].event);

      g_assert_true (wakhan_note_sieve_passes (get_sieve (fixture), note));
      set_years (fixture, cases[i].years);
      if (wakhan_note_sieve_passes (get_sieve (fixture), note) != cases[i].passes)
        g_error ("a note on “%s” and “%s” is wrong in %s", cases[i].words, cases[i].event,
                 cases[i].years);
      set_years (fixture, NULL);
    }
}

static void
count_cb (guint *n_changes)
{
  *n_changes += 1;
}

static void
test_notes_follow_the_filter_of_events (SessionFixture *fixture,
                                        gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventFilter *filter =
    wakhan_event_sieve_get_filter (wakhan_session_get_sieve (fixture->session));
  WakhanNoteSieve *sieve = get_sieve (fixture);
  WakhanNote      *on_event = put_note (fixture, NULL, "spring");
  WakhanNote      *on_words = put_note (fixture, "winter", NULL);
  guint            n_changes = 0;

  g_signal_connect_swapped (sieve, "changed", G_CALLBACK (count_cb), &n_changes);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "spring", TRUE);
  g_assert_cmpuint (n_changes, ==, 0);
  g_assert_false (wakhan_note_sieve_is_on (sieve));
  g_assert_true (wakhan_note_sieve_passes (sieve, on_words));
  wakhan_note_sieve_set_follows_events (sieve, TRUE);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_true (wakhan_note_sieve_is_on (sieve));
  g_assert_true (wakhan_note_sieve_passes (sieve, on_event));
  g_assert_false (wakhan_note_sieve_passes (sieve, on_words));
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "rise", TRUE);
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_false (wakhan_note_sieve_passes (sieve, on_event));
  wakhan_event_filter_clear (filter, WAKHAN_N_CRITERIA);
  g_assert_false (wakhan_note_sieve_is_on (sieve));
  g_assert_true (wakhan_note_sieve_passes (sieve, on_words));
  /* of years alone words have theirs, too */
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_YEARS, "2018", TRUE);
  g_assert_true (wakhan_note_sieve_passes (sieve, on_words));
  g_assert_false (wakhan_note_sieve_passes (sieve, on_event));
}

/* The date of words is not that of what stood there before. */
static void
test_dates_follow_notes_and_events (SessionFixture *fixture,
                                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNoteDates        *dates = wakhan_note_sieve_get_dates (get_sieve (fixture));
  WakhanNote             *note = put_note (fixture, "after a long winter", NULL);
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("2017", NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = "frost",
    .date = date,
    .title = "Frost",
    .start = 42,
    .end = 48,
  });
  g_autoptr (WakhanNote)  copy = NULL;

  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_note_dates_get (dates, note)), ==, "2018-06");
  wakhan_timeline_insert (wakhan_study_get_timeline (fixture->study), event);
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_note_dates_get (dates, note)), ==, "2017");
  copy = wakhan_note_copy (note);
  wakhan_note_clear_anchors (copy);
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->study), WAKHAN_CHANGE_EDIT, copy);
  g_assert_null (wakhan_note_dates_get (dates, note));
}

static void
test_notes_of_the_view_come_and_go (SessionFixture *fixture,
                                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNoteSieve *sieve = get_sieve (fixture);

  g_object_set (fixture->session, "notes-visible", FALSE, NULL);
  wakhan_session_set_view (fixture->session, wakhan_day_from_civil (2010, 6, 1),
                           wakhan_day_from_civil (2019, 6, 1));
  wakhan_session_toggle_notes_of_view (fixture->session);
  g_assert_cmpstr (wakhan_date_get_edtf (wakhan_note_sieve_get_years (sieve)), ==, "2010/2019");
  g_assert_true (session_fixture_has (fixture, "notes-visible"));
  wakhan_session_toggle_notes_of_view (fixture->session);
  g_assert_null (wakhan_note_sieve_get_years (sieve));
}

static void
test_the_switch_is_remembered (SessionFixture *fixture,
                               gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (GKeyFile)    keys = g_key_file_new ();
  g_autoptr (WakhanStudy) other = session_fixture_create_study ();

  wakhan_note_sieve_set_follows_events (get_sieve (fixture), TRUE);
  set_years (fixture, "2018");
  wakhan_session_flags_store (keys, "Study", fixture->session);
  wakhan_session_set_study (fixture->session, other);
  g_assert_false (wakhan_note_sieve_get_follows_events (get_sieve (fixture)));
  g_assert_null (wakhan_note_sieve_get_years (get_sieve (fixture)));
  wakhan_session_flags_restore (keys, "Study", fixture->session);
  g_assert_true (wakhan_note_sieve_get_follows_events (get_sieve (fixture)));
  g_assert_null (wakhan_note_sieve_get_years (get_sieve (fixture)));
  wakhan_note_sieve_clear (get_sieve (fixture));
  wakhan_session_flags_store (keys, "Study", fixture->session);
  g_assert_false (g_key_file_has_key (keys, "Study", "NotesFiltered", NULL));
}

#define ADD(name, test)                                                                \
  g_test_add ("/note-sieve/" name, SessionFixture, NULL, session_fixture_set_up, test, \
              session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("a-note-is-of-the-years-of-its-words-and-events",
       test_a_note_is_of_the_years_of_its_words_and_events);
  ADD ("notes-follow-the-filter-of-events", test_notes_follow_the_filter_of_events);
  ADD ("dates-follow-notes-and-events", test_dates_follow_notes_and_events);
  ADD ("notes-of-the-view-come-and-go", test_notes_of_the_view_come_and_go);
  ADD ("the-switch-is-remembered", test_the_switch_is_remembered);
  return g_test_run ();
}
