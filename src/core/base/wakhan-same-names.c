/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-same-names.h"

GHashTable *
wakhan_same_names_find (GPtrArray *names)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTable            *same = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < names->len; i++)
    if (!g_hash_table_add (seen, g_ptr_array_index (names, i)))
      g_hash_table_add (same, g_strdup (g_ptr_array_index (names, i)));
  return same;
}

char *
wakhan_same_names_dup_place (GFile *file)
{
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char  *relative = g_file_get_relative_path (home, file);

  return relative ? g_filename_display_name (relative) : g_file_get_parse_name (file);
}
