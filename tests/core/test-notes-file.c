/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-file-lock.h"
#include "wakhan-note.h"
#include "wakhan-notes-file.h"
#include "wakhan-notes-sync-task.h"
#include "wakhan-safe-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char            *folder;
  char            *path;
  GFile           *file;
  WakhanNotesFile *notes;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a-study.notes", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->notes = wakhan_notes_file_new (fixture->file, "a-study", "A study");
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  guint            n_files = 0;

  while (g_dir_read_name (entries))
    n_files++;
  return n_files;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  wakhan_notes_file_unref (fixture->notes);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static WakhanNotesContent *
create_content (const char *text)
{
  WakhanNotesContent           *content = wakhan_notes_content_new ("a-study", "A study");
  g_autoptr (WakhanNote)        note = wakhan_note_new_with_id ("n-1");
  g_autoptr (GDateTime)         now = g_date_time_new_now_utc ();
  g_autoptr (WakhanEntryRecord) record = NULL;

  wakhan_note_set_text (note, text);
  wakhan_note_set_created (note, now);
  wakhan_note_set_modified (note, now);
  record = wakhan_entry_record_new_for_entry (note, NULL);
  wakhan_notes_content_put (content, record);
  return content;
}

static void
test_write (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError)                error = NULL;
  g_autoptr (WakhanNotesContent)    base = wakhan_notes_file_load (fixture->notes, &error);
  g_autoptr (WakhanNotesContent)    ours = create_content ("Words");
  g_autoptr (WakhanNotesSyncResult) result = NULL;
  g_autoptr (WakhanNotesContent)    again = NULL;
  struct stat                       status;

  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
  result = wakhan_notes_file_sync (fixture->notes, base, ours, WAKHAN_NOTES_WRITE, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result->changed->len, ==, 0);
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_files (fixture->folder), ==, 2); /* and the day's copy */
  again = wakhan_notes_file_load (fixture->notes, &error);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (again), ==, 1);
  g_assert_null (wakhan_notes_file_dup_damage (fixture->notes));
}

/* Loading changes nothing; only set_aside() and a save put a copy beside it. */
static void
test_damage (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  const char                    *cut = "[Notebook]\nFormat=1\n[Note n-1]\nText=Words\nRevision=1\n";
  g_autoptr (GError)             error = NULL;
  g_autoptr (WakhanNotesContent) content = NULL;
  g_autofree char               *damage = NULL;
  g_autofree char               *bytes = NULL;

  g_assert_true (g_file_set_contents (fixture->path, cut, -1, NULL));
  content = wakhan_notes_file_load (fixture->notes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (content), ==, 1);
  damage = wakhan_notes_file_dup_damage (fixture->notes);
  g_assert_nonnull (strstr (damage, fixture->path));
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  g_assert_true (wakhan_notes_file_set_aside (fixture->notes, &error));
  g_assert_true (wakhan_notes_file_set_aside (fixture->notes, &error));
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
  g_assert_true (g_file_get_contents (fixture->path, &bytes, NULL, NULL));
  g_assert_cmpstr (bytes, ==, cut);
}

