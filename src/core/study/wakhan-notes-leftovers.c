/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-leftovers.h"

#include "wakhan-library.h"
#include "wakhan-notes-file.h"
#include "wakhan-notes-merge.h"
#include "wakhan-notes-rescue.h"
#include "wakhan-task.h"

#include <string.h>

#define PATIENCE 1000 /* milliseconds, for another program's lock */

static void
leftover_free (gpointer data)
{
  WakhanLeftover *self = data;

  g_free (self->study_id);
  g_free (self->title);
  g_free (self);
}

/* The notes file of a study, with what stands in it. */
static WakhanNotesFile *
load_notes (const char          *study_id,
            const char          *title,
            WakhanNotesContent **content,
            GError             **error)
{
  g_autoptr (GFile)           file = wakhan_library_dup_notes_file (study_id);
  g_autoptr (WakhanNotesFile) notes_file = wakhan_notes_file_new (file, study_id, title);

  *content = wakhan_notes_file_load (notes_file, error);
  return *content ? g_steal_pointer (&notes_file) : NULL;
}

static WakhanLeftover *
find_leftover (const char *study_id)
{
  g_autoptr (WakhanNotesContent) content = NULL;
  g_autoptr (WakhanNotesFile)    notes_file = load_notes (study_id, "", &content, NULL);
  g_autoptr (WakhanNotesRescue)  rescue =
    content ? wakhan_notes_rescue_find (study_id, content) : NULL;
  WakhanLeftover *self;

  if (!rescue)
    return NULL;
  self = g_new0 (WakhanLeftover, 1);
  self->study_id = g_strdup (study_id);
  self->title = wakhan_notes_rescue_dup_title (study_id);
  self->n_notes = rescue->n_notes;
  return self;
}

static int
compare_leftovers (gconstpointer a,
                   gconstpointer b)
{
  const WakhanLeftover *first = *(gpointer *) a;
  const WakhanLeftover *second = *(gpointer *) b;
  const int             order = g_utf8_collate (first->title, second->title);

  return order ? order : strcmp (first->study_id, second->study_id);
}

static void
list_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      data G_GNUC_UNUSED,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  GPtrArray     *leftovers = g_ptr_array_new_with_free_func (leftover_free);
  g_auto (GStrv) ids = wakhan_notes_rescue_list_studies ();

  for (guint i = 0; ids[i]; i++)
    {
      WakhanLeftover *leftover = find_leftover (ids[i]);

      if (leftover)
        g_ptr_array_add (leftovers, leftover);
    }
  g_ptr_array_sort (leftovers, compare_leftovers);
  g_task_return_pointer (task, leftovers, (GDestroyNotify) g_ptr_array_unref);
}

void
wakhan_notes_leftovers_list_async (GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, wakhan_notes_leftovers_list_async);
  wakhan_task_run_in_thread (task, list_in_thread);
}

GPtrArray *
wakhan_notes_leftovers_list_finish (GAsyncResult *result,
                                    GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* The copies are put aside once all of them stands in the file. */
static gboolean
bring_back (const char *study_id,
            GError    **error)
{
  g_autofree char               *title = wakhan_notes_rescue_dup_title (study_id);
  g_autoptr (WakhanNotesContent) base = NULL;
  g_autoptr (WakhanNotesFile)    notes_file = load_notes (study_id, title, &base, error);
  g_autoptr (WakhanNotesRescue)  rescue =
    base ? wakhan_notes_rescue_find (study_id, base) : NULL;
  g_autoptr (WakhanNotesContent)    merged = NULL;
  g_autoptr (WakhanNotesSyncResult) result = NULL;

  if (!rescue)
    return base != NULL;
  merged = wakhan_notes_merge (NULL, rescue->content, base);
  result =
    wakhan_notes_file_sync (notes_file, base, merged, WAKHAN_NOTES_WRITE, PATIENCE, NULL, error);
  if (result)
    wakhan_notes_rescue_put_aside (rescue->paths);
  return result != NULL;
}

static void
bring_back_in_thread (GTask        *task,
                      gpointer      source G_GNUC_UNUSED,
                      gpointer      study_id,
                      GCancellable *cancellable G_GNUC_UNUSED)
{
  GError *error = NULL;

  if (bring_back (study_id, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
wakhan_notes_leftovers_bring_back_async (const char         *study_id,
                                         GCancellable       *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_return_if_fail (study_id && *study_id);

  g_task_set_source_tag (task, wakhan_notes_leftovers_bring_back_async);
  g_task_set_task_data (task, g_strdup (study_id), g_free);
  wakhan_task_run_in_thread (task, bring_back_in_thread);
}

gboolean
wakhan_notes_leftovers_bring_back_finish (GAsyncResult *result,
                                          GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
