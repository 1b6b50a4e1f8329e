/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-event-draft.h"
#include "wakhan-session-attach.h"

#include <string.h>

static WakhanNotebook *
get_notebook (SessionFixture *fixture)
{
  return wakhan_study_get_notebook (fixture->study);
}

static WakhanTimeline *
get_timeline (SessionFixture *fixture)
{
  return wakhan_study_get_timeline (fixture->study);
}

static guint
count_entries (SessionFixture *fixture)
{
  return g_list_model_get_n_items (wakhan_notebook_get_events (get_notebook (fixture)));
}

static void
test_new_event_is_put_with_its_first_word (SessionFixture *fixture,
                                           gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);
  const guint                  n_events = wakhan_timeline_get_n_events (get_timeline (fixture));

  wakhan_event_draft_begin (draft);
  g_assert_nonnull (wakhan_event_draft_get_event (draft));
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_TITLE, "A flood");
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpuint (wakhan_timeline_get_n_events (get_timeline (fixture)), ==, n_events);
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_DATE, "2018-07");
  g_assert_cmpuint (wakhan_timeline_get_n_events (get_timeline (fixture)), ==, n_events + 1);
  g_assert_cmpstr (
    wakhan_event_get_title (wakhan_session_get_selected_event (fixture->session)), ==, "A flood");
  wakhan_event_draft_end (draft);
  g_assert_null (wakhan_event_draft_get_event (draft));
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static void
test_each_field_is_a_step (SessionFixture *fixture,
                           gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);
  WakhanOwnEvent              *event;

  wakhan_event_draft_begin (draft);
  event = wakhan_event_draft_get_event (draft);
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_TITLE, "A f");
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_TITLE, "A flood");
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_DATE, "2018");
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_DATE, "2018-07");
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_PLACE, "Delta");

  wakhan_notebook_undo (get_notebook (fixture));
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_PLACE), ==, "");
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_DATE), ==, "2018-07");
  wakhan_notebook_undo (get_notebook (fixture));
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_DATE), ==, "");
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_TITLE), ==, "A flood");
  wakhan_notebook_undo (get_notebook (fixture));
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  g_assert_null (wakhan_event_draft_get_event (draft));
}

static void
test_event_of_the_study_is_changed_and_restored (SessionFixture *fixture,
                                                 gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);

  wakhan_event_draft_edit (draft, wakhan_timeline_find_id (get_timeline (fixture), "rise"));
  g_assert_cmpuint (count_entries (fixture), ==, 0);
  g_assert_false (wakhan_event_draft_can_restore (draft));
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_TITLE, "It rose");
  g_assert_cmpstr (
    wakhan_event_get_title (wakhan_timeline_find_id (get_timeline (fixture), "rise")), ==,
    "It rose");
  g_assert_true (wakhan_event_draft_can_restore (draft));
  wakhan_event_draft_restore (draft);
  g_assert_cmpstr (
    wakhan_event_get_title (wakhan_timeline_find_id (get_timeline (fixture), "rise")), !=,
    "It rose");
  g_assert_nonnull (wakhan_event_draft_get_event (draft));
  g_assert_false (wakhan_event_draft_can_restore (draft));
}

static void
test_deleted_event_of_the_study_comes_again (SessionFixture *fixture,
                                             gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);

  wakhan_event_draft_edit (draft, wakhan_timeline_find_id (get_timeline (fixture), "rise"));
  wakhan_event_draft_delete (draft);
  g_assert_null (wakhan_event_draft_get_event (draft));
  g_assert_null (wakhan_timeline_find_id (get_timeline (fixture), "rise"));
  wakhan_notebook_undo (get_notebook (fixture));
  g_assert_nonnull (wakhan_timeline_find_id (get_timeline (fixture), "rise"));
}