static void
test_not_a_file (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  g_assert_null (wakhan_notes_file_load (fixture->notes, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNREADABLE);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

static void
write_once (Fixture    *fixture,
            const char *text)
{
  g_autoptr (WakhanNotesContent)    ours = create_content (text);
  g_autoptr (WakhanNotesSyncResult) result = NULL;
  g_autoptr (GError)                error = NULL;

  g_remove (fixture->path);
  result = wakhan_notes_file_sync (fixture->notes, NULL, ours, WAKHAN_NOTES_WRITE, 0, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
holds (const char *path,
       const char *words)
{
  g_autofree char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) && strstr (text, words);
}

/* A plain file becomes a link, the link leads elsewhere, and is a plain file again. */
static void
test_links (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char               *first = g_build_filename (fixture->folder, "first", NULL);
  g_autofree char               *second = g_build_filename (fixture->folder, "second", NULL);
  g_autoptr (WakhanNotesContent) ours = create_content ("Linked");

  write_once (fixture, "Plain");
  g_remove (fixture->path);
  g_assert_cmpint (symlink ("first", fixture->path), ==, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (WakhanNotesSyncResult) result = NULL;

      result =
        wakhan_notes_file_sync (fixture->notes, NULL, ours, WAKHAN_NOTES_WRITE, 0, NULL, NULL);
      g_assert_nonnull (result);
      g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
      g_assert_true (holds (i == 0 ? first : second, "Text=Linked\n"));
      g_remove (fixture->path);
      g_assert_cmpint (symlink ("second", fixture->path), ==, 0);
    }
  write_once (fixture, "Plain again");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (holds (fixture->path, "Text=Plain again\n"));
  g_assert_true (holds (second, "Text=Linked\n"));
}

static void
check_refusal (Fixture            *fixture,
               WakhanSafeFileError code)
{
  g_autoptr (WakhanNotesContent) ours = create_content ("Refused");
  g_autoptr (GError)             error = NULL;

  g_assert_null (
    wakhan_notes_file_sync (fixture->notes, NULL, ours, WAKHAN_NOTES_WRITE, 0, NULL, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, fixture->folder));
}

/* What a link leads to may lie on a disk that is not there now: no folder is made in its place. */
static void
test_link_to_a_missing_disk (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpint (symlink ("disk/a.notes", fixture->path), ==, 0);
  check_refusal (fixture, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_no_lock (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char           *lock_path = g_strconcat (fixture->path, ".lock", NULL);
  g_autoptr (WakhanFileLock) lock = wakhan_file_lock_new (fixture->path, 0, NULL, NULL);

  check_refusal (fixture, WAKHAN_SAFE_FILE_ERROR_BUSY);
  g_clear_pointer (&lock, wakhan_file_lock_free);
  g_assert_cmpint (g_mkdir (lock_path, 0700), ==, 0);
  check_refusal (fixture, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_newer_format (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  const char *newer =
    "[Notebook]\nFormat=2\n[Note n-2]\nText=Words\n<strange>\n";
  g_autoptr (WakhanNotesContent) content = NULL;
  g_autofree char               *damage = NULL;
  g_autofree char               *text = NULL;

  g_assert_true (g_file_set_contents (fixture->path, newer, -1, NULL));
  content = wakhan_notes_file_load (fixture->notes, NULL);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (content), ==, 1);
  g_assert_null (wakhan_notes_file_dup_damage (fixture->notes));
  g_assert_false (wakhan_notes_file_check_writable (fixture->notes, NULL));
  g_assert_true (wakhan_notes_file_set_aside (fixture->notes, NULL));
  check_refusal (fixture, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, newer);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* Such an id no note has that came from a file; were there one, the notes behind it
 * would be lost. */
static void
test_unreadable_notes_are_not_written (Fixture      *fixture,
                                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesContent) ours = create_content ("Words");
  g_autoptr (WakhanNote)         note = wakhan_note_new_with_id ("n-2]\n[n-3");
  g_autoptr (WakhanEntryRecord)  record = NULL;
  g_autoptr (GError)             error = NULL;
  g_autofree char               *before = NULL;
  g_autofree char               *text = NULL;

  write_once (fixture, "Words");
  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));
  wakhan_note_set_text (note, "Others");
  record = wakhan_entry_record_new_for_entry (note, NULL);
  wakhan_notes_content_put (ours, record);
  g_assert_null (
    wakhan_notes_file_sync (fixture->notes, NULL, ours, WAKHAN_NOTES_WRITE, 0, NULL, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, before);
}

static void
done_cb (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result G_GNUC_UNUSED,
         gpointer      task)
{
  ((WakhanNotesSyncTask *) task)->patience = 0;
}

/* Who waits gets what the thread did; the callback still comes. */
static void
test_sync_task (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesContent)  ours = create_content ("Words");
  g_autoptr (WakhanNotesSyncTask) task =
    wakhan_notes_sync_task_new (fixture->notes, NULL, ours, WAKHAN_NOTES_WRITE, 1000);

  wakhan_notes_sync_task_run_async (task, NULL, done_cb);
  g_assert_true (wakhan_notes_sync_task_wait (task, 60000));
  g_assert_no_error (task->error);
  g_assert_nonnull (task->result);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  while (task->patience > 0)
    g_main_context_iteration (NULL, TRUE);
}

#define ADD(path, function) \
  g_test_add ("/notes-file/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("is-written-for-its-owner-alone", test_write);
  ADD ("damage-is-told-and-the-file-left", test_damage);
  ADD ("a-folder-is-told", test_not_a_file);
  ADD ("a-link-is-followed-anew-each-time", test_links);
  ADD ("a-link-to-a-missing-disk-makes-no-folder", test_link_to_a_missing_disk);
  ADD ("nothing-is-written-without-the-lock", test_no_lock);
  ADD ("a-newer-format-is-read-and-left-alone", test_newer_format);
  ADD ("notes-that-nobody-could-read-are-not-written", test_unreadable_notes_are_not_written);
  ADD ("a-sync-task-can-be-waited-for", test_sync_task);
  return g_test_run ();
}
