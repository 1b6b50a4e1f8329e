/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library.h"

#include "core/text/wakhan-sketch.h"
#include "core/wakhan-file-lock.h"
#include "core/wakhan-key-lines.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#define GROUP "Text "
#define ALIKE 0.3 /* of the runs of words: half of all sentences may have been touched */

static char *
dup_library_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "wakhan", "library", NULL);
}

GFile *
wakhan_library_dup_notes_file (const char *id)
{
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (id && *id && !strchr (id, G_DIR_SEPARATOR), NULL);

  name = g_strconcat (id, ".notes", NULL);
  path = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", name, NULL);
  return g_file_new_for_path (path);
}

char *
wakhan_library_dup_place (GFile *file)
{
  g_autofree char *path = NULL;
  char            *real;
  char            *place;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  path = g_file_get_path (file);
  real = path ? realpath (path, NULL) : NULL;
  place = real ? g_filename_to_uri (real, NULL, NULL) : g_file_get_uri (file);

  free (real);
  return place;
}

static GKeyFile *
load (void)
{
  GKeyFile        *keys = g_key_file_new ();
  g_autofree char *path = dup_library_path ();

  g_key_file_load_from_file (keys, path, G_KEY_FILE_KEEP_TRANSLATIONS | G_KEY_FILE_KEEP_COMMENTS, NULL);
  return keys;
}

/* One that does not parse would come out without what was below the fault. */
static void
set_aside_if_damaged (const char *path)
{
  g_autoptr (GKeyFile)  keys = g_key_file_new ();
  g_autoptr (GError)    error = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char      *stamp = NULL;
  g_autofree char      *aside = NULL;

  if (g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, &error) || error->domain != G_KEY_FILE_ERROR)
    return;
  now = g_date_time_new_now_utc ();
  stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  aside = g_strconcat (path, ".damaged-", stamp, NULL);
  g_rename (path, aside);
}

static gboolean
is_there (const char *place)
{
  g_autoptr (GFile) file = g_file_new_for_uri (place);

  return g_file_query_exists (file, NULL);
}

static char *
dup_checksum (WakhanDocument *document)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, wakhan_document_get_text (document), -1);
}

static gboolean
has_value (GKeyFile   *keys,
           const char *group,
           const char *key,
           const char *value)
{
  g_autofree char *known = wakhan_key_file_dup_string (keys, group, key);

  return known && *known && g_str_equal (known, value);
}

/* An id becomes the name of a file: one that a person or a fault put here may not lead elsewhere. */
static gboolean
is_text (const char *group)
{
  const char *id = group + strlen (GROUP);

  return g_str_has_prefix (group, GROUP) && *id && *id != '.' &&
         !id[strspn (id, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_.")];
}

/* The group of the text that @document is most like, of those that are gone from their place. */
static const char *
find_alike (GKeyFile          *keys,
            const char *const *groups,
            WakhanDocument    *document)
{
  g_autofree char *sketch = wakhan_sketch_create (wakhan_document_get_text (document));
  const char      *best = NULL;
  double           best_likeness = ALIKE;

  for (guint i = 0; groups[i]; i++)
    {
      g_autofree char *known = wakhan_key_file_dup_string (keys, groups[i], "Sketch");
      g_autofree char *place = wakhan_key_file_dup_string (keys, groups[i], "Place");
      const double     likeness = known && place && is_text (groups[i]) ? wakhan_sketch_compare (known, sketch) : 0;

      if (likeness >= best_likeness && !is_there (place))
        {
          best = groups[i];
          best_likeness = likeness;
        }
    }
  return best;
}

static const char *
find_group (GKeyFile          *keys,
            const char *const *groups,
            const char        *key,
            const char        *value)
{
  for (guint i = 0; groups[i]; i++)
    if (is_text (groups[i]) && has_value (keys, groups[i], key, value))
      return groups[i];
  return NULL;
}

char *
wakhan_library_dup_id (GFile          *file,
                       WakhanDocument *document)
{
  g_autoptr (GKeyFile) keys = NULL;
  g_auto (GStrv)       groups = NULL;
  g_autofree char     *place = NULL;
  g_autofree char     *checksum = NULL;
  g_autofree char     *new_id = NULL;
  const char          *group;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  keys = load ();
  groups = g_key_file_get_groups (keys, NULL);
  place = wakhan_library_dup_place (file);
  checksum = dup_checksum (document);
  group = find_group (keys, (const char *const *) groups, "Place", place);
  if (!group && wakhan_document_get_length (document) > 0)
    {
      group = find_group (keys, (const char *const *) groups, "Checksum", checksum);
      if (!group)
        group = find_alike (keys, (const char *const *) groups, document);
    }
  if (group)
    return g_strdup (group + strlen (GROUP));
  new_id = g_compute_checksum_for_string (G_CHECKSUM_SHA256, place, -1);
  new_id[24] = '\0';
  return g_strconcat ("text-", new_id, NULL);
}

static void
set_value (GKeyFile   *keys,
           const char *group,
           const char *key,
           const char *value)
{
  if (!has_value (keys, group, key, value))
    g_key_file_set_string (keys, group, key, value);
}

void
wakhan_library_record (GFile          *file,
                       WakhanDocument *document,
                       const char     *id)
{
  g_autofree char           *path = dup_library_path ();
  g_autofree char           *folder = g_path_get_dirname (path);
  g_autofree char           *group = g_strconcat (GROUP, id, NULL);
  g_autofree char           *place = NULL;
  g_autofree char           *checksum = NULL;
  g_autofree char           *sketch = NULL;
  g_autofree char           *before = NULL;
  g_autofree char           *after = NULL;
  g_autoptr (GKeyFile)       keys = NULL;
  g_autoptr (WakhanFileLock) lock = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (WAKHAN_IS_DOCUMENT (document));
  g_return_if_fail (id && *id);

  place = wakhan_library_dup_place (file);
  checksum = dup_checksum (document);
  sketch = wakhan_sketch_create (wakhan_document_get_text (document));
  g_mkdir_with_parents (folder, 0700);
  lock = wakhan_file_lock_new (path, 2000, NULL, NULL);
  set_aside_if_damaged (path);
  keys = load ();
  before = g_key_file_to_data (keys, NULL, NULL);
  set_value (keys, group, "Place", place);
  set_value (keys, group, "Checksum", checksum);
  set_value (keys, group, "Sketch", sketch);
  after = g_key_file_to_data (keys, NULL, NULL);
  if (!g_str_equal (before, after))
    g_file_set_contents_full (path, after, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL);
}
