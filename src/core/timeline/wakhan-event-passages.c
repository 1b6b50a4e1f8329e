/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-passages.h"

#include "wakhan-range-index.h"

struct _WakhanEventPassages
{
  const WakhanEventOrder *order; /* borrowed */
  WakhanFoundEvents      *found; /* the same; NULL: there are none */
  WakhanRangeIndex       *told;  /* the passages of told events */
};

WakhanEventPassages *
wakhan_event_passages_new (const WakhanEventOrder *order)
{
  WakhanEventPassages *self;
  GPtrArray           *told;
  GArray              *ranges;

  g_return_val_if_fail (order, NULL);

  told = wakhan_event_order_get_told (order);
  ranges = g_array_new (FALSE, FALSE, sizeof (WakhanRange));
  for (guint i = 0; i < told->len; i++)
    {
      WakhanEvent      *event = g_ptr_array_index (told, i);
      const WakhanRange range = { wakhan_event_get_start (event), wakhan_event_get_end (event),
                                  event };

      if (wakhan_event_is_in_text (event))
        g_array_append_val (ranges, range);
    }
  self = g_new0 (WakhanEventPassages, 1);
  self->order = order;
  self->found = wakhan_event_order_get_found (order);
  self->told = wakhan_range_index_new (ranges);
  return self;
}

void
wakhan_event_passages_free (WakhanEventPassages *self)
{
  wakhan_range_index_free (self->told);
  g_free (self);
}

static guint
count_found_before (const WakhanEventPassages *self,
                    guint                      offset)
{
  return self->found ? wakhan_found_events_count_before (self->found, offset) : 0;
}

/* The found one whose words hold @offset, and that is shown; @start: where they begin. */
static guint
find_found (const WakhanEventPassages *self,
            guint                      offset,
            guint                     *start)
{
  const guint n_before = count_found_before (self, offset + 1);
  guint       end;

  if (n_before == 0 || !wakhan_event_order_shows (self->order, n_before - 1))
    return WAKHAN_FOUND_NONE;
  wakhan_found_events_get_range (self->found, n_before - 1, start, &end);
  return offset < end ? n_before - 1 : WAKHAN_FOUND_NONE;
}

WakhanEvent *
wakhan_event_passages_find (const WakhanEventPassages *self,
                            guint                      offset)
{
  const WakhanRange *told = NULL;
  guint              place;
  guint              found;
  guint              start;

  g_return_val_if_fail (self, NULL);

  place = wakhan_range_index_find_last (self->told, offset);
  if (place != WAKHAN_RANGE_NONE)
    told = wakhan_range_index_get (self->told, place);
  found = find_found (self, offset, &start);
  if (found == WAKHAN_FOUND_NONE || (told && told->start >= start))
    return told ? told->thing : NULL;
  return wakhan_found_events_lend (self->found, found);
}

/* Those from @found on that begin before @end. */
static void
list_found (const WakhanEventPassages *self,
            guint                     *found,
            guint                      end,
            GPtrArray                 *events)
{
  const guint n_before = count_found_before (self, end);

  for (; *found < n_before; ++*found)
    if (wakhan_event_order_shows (self->order, *found))
      g_ptr_array_add (events, wakhan_found_events_lend (self->found, *found));
}

void
wakhan_event_passages_list (const WakhanEventPassages *self,
                            guint                      start,
                            guint                      end,
                            GPtrArray                 *events)
{
  guint n_told;
  guint found;

  g_return_if_fail (self && events);

  found = count_found_before (self, start);
  n_told = wakhan_range_index_count_before (self->told, end);
  for (guint i = wakhan_range_index_count_before (self->told, start); i < n_told; i++)
    {
      const WakhanRange *told = wakhan_range_index_get (self->told, i);

      list_found (self, &found, told->start, events);
      g_ptr_array_add (events, told->thing);
    }
  list_found (self, &found, end, events);
}

void
wakhan_event_passages_list_reaching (const WakhanEventPassages *self,
                                     guint                      offset,
                                     GPtrArray                 *events)
{
  guint start;
  guint found;
  guint n_told;

  g_return_if_fail (self && events);

  found = find_found (self, offset, &start);
  if (found != WAKHAN_FOUND_NONE && start == offset)
    found = WAKHAN_FOUND_NONE;
  n_told = wakhan_range_index_count_before (self->told, offset);
  for (guint i = wakhan_range_index_find_next (self->told, 0, offset); i < n_told;
       i = wakhan_range_index_find_next (self->told, i + 1, offset))
    {
      const WakhanRange *told = wakhan_range_index_get (self->told, i);

      if (found != WAKHAN_FOUND_NONE && start < told->start)
        {
          g_ptr_array_add (events, wakhan_found_events_lend (self->found, found));
          found = WAKHAN_FOUND_NONE;
        }
      g_ptr_array_add (events, told->thing);
    }
  if (found != WAKHAN_FOUND_NONE)
    g_ptr_array_add (events, wakhan_found_events_lend (self->found, found));
}
