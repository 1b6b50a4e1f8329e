/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "notebook-fixture.h"
#include "remove-folder.h"
#include "wakhan-notes-backups.h"
#include "wakhan-notes-file.h"
#include "wakhan-notes-store.h"

typedef struct
{
  char            *folder;
  char            *path;
  WakhanNotesFile *notes;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) file = NULL;

  fixture->folder = g_dir_make_tmp ("wakhan-copies-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "river.notes", NULL);
  file = g_file_new_for_path (fixture->path);
  fixture->notes = wakhan_notes_file_new (file, "river", "A River");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  wakhan_notes_file_unref (fixture->notes);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
write_notes (Fixture    *fixture,
             const char *name,
             const char *study,
             const char *id,
             guint       revision,
             const char *words)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *text = g_strdup_printf (
    "[Notebook]\nFormat=1\nStudy=%s\nTitle=x\n\n[Note %s]\nCreated=2026-11-23T18:00:00Z\n"
    "Modified=2026-11-23T18:00:00Z\nRevision=%u\nText=%s\n\n[End]\nNotes=1\n",
    study, id, revision, words);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
make_backups (Fixture *fixture)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "backups", NULL);

  g_mkdir_with_parents (folder, 0700);
}

static WakhanNotesSyncResult *
synchronize (Fixture *fixture)
{
  g_autoptr (WakhanNotesContent) ours = wakhan_notes_file_load (fixture->notes, NULL);
  g_autoptr (GError)             error = NULL;
  WakhanNotesSyncResult         *result =
    wakhan_notes_file_sync (fixture->notes, ours, ours, WAKHAN_NOTES_WRITE, 0, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static gboolean
has_file (Fixture    *fixture,
          const char *folder,
          const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_names (void)
{
  static const struct
  {
    const char *name;
    gboolean    is_copy;
  } cases[] = {
    { "river.sync-conflict-20261123-180510-ABCDEFG.notes", TRUE },
    { "river (conflicted copy 2026-11-23).notes", TRUE },
    { "river (Mina's conflicted copy 2026-11-23).notes", TRUE },
    { "river (Case Conflict).notes", TRUE },
    { "river (1).notes", TRUE },
    { "river 2.notes", TRUE },
    { "river - Copy.notes", TRUE },
    { "river-LAPTOP.notes", TRUE },
    { "river_conflict-20261123-180510.notes", TRUE },
    { "river.notes~", TRUE },
    { "river.notes.~2~", TRUE },
    { "river~", TRUE },
    { "river.orig", TRUE },
    { "river.notes.orig", TRUE },
    { "river.notes.conflict", TRUE },
    { "river.notes.sb-1a2b3c4d-XyZabc", TRUE },
    { "Copy of river.notes", TRUE },
    { "river.notes", FALSE },
    { "rivers.notes", FALSE },
    { "a-river.notes", FALSE },
    { "river.notes.lock", FALSE },
    { "river.notes.AB12cd", FALSE },
    { "river.notes.damaged-20260101T000000Z", FALSE },
    { "river.notes.bak", FALSE },
    { ".river.notes.swp", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (wakhan_notes_copies_is_name ("river.notes", cases[i].name), ==,
                       cases[i].is_copy);
    }
}

static void
test_joining (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  static const char *const          names[] = { "river.sync-conflict-20261123-180510-ABCDEFG.notes",
                                                "river (1).notes", "river~" };
  g_autoptr (WakhanNotesSyncResult) result = NULL;
  g_autoptr (WakhanNotesSyncResult) again = NULL;

  write_notes (fixture, "river.notes", "river", "n1", 3, "here");
  write_notes (fixture, names[0], "river", "n2", 1, "there");
  write_notes (fixture, names[1], "river", "n1", 4, "newer and otherwise");
  write_notes (fixture, names[2], "river", "n1", 3, "here");
  write_notes (fixture, "river-2.notes", "river-2", "n9", 1, "another study's");
  result = synchronize (fixture);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (result->base), ==,
                    3); /* "here" beside what is newer */
  g_assert_cmpuint (result->changed->len, ==, 3);
  g_assert_cmpuint (result->copies->n_joined, ==, 2);
  g_assert_cmpuint (result->copies->differing->len, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_false (has_file (fixture, ".", names[i]));
      g_assert_true (has_file (fixture, "joined", names[i]));
    }
  g_assert_true (has_file (fixture, ".", "river-2.notes"));
  again = synchronize (fixture);
  g_assert_null (again->copies);
  g_assert_cmpuint (again->changed->len, ==, 0);
}

/* What an older copy says of a note that went on since was here before: no second note of it. */
static void
test_a_known_state_is_history (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesSyncResult) result = NULL;

  make_backups (fixture);
  write_notes (fixture, "backups/river-2026-11-23.notes", "river", "n1", 2, "as it was");
  write_notes (fixture, "river.notes", "river", "n1", 5, "as it became");
  write_notes (fixture, "river (conflicted copy).notes", "river", "n1", 2, "as it was");
  result = synchronize (fixture);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (result->base), ==, 1);
  g_assert_true (has_file (fixture, "joined", "river (conflicted copy).notes"));
}

/* Without a backup of it, since it was a state of the day. */
static void
test_an_older_revision_is_history (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesSyncResult) result = NULL;

  write_notes (fixture, "river.notes", "river", "n1", 5, "as it became");
  write_notes (fixture, "river.notes~", "river", "n1", 2, "as it was");
  result = synchronize (fixture);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (result->base), ==, 1);
  g_assert_cmpuint (result->copies->n_joined, ==, 0);
  g_assert_cmpuint (result->copies->differing->len, ==, 0);
}