static void
test_selected_words_make_an_event (SessionFixture *fixture,
                                   gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);
  WakhanDocument              *document = wakhan_study_get_document (fixture->study);
  const char                  *text = wakhan_document_get_text (document);
  const char                  *words = "after a long winter";
  const guint                  start = strstr (text, words) - text;
  WakhanOwnEvent              *event;

  g_assert_false (wakhan_event_draft_begin_from_selection (draft));
  wakhan_navigator_set_selection (fixture->navigator, start, start + strlen (words));
  g_assert_true (wakhan_event_draft_begin_from_selection (draft));
  event = wakhan_event_draft_get_event (draft);
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_TITLE), ==, words);
  g_assert_cmpstr (wakhan_own_event_get_word (event, WAKHAN_OWN_EVENT_DATE), ==, "2018-06");
  g_assert_cmpuint (wakhan_entry_get_n_anchors (WAKHAN_ENTRY (event)), ==, 1);
  g_assert_cmpint (wakhan_event_draft_get_match (draft, 0)->state, ==, WAKHAN_ANCHOR_FOUND);
}

static void
choose_words_cb (WakhanSession *session G_GNUC_UNUSED,
                 WakhanEntry   *entry,
                 guint          passage,
                 GString       *asked)
{
  g_string_append_printf (asked, "%s%u ", entry ? "" : "end ", passage);
}

/* What is attached to one that is not put yet puts it, a step to undo. */
static void
test_words_are_asked_for (SessionFixture *fixture,
                          gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);
  g_autoptr (GString)          asked = g_string_new (NULL);
  WakhanOwnEvent              *event;

  g_signal_connect (fixture->session, "choose-words", G_CALLBACK (choose_words_cb), asked);
  wakhan_event_draft_begin (draft);
  event = wakhan_event_draft_get_event (draft);
  wakhan_event_draft_choose_words (draft, 0);
  g_assert_true (wakhan_event_draft_is_choosing (draft));
  g_assert_true (wakhan_session_can_attach (fixture->session, event, 0));
  g_assert_false (wakhan_session_can_attach (fixture->session, event, 1));
  g_assert_true (wakhan_session_attach_passage (fixture->session, event, 0, 8, 15));
  wakhan_session_end_choosing (fixture->session);
  g_assert_false (wakhan_event_draft_is_choosing (draft));
  g_assert_cmpuint (count_entries (fixture), ==, 1);
  g_assert_cmpuint (wakhan_entry_get_n_anchors (WAKHAN_ENTRY (event)), ==, 1);
  g_assert_true (wakhan_session_attach_passage (fixture->session, event, 0, 11, 20));
  g_assert_nonnull (wakhan_entry_get_earlier_quote (WAKHAN_ENTRY (event), 0));
  wakhan_notebook_undo (get_notebook (fixture));
  g_assert_null (wakhan_entry_get_earlier_quote (WAKHAN_ENTRY (event), 0));

  wakhan_event_draft_choose_words (draft, 1);
  wakhan_event_draft_end (draft);
  g_assert_false (wakhan_event_draft_is_choosing (draft));
  g_assert_cmpstr (asked->str, ==, "0 end 0 1 end 0 ");
}

/* Whoever answers may have deleted it meanwhile. */
static void
test_deleted_event_takes_no_words (SessionFixture *fixture,
                                   gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanEventDraft) draft = wakhan_event_draft_new (fixture->session);
  g_autoptr (WakhanOwnEvent)   event = NULL;

  wakhan_event_draft_begin (draft);
  wakhan_event_draft_set_word (draft, WAKHAN_OWN_EVENT_DATE, "2018");
  event = g_object_ref (wakhan_event_draft_get_event (draft));
  g_assert_true (wakhan_session_can_attach (fixture->session, event, 0));
  wakhan_event_draft_delete (draft);
  g_assert_false (wakhan_session_can_attach (fixture->session, event, 0));
}

static void
add (const char *path,
     void (*test) (SessionFixture *fixture, gconstpointer data))
{
  g_test_add (path, SessionFixture, NULL, session_fixture_set_up, test, session_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/event-draft/a new event is put with its first word",
       test_new_event_is_put_with_its_first_word);
  add ("/event-draft/each field is a step to undo", test_each_field_is_a_step);
  add ("/event-draft/an event of the study is changed and restored",
       test_event_of_the_study_is_changed_and_restored);
  add ("/event-draft/a deleted event of the study comes again by undo",
       test_deleted_event_of_the_study_comes_again);
  add ("/event-draft/selected words make an event", test_selected_words_make_an_event);
  add ("/event-draft/words are asked for", test_words_are_asked_for);
  add ("/event-draft/a deleted event takes no words", test_deleted_event_takes_no_words);
  return g_test_run ();
}
