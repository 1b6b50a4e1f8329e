/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wait-until.h"
#include "wakhan-date-events.h"
#include "wakhan-notes-merge.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline-composer.h"

#include <string.h>

#define PATIENCE 10000 /* ms */

#define TEXT                                                                                  \
  "The mill burnt in 1712, and nobody knew why. In March 1713 the miller built it up again. " \
  "The ferry sank in 1715. He left the valley in 1720 for good."

/* Each sentence is another, and one is gone. */
#define EDITED                                                                                  \
  "Nobody forgot it. The old mill burnt in 1712, and nobody knew why. The ferry sank in 1715. " \
  "Then, they say, he left the valley in 1720 for good."

typedef struct
{
  WakhanDocument         *document;
  WakhanTimeline         *timeline;
  WakhanNotebook         *notebook;
  WakhanTimelineComposer *composer;
} Fixture;

static void
open_text (Fixture    *fixture,
           const char *text)
{
  fixture->document = wakhan_plain_text_import (text);
  fixture->timeline = wakhan_date_events_create (fixture->document);
  fixture->composer =
    wakhan_timeline_composer_new (fixture->document, fixture->timeline, fixture->notebook);
}

static void
close_text (Fixture *fixture)
{
  g_clear_object (&fixture->composer);
  g_clear_object (&fixture->timeline);
  g_clear_object (&fixture->document);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->notebook = wakhan_notebook_new (NULL);
  open_text (fixture, TEXT);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  close_text (fixture);
  g_object_unref (fixture->notebook);
}

/* "1712* 1713-03 1715+ 1720*": + a person's own, * found */
static char *
dup_timeline (Fixture *fixture)
{
  GString *dates = g_string_new (NULL);

  for (guint i = 0; i < wakhan_timeline_get_n_events (fixture->timeline); i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->timeline, i);

      g_string_append_printf (dates, "%s%s%s", i > 0 ? " " : "",
                              wakhan_date_get_edtf (wakhan_event_get_date (event)),
                              wakhan_event_is_own (event)     ? "+"
                              : wakhan_event_is_found (event) ? "*"
                                                              : "");
    }
  return g_string_free (dates, FALSE);
}

#define assert_timeline(fixture, expected)                    \
  G_STMT_START                                                \
  {                                                           \
    g_autofree char *timeline_dates = dup_timeline (fixture); \
    g_assert_cmpstr (timeline_dates, ==, expected);           \
  }                                                           \
  G_STMT_END

static WakhanOwnEvent *
create_event (const char *words,
              const char *date,
              const char *decision)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (TEXT);
  const char                *text = wakhan_document_get_text (document);
  const char                *found = strstr (text, words);
  WakhanOwnEvent            *event = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
  const guint                start = g_utf8_pointer_to_offset (text, found);
  g_autoptr (WakhanAnchor)   anchor =
    wakhan_anchor_new_for_range (document, start, start + g_utf8_strlen (words, -1));

  wakhan_entry_add_anchor (WAKHAN_ENTRY (event), anchor);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DATE, date);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_TITLE, words);
  wakhan_own_event_set_word (event, WAKHAN_OWN_EVENT_DECISION, decision);
  return event;
}

static WakhanOwnEvent *
put (Fixture    *fixture,
     const char *words,
     const char *date,
     const char *decision)
{
  g_autoptr (WakhanOwnEvent) event = create_event (words, date, decision);

  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD_EVENT, event);
  return wakhan_notebook_find_event (fixture->notebook, wakhan_entry_get_id (WAKHAN_ENTRY (event)));
}

static void
test_decisions (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  WakhanOwnEvent *kept;
  WakhanEvent    *event;
  WakhanEvent    *found;

  assert_timeline (fixture, "1712* 1713-03* 1715* 1720*");
  found = wakhan_timeline_get_event (fixture->timeline, 0);
  kept = put (fixture, "1712", "1712", "kept");
  g_assert_true (wakhan_timeline_composer_find_successor (fixture->composer, found) ==
                 wakhan_timeline_composer_find_event (fixture->composer, kept));
  assert_timeline (fixture, "1712+ 1713-03* 1715* 1720*");
  put (fixture, "March 1713", "1713-03", "refused");
  assert_timeline (fixture, "1712+ 1715* 1720*");
  put (fixture, "1715", "1714", "kept"); /* changed */
  assert_timeline (fixture, "1712+ 1714+ 1720*");

  event = wakhan_timeline_composer_find_event (fixture->composer, kept);
  g_assert_true (wakhan_timeline_composer_find_entry (fixture->composer, event) == kept);
  g_assert_true (wakhan_event_is_found (
    wakhan_timeline_composer_get_original (fixture->composer, event)));

  wakhan_notebook_undo (fixture->notebook);
  wakhan_notebook_undo (fixture->notebook);
  assert_timeline (fixture, "1712+ 1713-03* 1715* 1720*");
  wakhan_notebook_redo (fixture->notebook);
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE_EVENT, kept);
  assert_timeline (fixture, "1712* 1715* 1720*");
}

/* What was decided, either way, is none of those that nobody has looked at: before and after they
 * are left out. */
