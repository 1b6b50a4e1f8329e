/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"
#include "wakhan-date-review.h"
#include "wakhan-review-words.h"
#include "wakhan-session-review.h"
#include "wakhan-text-importer.h"

#define TEXT                                                                                  \
  "# The Orme\n\nThe ferry was shut on 6 February 2002. In March it opened again.\n\n"        \
  "## The bridge\n\nWork began in 2005 and ended on 9 September 2007. Two days later it was " \
  "crossed. It stood until 29 February 2020.\n"

typedef struct
{
  WakhanStudy      *study;
  WakhanDateReview *review;
  guint             n_changes;
} Fixture;

static void
changed_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  fixture->study = wakhan_study_new_for_document ("orme", "The Orme", document, timeline);
  fixture->review = wakhan_date_review_new (fixture->study);
  g_signal_connect_swapped (fixture->review, "changed", G_CALLBACK (changed_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_clear_object (&fixture->review);
  g_assert_finalize_object (fixture->study);
}

static const char *
get_edtf (Fixture *fixture,
          guint    position)
{
  return wakhan_date_get_edtf (
    wakhan_event_get_date (wakhan_date_review_get_found (fixture->review, position)));
}

/* As letters: open, kept, changed, refused, joined. */
static void
assert_decisions (Fixture    *fixture,
                  const char *expected)
{
  g_autoptr (GString) said = g_string_new (NULL);

  for (guint i = 0; i < wakhan_date_review_get_n_dates (fixture->review); i++)
    g_string_append_c (said, "okcrj"[wakhan_date_review_get_decision (fixture->review, i)]);
  g_assert_cmpstr (said->str, ==, expected);
}

static void
test_in_text_order (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  const char *const dates[] = { "2002-02-06", "2002-03", "2005",
                                "2007-09-09", "2007-09-11", "../2020-02-29" };

  g_assert_cmpuint (wakhan_date_review_get_n_dates (fixture->review), ==, G_N_ELEMENTS (dates));
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    g_assert_cmpstr (get_edtf (fixture, i), ==, dates[i]);
  assert_decisions (fixture, "oooooo");
  g_assert_cmpuint (wakhan_date_review_count_certain (fixture->review), ==, 2);
}

/* Where nothing but other dates' words tells which figure is the month, a day is no certain one. */
static void
test_certain_figures (void)
{
  static const struct
  {
    const char *text;
    guint       n_certain;
  } cases[] = {
    { "On 3 June 1998 they came. On 04/05/1999 and 03/02/2001 it rained.\n", 1 },
    { "On 04/05/1999 and 03/02/2001 it rained.\n", 0 },
    { "On 13/06/1998 they came. On 04/05/1999 and 03/02/2001 it rained.\n", 3 },
    { "On June 3, 1998, they came. On 04/05/1999 and 05/05/2001 it rained.\n", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i].text);
      g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
      g_autoptr (WakhanStudy)    study =
        wakhan_study_new_for_document ("orme", "The Orme", document, timeline);
      g_autoptr (WakhanDateReview) review = wakhan_date_review_new (study);

      g_assert_cmpuint (wakhan_date_review_count_certain (review), ==, cases[i].n_certain);
    }
}

static void
test_each_decision (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  WakhanNotebook  *notebook = wakhan_study_get_notebook (fixture->study);
  g_autofree char *counts = NULL;
  g_autofree char *end = NULL;

  wakhan_date_review_keep (fixture->review, 0);
  g_assert_cmpuint (fixture->n_changes, >, 0);
  wakhan_date_review_change (fixture->review, 1, WAKHAN_OWN_EVENT_TITLE, "It sails again");
  wakhan_date_review_refuse (fixture->review, 2);
  assert_decisions (fixture, "kcrooo");
  g_assert_cmpstr (wakhan_event_get_title (wakhan_date_review_get_shown (fixture->review, 1)), ==,
                   "It sails again");
  g_assert_null (wakhan_date_review_get_shown (fixture->review, 2));
  counts = wakhan_review_words_new_for_counts (fixture->review);
  g_assert_cmpstr (counts, ==, "1 kept, 1 changed, 1 refused");
  end = wakhan_review_words_new_for_end (fixture->review);
  g_assert_cmpstr (end, ==, "3 dates looked at: 1 kept, 1 changed, 1 refused.");
  wakhan_notebook_undo (notebook);
  assert_decisions (fixture, "kcoooo");
  wakhan_notebook_undo (notebook);
  assert_decisions (fixture, "kooooo");
  wakhan_notebook_redo (notebook);
  assert_decisions (fixture, "kcoooo");
}

/* What was decided can be decided otherwise. */
static void
test_another_decision (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  wakhan_date_review_refuse (fixture->review, 3);
  wakhan_date_review_keep (fixture->review, 3);
  assert_decisions (fixture, "oookoo");
  wakhan_date_review_refuse (fixture->review, 3);
  assert_decisions (fixture, "oooroo");
  g_assert_cmpuint (
    g_list_model_get_n_items (
      wakhan_notebook_get_events (wakhan_study_get_notebook (fixture->study))),
    ==, 1);
}

static void
test_join (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);
  WakhanOwnEvent *own;

  wakhan_date_review_join (fixture->review, 4, wakhan_date_review_get_shown (fixture->review, 3));
  assert_decisions (fixture, "oookjo");
  own = wakhan_timeline_composer_find_entry (wakhan_study_get_composer (fixture->study),
                                             wakhan_date_review_get_shown (fixture->review, 3));
  g_assert_cmpuint (wakhan_entry_get_n_anchors (WAKHAN_ENTRY (own)), ==, 2);
  g_assert_cmpstr (wakhan_anchor_get_quote (wakhan_entry_get_anchor (WAKHAN_ENTRY (own), 1)), ==,
                   "Two days later");
  wakhan_notebook_undo (notebook);
  assert_decisions (fixture, "oooooo");
  wakhan_notebook_redo (notebook);
  assert_decisions (fixture, "oookjo");
}

