/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-doubt.h"
#include "wakhan-study.h"
#include "wakhan-text-importer.h"

#include <stdlib.h>
#include <string.h>

#define TEXT                                                                              \
  "# A River\n\nOnce upon a time.\n\nNobody went over it between the snow and midsummer." \
  "\n\n## The Bridge\n\nIt was built by a man from the south.\n"

typedef struct
{
  WakhanStudy     *study;
  WakhanNoteIndex *index; /* of the study */
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  fixture->study = wakhan_study_new_for_document ("river", "A River", document, timeline);
  fixture->index = wakhan_study_get_note_index (fixture->study);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->study);
}

static void
add_anchor (WakhanNote *note,
            const char *quote,
            guint       start,
            guint       paragraph,
            const char *section)
{
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new (quote, NULL, NULL, start, start + g_utf8_strlen (quote, -1));

  wakhan_anchor_set_place (anchor, paragraph, section);
  wakhan_note_add_anchor (note, anchor);
}

/* Returns: (transfer none): of the study's notebook. */
static WakhanNote *
put (Fixture    *fixture,
     WakhanNote *note)
{
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);

  wakhan_notebook_put (notebook, WAKHAN_CHANGE_ADD, note);
  wakhan_note_index_settle (fixture->index);
  return wakhan_notebook_find (notebook, wakhan_note_get_id (note));
}

#define EDITED "Nobody crossed it between the thaw and midsummer"
#define GONE "Zebras grazed\nbeside quaggas"

static void
test_doubtful (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) made = wakhan_note_new ();
  WakhanNote            *note;
  g_autofree char       *place = NULL;
  g_autofree char       *quote = NULL;
  g_autofree char       *now = NULL;
  g_autofree char       *likeness = NULL;
  g_autofree char       *caption = NULL;
  g_autofree char       *subject = NULL;

  add_anchor (made, EDITED, 28, 1, "A River");
  note = put (fixture, made);
  place = wakhan_note_doubt_dup_place (fixture->index, note);
  quote = wakhan_note_doubt_dup_quote (fixture->index, note);
  now = wakhan_note_doubt_dup_now (fixture->index, note);
  likeness = wakhan_note_doubt_dup_likeness (fixture->index, note);
  caption = wakhan_note_doubt_dup_caption (fixture->index, note);
  subject = wakhan_note_doubt_dup_subject (fixture->index, note);
  g_assert_cmpstr (place, ==, "¶ 2, was ¶ 1");
  g_assert_cmpstr (quote, ==, EDITED);
  g_assert_cmpstr (now, ==, "Nobody went over it between the snow and midsummer");
  g_assert_true (g_str_has_suffix (likeness, " % like your words."));
  g_assert_true (g_str_has_prefix (caption, "Now, ") && g_str_has_suffix (caption, " % alike"));
  g_assert_cmpint (atoi (caption + strlen ("Now, ")), ==,
                   atoi (likeness + strlen ("What stands there now is ")));
  g_assert_null (subject);
}

static void
test_lost (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) made = wakhan_note_new ();
  WakhanNote            *note;
  g_autofree char       *place = NULL;
  g_autofree char       *quote = NULL;
  g_autofree char       *subject = NULL;

  add_anchor (made, GONE, 4, 7, "The Bridge");
  note = put (fixture, made);
  place = wakhan_note_doubt_dup_place (fixture->index, note);
  quote = wakhan_note_doubt_dup_quote (fixture->index, note);
  subject = wakhan_note_doubt_dup_subject (fixture->index, note);
  g_assert_cmpstr (place, ==, "was ¶ 7");
  g_assert_cmpstr (quote, ==, "Zebras grazed beside quaggas");
  g_assert_cmpstr (subject, ==, "Section then: The Bridge");
  g_assert_cmpuint (
    wakhan_note_index_get_start (fixture->index, note), ==,
    wakhan_section_get_start (wakhan_note_index_find_section (fixture->index, "The Bridge")));
  g_assert_null (wakhan_note_doubt_dup_now (fixture->index, note));
  g_assert_null (wakhan_note_doubt_dup_likeness (fixture->index, note));
  g_assert_null (wakhan_note_doubt_dup_caption (fixture->index, note));
}

