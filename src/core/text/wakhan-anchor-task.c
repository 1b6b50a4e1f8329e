/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-task.h"

#include "wakhan-task.h"

/* What the worker needs; all of it stays as it is. */
typedef struct
{
  WakhanAnchorTaskFunc function;
  GPtrArray           *anchors;
  WakhanDocument      *document;
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_ptr_array_unref (work->anchors);
  g_object_unref (work->document);
  g_free (work);
}

static void
work_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Work *work = task_data;

  g_task_return_pointer (task, work->function (work->anchors, work->document, cancellable),
                         (GDestroyNotify) g_hash_table_unref);
}

void
wakhan_anchor_task_run (WakhanAnchorTaskFunc function,
                        GPtrArray           *anchors,
                        WakhanDocument      *document,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  Work             *work;

  g_return_if_fail (function);
  g_return_if_fail (anchors);
  g_return_if_fail (WAKHAN_IS_DOCUMENT (document));

  work = g_new0 (Work, 1);
  work->function = function;
  work->anchors = g_ptr_array_ref (anchors);
  work->document = g_object_ref (document);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_anchor_task_run);
  g_task_set_task_data (task, work, work_free);
  wakhan_task_run_in_thread (task, work_in_thread);
}

GHashTable *
wakhan_anchor_task_finish (GAsyncResult *result,
                           GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
