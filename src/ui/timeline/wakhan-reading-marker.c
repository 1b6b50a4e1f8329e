/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-marker.h"

void
wakhan_reading_marker_find (WakhanReadingMarker *marker,
                            WakhanSession       *session)
{
  WakhanStudy          *study = wakhan_session_get_study (session);
  WakhanNavigator      *navigator = wakhan_session_get_navigator (session);
  const guint           offset = wakhan_navigator_get_reading_offset (navigator);
  WakhanDocument       *document = study ? wakhan_study_get_document (study) : NULL;
  WakhanTimeline       *timeline = study ? wakhan_study_get_timeline (study) : NULL;
  g_autoptr (GPtrArray) events = NULL;
  const WakhanBlock    *block;

  g_free (marker->words);
  marker->words = wakhan_session_find_reading_marker (session, &marker->start, &marker->end);
  marker->known = marker->words != NULL;
  if (marker->events)
    g_ptr_array_set_size (marker->events, 0);
  else
    marker->events = g_ptr_array_new_with_free_func (g_object_unref);
  if (!document || !timeline || wakhan_document_get_n_blocks (document) == 0)
    return;

  block = wakhan_document_get_block (document, wakhan_document_find_block (document, offset));
  events = wakhan_timeline_list_in_text (timeline, offset,
                                         wakhan_navigator_get_visible_end (navigator));
  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);
      const guint  start = wakhan_event_get_start (event);

      if (start < block->start || block->end <= start)
        g_ptr_array_add (marker->events, g_object_ref (event));
    }
}

void
wakhan_reading_marker_clear (WakhanReadingMarker *marker)
{
  g_clear_pointer (&marker->words, g_free);
  g_clear_pointer (&marker->events, g_ptr_array_unref);
}
