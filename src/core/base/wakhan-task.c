/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-task.h"

typedef struct
{
  GObject      *source;
  GThread      *thread;
  GMainContext *context;
} Hold;

static gboolean
unref_cb (gpointer source)
{
  g_object_unref (source);
  return G_SOURCE_REMOVE;
}

static void
hold_free (gpointer data)
{
  Hold *hold = data;

  if (hold->thread == g_thread_self ())
    g_object_unref (hold->source);
  else
    {
      g_autoptr (GSource) idle = g_idle_source_new ();

      g_source_set_callback (idle, unref_cb, hold->source, NULL);
      g_source_attach (idle, hold->context);
    }
  g_thread_unref (hold->thread);
  g_main_context_unref (hold->context);
  g_free (hold);
}

void
wakhan_task_run_in_thread (GTask          *task,
                           GTaskThreadFunc function)
{
  GObject *source;

  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (function != NULL);

  source = g_task_get_source_object (task);
  if (source)
    {
      Hold *hold = g_new (Hold, 1);

      *hold = (Hold){ g_object_ref (source), g_thread_ref (g_thread_self ()),
                      g_main_context_ref (g_task_get_context (task)) };
      g_object_set_data_full (G_OBJECT (task), "wakhan-source", hold, hold_free);
    }
  g_task_run_in_thread (task, function);
}
