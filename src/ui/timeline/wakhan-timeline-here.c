/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-here.h"

static void
join_event (WakhanTimelineHere *here,
            WakhanEvent        *event)
{
  WakhanDate  *date = wakhan_event_get_date (event);
  const gint64 first = wakhan_date_get_earliest_start (date);
  const gint64 last = wakhan_date_get_latest_end (date);
  const double start = first == WAKHAN_DAY_UNBOUNDED_START ? wakhan_date_get_earliest_end (date) : first;
  const double end = last == WAKHAN_DAY_UNBOUNDED_END ? wakhan_date_get_latest_start (date) : last;

  here->start = here->known ? MIN (here->start, start) : start;
  here->end = here->known ? MAX (here->end, end) : end;
  here->known = TRUE;
}

void
wakhan_timeline_here_find (WakhanTimelineHere *here,
                           WakhanSession      *session)
{
  WakhanStudy          *study = wakhan_session_get_study (session);
  const guint           offset = wakhan_session_get_reading_offset (session);
  const guint           visible_end = wakhan_session_get_visible_end (session);
  WakhanDocument       *document = study ? wakhan_study_get_document (study) : NULL;
  WakhanTimeline       *timeline = study ? wakhan_study_get_timeline (study) : NULL;
  g_autoptr (GPtrArray) events = NULL;
  const WakhanBlock    *block;

  here->known = FALSE;
  if (here->days)
    g_array_set_size (here->days, 0);
  else
    here->days = g_array_new (FALSE, FALSE, sizeof (double));
  if (!document || !timeline || wakhan_document_get_n_blocks (document) == 0)
    return;

  block = wakhan_document_get_block (document, wakhan_document_find_block (document, offset));
  events = wakhan_timeline_list_in_text (timeline, MIN (block->start, offset), MAX (block->end, visible_end));
  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);
      const guint  start = wakhan_event_get_start (event);

      if (block->start <= start && start < block->end)
        join_event (here, event);
      else if (offset <= start && start < visible_end)
        {
          const double day = wakhan_date_get_latest_start (wakhan_event_get_date (event));

          g_array_append_val (here->days, day);
        }
    }
}
