/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/wakhan-notes-errand.h"
#include "core/wakhan-notes-file.h"
#include "core/wakhan-safe-file.h"
#include "remove-folder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

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
  WakhanNotesContent          *content = wakhan_notes_content_new ("a-study", "A study");
  g_autoptr (WakhanNote)       note = wakhan_note_new_with_id ("n-1");
  g_autoptr (GDateTime)        now = g_date_time_new_now_utc ();
  g_autoptr (WakhanNoteRecord) record = NULL;

  wakhan_note_set_text (note, text);
  wakhan_note_set_created (note, now);
  wakhan_note_set_modified (note, now);
  record = wakhan_note_record_new_for_note (note, NULL);
  wakhan_notes_content_put (content, record);
  return content;
}

static void
test_write (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError)             error = NULL;
  g_autoptr (WakhanNotesContent) base = wakhan_notes_file_load (fixture->notes, &error);
  g_autoptr (WakhanNotesContent) ours = create_content ("Words");
  g_autoptr (WakhanNotesMeeting) meeting = NULL;
  g_autoptr (WakhanNotesContent) again = NULL;
  struct stat                    status;

  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
  meeting = wakhan_notes_file_meet (fixture->notes, base, ours, WAKHAN_NOTES_WRITE, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (meeting->changed->len, ==, 0);
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
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
done_cb (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result G_GNUC_UNUSED,
         gpointer      errand)
{
  ((WakhanNotesErrand *) errand)->patience = 0;
}

/* Who waits gets what the thread did; the callback still comes. */
static void
test_errand (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesContent) ours = create_content ("Words");
  g_autoptr (WakhanNotesErrand)  errand = wakhan_notes_errand_new (fixture->notes, NULL, ours, WAKHAN_NOTES_WRITE, 1000);

  wakhan_notes_errand_run_async (errand, NULL, done_cb);
  wakhan_notes_errand_wait (errand);
  g_assert_no_error (errand->error);
  g_assert_nonnull (errand->meeting);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  while (errand->patience > 0)
    g_main_context_iteration (NULL, TRUE);
}

#define ADD(path, function) g_test_add ("/notes-file/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("is-written-for-its-owner-alone", test_write);
  ADD ("damage-is-told-and-the-file-left", test_damage);
  ADD ("a-folder-is-told", test_not_a_file);
  ADD ("an-errand-can-be-waited-for", test_errand);
  return g_test_run ();
}
