/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-shared-keys.h"

#include "wakhan-aside-copy.h"
#include "wakhan-file-lock.h"
#include "wakhan-key-groups.h"
#include "wakhan-safe-file.h"
#include "wakhan-text-repair.h"

#include <glib/gstdio.h>

#define FLAGS (G_KEY_FILE_KEEP_TRANSLATIONS | G_KEY_FILE_KEEP_COMMENTS)
#define NEW_MODE 0600
#define LOCK_PATIENCE 2000 /* milliseconds */
#define MOST_READINGS 3
#define PAUSE 20 /* milliseconds between two readings */

/* What stands on the disk. */
typedef struct
{
  GBytes   *bytes; /* NULL: no file */
  int       mode;
  GKeyFile *keys;
  gboolean  is_damaged;
} Found;

static void
clear_found (Found *found)
{
  g_clear_pointer (&found->bytes, g_bytes_unref);
  g_clear_pointer (&found->keys, g_key_file_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, clear_found)

/* GKeyFile refuses a whole file for one bad line; without its bad lines the rest holds. */
static char *
dup_sound_lines (const char *text,
                 gboolean   *has_lost)
{
  g_autoptr (WakhanKeyGroups) groups = wakhan_key_groups_new (text);
  GString                    *sound = g_string_new (NULL);
  WakhanKeyGroup              group;

  while (wakhan_key_groups_next (groups, &group))
    if (group.name && *group.name)
      g_string_append_printf (sound, "%s[%s]\n%s\n", group.leading, group.name, group.lines);
  *has_lost = wakhan_key_groups_have_lost (groups);
  return g_string_free (sound, FALSE);
}

static void
parse (Found *found)
{
  WakhanTextDamage damage = WAKHAN_TEXT_SOUND;
  g_autofree char *text = found->bytes ? wakhan_text_repair (found->bytes, &damage) : NULL;
  g_autofree char *sound = NULL;
  gboolean         has_lost = FALSE;

  found->keys = g_key_file_new ();
  found->is_damaged = damage != WAKHAN_TEXT_SOUND || (found->bytes && !text);
  if (!text ||
      (!found->is_damaged && g_key_file_load_from_data (found->keys, text, -1, FLAGS, NULL)))
    return;
  g_key_file_unref (found->keys); /* a part of it would be left */
  found->keys = g_key_file_new ();
  found->is_damaged = TRUE;
  sound = dup_sound_lines (text, &has_lost);
  if (g_key_file_load_from_data (found->keys, sound, -1, FLAGS, NULL))
    return;
  g_key_file_unref (found->keys);
  found->keys = g_key_file_new ();
}

/* A disk that failed once may answer at once after it. */
static gboolean
read_file (const char *path,
           Found      *found,
           GError    **error)
{
  for (guint i = 1;; i++)
    {
      g_autoptr (GError) reason = NULL;

      if (wakhan_safe_file_read (path, &found->bytes, &found->mode, &reason))
        break;
      if (i == MOST_READINGS)
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return FALSE;
        }
      g_usleep (PAUSE * 1000);
    }
  parse (found);
  return TRUE;
}

static gboolean
copy_aside (const char *path,
            GBytes     *bytes,
            GError    **error)
{
  gboolean         is_there;
  g_autofree char *aside = wakhan_aside_copy_choose (path, bytes, &is_there);

  return is_there || wakhan_safe_file_write (aside, bytes, NEW_MODE, error);
}

static gboolean
write_file (const char *path,
            Found      *found,
            GError    **error)
{
  gsize              length;
  char              *text = g_key_file_to_data (found->keys, &length, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, length);

  if (found->bytes && !found->is_damaged && g_bytes_equal (bytes, found->bytes))
    return TRUE;
  if (found->is_damaged && !copy_aside (path, found->bytes, error))
    return FALSE;
  return wakhan_safe_file_write (path, bytes, found->mode, error);
}

GKeyFile *
wakhan_shared_keys_read (const char *path,
                         GError    **error)
{
  g_auto (Found) found = { .mode = NEW_MODE };

  g_return_val_if_fail (path, NULL);

  return read_file (path, &found, error) ? g_steal_pointer (&found.keys) : NULL;
}

GKeyFile *
wakhan_shared_keys_update (const char          *path,
                           WakhanSharedKeysFunc change,
                           gpointer             user_data,
                           GError             **error)
{
  g_auto (Found)             found = { .mode = NEW_MODE };
  g_autofree char           *target = NULL;
  g_autofree char           *folder = NULL;
  g_autoptr (WakhanFileLock) lock = NULL;

  g_return_val_if_fail (path && change, NULL);

  target = wakhan_safe_file_resolve (path, error);
  if (!target)
    return NULL;
  folder = g_path_get_dirname (target);
  g_mkdir_with_parents (folder, 0700); /* what stands in the way comes out at locking */
  lock = wakhan_file_lock_new (target, LOCK_PATIENCE, NULL, error);
  if (!lock || !read_file (target, &found, error))
    return NULL;
  change (found.keys, user_data);
  return write_file (target, &found, error) ? g_steal_pointer (&found.keys) : NULL;
}
