/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The thread sanitizer sees what it compiled, and GLib is not of it: its locks wait by system calls
 * of its own, so all that it hands from one thread to another looks like a race. Here stands what
 * each of its functions that we call promises; the linker puts these in their places (--wrap).
 * Nothing is promised that GLib does not keep: each order is between the two that met at one
 * object. */

#include <gio/gio.h>
#include <sanitizer/tsan_interface.h>

#define WRAP(type, name, ...)       \
  type __real_##name (__VA_ARGS__); \
  type __wrap_##name (__VA_ARGS__); \
  type __wrap_##name (__VA_ARGS__)

/* ---- Locks ---- */

WRAP (void, g_mutex_lock, GMutex *mutex)
{
  __real_g_mutex_lock (mutex);
  __tsan_acquire (mutex);
}

WRAP (void, g_mutex_unlock, GMutex *mutex)
{
  __tsan_release (mutex);
  __real_g_mutex_unlock (mutex);
}

WRAP (void, g_cond_wait, GCond *cond, GMutex *mutex)
{
  __tsan_release (mutex);
  __real_g_cond_wait (cond, mutex);
  __tsan_acquire (mutex);
}

WRAP (gboolean, g_cond_wait_until, GCond *cond, GMutex *mutex, gint64 end)
{
  gboolean in_time;

  __tsan_release (mutex);
  in_time = __real_g_cond_wait_until (cond, mutex, end);
  __tsan_acquire (mutex);
  return in_time;
}

/* ---- References: who lets go last has seen what all others did before they let go ---- */

WRAP (void, g_object_unref, gpointer object)
{
  __tsan_release (object);
  __tsan_acquire (object);
  __real_g_object_unref (object);
}

WRAP (void, g_bytes_unref, GBytes *bytes)
{
  if (bytes)
    {
      __tsan_release (bytes);
      __tsan_acquire (bytes);
    }
  __real_g_bytes_unref (bytes);
}

typedef struct
{
  gpointer       block;
  GDestroyNotify clear;
} Box;

static _Thread_local Box last_box;

static void
clear_box (gpointer block)
{
  __tsan_acquire (block);
  if (last_box.clear)
    last_box.clear (block);
}

WRAP (void, g_atomic_rc_box_release_full, gpointer block, GDestroyNotify clear)
{
  const Box outer = last_box;

  __tsan_release (block);
  last_box = (Box){ block, clear };
  __real_g_atomic_rc_box_release_full (block, clear_box);
  last_box = outer;
}

/* ---- Callbacks of the main loop ---- */

typedef struct
{
  GSourceFunc    function;
  gpointer       data;
  GDestroyNotify destroy;
} Idle;

static Idle *
idle_new (GSourceFunc    function,
          gpointer       data,
          GDestroyNotify destroy)
{
  Idle *idle = g_new (Idle, 1);

  *idle = (Idle){ function, data, destroy };
  __tsan_release (idle);
  return idle;
}

static gboolean
idle_cb (gpointer data)
{
  Idle *idle = data;

  __tsan_acquire (idle);
  return idle->function (idle->data);
}

static void
idle_free (gpointer data)
{
  Idle *idle = data;

  __tsan_acquire (idle);
  if (idle->destroy)
    idle->destroy (idle->data);
  g_free (idle);
}

guint
__real_g_idle_add_full (int priority, GSourceFunc function, gpointer data, GDestroyNotify destroy);

WRAP (guint, g_idle_add, GSourceFunc function, gpointer data)
{
  return __real_g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, idle_cb, idle_new (function, data, NULL),
                                 idle_free);
}

guint
__wrap_g_idle_add_full (int priority, GSourceFunc function, gpointer data, GDestroyNotify destroy);
guint
__wrap_g_idle_add_full (int            priority,
                        GSourceFunc    function,
                        gpointer       data,
                        GDestroyNotify destroy)
{
  return __real_g_idle_add_full (priority, idle_cb, idle_new (function, data, destroy), idle_free);
}

WRAP (void,
      g_main_context_invoke_full,
      GMainContext  *context,
      int            priority,
      GSourceFunc    function,
      gpointer       data,
      GDestroyNotify destroy)
{
  __real_g_main_context_invoke_full (context, priority, idle_cb, idle_new (function, data, destroy),
                                     idle_free);
}

/* ---- Threads ---- */

typedef struct
{
  GThreadFunc function;
  gpointer    data;
} Thread;

static gpointer
run_thread (gpointer data)
{
  Thread   thread = *(Thread *) data;
  gpointer result;

  __tsan_acquire (data);
  result = thread.function (thread.data);
  __tsan_release (g_thread_self ());
  g_free (data);
  return result;
}

WRAP (GThread *, g_thread_new, const char *name, GThreadFunc function, gpointer data)
{
  Thread *thread = g_new (Thread, 1);

  *thread = (Thread){ function, data };
  __tsan_release (thread);
  return __real_g_thread_new (name, run_thread, thread);
}

WRAP (gpointer, g_thread_join, GThread *thread)
{
  gpointer result = __real_g_thread_join (thread);

  __tsan_acquire (thread);
  return result;
}

/* ---- Tasks: started, run, finished, let go ---- */

typedef struct
{
  GAsyncReadyCallback callback;
  gpointer            data;
} Callback;

static void
task_ready_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  Callback callback = *(Callback *) data;

  __tsan_acquire (result);
  g_free (data);
  callback.callback (source, result, callback.data);
  __tsan_release (result);
}

WRAP (GTask *,
      g_task_new,
      gpointer            source,
      GCancellable       *cancellable,
      GAsyncReadyCallback function,
      gpointer            data)
{
  Callback *callback;

  if (!function)
    return __real_g_task_new (source, cancellable, NULL, data);

  callback = g_new (Callback, 1);
  *callback = (Callback){ function, data };
  return __real_g_task_new (source, cancellable, task_ready_cb, callback);
}

static void
run_task (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  GTaskThreadFunc function =
    (GTaskThreadFunc) g_object_get_data (G_OBJECT (task), "thread-function");

  __tsan_acquire (task);
  function (task, source, data, cancellable);
  __tsan_release (task);
}

WRAP (void, g_task_run_in_thread, GTask *task, GTaskThreadFunc function)
{
  g_object_set_data (G_OBJECT (task), "thread-function", (gpointer) function);
  __tsan_release (task);
  __real_g_task_run_in_thread (task, run_task);
}

typedef struct
{
  GTask         *task; /* an address alone */
  gpointer       data;
  GDestroyNotify destroy;
} TaskData;

/* A task hands its data over unchanged; what lets go of it is told of by the task's qdata, which
 * goes with the task. */
static void
task_data_free (gpointer user_data)
{
  TaskData *task_data = user_data;

  __tsan_acquire (task_data->task);
  if (task_data->destroy)
    task_data->destroy (task_data->data);
  g_free (task_data);
}

WRAP (void, g_task_set_task_data, GTask *task, gpointer data, GDestroyNotify destroy)
{
  TaskData *task_data = g_new (TaskData, 1);

  *task_data = (TaskData){ task, data, destroy };
  g_object_set_data_full (G_OBJECT (task), "task-data", task_data, task_data_free);
  __real_g_task_set_task_data (task, data, NULL);
}
