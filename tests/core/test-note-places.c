/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-places.h"
#include "wakhan-text-importer.h"

#define TEXT "Once upon a time.\n\n# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019 and was mended.\n"

typedef struct
{
  WakhanStudy      *study;
  WakhanNotePlaces *places;
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
  event = g_object_new (WAKHAN_TYPE_EVENT, "id", "rise", "date", date, "title", "The rise", "start", find (fixture, "rose"), "end",
                        find (fixture, "after"), NULL);
  wakhan_timeline_insert (timeline, event);
  fixture->places = wakhan_note_places_new (fixture->study);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->places);
  g_object_unref (fixture->study);
}

static void
add_passage (WakhanNote *note,
             const char *words)
{
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new (words, NULL, NULL, WAKHAN_ANCHOR_UNKNOWN, WAKHAN_ANCHOR_UNKNOWN);

  wakhan_note_add_anchor (note, anchor);
}

static WakhanNote *
mark (Fixture    *fixture,
      const char *words)
{
  WakhanNote              *note = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (wakhan_study_get_document (fixture->study), find (fixture, words),
                                                                 find (fixture, words) + g_utf8_strlen (words, -1));

  wakhan_note_add_anchor (note, anchor);
  return note;
}

static void
assert_place (Fixture    *fixture,
              WakhanNote *note,
              guint       start,
              const char *section,
              const char *words)
{
  WakhanSection   *found = wakhan_note_places_get_section (fixture->places, note);
  g_autofree char *said = wakhan_note_places_dup_words (fixture->places, note);

  g_assert_cmpuint (wakhan_note_places_get_start (fixture->places, note), ==, start);
  g_assert_cmpstr (found ? wakhan_section_get_title (found) : "none", ==, section);
  g_assert_cmpstr (said, ==, words);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote)   bridge = mark (fixture, "was mended");
  g_autoptr (WakhanNote)   river = mark (fixture, "long winter");
  g_autoptr (WakhanNote)   before = mark (fixture, "upon a time");
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (wakhan_study_get_document (fixture->study), find (fixture, "fell"),
                                                                 find (fixture, "fell") + 4);

  assert_place (fixture, bridge, find (fixture, "was mended"), "A Bridge", "¶ 3");
  assert_place (fixture, before, find (fixture, "upon a time"), NULL, "¶ 1");
  assert_place (fixture, river, find (fixture, "long winter"), "A River", "¶ 2");
  g_assert_cmpint (wakhan_note_places_get_placement (fixture->places, river), ==, WAKHAN_PLACEMENT_PLACED);

  wakhan_note_add_anchor (river, anchor); /* seen, though it was looked up before */
  assert_place (fixture, river, find (fixture, "long winter"), "A River", "¶ 2 and 3");
}

/* The first passage that still stands counts. */
static void
test_lost_words (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote)   lost = wakhan_note_new ();
  g_autoptr (WakhanAnchor) anchor = wakhan_anchor_new_for_range (wakhan_study_get_document (fixture->study), find (fixture, "was mended"),
                                                                 find (fixture, "was mended") + 10);

  wakhan_note_set_section (lost, "A River");
  add_passage (lost, "words that nobody wrote");
  g_assert_cmpint (wakhan_note_places_get_placement (fixture->places, lost), ==, WAKHAN_PLACEMENT_LOST);
  assert_place (fixture, lost, find (fixture, "A River"), "none", "Section");

  wakhan_note_add_anchor (lost, anchor);
  assert_place (fixture, lost, find (fixture, "was mended"), "A Bridge", "¶ 3");
  g_assert_cmpint (wakhan_note_places_get_placement (fixture->places, lost), ==, WAKHAN_PLACEMENT_LOST);
}

static void
test_without_words (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) on_section = wakhan_note_new ();
  g_autoptr (WakhanNote) on_event = wakhan_note_new ();
  g_autoptr (WakhanNote) on_nothing = wakhan_note_new ();
  g_autoptr (WakhanDate) date = wakhan_date_parse ("2018-06", NULL);

  wakhan_note_set_section (on_section, "A Bridge");
  wakhan_note_set_events (on_event, (const char *const[]){ "rise", NULL });

  assert_place (fixture, on_section, find (fixture, "A Bridge"), "A Bridge", "Section");
  assert_place (fixture, on_event, find (fixture, "rose"), "none", "June 2018");
  assert_place (fixture, on_nothing, G_MAXUINT, "none", "Whole study");
  g_assert_cmpint (wakhan_note_places_get_time (fixture->places, on_event), ==, wakhan_date_get_earliest_start (date));
  g_assert_cmpint (wakhan_note_places_get_time (fixture->places, on_section), ==, G_MAXINT64);
}

static void
test_order (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) lost = wakhan_note_new ();
  g_autoptr (WakhanNote) river = mark (fixture, "long winter");
  g_autoptr (WakhanNote) bridge = mark (fixture, "was mended");
  g_autoptr (WakhanNote) nowhere = wakhan_note_new ();
  WakhanNote            *ordered[] = { lost, river, bridge, nowhere };

  add_passage (lost, "words that nobody wrote");
  for (guint i = 0; i + 1 < G_N_ELEMENTS (ordered); i++)
    {
      g_assert_cmpint (wakhan_note_places_compare (fixture->places, ordered[i], ordered[i + 1]), <, 0);
      g_assert_cmpint (wakhan_note_places_compare (fixture->places, ordered[i + 1], ordered[i]), >, 0);
    }
  g_assert_cmpint (wakhan_note_places_compare (fixture->places, river, river), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/note-places/words-and-their-section", test_words);
  ADD ("/note-places/the-first-passage-that-stands-counts", test_lost_words);
  ADD ("/note-places/a-section-an-event-or-nothing", test_without_words);
  ADD ("/note-places/lost-ones-first-then-by-place", test_order);
#undef ADD
  return g_test_run ();
}