/* A store in @folder below the fixture's, with the notes of the file there. */
static WakhanNotesStore *
open_store (Fixture    *fixture,
            const char *folder)
{
  g_autofree char  *path = g_build_filename (fixture->folder, folder, "river.notes", NULL);
  g_autofree char  *parent = g_path_get_dirname (path);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_mkdir_with_parents (parent, 0700);
  return notebook_fixture_open (file);
}

static void
write_in (WakhanNotesStore *store,
          const char       *text)
{
  WakhanNote *note = wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)) > 0
                       ? wakhan_notebook_get_note (wakhan_notes_store_get_notebook (store), 0)
                       : NULL;

  if (note)
    notebook_fixture_rewrite (wakhan_notes_store_get_notebook (store), note, text);
  else
    notebook_fixture_add (wakhan_notes_store_get_notebook (store), text);
  g_assert_true (wakhan_notes_store_flush (store, NULL));
}

static gboolean
has_note (WakhanNotesStore *store,
          const char       *text)
{
  for (guint i = 0; i < wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)); i++)
    if (g_str_equal (wakhan_note_get_text (
                       wakhan_notebook_get_note (wakhan_notes_store_get_notebook (store), i)),
                     text))
      return TRUE;
  return FALSE;
}

static void
copy_notes (Fixture    *fixture,
            const char *from,
            const char *to)
{
  g_autofree char *from_path = g_build_filename (fixture->folder, from, NULL);
  g_autofree char *to_path = g_build_filename (fixture->folder, to, NULL);
  g_autofree char *folder = g_path_get_dirname (to_path);
  g_autofree char *text = NULL;
  gsize            length;

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_get_contents (from_path, &text, &length, NULL));
  g_assert_true (g_file_set_contents (to_path, text, length, NULL));
}

/* What is written into the file and read from it says what it went on from. */
static void
test_what_was_saved_here_is_history (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  static const char *const     words[] = { "one", "two", "three", "four" };
  g_autoptr (WakhanNotesStore) store = open_store (fixture, ".");
  g_autoptr (WakhanNotesStore) again = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *name = g_strdup_printf ("copies/river.sync-conflict-%u.notes", i);

      write_in (store, words[i]);
      copy_notes (fixture, "river.notes", name);
    }
  write_in (store, "otherwise");
  wakhan_notebook_remove (wakhan_notes_store_get_notebook (store), WAKHAN_CHANGE_DELETE,
                          wakhan_notebook_get_note (wakhan_notes_store_get_notebook (store), 0));
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *name = g_strdup_printf ("copies/river.sync-conflict-%u.notes", i);

      copy_notes (fixture, name, name + strlen ("copies/"));
    }
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "another note");
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  again = open_store (fixture, ".");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (again)), ==, 1);
}

