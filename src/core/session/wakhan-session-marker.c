/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where in time the reader is: by those dates of the paragraph at the reading line that are in
 * view. */

#include "wakhan-session.h"
#include "wakhan-time-view.h"

static WakhanTimeView
get_span (WakhanEvent *event)
{
  WakhanDate  *date = wakhan_event_get_date (event);
  const gint64 first = wakhan_date_get_earliest_start (date);
  const gint64 last = wakhan_date_get_latest_end (date);

  return (WakhanTimeView){
    first == WAKHAN_DAY_UNBOUNDED_START ? wakhan_date_get_earliest_end (date) : first,
    last == WAKHAN_DAY_UNBOUNDED_END ? wakhan_date_get_latest_start (date) : last
  };
}

/* (transfer container): those of the paragraph whose words are in view, as the text tells them. */
static GPtrArray *
list_read (WakhanSession *self)
{
  WakhanStudy       *study = wakhan_session_get_study (self);
  WakhanDocument    *document = study ? wakhan_study_get_document (study) : NULL;
  WakhanNavigator   *navigator = wakhan_session_get_navigator (self);
  const guint        offset = wakhan_navigator_get_reading_offset (navigator);
  WakhanTextRange    visible = wakhan_navigator_get_visible (navigator);
  const WakhanBlock *block;

  if (!document || wakhan_document_get_n_blocks (document) == 0)
    return g_ptr_array_new ();
  block = wakhan_document_get_block (document, wakhan_document_find_block (document, offset));
  if (offset < visible.start || offset >= visible.end) /* nobody has looked yet */
    visible = (WakhanTextRange){ block->start, block->end };
  return wakhan_timeline_list_in_text (wakhan_study_get_timeline (study),
                                       MAX (block->start, visible.start),
                                       MIN (block->end, visible.end));
}

GArray *
wakhan_session_list_reading_spans (WakhanSession *self)
{
  GArray               *spans = g_array_new (FALSE, FALSE, sizeof (WakhanTimeView));
  g_autoptr (GPtrArray) events = NULL;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), spans);

  events = list_read (self);
  for (guint i = 0; i < events->len; i++)
    {
      const WakhanTimeView span = get_span (g_ptr_array_index (events, i));

      g_array_append_val (spans, span);
    }
  return spans;
}

char *
wakhan_session_find_reading_marker (WakhanSession *self,
                                    double        *start,
                                    double        *end)
{
  g_autoptr (GPtrArray) events = NULL;
  WakhanEvent          *nearest;
  WakhanTimeView        span;
  guint                 offset;

  g_return_val_if_fail (WAKHAN_IS_SESSION (self), NULL);

  events = list_read (self);
  if (events->len == 0)
    return NULL;
  offset = wakhan_navigator_get_reading_offset (wakhan_session_get_navigator (self));
  nearest = g_ptr_array_index (events, 0);
  for (guint i = 1; i < events->len; i++)
    if (wakhan_event_get_start (g_ptr_array_index (events, i)) <= offset)
      nearest = g_ptr_array_index (events, i);
  span = get_span (nearest);
  *start = span.start;
  *end = span.end;
  return wakhan_event_dup_range (nearest, nearest);
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
