/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-lines.h"

#include <string.h>

static WakhanNote *
create_note (void)
{
  WakhanNote           *note = wakhan_note_new_with_id ("n1");
  g_autoptr (GDateTime) when = g_date_time_new_utc (2026, 3, 4, 5, 6, 7);

  wakhan_note_set_text (note, "Two lines,\nand a \\ and a tab\t; done");
  wakhan_note_set_kind (note, "doubt");
  wakhan_note_set_tags (note, (const char *const[]){ "a;b", "ceasefire", NULL });
  wakhan_note_set_events (note, (const char *const[]){ "e-2018-06", NULL });
  wakhan_note_set_section (note, "Whose ceasefire?");
  wakhan_note_set_created (note, when);
  wakhan_note_set_modified (note, when);
  wakhan_note_set_revision (note, 3);
  return note;
}

static void
test_what_is_written_is_read (void)
{
  g_autoptr (WakhanNote) note = create_note ();
  g_autofree char       *lines = wakhan_note_lines_write (note, NULL);
  g_autoptr (WakhanNote) read = wakhan_note_lines_read ("n1", lines);
  g_autofree char       *again = wakhan_note_lines_write (read, NULL);

  g_assert_cmpstr (wakhan_note_get_text (read), ==, wakhan_note_get_text (note));
  g_assert_cmpstr (wakhan_note_get_tags (read)[0], ==, "a;b");
  g_assert_cmpstr (wakhan_note_get_events (read)[0], ==, "e-2018-06");
  g_assert_cmpstr (wakhan_note_get_section (read), ==, "Whose ceasefire?");
  g_assert_cmpuint (wakhan_note_get_revision (read), ==, 3);
  g_assert_true (
    g_date_time_equal (wakhan_note_get_created (read), wakhan_note_get_created (note)));
  g_assert_cmpstr (again, ==, lines);
}

static void
test_earlier_quotes_are_kept (void)
{
  const char            *lines = "Anchor-2-Quote=now\n"
                                 "Anchor-2-Earlier-Quote=then\\nand there\n"
                                 "Anchor-2-End=9\nAnchor-2-Start=6\n"
                                 "Anchor-3-Quote=as ever\n"
                                 "Anchor-1-Earlier-Quote=lost\n";
  g_autoptr (WakhanNote) note = wakhan_note_lines_read ("n1", lines);
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);
  g_autofree char       *written = wakhan_note_lines_write (copy, lines);

  g_assert_cmpuint (wakhan_note_get_n_anchors (copy), ==, 2);
  g_assert_cmpstr (wakhan_note_get_earlier_quote (copy, 0), ==, "then\nand there");
  g_assert_null (wakhan_note_get_earlier_quote (copy, 1));
  g_assert_cmpuint (wakhan_anchor_get_end (wakhan_note_get_anchor (copy, 0)), ==, 9);
  g_assert_nonnull (strstr (written, "Anchor-1-Earlier-Quote=then\\nand there\n"));
  g_assert_null (strstr (written, "Anchor-2-Earlier-Quote="));

  wakhan_note_set_earlier_quote (copy, 0, NULL);
  g_assert_false (wakhan_note_is_equal (copy, note));
  wakhan_entry_assign (WAKHAN_ENTRY (note), WAKHAN_ENTRY (copy));
  g_assert_null (wakhan_note_get_earlier_quote (note, 0));
}

static void
test_what_nobody_knows_is_kept (void)
{
  g_autoptr (WakhanNote) note = create_note ();
  g_autofree char       *lines =
    wakhan_note_lines_write (note, "Text=old\n# by hand\nMood=curious\nTags=old;\n");

  g_assert_nonnull (strstr (lines, "Mood=curious\n"));
  g_assert_nonnull (strstr (lines, "# by hand\n"));
  g_assert_null (strstr (lines, "old"));
}

static void
test_what_cannot_be_read_is_empty (void)
{
  g_autoptr (WakhanNote) note =
    wakhan_note_lines_read ("n1", "Text=kept\nno key\nRevision=many\nCreated=yesterday\nTags\n");

  g_assert_cmpstr (wakhan_note_get_text (note), ==, "kept");
  g_assert_cmpuint (wakhan_note_get_revision (note), <=, 1);
  g_assert_cmpuint (g_strv_length ((char **) wakhan_note_get_tags (note)), ==, 0);
  g_assert_null (wakhan_note_get_deleted (note));
}

