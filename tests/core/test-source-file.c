/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-source-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define LARGEST (3 * 1024 * 1024)

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-source-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "river.txt", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
check_refused (const char *uri,
               GQuark      domain,
               int         code)
{
  g_autoptr (GFile)  file = *uri == '/' ? g_file_new_for_path (uri) : g_file_new_for_uri (uri);
  g_autoptr (GError) error = NULL;
  g_autofree char   *name = wakhan_source_file_dup_name (file);
  g_autofree char   *whole = g_file_get_parse_name (file);

  g_test_message ("%s", uri);
  g_assert_nonnull (name);
  g_assert_null (wakhan_source_file_load (file, LARGEST, NULL, &error));
  g_assert_error (error, domain, code);
  g_assert_nonnull (strstr (error->message, whole));
  g_assert_true (g_str_has_suffix (error->message, "."));
}

static void
check_size (Fixture *fixture,
            gsize    size)
{
  g_autoptr (GFile)  file = g_file_new_for_path (fixture->path);
  g_autofree char   *text = g_malloc (size + 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  memset (text, 'x', size);
  g_assert_true (g_file_set_contents (fixture->path, text, size, NULL));
  bytes = wakhan_source_file_load (file, LARGEST, NULL, &error);
  if (size > LARGEST)
    {
      g_assert_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_TOO_LARGE);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpmem (text, size, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_any_size_up_to_the_largest (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  static const gsize sizes[] = { 0, 1, 4096, 1024 * 1024, 1024 * 1024 + 1, LARGEST, LARGEST + 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    check_size (fixture, sizes[i]);
}

static void
test_no_address (Fixture      *fixture G_GNUC_UNUSED,
                 gconstpointer data G_GNUC_UNUSED)
{
  static const char *const uris[] = { "", "not a uri", "file:///etc/passwd%00.md", "file://", "::",
                                      "%", "foo:bar", "javascript:alert(1)" };

  for (gsize i = 0; i < G_N_ELEMENTS (uris); i++)
    check_refused (uris[i], WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_ADDRESS);
}

static void
test_what_is_no_file_is_not_even_opened (Fixture      *fixture,
                                         gconstpointer data G_GNUC_UNUSED)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  const int          listener = socket (AF_UNIX, SOCK_STREAM, 0);

  check_refused (fixture->path, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  check_refused (fixture->folder, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_FOLDER);
  check_refused ("/dev/zero", WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL);
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  check_refused (fixture->path, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL);
  g_unlink (fixture->path);
  g_strlcpy (address.sun_path, fixture->path, sizeof address.sun_path);
  g_assert_cmpint (bind (listener, (struct sockaddr *) &address, sizeof address), ==, 0);
  check_refused (fixture->path, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL);
  close (listener);
}

/* It gives its size as 0, and all the same has words in it. */
static void
test_a_file_of_unknown_size (Fixture      *fixture G_GNUC_UNUSED,
                             gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)  file = g_file_new_for_path ("/proc/self/status");
  g_autoptr (GBytes) bytes = wakhan_source_file_load (file, LARGEST, NULL, NULL);

  g_assert_nonnull (bytes);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 100);
}

static void
test_a_log_without_an_end (Fixture      *fixture G_GNUC_UNUSED,
                           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)  file = g_file_new_for_path ("/proc/kmsg");
  g_autoptr (GError) error = NULL;

  g_assert_null (wakhan_source_file_load (file, 64 * LARGEST, NULL, &error));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_test_skip ("may not be read here");
  else
    g_assert_error (error, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_SPECIAL);
}

static void
test_nobody_waits_any_more (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile)        file = g_file_new_for_path (fixture->path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError)       error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "words", -1, NULL));
  g_cancellable_cancel (cancellable);
  g_assert_null (wakhan_source_file_load (file, LARGEST, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(path, function) \
  g_test_add ("/source-file/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("any size up to the largest", test_any_size_up_to_the_largest);
  ADD ("no address of a file", test_no_address);
  ADD ("what is no file is not even opened", test_what_is_no_file_is_not_even_opened);
  ADD ("a file of unknown size", test_a_file_of_unknown_size);
  ADD ("a log without an end", test_a_log_without_an_end);
  ADD ("nobody waits any more", test_nobody_waits_any_more);
  return g_test_run ();
}
