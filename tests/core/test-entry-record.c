/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-record.h"
#include "wakhan-note.h"

#include <string.h>

#define LINES "Text=Who says so?\nRevision=2\nMood=curious\n"

static WakhanEntryRecord *
create_record (const char *leading,
               const char *lines)
{
  return wakhan_entry_record_new (WAKHAN_TYPE_NOTE, "n1", leading, lines);
}

static void
test_a_group_stands_as_it_stood (void)
{
  g_autoptr (WakhanEntryRecord) record = create_record ("# above\n", LINES);
  g_autoptr (WakhanEntryRecord) same = create_record ("# above\n", LINES);
  g_autoptr (WakhanEntryRecord) other = create_record ("# above\n", "Text=Else\n");
  g_autoptr (GString)           text = g_string_new (NULL);
  g_autofree char              *mood = wakhan_entry_record_dup_value (record, "Mood");

  wakhan_entry_record_append_to (record, text);
  g_assert_nonnull (strstr (text->str, "# above\n"));
  g_assert_nonnull (strstr (text->str, LINES));
  g_assert_cmpstr (wakhan_entry_record_get_id (record), ==, "n1");
  g_assert_cmpstr (mood, ==, "curious");
  g_assert_cmpuint (wakhan_entry_record_get_revision (record), ==, 2);
  g_assert_true (wakhan_entry_record_is_equal (record, same));
  g_assert_false (wakhan_entry_record_is_equal (record, other));
}

static void
test_a_note_goes_there_and_back (void)
{
  g_autoptr (WakhanEntryRecord) old = create_record (NULL, LINES);
  g_autoptr (WakhanNote)        note = wakhan_entry_record_create_entry (old);
  g_autoptr (WakhanEntryRecord) record = NULL;
  g_autofree char              *mood = NULL;

  g_assert_cmpstr (wakhan_note_get_id (note), ==, "n1");
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "Who says so?");
  wakhan_note_set_text (note, "Nobody");
  record = wakhan_entry_record_new_for_entry (note, old);
  g_assert_nonnull (strstr (wakhan_entry_record_get_lines (record), "Text=Nobody\n"));
  mood = wakhan_entry_record_dup_value (record, "Mood");
  g_assert_cmpstr (mood, ==, "curious");
}

static void
test_conflict_copies_agree (void)
{
  g_autoptr (WakhanEntryRecord) record = create_record (NULL, LINES);
  g_autoptr (WakhanEntryRecord) same = create_record (NULL, LINES);
  g_autoptr (WakhanEntryRecord) conflict_copy = wakhan_entry_record_create_conflict_copy (record);
  g_autoptr (WakhanEntryRecord) other = wakhan_entry_record_create_conflict_copy (same);

  g_assert_cmpstr (wakhan_entry_record_get_id (conflict_copy), !=, "n1");
  g_assert_cmpstr (wakhan_entry_record_get_id (conflict_copy), ==,
                   wakhan_entry_record_get_id (other));
}

static void
test_a_deleted_note_says_so (void)
{
  g_autoptr (WakhanEntryRecord) there = create_record (NULL, LINES);
  g_autoptr (WakhanEntryRecord) gone =
    create_record (NULL, LINES "Deleted=2026-03-04T05:06:07Z\n");

  g_assert_false (wakhan_entry_record_is_deleted (there));
  g_assert_true (wakhan_entry_record_is_deleted (gone));
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
