/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-watch.h"

#include "wakhan-file-watch.h"
#include "wakhan-task.h"

#include <stdlib.h>

#define SETTLED_MS 500
#define GONE_MS 3000

struct _WakhanTextWatch
{
  GObject parent_instance;

  GPtrArray           *prints;     /* WakhanSourcePrint; never changes, so that workers share it */
  GPtrArray           *watches;    /* WakhanFileWatch, one a print */
  GCancellable        *look;       /* the one under way; nullable */
  guint                source;     /* of the next */
  gboolean             is_stirred; /* since the look under way began */
  char                *seen;       /* what the files looked like at the last one; nullable */
  gint64               since;      /* monotonic, when they first did */
  char                *told;       /* what they looked like when their state was told; nullable */
  WakhanTextWatchState state;
  GDateTime           *time;    /* nullable */
  guint                settled; /* milliseconds until it is believed */
  guint                gone;    /* likewise of what is gone, or empty: it may be about to be
                                   written */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanTextWatch, wakhan_text_watch, G_TYPE_OBJECT)

/* One look at the files, which a worker takes. */
typedef struct
{
  GPtrArray           *prints;
  char                *seen_before; /* nullable */
  gint64               since;
  guint                settled;
  guint                gone;
  GPtrArray           *targets; /* GFile, where each print's file is behind all links */
  char                *seen;
  gint64               time; /* when the last of them changed, in microseconds since 1970 */
  gboolean             is_gone;
  gboolean             is_empty; /* and was not */
  gboolean             is_settled;
  WakhanTextWatchState state; /* once they have settled */
} Look;

static void
look_free (gpointer data)
{
  Look *look = data;

  g_ptr_array_unref (look->prints);
  g_ptr_array_unref (look->targets);
  g_free (look->seen_before);
  g_free (look->seen);
  g_free (look);
}

static GFile *
resolve (GFile *file)
{
  char  *real = g_file_peek_path (file) ? realpath (g_file_peek_path (file), NULL) : NULL;
  GFile *target = real ? g_file_new_for_path (real) : g_object_ref (file);

  free (real);
  return target;
}

static void
look_at (Look                    *look,
         const WakhanSourcePrint *print,
         GString                 *seen)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (print->file, "standard::size,time::*,unix::inode", G_FILE_QUERY_INFO_NONE,
                       NULL, NULL);
  guint64 time;

  g_ptr_array_add (look->targets, resolve (print->file));
  look->is_gone |= info == NULL;
  if (!info)
    {
      g_string_append (seen, "-;");
      return;
    }
  time = g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_CHANGED) * G_USEC_PER_SEC +
         g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_CHANGED_USEC);
  look->is_empty |= g_file_info_get_size (info) == 0 && print->size > 0;
  look->time = MAX (look->time, (gint64) time);
  g_string_append_printf (
    seen, "%" G_GINT64_FORMAT " %" G_GUINT64_FORMAT ".%06u %" G_GUINT64_FORMAT ";",
    (gint64) g_file_info_get_size (info),
    g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED),
    g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC),
    g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE));
}

static gint64
get_patience (const Look *look)
{
  return (look->is_gone || look->is_empty ? look->gone : look->settled) * G_TIME_SPAN_MILLISECOND;
}

static gboolean
differ (const Look   *look,
        GCancellable *cancellable)
{
  for (guint i = 0; i < look->prints->len; i++)
    if (wakhan_source_print_differs (g_ptr_array_index (look->prints, i), cancellable))
      return TRUE;
  return FALSE;
}

static void
look_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      data,
                GCancellable *cancellable)
{
  Look               *look = data;
  g_autoptr (GString) seen = g_string_new (NULL);

  for (guint i = 0; i < look->prints->len; i++)
    look_at (look, g_ptr_array_index (look->prints, i), seen);
  look->seen = g_string_free (g_steal_pointer (&seen), FALSE);
  look->is_settled = g_strcmp0 (look->seen, look->seen_before) == 0 &&
                     g_get_monotonic_time () - look->since >= get_patience (look);
  if (look->is_settled)
    look->state = look->is_gone                ? WAKHAN_TEXT_WATCH_GONE
                  : differ (look, cancellable) ? WAKHAN_TEXT_WATCH_CHANGED
                                               : WAKHAN_TEXT_WATCH_SAME;
  g_task_return_boolean (task, TRUE);
}

static void begin_look (WakhanTextWatch *self);

static gboolean
look_cb (gpointer user_data)
{
  WakhanTextWatch *self = user_data;

  self->source = 0;
  begin_look (self);
  return G_SOURCE_REMOVE;
}

static void
look_later (WakhanTextWatch *self,
            gint64           pause) /* microseconds */
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->source =
    g_timeout_add (MAX (pause, 0) / G_TIME_SPAN_MILLISECOND + 1, look_cb, self);
}

static GDateTime *
create_time (gint64 microseconds)
{
  g_autoptr (GDateTime) second =
    g_date_time_new_from_unix_local (microseconds / G_USEC_PER_SEC);

  return g_date_time_add (second, microseconds % G_USEC_PER_SEC);
}

