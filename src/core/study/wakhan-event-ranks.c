/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-ranks.h"

#include "wakhan-task.h"

#include <string.h>

#define AT_ONCE 6000       /* microseconds */
#define BETWEEN_LOOKS 16   /* events, at the clock */
#define MOST_SORTED 10000u /* events that the main loop sorts itself, in some milliseconds */

typedef struct
{
  GStringChunk *texts;
  GPtrArray    *keys;  /* of each position, in the texts */
  GArray       *order; /* guint */
} Sorting;

struct _WakhanEventRanks
{
  WakhanStudy      *study;
  WakhanTimeline   *timeline;
  WakhanEventColumn column;
  Sorting          *sorting; /* NULL: a worker has it, or it is done */
  GArray           *order;   /* guint; NULL: not known yet */
  guint             reading;
  GCancellable     *cancellable;
  GSourceOnceFunc   ready;
  gpointer          user_data;
};

static void
free_sorting (gpointer data)
{
  Sorting *sorting = data;

  g_string_chunk_free (sorting->texts);
  g_ptr_array_unref (sorting->keys);
  g_array_unref (sorting->order);
  g_free (sorting);
}

static Sorting *
create_sorting (void)
{
  Sorting *sorting = g_new (Sorting, 1);

  sorting->texts = g_string_chunk_new (65536);
  sorting->keys = g_ptr_array_new ();
  sorting->order = g_array_new (FALSE, FALSE, sizeof (guint));
  return sorting;
}

/* Those with the same key stay in the order of time. */
static int
compare_positions (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  GPtrArray  *keys = user_data;
  const guint first = *(const guint *) a;
  const guint second = *(const guint *) b;
  const int   order =
    strcmp (g_ptr_array_index (keys, first), g_ptr_array_index (keys, second));

  return order != 0 ? order : (first > second) - (first < second);
}

static void
sort (Sorting *sorting)
{
  for (guint i = 0; i < sorting->keys->len; i++)
    g_array_append_val (sorting->order, i);
  g_array_sort_with_data (sorting->order, compare_positions, sorting->keys);
}

static void
sort_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      sorting,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  sort (sorting);
  g_task_return_pointer (task, g_array_ref (((Sorting *) sorting)->order),
                         (GDestroyNotify) g_array_unref);
}

static void
sorted_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      ranks)
{
  GArray           *order = g_task_propagate_pointer (G_TASK (result), NULL);
  WakhanEventRanks *self = ranks;

  if (!order)
    return; /* the ranks are gone */
  self->order = order;
  self->ready (self->user_data);
}

WakhanEventRanks *
wakhan_event_ranks_new (WakhanStudy      *study,
                        WakhanTimeline   *timeline,
                        WakhanEventColumn column)
{
  WakhanEventRanks *self;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (column != WAKHAN_EVENT_COLUMN_DATE, NULL);

  self = g_new0 (WakhanEventRanks, 1);
  self->study = g_object_ref (study);
  self->timeline = g_object_ref (timeline);
  self->column = column;
  self->sorting = create_sorting ();
  self->cancellable = g_cancellable_new ();
  return self;
}

void
wakhan_event_ranks_free (WakhanEventRanks *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->reading, g_source_remove);
  g_clear_pointer (&self->sorting, free_sorting);
  g_clear_pointer (&self->order, g_array_unref);
  g_object_unref (self->cancellable);
  g_object_unref (self->timeline);
  g_object_unref (self->study);
  g_free (self);
}

/* Whether all are read. */
static gboolean
read_on (WakhanEventRanks *self)
{
  GListModel  *timeline = G_LIST_MODEL (self->timeline);
  const guint  n_events = g_list_model_get_n_items (timeline);
  const gint64 end = g_get_monotonic_time () + AT_ONCE;
  Sorting     *sorting = self->sorting;

  while (sorting->keys->len < n_events)
    {
      g_autoptr (WakhanEvent) event = g_list_model_get_item (timeline, sorting->keys->len);
      g_autofree char        *key = wakhan_event_column_dup_key (self->column, self->study, event);

      g_ptr_array_add (sorting->keys, g_string_chunk_insert (sorting->texts, key));
      if (sorting->keys->len % BETWEEN_LOOKS == 0 && g_get_monotonic_time () >= end)
        break;
    }
  return sorting->keys->len == n_events;
}

/* Whether the order is known then. */
static gboolean
sort_all (WakhanEventRanks *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->sorting->keys->len <= MOST_SORTED)
    {
      sort (self->sorting);
      self->order = g_array_ref (self->sorting->order);
      g_clear_pointer (&self->sorting, free_sorting);
      return TRUE;
    }
  task = g_task_new (NULL, self->cancellable, sorted_cb, self);
  g_task_set_source_tag (task, sort_all);
  g_task_set_task_data (task, g_steal_pointer (&self->sorting), free_sorting);
  wakhan_task_run_in_thread (task, sort_in_thread);
  return FALSE;
}

static gboolean
read_on_cb (gpointer ranks)
{
  WakhanEventRanks *self = ranks;

  if (!read_on (self))
    return G_SOURCE_CONTINUE;
  self->reading = 0;
  if (sort_all (self))
    self->ready (self->user_data);
  return G_SOURCE_REMOVE;
}

void
wakhan_event_ranks_begin (WakhanEventRanks *self,
                          GSourceOnceFunc   ready,
                          gpointer          user_data)
{
  g_return_if_fail (self && self->sorting && self->reading == 0);

  self->ready = ready;
  self->user_data = user_data;
  if (read_on (self))
    sort_all (self);
  else
    self->reading = g_idle_add (read_on_cb, self);
}

GArray *
wakhan_event_ranks_get_order (WakhanEventRanks *self)
{
  return self->order;
}
