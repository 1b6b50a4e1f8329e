/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-watch.h"

#include "wakhan-notes-copies.h"

#define RATE 100 /* milliseconds */

struct _WakhanNotesWatch
{
  GObject parent_instance;

  GFile        *file;
  GFile        *target;      /* NULL until it is known */
  GFileMonitor *monitors[2]; /* of the folders of both; the second only where they differ */
};

typedef enum
{
  CHANGED,
  N_SIGNALS
} WakhanNotesWatchSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNotesWatch, wakhan_notes_watch, G_TYPE_OBJECT)

static gboolean
is_named_by (GFile *file,
             GFile *changed)
{
  g_autofree char *own = g_file_get_basename (file);
  g_autofree char *name = g_file_get_basename (changed);

  return g_str_equal (name, own) || wakhan_notes_copies_is_name (own, name);
}

static void
folder_changed_cb (WakhanNotesWatch *self,
                   GFile            *changed,
                   GFile            *other)
{
  GFile *const files[] = { self->file, self->target };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    if (is_named_by (files[i], changed) || (other && is_named_by (files[i], other)))
      {
        g_signal_emit (self, signals[CHANGED], 0);
        return;
      }
}

static void
clear_monitor (GFileMonitor **monitor)
{
  if (*monitor)
    g_file_monitor_cancel (*monitor);
  g_clear_object (monitor);
}

/* What was written before it was watched counts as a change. */
static GFileMonitor *
watch_folder (WakhanNotesWatch *self,
              GFile            *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  GFileMonitor     *monitor =
    g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (!monitor)
    return NULL;
  g_file_monitor_set_rate_limit (monitor, RATE);
  g_signal_connect_object (monitor, "changed", G_CALLBACK (folder_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_emit (self, signals[CHANGED], 0);
  return monitor;
}

static void
wakhan_notes_watch_dispose (GObject *object)
{
  WakhanNotesWatch *self = WAKHAN_NOTES_WATCH (object);

  for (gsize i = 0; i < G_N_ELEMENTS (self->monitors); i++)
    clear_monitor (&self->monitors[i]);

  G_OBJECT_CLASS (wakhan_notes_watch_parent_class)->dispose (object);
}

static void
wakhan_notes_watch_finalize (GObject *object)
{
  WakhanNotesWatch *self = WAKHAN_NOTES_WATCH (object);

  g_object_unref (self->file);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (wakhan_notes_watch_parent_class)->finalize (object);
}

static void
wakhan_notes_watch_class_init (WakhanNotesWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_notes_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_notes_watch_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_notes_watch_init (WakhanNotesWatch *self G_GNUC_UNUSED)
{
}

WakhanNotesWatch *
wakhan_notes_watch_new (GFile *file)
{
  WakhanNotesWatch *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTES_WATCH, NULL);
  self->file = g_object_ref (file);
  return self;
}

void
wakhan_notes_watch_set_target (WakhanNotesWatch *self,
                               const char       *path)
{
  g_autoptr (GFile) target = NULL;

  g_return_if_fail (WAKHAN_IS_NOTES_WATCH (self));
  g_return_if_fail (path);

  target = g_file_new_for_path (path);
  if (self->target && g_file_equal (self->target, target))
    return;
  g_set_object (&self->target, target);
  if (!self->monitors[0])
    self->monitors[0] = watch_folder (self, self->file);
  clear_monitor (&self->monitors[1]);
  if (!g_file_equal (self->file, target))
    self->monitors[1] = watch_folder (self, target);
}
