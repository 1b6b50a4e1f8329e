/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-watch.h"

#include "wakhan-task.h"

#define RATE 100 /* milliseconds */

/* The folders of the file and of what it is a link to, if that is another. */
typedef enum
{
  OWN,
  TARGET,
  N_FOLDERS
} Folder;

struct _WakhanFileWatch
{
  GObject parent_instance;

  WakhanFileWatchFunc counts;           /* nullable */
  GFile              *files[N_FOLDERS]; /* the second is NULL until it is known */
  GFileMonitor       *monitors[N_FOLDERS];
  GCancellable       *cancellables[N_FOLDERS]; /* of those that are on their way */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanFileWatch, wakhan_file_watch, G_TYPE_OBJECT)

static gboolean
is_meant (WakhanFileWatch *self,
          GFile           *file,
          GFile           *changed)
{
  g_autofree char *own = g_file_get_basename (file);
  g_autofree char *name = g_file_get_basename (changed);

  return g_strcmp0 (name, own) == 0 || (name && self->counts && self->counts (own, name));
}

static void
stop (WakhanFileWatch *self,
      Folder           folder)
{
  g_cancellable_cancel (self->cancellables[folder]);
  g_clear_object (&self->cancellables[folder]);
  if (self->monitors[folder])
    g_file_monitor_cancel (self->monitors[folder]);
  g_clear_object (&self->monitors[folder]);
}

/* Another folder may be called so now, and the monitor is of the one that was. */
static gboolean
leave_folder (WakhanFileWatch *self,
              GFile           *changed)
{
  gboolean is_left = FALSE;

  for (Folder i = 0; i < N_FOLDERS; i++)
    if (self->monitors[i] && g_file_has_parent (self->files[i], changed))
      {
        stop (self, i);
        is_left = TRUE;
      }
  return is_left;
}

static void
folder_changed_cb (WakhanFileWatch *self,
                   GFile           *changed,
                   GFile           *other)
{
  gboolean is_changed = leave_folder (self, changed);

  for (Folder i = 0; i < N_FOLDERS && !is_changed; i++)
    is_changed = self->files[i] && (is_meant (self, self->files[i], changed) ||
                                    (other && is_meant (self, self->files[i], other)));
  if (is_changed)
    g_signal_emit (self, signals[CHANGED], 0);
}

/* To ask for a folder may take as long as its disk does. What the monitor tells comes to the main
 * loop all the same. */
static void
monitor_in_thread (GTask        *task,
                   gpointer      source G_GNUC_UNUSED,
                   gpointer      file,
                   GCancellable *cancellable G_GNUC_UNUSED)
{
  g_autoptr (GFile)  folder = g_file_get_parent (file);
  g_autoptr (GError) error = NULL;
  GFileMonitor      *monitor =
    folder ? g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, &error) : NULL;

  if (monitor)
    g_file_monitor_set_rate_limit (monitor, RATE);
  g_task_return_pointer (task, monitor, g_object_unref);
}

/* What was written before it was watched counts as a change. */
static void
monitored_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      folder)
{
  WakhanFileWatch         *self = WAKHAN_FILE_WATCH (source);
  g_autoptr (GFileMonitor) monitor = g_task_propagate_pointer (G_TASK (result), NULL);
  const Folder             which = GPOINTER_TO_UINT (folder);

  if (g_task_get_cancellable (G_TASK (result)) != self->cancellables[which])
    {
      if (monitor)
        g_file_monitor_cancel (monitor);
      return;
    }
  g_clear_object (&self->cancellables[which]);
  if (!monitor)
    return;
  g_signal_connect_object (monitor, "changed", G_CALLBACK (folder_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->monitors[which] = g_steal_pointer (&monitor);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
is_watched (WakhanFileWatch *self,
            Folder           folder)
{
  return self->monitors[folder] || self->cancellables[folder];
}

static void
watch (WakhanFileWatch *self,
       Folder           folder)
{
  g_autoptr (GTask) task = NULL;

  self->cancellables[folder] = g_cancellable_new ();
  task = g_task_new (self, self->cancellables[folder], monitored_cb, GUINT_TO_POINTER (folder));
  g_task_set_source_tag (task, watch);
  g_task_set_task_data (task, g_object_ref (self->files[folder]), g_object_unref);
  wakhan_task_run_in_thread (task, monitor_in_thread);
}

static void
wakhan_file_watch_dispose (GObject *object)
{
  wakhan_file_watch_stop (WAKHAN_FILE_WATCH (object));

  G_OBJECT_CLASS (wakhan_file_watch_parent_class)->dispose (object);
}

static void
wakhan_file_watch_finalize (GObject *object)
{
  for (Folder i = 0; i < N_FOLDERS; i++)
    g_clear_object (&WAKHAN_FILE_WATCH (object)->files[i]);

  G_OBJECT_CLASS (wakhan_file_watch_parent_class)->finalize (object);
}

static void
wakhan_file_watch_class_init (WakhanFileWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_file_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_file_watch_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_file_watch_init (WakhanFileWatch *self G_GNUC_UNUSED)
{
}

WakhanFileWatch *
wakhan_file_watch_new (GFile              *file,
                       WakhanFileWatchFunc counts)
{
  WakhanFileWatch *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (WAKHAN_TYPE_FILE_WATCH, NULL);
  self->files[OWN] = g_object_ref (file);
  self->counts = counts;
  return self;
}

void
wakhan_file_watch_set_target (WakhanFileWatch *self,
                              GFile           *target)
{
  g_return_if_fail (WAKHAN_IS_FILE_WATCH (self));
  g_return_if_fail (G_IS_FILE (target));

  if (!is_watched (self, OWN))
    watch (self, OWN);
  if (!self->files[TARGET] || !g_file_equal (self->files[TARGET], target))
    stop (self, TARGET);
  g_set_object (&self->files[TARGET], target);
  if (!is_watched (self, TARGET) && !g_file_equal (self->files[OWN], target))
    watch (self, TARGET);
}

void
wakhan_file_watch_stop (WakhanFileWatch *self)
{
  g_return_if_fail (WAKHAN_IS_FILE_WATCH (self));

  for (Folder i = 0; i < N_FOLDERS; i++)
    stop (self, i);
}
