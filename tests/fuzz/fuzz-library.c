/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-identity.h"
#include "wakhan-library.h"
#include "wakhan-text-importer.h"

#include <glib/gstdio.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* What the text is known by. */
static char *
dup_id (GFile          *file,
        WakhanDocument *document)
{
  g_autoptr (WakhanLibraryIdentity) identity = wakhan_library_identity_find (file, document);

  return g_steal_pointer (&identity->id);
}

static const char *
get_path (void)
{
  static char *path;

  if (!path)
    {
      g_autofree char *home = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
      g_autofree char *folder = g_build_filename (home, "wakhan", NULL);

      g_setenv ("XDG_DATA_HOME", home, TRUE);
      g_mkdir (folder, 0700);
      path = g_build_filename (folder, "library", NULL);
    }
  return path;
}

/* Whatever stands in the library, a text has an id that is a file's name, and keeps it once it is
 * recorded. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  const char                *path = get_path ();
  g_autoptr (GFile)          file = g_file_new_for_path ("/nonexistent/valley.txt");
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "The bridge was built in spring. The bridge fell in winter. Nobody came back to the valley.");
  g_autofree char  *id = NULL;
  g_autofree char  *again = NULL;
  g_autoptr (GFile) notes = NULL;

  g_assert_true (g_file_set_contents_full (path, (const char *) data, size,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  id = dup_id (file, document);
  g_assert_true (id && *id && !strchr (id, '/') && id[0] != '.');
  g_assert_true (g_utf8_validate (id, -1, NULL));
  notes = wakhan_library_dup_notes_file (id);
  g_assert_nonnull (notes);
  wakhan_library_record (file, document, id, NULL, NULL);
  again = dup_id (file, document);
  g_assert_cmpstr (again, ==, id);
  return 0;
}
