/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-sweep.h"

#include "wakhan-anchor-finder.h"
#include "wakhan-anchor-queue.h"
#include "wakhan-task.h"

#define PATIENCE (G_USEC_PER_SEC / 10) /* between two batches */

/* What a worker shares with whoever started it. */
typedef struct
{
  GPtrArray            *anchors;
  WakhanDocument       *document;
  GCancellable         *cancellable;
  guint                 near;  /* atomic */
  WakhanAnchorSweepFunc found; /* this and the next: only where they were set, and not once it was
                                  cancelled */
  gpointer data;
} Work;

struct _WakhanAnchorSweep
{
  Work *work;
};

typedef struct
{
  Work       *work;
  GHashTable *matches;
  gboolean    is_last;
} Batch;

static void
clear_work (gpointer data)
{
  Work *work = data;

  g_ptr_array_unref (work->anchors);
  g_object_unref (work->document);
  g_object_unref (work->cancellable);
}

static void
work_unref (gpointer work)
{
  g_atomic_rc_box_release_full (work, clear_work);
}

static GHashTable *
create_matches (void)
{
  return g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
}

static void
batch_free (gpointer data)
{
  Batch *batch = data;

  g_hash_table_unref (batch->matches);
  work_unref (batch->work);
  g_free (batch);
}

static gboolean
tell_cb (gpointer data)
{
  Batch *batch = data;

  if (!g_cancellable_is_cancelled (batch->work->cancellable))
    batch->work->found (batch->matches, batch->is_last, batch->work->data);
  return G_SOURCE_REMOVE;
}

/* Takes @matches. One after the other, since all have the same priority. */
static void
tell (Work       *work,
      GHashTable *matches,
      gboolean    is_last)
{
  Batch *batch = g_new (Batch, 1);

  *batch = (Batch){ g_atomic_rc_box_acquire (work), matches, is_last };
  g_idle_add_full (G_PRIORITY_DEFAULT, tell_cb, batch, batch_free);
}

typedef struct
{
  Work       *work;
  GHashTable *matches; /* not told of yet */
  gint64      told;    /* when, in µs */
} Harvest;

static void
take (Harvest                 *harvest,
      guint                    position,
      const WakhanAnchorMatch *match)
{
  const gint64 now = g_get_monotonic_time ();

  g_hash_table_insert (harvest->matches,
                       g_object_ref (g_ptr_array_index (harvest->work->anchors, position)),
                       g_memdup2 (match, sizeof *match));
  if (now - harvest->told < PATIENCE)
    return;
  tell (harvest->work, g_steal_pointer (&harvest->matches), FALSE);
  harvest->matches = create_matches ();
  harvest->told = now;
}

/* Of the next one in @queue, or of all that are left; FALSE: there is none. */
static gboolean
take_turn (WakhanAnchorQueue *queue,
           Work              *work,
           guint             *position)
{
  const guint near = g_atomic_int_get (&work->near);

  return !g_cancellable_is_cancelled (work->cancellable) &&
         wakhan_anchor_queue_take (queue, near, position);
}

static void
search_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      task_data,
                  GCancellable *cancellable G_GNUC_UNUSED)
{
  Work                          *work = task_data;
  Harvest                        harvest = { work, create_matches (), g_get_monotonic_time () };
  g_autoptr (WakhanAnchorFinder) finder =
    wakhan_anchor_finder_new (work->document, work->anchors, work->cancellable);
  g_autoptr (WakhanAnchorQueue) looked = wakhan_anchor_queue_new (work->anchors);
  g_autoptr (WakhanAnchorQueue) left = NULL;
  g_autoptr (GPtrArray)         unsure = g_ptr_array_new ();
  g_autoptr (GArray)            positions = g_array_new (FALSE, FALSE, sizeof (guint));
  WakhanAnchorMatch             match;
  guint                         position;

  while (take_turn (looked, work, &position))
    if (wakhan_anchor_finder_look (finder, position, &match))
      take (&harvest, position, &match);
    else
      {
        g_ptr_array_add (unsure, g_ptr_array_index (work->anchors, position));
        g_array_append_val (positions, position);
      }
  wakhan_anchor_finder_count (finder, work->cancellable);
  left = wakhan_anchor_queue_new (unsure);
  while (take_turn (left, work, &position))
    {
      position = g_array_index (positions, guint, position);
      wakhan_anchor_finder_find (finder, position, &match, NULL);
      take (&harvest, position, &match);
    }
  tell (work, harvest.matches, TRUE);
  g_task_return_boolean (task, TRUE);
}

WakhanAnchorSweep *
wakhan_anchor_sweep_start (GPtrArray            *anchors,
                           WakhanDocument       *document,
                           guint                 near,
                           WakhanAnchorSweepFunc found,
                           gpointer              user_data)
{
  WakhanAnchorSweep *self;
  g_autoptr (GTask)  task = g_task_new (NULL, NULL, NULL, NULL);

  g_return_val_if_fail (anchors, NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (found, NULL);

  self = g_new0 (WakhanAnchorSweep, 1);
  self->work = g_atomic_rc_box_new0 (Work);
  self->work->anchors = g_ptr_array_ref (anchors);
  self->work->document = g_object_ref (document);
  self->work->cancellable = g_cancellable_new ();
  self->work->near = near;
  self->work->found = found;
  self->work->data = user_data;
  g_task_set_source_tag (task, wakhan_anchor_sweep_start);
  g_task_set_task_data (task, g_atomic_rc_box_acquire (self->work), work_unref);
  wakhan_task_run_in_thread (task, search_in_thread);
  return self;
}

void
wakhan_anchor_sweep_free (WakhanAnchorSweep *self)
{
  g_cancellable_cancel (self->work->cancellable);
  work_unref (self->work);
  g_free (self);
}

void
wakhan_anchor_sweep_look (WakhanAnchorSweep *self,
                          guint              near)
{
  g_return_if_fail (self);

  g_atomic_int_set (&self->work->near, near);
}
