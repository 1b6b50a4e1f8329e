/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-label.h"
#include "wakhan-study.h"
#include "wakhan-text-importer.h"

#define TEXT                                                                             \
  "Once upon a time.\n\n# A River\n\nIt rose in June 2018 after a long winter.\n\n## A " \
  "Bridge\n\nIt fell in 2019 and was mended.\n"

typedef struct
{
  WakhanStudy     *study;
  WakhanNoteIndex *index; /* of the study */
} Fixture;

static guint
find (Fixture    *fixture,
      const char *words)
{
  const char *text = wakhan_document_get_text (wakhan_study_get_document (fixture->study));
  const char *found = strstr (text, words);

  g_assert_nonnull (found);
  return g_utf8_pointer_to_offset (text, found);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanDate)     date = wakhan_date_parse ("2018-06", NULL);
  g_autoptr (WakhanEvent)    event = NULL;

  fixture->study = wakhan_study_new_for_document ("river", "A River", document, timeline);
  event = wakhan_event_new_of (&(WakhanEventParts){
    .id = "rise",
    .date = date,
    .title = "The rise",
    .start = find (fixture, "rose"),
    .end = find (fixture, "after"),
  });
  wakhan_timeline_insert (timeline, event);
  fixture->index = wakhan_study_get_note_index (fixture->study);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->study);
}

static void
mark (Fixture    *fixture,
      WakhanNote *note,
      const char *words)
{
  WakhanDocument          *document = wakhan_study_get_document (fixture->study);
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (
    document, find (fixture, words), find (fixture, words) + strlen (words));

  wakhan_note_add_anchor (note, anchor);
}

static void
assert_labels (Fixture    *fixture,
               WakhanNote *note,
               const char *location,
               const char *subject,
               const char *events)
{
  WakhanNotebook  *notebook = wakhan_study_get_notebook (fixture->study);
  WakhanNote      *kept;
  g_autofree char *found_location = NULL;
  g_autofree char *found_subject = NULL;
  g_autofree char *found_events = NULL;

  wakhan_notebook_put (notebook, WAKHAN_CHANGE_EDIT, note);
  kept = wakhan_notebook_find (notebook, wakhan_note_get_id (note));
  found_location = wakhan_note_label_dup_location (fixture->index, kept);
  found_subject = wakhan_note_label_dup_subject (fixture->index, kept);
  found_events = wakhan_note_label_dup_events (fixture->index, kept);
  g_assert_cmpstr (found_location, ==, location);
  g_assert_cmpstr (found_subject, ==, subject);
  g_assert_cmpstr (found_events, ==, events);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  mark (fixture, note, "upon a time");
  assert_labels (fixture, note, "¶ 1", NULL, NULL);
  note = (g_object_unref (note), wakhan_note_new ());
  mark (fixture, note, "long winter");
  mark (fixture, note, "fell");
  assert_labels (fixture, note, "¶ 2 and 3", NULL, NULL);
  note = (g_object_unref (note), wakhan_note_new ());
  mark (fixture, note, "fell");
  mark (fixture, note, "was mended");
  wakhan_note_set_events (note, (const char *const[]){ "rise", NULL });
  assert_labels (fixture, note, "¶ 3", NULL, "June 2018");
  note = (g_object_unref (note), wakhan_note_new ());
  mark (fixture, note, "fell");
  mark (fixture, note, "upon");
  mark (fixture, note, "winter");
  wakhan_note_set_events (note, (const char *const[]){ "rise", "fall", NULL });
  assert_labels (fixture, note, "¶ 3 and 2 more", NULL, "2 events");
}

static void
test_lost_words (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanNote)   placed = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new (
    "words that nobody wrote", NULL, NULL, WAKHAN_ANCHOR_UNKNOWN, WAKHAN_ANCHOR_UNKNOWN);

  wakhan_note_add_anchor (note, anchor);
  assert_labels (fixture, note, "", NULL, NULL);
  note = (g_object_unref (note), wakhan_note_new ());
  wakhan_note_add_anchor (note, anchor);
  wakhan_note_set_section (note, "A River");
  assert_labels (fixture, note, "Section", "Section: A River", NULL);
  wakhan_note_add_anchor (placed, anchor);
  mark (fixture, placed, "was mended");
  assert_labels (fixture, placed, "¶ 3", NULL, NULL);
}

static void
test_without_words (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) on_section = wakhan_note_new ();
  g_autoptr (WakhanNote) on_event = wakhan_note_new ();
  g_autoptr (WakhanNote) on_nothing = wakhan_note_new ();

  wakhan_note_set_section (on_section, "A Bridge");
  wakhan_note_set_events (on_event, (const char *const[]){ "rise", NULL });

  assert_labels (fixture, on_section, "Section", "A Bridge", NULL);
  assert_labels (fixture, on_event, "June 2018", "The rise", NULL);
  assert_labels (fixture, on_nothing, "Whole study", NULL, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/note-label/paragraphs-of-words", test_words);
  ADD ("/note-label/words-that-are-lost", test_lost_words);
  ADD ("/note-label/a-section-an-event-or-nothing", test_without_words);
#undef ADD
  return g_test_run ();
}