static void
test_withheld (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  put (fixture, "1712", "1712", "kept");
  put (fixture, "March 1713", "1713-03", "refused");
  g_assert_cmpuint (wakhan_timeline_composer_count_withheld (fixture->composer), ==, 0);
  wakhan_timeline_composer_set_found_hidden (fixture->composer, TRUE);
  assert_timeline (fixture, "1712+");
  g_assert_cmpuint (wakhan_timeline_composer_count_withheld (fixture->composer), ==, 2);
  put (fixture, "1715", "1715", "kept");
  g_assert_cmpuint (wakhan_timeline_composer_count_withheld (fixture->composer), ==, 1);
  wakhan_notebook_undo (fixture->notebook);
  wakhan_notebook_undo (fixture->notebook);
  g_assert_cmpuint (wakhan_timeline_composer_count_withheld (fixture->composer), ==, 3);
  wakhan_timeline_composer_set_found_hidden (fixture->composer, FALSE);
  assert_timeline (fixture, "1712+ 1713-03* 1715* 1720*");
}

/* Without a decision it stands for the date that it has, and for no other in its words. */
static void
test_an_event_of_ones_own (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  put (fixture, "The ferry sank in 1715", "1715", "");
  assert_timeline (fixture, "1712* 1713-03* 1715+ 1720*");
  put (fixture, "He left the valley in 1720", "1719/1721", "");
  assert_timeline (fixture, "1712* 1713-03* 1715+ 1719/1721+ 1720*");
}

static void
test_two_on_one_date (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanOwnEvent *first = put (fixture, "1715", "1715", "kept");

  put (fixture, "in 1715", "1716", "kept");
  assert_timeline (fixture, "1712* 1713-03* 1715+ 1716+ 1720*");
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE_EVENT, first);
  assert_timeline (fixture, "1712* 1713-03* 1716+ 1720*");
  wakhan_notebook_undo (fixture->notebook);
  assert_timeline (fixture, "1712* 1713-03* 1715+ 1716+ 1720*");
}

static void
test_it_stands_for_one_of_the_study (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDate)     date = wakhan_date_parse ("1700", NULL);
  g_autoptr (WakhanEvent)    told = wakhan_event_new ("e-mill", date, "The mill is built");
  g_autoptr (WakhanOwnEvent) changed = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
  g_autoptr (WakhanOwnEvent) copy = NULL;

  wakhan_timeline_insert (fixture->timeline, told);
  wakhan_own_event_set_word (changed, WAKHAN_OWN_EVENT_OF, "e-mill");
  wakhan_own_event_set_word (changed, WAKHAN_OWN_EVENT_DATE, "1701");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT_EVENT, changed);
  assert_timeline (fixture, "1701+ 1712* 1713-03* 1715* 1720*");
  g_assert_true (wakhan_event_is_own (wakhan_timeline_find_id (fixture->timeline, "e-mill")));

  copy = wakhan_entry_copy (WAKHAN_ENTRY (changed));
  wakhan_own_event_set_word (copy, WAKHAN_OWN_EVENT_DATE, "1702");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT_EVENT, copy);
  assert_timeline (fixture, "1702+ 1712* 1713-03* 1715* 1720*");

  /* What cannot be read is no date: the study's stands, and all else that was said. */
  wakhan_own_event_set_word (copy, WAKHAN_OWN_EVENT_DATE, "1702-02-30");
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_DISPUTE_EVENTS, copy);
  assert_timeline (fixture, "1700+ 1712* 1713-03* 1715* 1720*");
  wakhan_own_event_set_word (copy, WAKHAN_OWN_EVENT_DATE, ""); /* taken off on purpose */
  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_DISPUTE_EVENTS, copy);
  assert_timeline (fixture, "1712* 1713-03* 1715* 1720*");
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_RESTORE_EVENT, copy);
  g_assert_true (wakhan_timeline_find_id (fixture->timeline, "e-mill") == told);
}

/* Decisions go along with their words; what has lost them stays. */
static void
test_edited_text (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanOwnEvent *gone = put (fixture, "March 1713", "1713-03", "kept");

  put (fixture, "1712", "1712", "kept");
  put (fixture, "1715", "1715", "refused");
  put (fixture, "left the valley in 1720", "1720", "");
  close_text (fixture);
  open_text (fixture, EDITED);
  WAIT_UNTIL (wakhan_timeline_composer_is_settled (fixture->composer), PATIENCE);
  assert_timeline (fixture, "1712+ 1713-03+ 1720+");
  g_assert_false (
    wakhan_event_is_in_text (wakhan_timeline_composer_find_event (fixture->composer, gone)));
  g_assert_cmpint (
    wakhan_timeline_composer_get_match (fixture->composer, gone, 0)->state, ==,
    WAKHAN_ANCHOR_LOST);
}

static void
test_at_once (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  put (fixture, "1712", "1712", "kept");
  close_text (fixture);
  open_text (fixture, EDITED);
  wakhan_timeline_composer_settle (fixture->composer);
  assert_timeline (fixture, "1712+ 1715* 1720*");
}

