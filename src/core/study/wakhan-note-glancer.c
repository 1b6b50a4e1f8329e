/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-glancer.h"

#include "wakhan-anchor-glance.h"
#include "wakhan-anchor-task.h"

#define ABOUT 30000 /* characters that may have come in or gone before what is in view */
#define MOST 400    /* words at a time */

struct _WakhanNoteGlancer
{
  WakhanDocument       *document;
  WakhanNoteGlancerFunc found;
  gpointer              data;
  GHashTable           *seen;    /* WakhanAnchor */
  GCancellable         *running; /* NULL: it does nothing */
};

WakhanNoteGlancer *
wakhan_note_glancer_new (WakhanDocument       *document,
                         WakhanNoteGlancerFunc found,
                         gpointer              user_data)
{
  WakhanNoteGlancer *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (found, NULL);

  self = g_new0 (WakhanNoteGlancer, 1);
  self->document = g_object_ref (document);
  self->found = found;
  self->data = user_data;
  self->seen = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  return self;
}

void
wakhan_note_glancer_free (WakhanNoteGlancer *self)
{
  g_cancellable_cancel (self->running);
  g_clear_object (&self->running);
  g_hash_table_unref (self->seen);
  g_object_unref (self->document);
  g_free (self);
}

static void
add_anchors (WakhanNoteGlancer     *self,
             const WakhanNoteStand *stand,
             guint                  start,
             guint                  end,
             GPtrArray             *anchors)
{
  for (guint i = 0; i < stand->passages->len && anchors->len < MOST; i++)
    {
      const WakhanNotePassage *passage = &g_array_index (stand->passages, WakhanNotePassage, i);
      const guint              before = wakhan_anchor_get_start (passage->anchor);

      if (!passage->is_settled && before != WAKHAN_ANCHOR_UNKNOWN && before < end &&
          before >= start && g_hash_table_add (self->seen, g_object_ref (passage->anchor)))
        g_ptr_array_add (anchors, g_object_ref (passage->anchor));
    }
}

/* Of one that was given up nothing is known, not even whether the glancer is alive. */
static void
done_cb (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result,
         gpointer      user_data)
{
  WakhanNoteGlancer     *self = user_data;
  g_autoptr (GHashTable) places = wakhan_anchor_task_finish (result, NULL);

  if (!places)
    return;
  g_clear_object (&self->running);
  if (g_hash_table_size (places) > 0)
    self->found (places, self->data);
}

void
wakhan_note_glancer_look (WakhanNoteGlancer *self,
                          GHashTable        *stands,
                          guint              start,
                          guint              end)
{
  g_autoptr (GPtrArray) anchors = NULL;
  GHashTableIter        iter;
  gpointer              stand;

  g_return_if_fail (self && stands);

  if (self->running || g_hash_table_size (stands) == 0)
    return;
  anchors = g_ptr_array_new_with_free_func (g_object_unref);
  g_hash_table_iter_init (&iter, stands);
  while (g_hash_table_iter_next (&iter, &stand, NULL))
    add_anchors (self, stand, start - MIN (start, ABOUT), end + MIN (ABOUT, G_MAXUINT - end),
                 anchors);
  if (anchors->len == 0)
    return;
  self->running = g_cancellable_new ();
  wakhan_anchor_task_run (wakhan_anchor_glance, anchors, self->document, self->running, done_cb,
                          self);
}
