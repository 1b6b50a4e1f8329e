/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-listing.h"

#include "wakhan-key-lines.h"
#include "wakhan-library.h"
#include "wakhan-shared-keys.h"
#include "wakhan-task.h"

#include <string.h>

#define GROUP "Listing "

/* The decisions of this process, in the order in which they were made: a worker that comes to an
 * earlier one late would undo a later one. */
static GMutex mutex;
static guint  n_made;

WakhanLibraryListing *
wakhan_library_listing_copy (const WakhanLibraryListing *self)
{
  WakhanLibraryListing *copy = g_new0 (WakhanLibraryListing, 1);

  g_return_val_if_fail (self, copy);

  *copy = *self;
  copy->id = g_strdup (self->id);
  copy->address = g_strdup (self->address);
  copy->title = g_strdup (self->title);
  return copy;
}

void
wakhan_library_listing_free (WakhanLibraryListing *self)
{
  g_free (self->id);
  g_free (self->address);
  g_free (self->title);
  g_free (self);
}

/* The id of a study may hold what a group's name must not. */
static char *
dup_group (const char *id)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, id, -1);

  return g_strdup_printf (GROUP "%.16s", sum);
}

static WakhanLibraryListing *
read_group (GKeyFile   *keys,
            const char *group)
{
  WakhanLibraryListing *self = g_new0 (WakhanLibraryListing, 1);

  self->id = wakhan_key_file_dup_string (keys, group, "Id");
  self->address = wakhan_key_file_dup_string (keys, group, "Place");
  self->title = wakhan_key_file_dup_string (keys, group, "Title");
  self->is_pinned = g_key_file_get_boolean (keys, group, "Pinned", NULL);
  self->removed = MAX (g_key_file_get_int64 (keys, group, "Removed", NULL), 0);
  return self;
}

GPtrArray *
wakhan_library_listing_list (GKeyFile *keys)
{
  GPtrArray *list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_library_listing_free);
  g_auto (GStrv) groups = NULL;

  g_return_val_if_fail (keys, list);

  groups = g_key_file_get_groups (keys, NULL);
  for (guint i = 0; groups[i]; i++)
    if (g_str_has_prefix (groups[i], GROUP))
      {
        WakhanLibraryListing *listing = read_group (keys, groups[i]);

        if (listing->id && *listing->id)
          g_ptr_array_add (list, listing);
        else
          wakhan_library_listing_free (listing);
      }
  return list;
}

const WakhanLibraryListing *
wakhan_library_listing_find (GPtrArray  *listings,
                             const char *id)
{
  g_return_val_if_fail (listings && id, NULL);

  for (guint i = 0; i < listings->len; i++)
    if (g_str_equal (((WakhanLibraryListing *) listings->pdata[i])->id, id))
      return listings->pdata[i];
  return NULL;
}

static void
set_string (GKeyFile   *keys,
            const char *group,
            const char *key,
            const char *value)
{
  if (value && *value)
    g_key_file_set_string (keys, group, key, value);
  else
    g_key_file_remove_key (keys, group, key, NULL);
}

/* A key that a newer program put there keeps its group. */
static void
remove_if_idle (GKeyFile   *keys,
                const char *group)
{
  static const char *const known[] = { "Id", "Place", "Title", NULL };
  g_auto (GStrv)           names = g_key_file_get_keys (keys, group, NULL, NULL);

  for (guint i = 0; names && names[i]; i++)
    if (!g_strv_contains (known, names[i]))
      return;
  g_key_file_remove_group (keys, group, NULL);
}

static void
store_cb (GKeyFile *keys,
          gpointer  data)
{
  const WakhanLibraryListing *self = data;
  g_autofree char            *group = dup_group (self->id);

  set_string (keys, group, "Id", self->id);
  set_string (keys, group, "Place", self->address);
  set_string (keys, group, "Title", self->title);
  if (self->is_pinned)
    g_key_file_set_boolean (keys, group, "Pinned", TRUE);
  else
    g_key_file_remove_key (keys, group, "Pinned", NULL);
  if (self->removed > 0)
    g_key_file_set_int64 (keys, group, "Removed", self->removed);
  else
    g_key_file_remove_key (keys, group, "Removed", NULL);
  remove_if_idle (keys, group);
}

gboolean
wakhan_library_listing_record (const WakhanLibraryListing *self,
                               GError                    **error)
{
  g_autofree char     *path = NULL;
  g_autoptr (GKeyFile) keys = NULL;

  g_return_val_if_fail (self && self->id && *self->id, FALSE);

  path = wakhan_library_dup_path ();
  keys = wakhan_shared_keys_update (path, store_cb, (gpointer) self, error);
  return keys != NULL;
}

typedef struct
{
  WakhanLibraryListing *listing;
  guint                 number;
} Decision;

static void
decision_free (gpointer data)
{
  Decision *self = data;

  wakhan_library_listing_free (self->listing);
  g_free (self);
}

/* Of each text the latest decision that was written, in this process. */
static GHashTable *
get_written (void)
{
  static GHashTable *written;

  if (!written)
    written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return written;
}

static void
record_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      data,
                  GCancellable *cancellable G_GNUC_UNUSED)
{
  const Decision          *decision = data;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  GError                  *error = NULL;
  const char              *id = decision->listing->id;

  if (GPOINTER_TO_UINT (g_hash_table_lookup (get_written (), id)) < decision->number &&
      !wakhan_library_listing_record (decision->listing, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  if (GPOINTER_TO_UINT (g_hash_table_lookup (get_written (), id)) < decision->number)
    g_hash_table_insert (get_written (), g_strdup (id), GUINT_TO_POINTER (decision->number));
  g_task_return_boolean (task, TRUE);
}

void
wakhan_library_listing_record_async (const WakhanLibraryListing *self,
                                     GAsyncReadyCallback         callback,
                                     gpointer                    user_data)
{
  g_autoptr (GTask) task = NULL;
  Decision         *decision;

  g_return_if_fail (self && self->id && *self->id);

  decision = g_new0 (Decision, 1);
  decision->listing = wakhan_library_listing_copy (self);
  decision->number = ++n_made;
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, wakhan_library_listing_record_async);
  g_task_set_task_data (task, decision, decision_free);
  wakhan_task_run_in_thread (task, record_in_thread);
}

gboolean
wakhan_library_listing_record_finish (GAsyncResult *result,
                                      GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
