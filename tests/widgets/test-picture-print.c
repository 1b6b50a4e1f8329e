/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-picture-print.h"

#include <glib/gstdio.h>

static void
done_cb (GtkPrintOperation      *operation G_GNUC_UNUSED,
         GtkPrintOperationResult result,
         gboolean               *is_done)
{
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  *is_done = TRUE;
}

/* Into a file, as nobody has a printer here. */
static void
test_prints (SessionFixture *fixture,
             gconstpointer   data G_GNUC_UNUSED)
{
  g_autofree char              *folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  g_autofree char              *path = g_build_filename (folder, "printed.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char              *content = NULL;
  gsize                         size;
  gboolean                      is_done = FALSE;
  int                           n_pages;

  operation = wakhan_picture_create_print (fixture->session, FALSE);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), &is_done);
  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, NULL);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, >=, 1);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  g_assert_cmpuint (size, >, 2000);
  g_remove (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/picture-print/prints", SessionFixture, NULL, session_fixture_set_up, test_prints,
              session_fixture_tear_down);
  return g_test_run ();
}
