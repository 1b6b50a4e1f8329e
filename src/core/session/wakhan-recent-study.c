/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-recent-study.h"

#include "wakhan-key-lines.h"
#include "wakhan-same-names.h"
#include "wakhan-source-file.h"
#include "wakhan-study-loader.h"

/* Instead of an address, which differs from one installation to the next. */
#define BUILT_IN "built-in"
#define UNLISTED "Unlisted"

void
wakhan_recent_study_free (WakhanRecentStudy *self)
{
  g_object_unref (self->file);
  g_free (self->id);
  g_free (self->title);
  g_free (self->label);
  g_clear_pointer (&self->facts, wakhan_study_facts_free);
  g_free (self);
}

/* An id may hold what a group's name must not. */
char *
wakhan_recent_study_dup_group (const char *id)
{
  g_autofree char *sum = NULL;

  g_return_val_if_fail (id, NULL);

  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, id, -1);
  return g_strdup_printf (WAKHAN_RECENT_STUDY_GROUP "%.16s", sum);
}

char *
wakhan_recent_study_dup_address (GFile *file)
{
  g_autoptr (GFile) built_in = wakhan_study_dup_built_in_file ();

  return built_in && g_file_equal (file, built_in) ? g_strdup (BUILT_IN) : g_file_get_uri (file);
}

static int
compare_read (gconstpointer a,
              gconstpointer b,
              gpointer      keys)
{
  const gint64 first = g_key_file_get_int64 (keys, *(char *const *) a, "Read", NULL);
  const gint64 second = g_key_file_get_int64 (keys, *(char *const *) b, "Read", NULL);

  return (first < second) - (first > second);
}

GPtrArray *
wakhan_recent_study_list_groups (GKeyFile *keys)
{
  g_autofree char **groups = g_key_file_get_groups (keys, NULL);
  GPtrArray        *studies = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; groups[i]; i++)
    if (g_str_has_prefix (groups[i], WAKHAN_RECENT_STUDY_GROUP))
      g_ptr_array_add (studies, groups[i]);
    else
      g_free (groups[i]);
  g_ptr_array_sort_with_data (studies, compare_read, keys);
  return studies;
}

/* A fault may put there what is no address. */
GFile *
wakhan_recent_study_create_file (const char *address)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char  *name = NULL;

  g_return_val_if_fail (address, NULL);

  file = g_str_equal (address, BUILT_IN) ? wakhan_study_dup_built_in_file ()
                                         : g_file_new_for_uri (address);
  name = g_file_get_basename (file);
  return name ? g_steal_pointer (&file) : NULL;
}

static WakhanRecentStudy *
read_recent (GKeyFile   *keys,
             const char *group)
{
  g_autofree char   *uri = wakhan_key_file_dup_string (keys, group, "File");
  g_autoptr (GFile)  file = uri ? wakhan_recent_study_create_file (uri) : NULL;
  WakhanRecentStudy *recent;

  if (!file)
    return NULL;
  recent = g_new0 (WakhanRecentStudy, 1);
  recent->file = g_steal_pointer (&file);
  recent->id = wakhan_key_file_dup_string (keys, group, "Id");
  recent->title = wakhan_key_file_dup_string (keys, group, "Title");
  recent->label = recent->title && *recent->title ? g_strdup (recent->title)
                                                  : wakhan_source_file_dup_name (recent->file);
  recent->n_notes = MAX (g_key_file_get_integer (keys, group, "Notes", NULL), 0);
  recent->read = MAX (g_key_file_get_int64 (keys, group, "Read", NULL), 0);
  recent->facts = wakhan_study_facts_read (keys, group);
  return recent;
}

/* A text may have been known by another id before. */
static gboolean
has_file (GPtrArray *list,
          GFile     *file)
{
  for (guint i = 0; i < list->len; i++)
    if (g_file_equal (((WakhanRecentStudy *) list->pdata[i])->file, file))
      return TRUE;
  return FALSE;
}

static void
tell_apart (GPtrArray *list)
{
  g_autoptr (GPtrArray)  labels = g_ptr_array_new ();
  g_autoptr (GHashTable) same = NULL;

  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (labels, ((WakhanRecentStudy *) list->pdata[i])->label);
  same = wakhan_same_names_find (labels);
  for (guint i = 0; i < list->len; i++)
    {
      WakhanRecentStudy *study = g_ptr_array_index (list, i);
      g_autofree char   *name = study->label;
      g_autofree char   *path = wakhan_same_names_dup_place (study->file);

      study->label = g_hash_table_contains (same, name) ? g_strdup_printf ("%s — %s", name, path)
                                                        : g_strdup (name);
    }
}

GPtrArray *
wakhan_recent_study_list (GKeyFile *keys,
                          guint     n_most)
{
  g_autoptr (GPtrArray) groups = wakhan_recent_study_list_groups (keys);
  GPtrArray            *list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_recent_study_free);

  for (guint i = 0; i < groups->len && list->len < n_most; i++)
    {
      const char        *group = g_ptr_array_index (groups, i);
      WakhanRecentStudy *recent =
        g_key_file_get_boolean (keys, group, UNLISTED, NULL) ? NULL : read_recent (keys, group);

      if (recent && !has_file (list, recent->file))
        g_ptr_array_add (list, recent);
      else if (recent)
        wakhan_recent_study_free (recent);
    }
  tell_apart (list);
  return list;
}

WakhanRecentStudy *
wakhan_recent_study_find (GKeyFile *keys,
                          GFile    *file)
{
  g_autoptr (GPtrArray) groups = wakhan_recent_study_list_groups (keys);

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  for (guint i = 0; i < groups->len; i++)
    {
      g_autoptr (WakhanRecentStudy) recent = read_recent (keys, g_ptr_array_index (groups, i));

      if (recent && g_file_equal (recent->file, file))
        return g_steal_pointer (&recent);
    }
  return NULL;
}

void
wakhan_recent_study_set_listed (GKeyFile   *keys,
                                const char *group,
                                gboolean    is_listed)
{
  if (is_listed)
    g_key_file_remove_key (keys, group, UNLISTED, NULL);
  else
    g_key_file_set_boolean (keys, group, UNLISTED, TRUE);
}
