/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/wakhan-notes-format.h"

static const char whole[] =
  "# by hand\n"
  "[Notebook]\n"
  "Format=1\n"
  "Study=river\n"
  "Title=A River\n"
  "Mood=calm\n"
  "\n"
  "[Note 0b8f6f0e-0000-4000-8000-000000000001]\n"
  "Created=2026-11-23T18:00:00Z\n"
  "Modified=2026-11-23T18:05:10Z\n"
  "Revision=3\n"
  "Colour=claim\n"
  "Tags=bank;ford;\n"
  "Text=\\sTwo\\nlines\n"
  "# mine\n"
  "Later-Key=kept\n"
  "Anchor-1-Quote=the upper ford\n"
  "Anchor-1-Prefix=\n"
  "Anchor-1-Suffix=\n"
  "Anchor-1-Start=12\n"
  "Anchor-1-End=26\n"
  "\n"
  "[Future]\n"
  "Thing[de]=ja\n"
  "\n"
  "[End]\n"
  "Notes=1\n";

static GPtrArray *
parse (const char *text,
       gssize      length,
       gboolean    should_be_whole)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autofree char   *damage = NULL;
  GPtrArray         *notes = wakhan_notes_format_parse (bytes, &damage);

  if (should_be_whole)
    g_assert_cmpstr (damage, ==, NULL);
  else
    g_assert_nonnull (damage);
  return notes;
}

static void
test_read (void)
{
  g_autoptr (GPtrArray) notes = parse (whole, -1, TRUE);
  WakhanNote           *note = g_ptr_array_index (notes, 0);

  g_assert_cmpuint (notes->len, ==, 1);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, " Two\nlines");
  g_assert_cmpstr (wakhan_note_get_colour (note), ==, "claim");
  g_assert_cmpstr (wakhan_note_get_tags (note)[1], ==, "ford");
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 3);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
  g_assert_cmpuint (wakhan_anchor_get_end (wakhan_note_get_anchor (note, 0)), ==, 26);
}

static void
check_compose (const char *base,
               GPtrArray  *notes,
               const char *expected)
{
  g_autoptr (GBytes) before = base ? g_bytes_new_static (base, strlen (base)) : NULL;
  g_autoptr (GBytes) after = wakhan_notes_format_compose (before, notes, "river", "A River");
  g_autofree char   *text = g_strndup (g_bytes_get_data (after, NULL), g_bytes_get_size (after));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_round_trip (void)
{
  g_autoptr (GPtrArray) notes = parse (whole, -1, TRUE);

  check_compose (whole, notes, whole);
}

static void
test_unknown_stays (void)
{
  g_autoptr (GPtrArray) notes = parse (whole, -1, TRUE);
  g_autoptr (GString)   expected = g_string_new (whole);
  WakhanNote           *note = g_ptr_array_index (notes, 0);

  wakhan_note_set_text (note, "New");
  wakhan_note_set_colour (note, "");
  wakhan_note_set_section (note, "Source");
  g_string_replace (expected, "Text=\\sTwo\\nlines", "Text=New", 1);
  g_string_replace (expected, "Colour=claim\n", "", 1);
  g_string_replace (expected, "Anchor-1-End=26\n", "Anchor-1-End=26\nSection=Source\n", 1);
  check_compose (whole, notes, expected->str);
}

static void
test_new_file (void)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) time = g_date_time_new_utc (2026, 11, 23, 18, 0, 0);
  WakhanNote           *note = wakhan_note_new_with_id ("0b8f6f0e-0000-4000-8000-000000000002");

  wakhan_note_set_created (note, time);
  wakhan_note_set_modified (note, time);
  wakhan_note_set_revision (note, 1);
  wakhan_note_set_text (note, "a\\b; =[x]\f\ttab");
  wakhan_note_set_events (note, (const char *const[]){ "e-1", NULL });
  wakhan_note_set_deleted (note, time);
  g_ptr_array_add (notes, note);
  check_compose (NULL, notes,
                 "[Notebook]\nFormat=1\nStudy=river\nTitle=A River\n\n"
                 "[Note 0b8f6f0e-0000-4000-8000-000000000002]\n"
                 "Created=2026-11-23T18:00:00Z\nModified=2026-11-23T18:00:00Z\nRevision=1\n"
                 "Text=a\\\\b; =[x] \ttab\nEvents=e-1;\nDeleted=2026-11-23T18:00:00Z\n\n"
                 "[End]\nNotes=1\n");
}

