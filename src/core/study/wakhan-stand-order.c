/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-stand-order.h"

#include "wakhan-lower-bound.h"

struct _WakhanStandOrder
{
  GPtrArray        *stands; /* borrowed */
  WakhanRangeIndex *passages;
};

static int
compare_stands (gconstpointer a,
                gconstpointer b)
{
  return wakhan_note_stand_compare (*(WakhanNoteStand **) a, *(WakhanNoteStand **) b);
}

static WakhanRangeIndex *
create_passages (const WakhanStandOrder *self)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (WakhanRange));

  for (guint i = 0; i < self->stands->len; i++)
    {
      const WakhanNoteStand *stand = g_ptr_array_index (self->stands, i);

      for (guint j = 0; j < stand->passages->len; j++)
        {
          const WakhanAnchorMatch *match =
            &g_array_index (stand->passages, WakhanNotePassage, j).match;
          const WakhanRange range = { match->start, match->end, stand->note };

          if (wakhan_anchor_match_is_known (match))
            g_array_append_val (ranges, range);
        }
    }
  return wakhan_range_index_new (ranges);
}

WakhanStandOrder *
wakhan_stand_order_new (GHashTable *stands)
{
  WakhanStandOrder *self = g_new0 (WakhanStandOrder, 1);
  GHashTableIter    iter;
  gpointer          stand;

  self->stands = g_ptr_array_sized_new (g_hash_table_size (stands));
  g_hash_table_iter_init (&iter, stands);
  while (g_hash_table_iter_next (&iter, NULL, &stand))
    g_ptr_array_add (self->stands, stand);
  g_ptr_array_sort (self->stands, compare_stands);
  self->passages = create_passages (self);
  return self;
}

void
wakhan_stand_order_free (WakhanStandOrder *self)
{
  g_ptr_array_unref (self->stands);
  wakhan_range_index_free (self->passages);
  g_free (self);
}

static gboolean
starts_before (gconstpointer stand,
               gconstpointer offset)
{
  return (*(WakhanNoteStand *const *) stand)->start < *(const guint *) offset;
}

static guint
find_start (const WakhanStandOrder *self,
            guint                   offset)
{
  return wakhan_lower_bound_of_pointers (self->stands, starts_before, &offset);
}

GPtrArray *
wakhan_stand_order_list (const WakhanStandOrder *self,
                         guint                   start,
                         guint                   end)
{
  GPtrArray  *notes = g_ptr_array_new_with_free_func (g_object_unref);
  const guint last = end == G_MAXUINT ? self->stands->len : find_start (self, end);

  for (guint i = find_start (self, start); i < last; i++)
    g_ptr_array_add (
      notes, g_object_ref (((WakhanNoteStand *) g_ptr_array_index (self->stands, i))->note));
  return notes;
}

guint
wakhan_stand_order_count (const WakhanStandOrder *self,
                          guint                   start,
                          guint                   end)
{
  return start < end ? find_start (self, end) - find_start (self, start) : 0;
}

const WakhanRangeIndex *
wakhan_stand_order_get_passages (const WakhanStandOrder *self)
{
  return self->passages;
}