/* In any order, with numbers left out; and an anchor without words is none. */
static void
test_anchors_in_any_order (void)
{
  g_autoptr (WakhanNote) note =
    wakhan_note_lines_read ("n1", "Anchor-4-Quote=fourth\nAnchor-1-Prefix=alone\nRevision=\n"
                                  "7\nAnchor-2-End=9\nAnchor-2-Quote=second\nAnchor-4-End=x\n"
                                  "Anchor-2-Start=3\nAnchor-4-Start=99999999999\n");
  WakhanAnchor *second = wakhan_note_get_anchor (note, 0);
  WakhanAnchor *fourth = wakhan_note_get_anchor (note, 1);

  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 2);
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 0);
  g_assert_cmpstr (wakhan_anchor_get_quote (second), ==, "second");
  g_assert_cmpuint (wakhan_anchor_get_start (second), ==, 3);
  g_assert_cmpuint (wakhan_anchor_get_end (second), ==, 9);
  g_assert_cmpstr (wakhan_anchor_get_quote (fourth), ==, "fourth");
  g_assert_cmpuint (wakhan_anchor_get_start (fourth), ==, WAKHAN_ANCHOR_UNKNOWN);
}

static WakhanNote *
read_anchor (const char *lines)
{
  g_autofree char *all = g_strconcat ("Anchor-1-Quote=ford\nAnchor-1-Start=3\nAnchor-1-End=7\n",
                                      lines, NULL);

  return wakhan_note_lines_read ("n1", all);
}

/* Which one of how many the words were; what cannot be is not known. */
static void
test_occurrences (void)
{
  static const struct
  {
    const char *lines;
    guint       occurrence;
    guint       n_occurrences;
  } cases[] = {
    { "", 0, 0 },
    { "Anchor-1-Occurrence=2\nAnchor-1-Occurrences=3\n", 2, 3 },
    { "Anchor-1-Occurrences=3\nAnchor-1-Occurrence=3\n", 3, 3 },
    { "Anchor-1-Occurrence=2\n", 0, 0 },
    { "Anchor-1-Occurrences=3\n", 0, 0 },
    { "Anchor-1-Occurrence=0\nAnchor-1-Occurrences=3\n", 0, 0 },
    { "Anchor-1-Occurrence=4\nAnchor-1-Occurrences=3\n", 0, 0 },
    { "Anchor-1-Occurrence=two\nAnchor-1-Occurrences=3\n", 0, 0 },
    { "Anchor-1-Occurrence=2\nAnchor-1-Occurrences=99999999999\n", 0, 0 },
    { "Anchor-1-Occurrence=-1\nAnchor-1-Occurrences=-1\n", 0, 0 },
    { "Anchor-2-Occurrence=2\nAnchor-2-Occurrences=3\n", 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanNote) note = read_anchor (cases[i].lines);
      g_autofree char       *lines = wakhan_note_lines_write (note, cases[i].lines);
      WakhanAnchor          *anchor = wakhan_note_get_anchor (note, 0);

      g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
      g_assert_cmpuint (wakhan_anchor_get_occurrence (anchor), ==, cases[i].occurrence);
      g_assert_cmpuint (wakhan_anchor_get_n_occurrences (anchor), ==, cases[i].n_occurrences);
      g_assert_cmpint (strstr (lines, "Anchor-1-Occurrence=") != NULL, ==,
                       cases[i].n_occurrences > 0);
      g_assert_cmpint (strstr (lines, "Anchor-1-Occurrences=") != NULL, ==,
                       cases[i].n_occurrences > 0);
    }
}

/* Where the words stood, for whoever looks for them himself. */
static void
test_places (void)
{
  static const struct
  {
    const char *lines;
    guint       paragraph;
    const char *section;
  } cases[] = {
    { "", 0, NULL },
    { "Anchor-1-Section=The ford\\s\nAnchor-1-Paragraph=50\n", 50, "The ford " },
    { "Anchor-1-Section=\nAnchor-1-Paragraph=fifty\n", 0, NULL },
    { "Anchor-1-Paragraph=99999999999\n", 0, NULL },
    { "Anchor-2-Section=The ford\nAnchor-2-Paragraph=50\n", 0, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanNote) note = read_anchor (cases[i].lines);
      g_autofree char       *lines = wakhan_note_lines_write (note, cases[i].lines);
      g_autoptr (WakhanNote) again = wakhan_note_lines_read ("n1", lines);
      WakhanAnchor          *anchor = wakhan_note_get_anchor (again, 0);

      g_assert_cmpuint (wakhan_note_get_n_anchors (again), ==, 1);
      g_assert_cmpuint (wakhan_anchor_get_paragraph (anchor), ==, cases[i].paragraph);
      g_assert_cmpstr (wakhan_anchor_get_section (anchor), ==, cases[i].section);
      g_assert_cmpstr (wakhan_anchor_get_prefix (anchor), ==, "");
      g_assert_cmpstr (wakhan_anchor_get_suffix (anchor), ==, "");
      g_assert_cmpint (strstr (lines, "Anchor-1-Paragraph=") != NULL, ==, cases[i].paragraph > 0);
      g_assert_cmpint (strstr (lines, "Anchor-1-Section=") != NULL, ==, cases[i].section != NULL);
    }
}