/* Whatever comes in which order, the timeline is the same, and all comes back. */
static void
test_any_order (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  static const char *const words[] = { "1712", "March 1713", "1713", "ferry sank in 1715",
                                       "in 1720 for good" };
  static const char *const dates[] = { "1712", "1713-03", "1713", "1715", "1721" };
  static const char *const decisions[] = { "kept", "refused", "kept", "", "kept" };
  g_autofree char         *before = dup_timeline (fixture);
  g_autofree char         *expected = NULL;

  for (guint round = 0; round < 50; round++)
    {
      guint            order[G_N_ELEMENTS (words)];
      WakhanOwnEvent  *put_events[G_N_ELEMENTS (words)];
      g_autofree char *shown = NULL;
      g_autofree char *after = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (words); i++)
        {
          const guint other = g_test_rand_int_range (0, i + 1);

          order[i] = i;
          order[i] = order[other];
          order[other] = i;
        }
      for (guint i = 0; i < G_N_ELEMENTS (words); i++)
        put_events[i] = put (fixture, words[order[i]], dates[order[i]], decisions[order[i]]);
      shown = dup_timeline (fixture);
      if (!expected)
        expected = g_strdup (shown);
      g_assert_cmpstr (shown, ==, expected);
      for (guint i = G_N_ELEMENTS (words); i > 0; i--)
        wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE_EVENT,
                                put_events[i - 1]);
      after = dup_timeline (fixture);
      g_assert_cmpstr (after, ==, before);
    }
}

#define FIRST "0b8f6f0e-0000-4000-8000-000000000001"
#define SECOND "0b8f6f0e-0000-4000-8000-000000000002"
#define ON_FERRY "Of=date-1715\nAnchor-1-Quote=1715\nAnchor-1-Prefix=The ferry sank in\\s\n"

static WakhanNotesContent *
create_file (const char *id,
             const char *modified,
             const char *keys)
{
  g_autofree char *text = g_strdup_printf (
    "[Notebook]\nFormat=1\nStudy=mill\nTitle=The mill\n\n[Event %s]\n"
    "Created=2026-11-23T18:00:00Z\nModified=2026-11-23T18:0%s:00Z\nRevision=2\n%s" ON_FERRY
    "\n[End]\nNotes=0\nEvents=1\n",
    id, modified, keys);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return wakhan_notes_content_new_from_bytes (bytes);
}

/* What two people decided on one date, each in a file of her own, when these come together: whoever
 * keeps it outweighs who refuses it, two dates stand beside each other, and of two versions of one
 * entry the later stands for it and the earlier is kept as an entry of its own. */
static void
test_two_people (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *other_id;
    const char *mine;
    const char *others;
    const char *timeline;
  } cases[] = {
    { SECOND, "Date=1715\nTitle=It sinks\nDecision=kept\n", "Decision=refused\n",
      "1712* 1713-03* 1715+ 1720*" },
    { SECOND, "Decision=refused\n", "Date=1715\nTitle=It sinks\nDecision=kept\n",
      "1712* 1713-03* 1715+ 1720*" },
    { SECOND, "Decision=refused\n", "Decision=refused\n", "1712* 1713-03* 1720*" },
    { SECOND, "Date=1714\nTitle=It sinks\nDecision=kept\n",
      "Date=1716\nTitle=It is sunk\nDecision=kept\n", "1712* 1713-03* 1714+ 1716+ 1720*" },
    { FIRST, "Date=1714\nTitle=It sinks\nDecision=kept\n",
      "Date=1716\nTitle=It is sunk\nDecision=kept\n", "1712* 1713-03* 1714+ 1716+ 1720*" },
    { FIRST, "Date=1715\nTitle=It sinks\nDecision=kept\n", "Decision=refused\n",
      "1712* 1713-03* 1715+ 1720*" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanNotesContent) mine = create_file (FIRST, "5", cases[i].mine);
      g_autoptr (WakhanNotesContent) others = create_file (cases[i].other_id, "6", cases[i].others);
      g_autoptr (WakhanNotesContent) merged = wakhan_notes_merge (NULL, mine, others);
      g_autoptr (GPtrArray)          entries = wakhan_notes_content_list_entries (merged);

      g_test_message ("%s / %s", cases[i].mine, cases[i].others);
      g_assert_cmpuint (entries->len, ==, 2);
      tear_down (fixture, NULL);
      fixture->notebook = wakhan_notebook_new (entries);
      open_text (fixture, TEXT);
      wakhan_timeline_composer_settle (fixture->composer);
      assert_timeline (fixture, cases[i].timeline);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/timeline-composer/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("decisions", test_decisions);
  ADD ("what is withheld is counted", test_withheld);
  ADD ("decisions of two people come together", test_two_people);
  ADD ("an event of one's own", test_an_event_of_ones_own);
  ADD ("two on one date", test_two_on_one_date);
  ADD ("it stands for one of the study", test_it_stands_for_one_of_the_study);
  ADD ("edited text", test_edited_text);
  ADD ("at once", test_at_once);
  ADD ("any order", test_any_order);
#undef ADD

  return g_test_run ();
}
