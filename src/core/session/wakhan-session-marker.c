/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where in time the reader is: by the dates of the paragraph at the reading line. */

#include "wakhan-session.h"
#include "wakhan-time-view.h"

static void
join_event (WakhanTimeView *marker,
            gboolean        known,
            WakhanEvent    *event)
{
  WakhanDate  *date = wakhan_event_get_date (event);
  const gint64 first = wakhan_date_get_earliest_start (date);
  const gint64 last = wakhan_date_get_latest_end (date);
  const double start =
    first == WAKHAN_DAY_UNBOUNDED_START ? wakhan_date_get_earliest_end (date) : first;
  const double end = last == WAKHAN_DAY_UNBOUNDED_END ? wakhan_date_get_latest_start (date) : last;

  marker->start = known ? MIN (marker->start, start) : start;
  marker->end = known ? MAX (marker->end, end) : end;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return wakhan_event_compare (*(WakhanEvent **) a, *(WakhanEvent **) b);
}

char *
wakhan_session_find_reading_marker (WakhanSession *self,
                                    double        *start,
                                    double        *end)
{
  WakhanStudy          *study;
  WakhanDocument       *document;
  const WakhanBlock    *block;
  guint                 offset;
  g_autoptr (GPtrArray) events = NULL;
  WakhanTimeView        marker = { 0 };

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  study = wakhan_session_get_study (self);
  document = study ? wakhan_study_get_document (study) : NULL;
  if (!document || wakhan_document_get_n_blocks (document) == 0)
    return NULL;
  offset = wakhan_navigator_get_reading_offset (wakhan_session_get_navigator (self));
  block = wakhan_document_get_block (document, wakhan_document_find_block (document, offset));
  events =
    wakhan_timeline_list_in_text (wakhan_study_get_timeline (study), block->start, block->end);
  if (events->len == 0)
    return NULL;
  for (guint i = 0; i < events->len; i++)
    join_event (&marker, i > 0, g_ptr_array_index (events, i));
  *start = marker.start;
  *end = marker.end;
  g_ptr_array_sort (events, compare_items);
  return wakhan_event_dup_range (g_ptr_array_index (events, 0),
                                 g_ptr_array_index (events, events->len - 1));
}

void
wakhan_session_show_reading_marker (WakhanSession *self)
{
  g_autofree char *marker = NULL;
  double           start;
  double           end;
  double           marker_start;
  double           marker_end;
  double           middle;

  g_return_if_fail (WAKHAN_IS_SESSION (self));

  marker = wakhan_session_find_reading_marker (self, &marker_start, &marker_end);
  if (!marker)
    return;
  wakhan_session_get_shown_view (self, &start, &end);
  middle = (marker_start + marker_end) / 2;
  wakhan_session_set_view (self, middle - (end - start) / 2, middle + (end - start) / 2);
}