static void
test_added (void)
{
  g_autoptr (GPtrArray)  notes = parse (whole, -1, TRUE);
  g_autoptr (WakhanNote) added = wakhan_note_new ();
  g_autoptr (GBytes)     before = g_bytes_new_static (whole, strlen (whole));
  g_autoptr (GBytes)     after = NULL;
  g_autofree char       *text = NULL;
  g_autoptr (GPtrArray)  again = NULL;

  g_ptr_array_add (notes, g_object_ref (added));
  after = wakhan_notes_format_compose (before, notes, "river", "A River");
  text = g_strndup (g_bytes_get_data (after, NULL), g_bytes_get_size (after));
  again = parse (text, -1, TRUE);
  g_assert_cmpuint (again->len, ==, 2);
  g_assert_true (g_str_has_suffix (text, "\n\n[End]\nNotes=2\n"));
  g_assert_nonnull (strstr (text, "Thing[de]=ja"));
}

static void
test_no_damage (void)
{
  g_autofree char      *crlf = NULL;
  g_autofree char      *marked = g_strconcat ("\xef\xbb\xbf", whole, NULL);
  g_autoptr (GString)   text = g_string_new (whole);
  g_autoptr (GPtrArray) first = parse (marked, -1, TRUE);
  g_autoptr (GPtrArray) second = NULL;

  g_string_replace (text, "\n", "\r\n", 0);
  second = parse (text->str, -1, TRUE);
  g_assert_cmpuint (first->len, ==, 1);
  g_assert_cmpstr (wakhan_note_get_text (g_ptr_array_index (second, 0)), ==, " Two\nlines");
  g_assert_null (crlf);
}

static void
test_damage (void)
{
  static const struct
  {
    const char *text;
    gssize      length;
    guint       n_notes;
  } cases[] = {
    { "", 0, 0 },
    { "\0\0\0\0", 4, 0 },
    { "[Notebook]\nFormat=1\n", -1, 0 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n", -1, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n[End]\nNotes=2\n", -1, 1 },
    { "[Notebook]\nFormat=2\n[Note a]\nText=x\n[End]\nNotes=1\n", -1, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=x\n<<<<<<< HEAD\n[Note b]\nText=y\n[End]\nNotes=2\n", -1, 2 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=bad \\q\n[End]\nNotes=1\n", -1, 1 },
    { "[Notebook]\nFormat=1\n[Note a]\nText=\xff\n[End]\nNotes=1\n", -1, 1 },
    { "[Desktop Entry]\nName=x\n[End]\nNotes=0\n", -1, 0 },
    { "just words\n", -1, 0 },
    { "[No]\nEncoding=latin1\n[Note a]\nText=x\n", -1, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) notes = parse (cases[i].text, cases[i].length, FALSE);

      g_assert_cmpuint (notes->len, ==, cases[i].n_notes);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/notes-format/reads", test_read);
  g_test_add_func ("/notes-format/comes-back-to-the-byte", test_round_trip);
  g_test_add_func ("/notes-format/what-is-unknown-stays", test_unknown_stays);
  g_test_add_func ("/notes-format/a-new-file", test_new_file);
  g_test_add_func ("/notes-format/a-new-note-stands-before-the-end", test_added);
  g_test_add_func ("/notes-format/a-mark-and-crlf-are-no-damage", test_no_damage);
  g_test_add_func ("/notes-format/damage", test_damage);
  return g_test_run ();
}
