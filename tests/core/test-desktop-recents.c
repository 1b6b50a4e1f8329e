/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "remove-folder.h"
#include "wakhan-desktop-recents.h"

#define OTHER "file:///home/somebody/picture.png"

typedef struct
{
  char  *folder;
  char  *list;
  GFile *text;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-test-XXXXXX", NULL);
  fixture->list = g_build_filename (fixture->folder, "recently-used.xbel", NULL);
  fixture->text = g_file_new_build_filename (fixture->folder, "river.txt", NULL);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->text), "It rose.\n", -1, NULL));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->list);
  g_object_unref (fixture->text);
}

static GBookmarkFile *
load (Fixture *fixture)
{
  g_autoptr (GBookmarkFile) bookmarks = g_bookmark_file_new ();
  g_autoptr (GError)        error = NULL;

  g_assert_true (g_bookmark_file_load_from_file (bookmarks, fixture->list, &error));
  g_assert_no_error (error);
  return g_steal_pointer (&bookmarks);
}

static void
add (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wakhan_desktop_recents_write (fixture->list, fixture->text, &error));
  g_assert_no_error (error);
}

static void
test_a_first_file_makes_the_list (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBookmarkFile) bookmarks = NULL;
  g_autofree char          *uri = g_file_get_uri (fixture->text);
  g_autofree char          *mime_type = NULL;
  g_autofree char          *exec = NULL;
  struct stat               status;

  add (fixture);

  bookmarks = load (fixture);
  mime_type = g_bookmark_file_get_mime_type (bookmarks, uri, NULL);
  g_assert_cmpstr (mime_type, ==, "text/plain");
  g_assert_true (g_bookmark_file_get_application_info (bookmarks, uri, g_get_application_name (),
                                                       &exec, NULL, NULL, NULL));
  g_assert_nonnull (strstr (exec, "wakhan"));
  g_assert_cmpint (g_stat (fixture->list, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_what_others_used_stays (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBookmarkFile) bookmarks = g_bookmark_file_new ();
  g_autofree char          *uri = g_file_get_uri (fixture->text);

  g_bookmark_file_set_mime_type (bookmarks, OTHER, "image/png");
  g_bookmark_file_add_application (bookmarks, OTHER, "Painter", "painter %u");
  g_assert_true (g_bookmark_file_to_file (bookmarks, fixture->list, NULL));
  g_clear_pointer (&bookmarks, g_bookmark_file_free);

  add (fixture);
  add (fixture);

  bookmarks = load (fixture);
  g_assert_cmpint (g_bookmark_file_get_size (bookmarks), ==, 2);
  g_assert_true (g_bookmark_file_has_application (bookmarks, OTHER, "Painter", NULL));
  g_assert_true (g_bookmark_file_has_item (bookmarks, uri));
}

static void
test_a_list_that_is_not_understood_stays_as_it_is (Fixture      *fixture,
                                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *text = NULL;

  g_assert_true (g_file_set_contents (fixture->list, "<xbel version=\"1.0\"", -1, NULL));

  g_assert_false (wakhan_desktop_recents_write (fixture->list, fixture->text, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_get_contents (fixture->list, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "<xbel version=\"1.0\"");
}

static void
test_a_list_that_cannot_be_written_is_an_error (Fixture      *fixture,
                                                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (fixture->list, 0700), ==, 0);

  g_assert_false (wakhan_desktop_recents_write (fixture->list, fixture->text, &error));
  g_assert_nonnull (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/desktop-recents/a-first-file-makes-the-list", Fixture, NULL, set_up,
              test_a_first_file_makes_the_list, tear_down);
  g_test_add ("/desktop-recents/what-others-used-stays", Fixture, NULL, set_up,
              test_what_others_used_stays, tear_down);
  g_test_add ("/desktop-recents/a-list-that-is-not-understood-stays-as-it-is", Fixture, NULL,
              set_up, test_a_list_that_is_not_understood_stays_as_it_is, tear_down);
  g_test_add ("/desktop-recents/a-list-that-cannot-be-written-is-an-error", Fixture, NULL, set_up,
              test_a_list_that_cannot_be_written_is_an_error, tear_down);

  return g_test_run ();
}