static void
tell (WakhanTextWatch *self,
      const Look      *look)
{
  const gboolean is_same = look->state == WAKHAN_TEXT_WATCH_SAME;

  if (look->state == self->state && (is_same || g_strcmp0 (look->seen, self->told) == 0))
    return;
  self->state = look->state;
  g_free (self->told);
  self->told = g_strdup (look->seen);
  g_clear_pointer (&self->time, g_date_time_unref);
  if (look->state == WAKHAN_TEXT_WATCH_CHANGED && look->time > 0)
    self->time = create_time (look->time);
  if (!is_same && !self->time)
    self->time = g_date_time_new_now_local ();
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What is gone may come back where nobody sees it, as when a disk is put in again. */
static void
take_look (WakhanTextWatch *self,
           const Look      *look)
{
  for (guint i = 0; i < self->watches->len; i++)
    {
      WakhanFileWatch *watch = g_ptr_array_index (self->watches, i);

      if (self->state == WAKHAN_TEXT_WATCH_GONE && !look->is_gone && look->is_settled)
        wakhan_file_watch_stop (watch);
      wakhan_file_watch_set_target (watch, g_ptr_array_index (look->targets, i));
    }
  if (g_strcmp0 (look->seen, self->seen) != 0)
    {
      g_free (self->seen);
      self->seen = g_strdup (look->seen);
      self->since = g_get_monotonic_time ();
    }
  if (!look->is_settled)
    look_later (self, self->since + get_patience (look) - g_get_monotonic_time ());
  else if (look->is_gone)
    look_later (self, get_patience (look));
  if (look->is_settled)
    tell (self, look);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data G_GNUC_UNUSED)
{
  WakhanTextWatch *self = WAKHAN_TEXT_WATCH (source);

  if (!g_task_propagate_boolean (G_TASK (result), NULL))
    return;
  g_clear_object (&self->look);
  if (self->is_stirred)
    look_later (self, 0);
  take_look (self, g_task_get_task_data (G_TASK (result)));
}

static void
begin_look (WakhanTextWatch *self)
{
  g_autoptr (GTask) task = NULL;
  Look             *look;

  if (self->look)
    {
      self->is_stirred = TRUE;
      return;
    }
  self->is_stirred = FALSE;
  look = g_new0 (Look, 1);
  look->prints = g_ptr_array_ref (self->prints);
  look->targets = g_ptr_array_new_with_free_func (g_object_unref);
  look->seen_before = g_strdup (self->seen);
  look->since = self->since;
  look->settled = self->settled;
  look->gone = self->gone;
  self->look = g_cancellable_new ();
  task = g_task_new (self, self->look, looked_cb, NULL);
  g_task_set_source_tag (task, begin_look);
  g_task_set_task_data (task, look, look_free);
  wakhan_task_run_in_thread (task, look_in_thread);
}

static void
wakhan_text_watch_dispose (GObject *object)
{
  WakhanTextWatch *self = WAKHAN_TEXT_WATCH (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_cancellable_cancel (self->look);
  g_clear_object (&self->look);
  g_clear_pointer (&self->watches, g_ptr_array_unref);

  G_OBJECT_CLASS (wakhan_text_watch_parent_class)->dispose (object);
}

static void
wakhan_text_watch_finalize (GObject *object)
{
  WakhanTextWatch *self = WAKHAN_TEXT_WATCH (object);

  g_clear_pointer (&self->prints, g_ptr_array_unref);
  g_clear_pointer (&self->time, g_date_time_unref);
  g_free (self->seen);
  g_free (self->told);

  G_OBJECT_CLASS (wakhan_text_watch_parent_class)->finalize (object);
}

static void
wakhan_text_watch_class_init (WakhanTextWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_text_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_text_watch_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_text_watch_init (WakhanTextWatch *self)
{
  wakhan_text_watch_set_patience (self, SETTLED_MS, GONE_MS);
  self->prints = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_source_print_free);
  self->watches = g_ptr_array_new_with_free_func (g_object_unref);
}

WakhanTextWatch *
wakhan_text_watch_new (GPtrArray *prints)
{
  WakhanTextWatch *self;

  g_return_val_if_fail (prints, NULL);

  self = g_object_new (WAKHAN_TYPE_TEXT_WATCH, NULL);
  for (guint i = 0; i < prints->len; i++)
    {
      const WakhanSourcePrint *print = g_ptr_array_index (prints, i);
      WakhanFileWatch         *watch = wakhan_file_watch_new (print->file, NULL);

      g_signal_connect_object (watch, "changed", G_CALLBACK (begin_look), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->watches, watch);
      g_ptr_array_add (self->prints, wakhan_source_print_copy (print));
    }
  look_later (self, 0); /* a look under way would hold it */
  return self;
}

WakhanTextWatchState
wakhan_text_watch_get_state (WakhanTextWatch *self)
{
  g_return_val_if_fail (WAKHAN_IS_TEXT_WATCH (self), WAKHAN_TEXT_WATCH_SAME);

  return self->state;
}

GDateTime *
wakhan_text_watch_get_time (WakhanTextWatch *self)
{
  g_return_val_if_fail (WAKHAN_IS_TEXT_WATCH (self), NULL);

  return self->time;
}

void
wakhan_text_watch_look (WakhanTextWatch *self)
{
  g_return_if_fail (WAKHAN_IS_TEXT_WATCH (self));

  begin_look (self);
}

void
wakhan_text_watch_set_patience (WakhanTextWatch *self,
                                guint            settled,
                                guint            gone)
{
  g_return_if_fail (WAKHAN_IS_TEXT_WATCH (self));

  self->settled = settled;
  self->gone = gone;
}