/* The words that a note is on no more, whatever signs are in them. */
static void
test_earlier_quotes (void)
{
  static const char *const quotes[] = { "salt; then two bells,", "in\nlines", NULL };
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (WakhanNote)   again = NULL;
  g_autofree char         *lines = NULL;
  g_autofree char         *without = NULL;

  wakhan_note_set_earlier_quotes (note, quotes);
  lines = wakhan_note_lines_write (note, NULL);
  again = wakhan_note_lines_read (wakhan_note_get_id (note), lines);
  g_assert_cmpstrv (wakhan_note_get_earlier_quotes (again), quotes);
  g_assert_true (wakhan_note_is_equal (note, again));
  wakhan_note_set_earlier_quotes (again, NULL);
  g_assert_false (wakhan_note_is_equal (note, again));
  without = wakhan_note_lines_write (again, lines);
  g_assert_null (strstr (without, "Earlier-Quotes"));
}

/* A key that a later program may write stays. */
static void
test_unknown_keys_of_anchors (void)
{
  const char            *old = "Anchor-1-Occurring=2\nAnchor-1-Occurrence-Of=3\nAnchor-1-O=4\n";
  g_autoptr (WakhanNote) note = read_anchor (old);
  g_autofree char       *lines = wakhan_note_lines_write (note, old);

  g_assert_cmpuint (wakhan_anchor_get_n_occurrences (wakhan_note_get_anchor (note, 0)), ==, 0);
  g_assert_nonnull (strstr (lines, "Anchor-1-Occurring=2\n"));
  g_assert_nonnull (strstr (lines, "Anchor-1-Occurrence-Of=3\n"));
  g_assert_nonnull (strstr (lines, "Anchor-1-O=4\n"));
}

/* However many texts a merge left, each stands somewhere, and it takes no time. */
static void
test_no_text_is_lost (void)
{
  GString              *lines = g_string_new ("Created=2026-11-23T18:00:00Z\n");
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (GString)   all = g_string_new (NULL);

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (lines, "Text=<%u>\n", i);
  g_string_append (lines, "Text=<2999>\nColour=claim\n");
  versions = wakhan_note_lines_list_versions (lines->str);
  for (guint i = 0; i < versions->len; i++)
    {
      g_autoptr (WakhanNote) note = wakhan_note_lines_read ("n1", g_ptr_array_index (versions, i));

      g_assert_cmpstr (wakhan_note_get_kind (note), ==, "claim");
      g_string_append (all, wakhan_note_get_text (note));
    }
  g_assert_true (g_str_has_prefix (all->str, "<2999><2998>"));
  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *text = g_strdup_printf ("<%u>", i);

      g_assert_nonnull (strstr (all->str, text));
    }
  g_string_free (lines, TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-lines/what-is-written-is-read", test_what_is_written_is_read);
  g_test_add_func ("/note-lines/earlier-quotes-are-kept", test_earlier_quotes_are_kept);
  g_test_add_func ("/note-lines/what-nobody-knows-is-kept", test_what_nobody_knows_is_kept);
  g_test_add_func ("/note-lines/what-cannot-be-read-is-empty", test_what_cannot_be_read_is_empty);
  g_test_add_func ("/note-lines/anchors-stand-in-any-order", test_anchors_in_any_order);
  g_test_add_func ("/note-lines/anchors-know-which-one-of-how-many", test_occurrences);
  g_test_add_func ("/note-lines/anchors-know-where-they-stood", test_places);
  g_test_add_func ("/note-lines/earlier-quotes", test_earlier_quotes);
  g_test_add_func ("/note-lines/keys-of-anchors-that-nobody-knows-are-kept",
                   test_unknown_keys_of_anchors);
  g_test_add_func ("/note-lines/no-text-is-lost", test_no_text_is_lost);
  return g_test_run ();
}
