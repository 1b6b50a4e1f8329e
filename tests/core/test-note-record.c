/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-record.h"

#include <string.h>

#define LINES "Text=Who says so?\nRevision=2\nMood=curious\n"

static void
test_a_group_stands_as_it_stood (void)
{
  g_autoptr (WakhanNoteRecord) record = wakhan_note_record_new ("n1", "# above\n", LINES);
  g_autoptr (WakhanNoteRecord) same = wakhan_note_record_new ("n1", "# above\n", LINES);
  g_autoptr (WakhanNoteRecord) other = wakhan_note_record_new ("n1", "# above\n", "Text=Else\n");
  g_autoptr (GString)          text = g_string_new (NULL);
  g_autofree char             *mood = wakhan_note_record_dup_value (record, "Mood");

  wakhan_note_record_append_to (record, text);
  g_assert_nonnull (strstr (text->str, "# above\n"));
  g_assert_nonnull (strstr (text->str, LINES));
  g_assert_cmpstr (wakhan_note_record_get_id (record), ==, "n1");
  g_assert_cmpstr (mood, ==, "curious");
  g_assert_cmpuint (wakhan_note_record_get_revision (record), ==, 2);
  g_assert_true (wakhan_note_record_is_equal (record, same));
  g_assert_false (wakhan_note_record_is_equal (record, other));
}

static void
test_a_note_goes_there_and_back (void)
{
  g_autoptr (WakhanNoteRecord) old = wakhan_note_record_new ("n1", NULL, LINES);
  g_autoptr (WakhanNote)       note = wakhan_note_record_create_note (old);
  g_autoptr (WakhanNoteRecord) record = NULL;
  g_autofree char             *mood = NULL;

  g_assert_cmpstr (wakhan_note_get_id (note), ==, "n1");
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "Who says so?");
  wakhan_note_set_text (note, "Nobody");
  record = wakhan_note_record_new_for_note (note, old);
  g_assert_nonnull (strstr (wakhan_note_record_get_lines (record), "Text=Nobody\n"));
  mood = wakhan_note_record_dup_value (record, "Mood");
  g_assert_cmpstr (mood, ==, "curious");
}

static void
test_conflict_copies_agree (void)
{
  g_autoptr (WakhanNoteRecord) record = wakhan_note_record_new ("n1", NULL, LINES);
  g_autoptr (WakhanNoteRecord) same = wakhan_note_record_new ("n1", NULL, LINES);
  g_autoptr (WakhanNoteRecord) conflict_copy = wakhan_note_record_create_conflict_copy (record);
  g_autoptr (WakhanNoteRecord) other = wakhan_note_record_create_conflict_copy (same);

  g_assert_cmpstr (wakhan_note_record_get_id (conflict_copy), !=, "n1");
  g_assert_cmpstr (wakhan_note_record_get_id (conflict_copy), ==,
                   wakhan_note_record_get_id (other));
}

static void
test_a_deleted_note_says_so (void)
{
  g_autoptr (WakhanNoteRecord) there = wakhan_note_record_new ("n1", NULL, LINES);
  g_autoptr (WakhanNoteRecord) gone =
    wakhan_note_record_new ("n1", NULL, LINES "Deleted=2026-03-04T05:06:07Z\n");

  g_assert_false (wakhan_note_record_is_deleted (there));
  g_assert_true (wakhan_note_record_is_deleted (gone));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-record/a-group-stands-as-it-stood", test_a_group_stands_as_it_stood);
  g_test_add_func ("/note-record/a-note-goes-there-and-back", test_a_note_goes_there_and_back);
  g_test_add_func ("/note-record/conflict-copies-agree", test_conflict_copies_agree);
  g_test_add_func ("/note-record/a-deleted-note-says-so", test_a_deleted_note_says_so);
  return g_test_run ();
}
