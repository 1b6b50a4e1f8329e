/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note.h"
#include "wakhan-notes-content.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* What any key file reader must be able to make of a file that is written here. */
static void
check_key_file (GBytes *bytes)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GError)   error = NULL;

  g_key_file_load_from_bytes (keys, bytes, G_KEY_FILE_KEEP_COMMENTS | G_KEY_FILE_KEEP_TRANSLATIONS,
                              &error);
  if (!g_error_matches (error, G_KEY_FILE_ERROR,
                        G_KEY_FILE_ERROR_UNKNOWN_ENCODING)) /* somebody's key of that name */
    g_assert_no_error (error);
}

static void
check_notes (WakhanNotesContent *content)
{
  for (guint i = 0; i < wakhan_notes_content_get_n_records (content); i++)
    {
      WakhanEntryRecord            *record = wakhan_notes_content_get_record (content, i);
      g_autoptr (WakhanNote)        note = NULL;
      g_autoptr (WakhanNote)        again = NULL;
      g_autoptr (WakhanEntryRecord) next = NULL;

      if (!wakhan_entry_record_get_id (record))
        continue;
      note = wakhan_entry_record_create_entry (record);
      g_assert_true (g_utf8_validate (wakhan_note_get_text (note), -1, NULL));
      g_assert_nonnull (wakhan_note_get_created (note));
      next = wakhan_entry_record_new_for_entry (note, record);
      again = wakhan_entry_record_create_entry (next);
      g_assert_true (wakhan_note_is_equal (note, again));
    }
}

/* Of any bytes, what could be read is written so that it is whole, and reads the same. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes)             bytes = g_bytes_new_static (data, size);
  g_autoptr (WakhanNotesContent) content = wakhan_notes_content_new_from_bytes (bytes);
  g_autoptr (WakhanNotesContent) again = NULL;
  g_autoptr (GBytes)             written = NULL;
  g_autoptr (GBytes)             rewritten = NULL;

  check_notes (content);
  wakhan_notes_content_set_study (content, "a-study", "A study");
  written = wakhan_notes_content_to_bytes (content);
  check_key_file (written);
  again = wakhan_notes_content_new_from_bytes (written);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (again), ==,
                    wakhan_notes_content_get_n_notes (content));
  g_assert_cmpint (wakhan_notes_content_get_fault (again), <=, WAKHAN_NOTES_NEWER);
  rewritten = wakhan_notes_content_to_bytes (again);
  g_assert_true (g_bytes_equal (written, rewritten));
  return 0;
}
