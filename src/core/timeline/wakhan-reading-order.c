/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-order.h"

#include "wakhan-lower-bound.h"

struct _WakhanReadingOrder
{
  GArray *stops; /* WakhanReadingStop, by rank */
  guint  *ranks; /* by position */
  guint   n_events;
};

/* Of those that begin at the same letter the earlier one comes first. */
static int
compare_stops (gconstpointer a,
               gconstpointer b)
{
  const WakhanReadingStop *first = a;
  const WakhanReadingStop *second = b;

  if (first->offset != second->offset)
    return first->offset < second->offset ? -1 : 1;
  return (first->position > second->position) - (first->position < second->position);
}

WakhanReadingOrder *
wakhan_reading_order_new (WakhanTimeline *timeline)
{
  WakhanReadingOrder *self;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  self = g_new0 (WakhanReadingOrder, 1);
  self->n_events = wakhan_timeline_get_n_events (timeline);
  self->stops = g_array_new (FALSE, FALSE, sizeof (WakhanReadingStop));
  self->ranks = g_new (guint, self->n_events + 1);
  for (guint i = 0; i < self->n_events; i++)
    {
      const WakhanReadingStop stop = { i, wakhan_timeline_get_offset (timeline, i) };

      self->ranks[i] = G_MAXUINT;
      if (stop.offset != G_MAXUINT)
        g_array_append_val (self->stops, stop);
    }
  g_array_sort (self->stops, compare_stops);
  for (guint rank = 0; rank < self->stops->len; rank++)
    self->ranks[wakhan_reading_order_get (self, rank)->position] = rank;
  return self;
}

void
wakhan_reading_order_free (WakhanReadingOrder *self)
{
  g_array_unref (self->stops);
  g_free (self->ranks);
  g_free (self);
}

guint
wakhan_reading_order_get_n (const WakhanReadingOrder *self)
{
  g_return_val_if_fail (self, 0);

  return self->stops->len;
}

const WakhanReadingStop *
wakhan_reading_order_get (const WakhanReadingOrder *self,
                          guint                     rank)
{
  g_return_val_if_fail (self, NULL);
  g_return_val_if_fail (rank < self->stops->len, NULL);

  return &g_array_index (self->stops, WakhanReadingStop, rank);
}

guint
wakhan_reading_order_find (const WakhanReadingOrder *self,
                           guint                     position)
{
  g_return_val_if_fail (self, G_MAXUINT);

  return position < self->n_events ? self->ranks[position] : G_MAXUINT;
}

static gboolean
is_before (gconstpointer stop,
           gconstpointer offset)
{
  return ((const WakhanReadingStop *) stop)->offset < *(const guint *) offset;
}

guint
wakhan_reading_order_count_before (const WakhanReadingOrder *self,
                                   guint                     offset)
{
  g_return_val_if_fail (self, 0);

  return wakhan_lower_bound_of_array (self->stops, is_before, &offset);
}
