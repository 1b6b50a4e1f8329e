/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-guesses.h"

#include "wakhan-library-search.h"
#include "wakhan-shared-keys.h"

static char *
dup_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "wakhan", "library-guesses", NULL);
}

typedef struct
{
  const WakhanLibraryEntry *text;
  const char               *id;
} Guess;

static void
record_cb (GKeyFile *keys,
           gpointer  user_data)
{
  const Guess *guess = user_data;

  wakhan_library_entry_store (guess->text, keys, guess->id, NULL);
}

gboolean
wakhan_library_guesses_record (const WakhanLibraryEntry *text,
                               const char               *id,
                               GError                  **error)
{
  g_autofree char     *path = dup_path ();
  g_autoptr (GKeyFile) keys = NULL;
  Guess                guess = { .text = text, .id = id };

  g_return_val_if_fail (text && id && *id, FALSE);

  keys = wakhan_shared_keys_update (path, record_cb, &guess, error);
  return keys != NULL;
}

char *
wakhan_library_guesses_find (WakhanLibraryEntry *text,
                             gboolean            is_empty,
                             char              **likely)
{
  g_autofree char      *path = dup_path ();
  g_autoptr (GKeyFile)  keys = wakhan_shared_keys_read (path, NULL);
  g_autoptr (GPtrArray) entries = keys ? wakhan_library_entry_list (keys) : NULL;
  WakhanLibraryEntry   *entry = NULL;
  WakhanLibraryEntry   *kin = NULL;

  g_return_val_if_fail (text && likely, NULL);

  if (entries && entries->len > 0)
    entry = wakhan_library_search_identify (entries, text, is_empty, &kin);
  *likely = kin ? g_strdup (kin->id) : NULL;
  return entry ? g_strdup (entry->id) : NULL;
}

static void
forget_cb (GKeyFile *keys,
           gpointer  user_data)
{
  const Guess          *known = user_data;
  g_autoptr (GPtrArray) entries = wakhan_library_entry_list (keys);

  for (guint i = 0; i < entries->len; i++)
    {
      const WakhanLibraryEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char          *group = wakhan_library_entry_dup_group (entry->id);

      if (g_strcmp0 (entry->id, known->id) == 0 ||
          g_strcmp0 (entry->uri, known->text->uri) == 0 ||
          g_strcmp0 (entry->checksum, known->text->checksum) == 0)
        g_key_file_remove_group (keys, group, NULL);
    }
}

void
wakhan_library_guesses_forget (const WakhanLibraryEntry *text,
                               const char               *id)
{
  g_autofree char     *path = dup_path ();
  g_autoptr (GKeyFile) keys = NULL;
  g_autoptr (GError)   error = NULL;
  Guess                known = { .text = text, .id = id };

  g_return_if_fail (text && id);

  if (!g_file_test (path, G_FILE_TEST_EXISTS)) /* hardly anybody has ever guessed */
    return;
  keys = wakhan_shared_keys_update (path, forget_cb, &known, &error);
  if (!keys)
    g_info ("%s", error->message);
}