static void
test_all_at_once (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);

  wakhan_date_review_refuse (fixture->review, 0);
  g_assert_cmpuint (wakhan_date_review_keep_all (fixture->review, TRUE), ==, 1);
  assert_decisions (fixture, "rookoo");
  g_assert_cmpuint (wakhan_date_review_keep_all (fixture->review, TRUE), ==, 0);
  wakhan_notebook_undo (notebook);
  assert_decisions (fixture, "rooooo");
  g_assert_cmpuint (wakhan_date_review_refuse_all (fixture->review), ==, 5);
  assert_decisions (fixture, "rrrrrr");
  wakhan_notebook_undo (notebook);
  assert_decisions (fixture, "rooooo");
}

static void
test_filter (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanReviewFilter filter = { .bases = 1 << WAKHAN_DATE_BASIS_RELATIVE };
  const guint        bridge = wakhan_event_get_start (
           wakhan_date_review_get_found (fixture->review, 2));

  wakhan_date_review_set_position (fixture->review, 3);
  wakhan_date_review_set_filter (fixture->review, &filter);
  g_assert_cmpuint (wakhan_date_review_get_n_dates (fixture->review), ==, 1);
  g_assert_cmpstr (get_edtf (fixture, 0), ==, "2007-09-11");
  g_assert_cmpuint (wakhan_date_review_get_position (fixture->review), ==, 0);
  filter = (WakhanReviewFilter){ .forms = 1 << WAKHAN_REVIEW_FORM_MONTH |
                                          1 << WAKHAN_REVIEW_FORM_YEAR };
  wakhan_date_review_set_filter (fixture->review, &filter);
  g_assert_cmpuint (wakhan_date_review_get_n_dates (fixture->review), ==, 2);
  filter = (WakhanReviewFilter){ .start = 0, .end = bridge };
  wakhan_date_review_set_filter (fixture->review, &filter);
  g_assert_cmpuint (wakhan_date_review_get_n_dates (fixture->review), ==, 2);
  g_assert_cmpuint (wakhan_date_review_refuse_all (fixture->review), ==, 2);
  filter = (WakhanReviewFilter){ .end = 0 };
  wakhan_date_review_set_filter (fixture->review, &filter);
  assert_decisions (fixture, "rroooo");
}

static void
test_next_open (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  wakhan_date_review_keep (fixture->review, 1);
  g_assert_cmpuint (wakhan_date_review_find_open (fixture->review, 0), ==, 2);
  g_assert_cmpuint (wakhan_date_review_find_open (fixture->review, 5), ==, 0);
  wakhan_date_review_refuse_all (fixture->review);
  g_assert_cmpuint (wakhan_date_review_find_open (fixture->review, 5), ==, G_MAXUINT);
}

/* What a person decides of one event alone needs no review. */
static void
test_without_review (Fixture      *fixture,
                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanSession) session = wakhan_session_new ();
  gboolean                  has_found = FALSE;

  wakhan_session_set_study (session, fixture->study);
  wakhan_session_set_selected_event (session, wakhan_date_review_get_found (fixture->review, 2));
  g_object_get (session, "has-found-event", &has_found, NULL);
  g_assert_true (has_found);
  wakhan_session_keep_found_event (session);
  assert_decisions (fixture, "ookooo");
  g_object_get (session, "has-found-event", &has_found, NULL);
  g_assert_false (has_found);
  wakhan_session_keep_found_event (session);
  wakhan_session_refuse_found_event (session); /* it is looked at already */
  assert_decisions (fixture, "ookooo");
  wakhan_session_set_selected_event (session, wakhan_date_review_get_found (fixture->review, 3));
  wakhan_session_refuse_found_event (session);
  assert_decisions (fixture, "ookroo");
  g_assert_true (wakhan_session_get_selected_event (session) ==
                 wakhan_date_review_get_shown (fixture->review, 4));
}

/* Whatever date it gets, the one that was found does not stand beside it. */
static void
test_written_on (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  WakhanTimeline            *timeline = wakhan_study_get_timeline (fixture->study);
  const guint                n_events = wakhan_timeline_get_n_events (timeline);
  g_autoptr (WakhanOwnEvent) own = wakhan_study_create_own_event (
    fixture->study, wakhan_date_review_get_found (fixture->review, 2));

  wakhan_own_event_set_word (own, WAKHAN_OWN_EVENT_DATE, "1931");
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->study), WAKHAN_CHANGE_EDIT_EVENT, own);
  assert_decisions (fixture, "oocooo");
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, n_events);
  g_assert_cmpuint (wakhan_timeline_count_found (timeline), ==, n_events - 1);
}

int
main (int   argc,
      char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/date-review/in-the-order-of-the-text", test_in_text_order },
    { "/date-review/each-decision-is-a-step-to-undo", test_each_decision },
    { "/date-review/what-was-decided-can-be-decided-otherwise", test_another_decision },
    { "/date-review/joined-is-one-event-of-two-places", test_join },
    { "/date-review/all-at-once-is-one-step", test_all_at_once },
    { "/date-review/a-filter-lists-some", test_filter },
    { "/date-review/the-next-open-one-goes-round", test_next_open },
    { "/date-review/one-is-decided-without-a-review", test_without_review },
    { "/date-review/one-that-is-written-on-is-looked-at", test_written_on },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add_func ("/date-review/figures-in-an-order-that-is-a-guess-are-not-certain",
                   test_certain_figures);
  return g_test_run ();
}
