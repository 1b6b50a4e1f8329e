/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-sort.h"

typedef struct
{
  gint64       start;
  WakhanEvent *event;
} Dated;

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const Dated *first = a;
  const Dated *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  return wakhan_event_compare (((const Dated *) a)->event, ((const Dated *) b)->event);
}

/* Those of one start: mostly a file tells them in their order. */
static void
sort_start (Dated *dated,
            guint  n_dated)
{
  for (guint i = 1; i < n_dated; i++)
    if (compare_events (&dated[i - 1], &dated[i]) > 0)
      {
        qsort (dated, n_dated, sizeof *dated, compare_events);
        return;
      }
}

void
wakhan_event_sort (GPtrArray *events)
{
  g_autoptr (GArray) list = NULL;
  Dated             *dated;
  guint              first = 0;

  g_return_if_fail (events);

  list = g_array_set_size (g_array_new (FALSE, FALSE, sizeof (Dated)), events->len);
  dated = (Dated *) list->data;
  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);

      dated[i] = (Dated){ wakhan_date_get_known_start (wakhan_event_get_date (event)), event };
    }
  g_array_sort (list, compare_starts); /* which is stable */
  for (guint i = 1; i <= events->len; i++)
    if (i == events->len || dated[i].start != dated[first].start)
      {
        sort_start (dated + first, i - first);
        first = i;
      }
  for (guint i = 0; i < events->len; i++)
    g_ptr_array_index (events, i) = dated[i].event;
}