/* It went on in two places: whoever went on further has the note, and the other stays beside it,
 * though its revision is lower. */
static void
test_what_went_on_elsewhere_is_kept (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) here = open_store (fixture, ".");
  g_autoptr (WakhanNotesStore) there = NULL;

  write_in (here, "one");
  copy_notes (fixture, "river.notes", "elsewhere/river.notes");
  there = open_store (fixture, "elsewhere");
  write_in (there, "from elsewhere");
  write_in (here, "two");
  write_in (here, "three");
  copy_notes (fixture, "elsewhere/river.notes", "river (conflicted copy).notes");
  write_in (here, "four");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (here)), ==, 2);
  g_assert_true (has_note (here, "four"));
  g_assert_true (has_note (here, "from elsewhere"));
}

/* And where one place only went on, the other has nothing of its own, whichever of them is the
 * copy. */
static void
test_only_elsewhere_it_went_on (Fixture      *fixture,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) here = open_store (fixture, ".");
  g_autoptr (WakhanNotesStore) there = NULL;

  write_in (here, "one");
  copy_notes (fixture, "river.notes", "elsewhere/river.notes");
  there = open_store (fixture, "elsewhere");
  write_in (there, "two");
  write_in (there, "three");
  copy_notes (fixture, "elsewhere/river.notes", "river (conflicted copy).notes");
  notebook_fixture_add (wakhan_notes_store_get_notebook (here), "another note");
  g_assert_true (wakhan_notes_store_flush (here, NULL));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (here)), ==, 2);
  g_assert_true (has_note (here, "three"));
}

static void
keep (Fixture    *fixture,
      const char *text)
{
  g_autoptr (GBytes)             bytes = g_bytes_new (text, strlen (text));
  g_autoptr (WakhanNotesContent) content = wakhan_notes_content_new_from_bytes (bytes);
  g_autofree char               *day = NULL;

  wakhan_notes_backups_keep (fixture->path, content, bytes, &day);
}

static void
test_backups (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  static const char *const days[] = { "2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04" };
  g_autoptr (GPtrArray)    contents = NULL;
  g_autoptr (GPtrArray)    again = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *name = g_strdup_printf ("backups/river-%s.notes", days[i]);

      make_backups (fixture);
      write_notes (fixture, name, "river", "n1", 1, days[i]);
    }
  write_notes (fixture, "backups/river-2-2020-01-01.notes", "river-2", "n1", 1, "another study's");
  keep (fixture,
        "[Notebook]\nFormat=1\n[Note n1]\nText=today\n[Note n2]\nText=x\n[End]\nNotes=2\n");
  contents = wakhan_notes_backups_load (fixture->path);
  g_assert_cmpuint (contents->len, ==, 3);
  g_assert_false (has_file (fixture, "backups", "river-2020-01-02.notes"));
  g_assert_true (has_file (fixture, "backups", "river-2020-01-03.notes"));
  g_assert_true (has_file (fixture, "backups", "river-2-2020-01-01.notes"));

  /* A file that was cut since does not take the place of the day's copy. */
  keep (fixture, "[Notebook]\nFormat=1\n[Note n1]\nText=today\n[End]\nNotes=1\n");
  again = wakhan_notes_backups_load (fixture->path);
  g_assert_cmpuint (again->len, ==, 3);
  g_assert_cmpuint (wakhan_notes_content_get_n_notes (g_ptr_array_index (again, 2)), ==, 2);
}

#define ADD(path, function) \
  g_test_add ("/notes-copies/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/notes-copies/names-of-all-kinds", test_names);
  ADD ("are-joined-and-put-aside-once", test_joining);
  ADD ("a-known-state-is-history", test_a_known_state_is_history);
  ADD ("an-older-revision-is-history", test_an_older_revision_is_history);
  ADD ("what-was-saved-here-is-history", test_what_was_saved_here_is_history);
  ADD ("what-went-on-elsewhere-is-kept", test_what_went_on_elsewhere_is_kept);
  ADD ("only-elsewhere-it-went-on", test_only_elsewhere_it_went_on);
  ADD ("three-days-are-kept", test_backups);
  return g_test_run ();
}
