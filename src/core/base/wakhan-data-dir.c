/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-data-dir.h"

static char *
find_beside_program (const char *name)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program ? g_path_get_dirname (program) : NULL;
  g_autofree char *path = folder ? g_build_filename (folder, "..", name, NULL) : NULL;

  return path && g_file_test (path, G_FILE_TEST_IS_DIR) ? g_canonicalize_filename (path, NULL)
                                                        : NULL;
}

char *
wakhan_data_dir_dup_shared (const char *name)
{
  g_autofree char *path = g_build_filename ("share", name, NULL);

  return find_beside_program (path);
}

char *
wakhan_data_dir_dup (void)
{
  const char *given = g_getenv ("WAKHAN_DATA_DIR");
  char       *found;

  if (given && *given)
    return g_strdup (given);
  found = wakhan_data_dir_dup_shared ("wakhan");
  if (!found)
    found = find_beside_program ("data"); /* the build folder */
  return found ? found : g_strdup (PACKAGE_DATADIR);
}

char *
wakhan_data_dir_dup_locale (void)
{
  char *found = wakhan_data_dir_dup_shared ("locale");

  if (!found)
    found = find_beside_program ("po"); /* the build folder */
  return found ? found : g_strdup (PACKAGE_LOCALEDIR);
}