/* What is lost comes first, and it is told of how many it is one. */
static void
test_several (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) made = wakhan_note_new ();
  WakhanNote            *note;
  g_autofree char       *place = NULL;
  g_autofree char       *quote = NULL;

  add_anchor (made, "It was built by a man from the south", 89, 3, "The Bridge");
  add_anchor (made, EDITED, 28, 2, "A River");
  add_anchor (made, GONE, 4, 0, NULL);
  note = put (fixture, made);
  place = wakhan_note_doubt_dup_place (fixture->index, note);
  quote = wakhan_note_doubt_dup_quote (fixture->index, note);
  g_assert_cmpstr (place, ==, "1 of 2");
  g_assert_cmpstr (quote, ==, "Zebras grazed beside quaggas");
}

/* Nothing is told of what it was where that is not known or the same. */
static void
test_same_place (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  static const guint paragraphs[] = { 0, 2 };

  for (gsize i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    {
      g_autoptr (WakhanNote) made = wakhan_note_new ();
      WakhanNote            *note;
      g_autofree char       *place = NULL;

      add_anchor (made, EDITED, 28, paragraphs[i], NULL);
      note = put (fixture, made);
      place = wakhan_note_doubt_dup_place (fixture->index, note);
      g_assert_cmpstr (place, ==, "¶ 2");
    }
}

static void
test_no_doubt (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) made = wakhan_note_new ();
  g_autoptr (WakhanNote) on_section = wakhan_note_new ();
  WakhanNote            *note;
  g_autofree char       *place = NULL;
  g_autofree char       *quote = NULL;
  g_autofree char       *other_place = NULL;
  g_autofree char       *subject = NULL;

  add_anchor (made, "It was built by a man from the south", 89, 1, "A River");
  note = put (fixture, made);
  place = wakhan_note_doubt_dup_place (fixture->index, note);
  quote = wakhan_note_doubt_dup_quote (fixture->index, note);
  g_assert_cmpstr (place, ==, "¶ 3");
  g_assert_cmpstr (quote, ==, "It was built by a man from the south");
  g_assert_null (wakhan_note_doubt_dup_now (fixture->index, note));

  wakhan_note_set_section (on_section, "The Bridge");
  wakhan_note_set_text (on_section, "When?");
  note = put (fixture, on_section);
  other_place = wakhan_note_doubt_dup_place (fixture->index, note);
  subject = wakhan_note_doubt_dup_subject (fixture->index, note);
  g_assert_cmpstr (other_place, ==, "Section");
  g_assert_cmpstr (subject, ==, "The Bridge");
  g_assert_null (wakhan_note_doubt_dup_quote (fixture->index, note));
}

static void
test_changes (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *changes;
  } cases[] = {
    { "gives China the credit", "gives Beijing the credit",
      "1 word changed. Gone: “China”. New: “Beijing”." },
    { "No source gives China the credit", "None of the sources gives Beijing the credit",
      "5 words changed. Gone: “No source”; “China”. New: “None of the sources”; “Beijing”." },
    { "gives the credit", "gives all of the credit", "2 words changed. New: “all of”." },
    { "gives all the credit", "gives the credit", "1 word changed. Gone: “all”." },
    { "gives the credit", "gives  the credit",
      "The words are the same, but not what stands around them." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *changes =
        wakhan_note_doubt_dup_changes (cases[i].before, cases[i].after);

      g_assert_cmpstr (changes, ==, cases[i].changes);
    }
}

static void
add (const char *path,
     void (*test) (Fixture      *fixture,
                   gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/note-doubt/doubtful", test_doubtful);
  add ("/note-doubt/lost", test_lost);
  add ("/note-doubt/several", test_several);
  add ("/note-doubt/same-place", test_same_place);
  add ("/note-doubt/no-doubt", test_no_doubt);
  g_test_add_func ("/note-doubt/changes", test_changes);
  return g_test_run ();
}
