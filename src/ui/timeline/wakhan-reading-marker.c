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
  g_clear_pointer (&marker->spans, g_array_unref);
  marker->spans = wakhan_session_list_reading_spans (session);
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

/* Those that are long come last. */
static int
compare_bands (gconstpointer a,
               gconstpointer b)
{
  const WakhanReadingBand *first = a;
  const WakhanReadingBand *second = b;

  if (first->is_long != second->is_long)
    return first->is_long - second->is_long;
  return (first->from > second->from) - (first->from < second->from);
}

static void
join_bands (GArray *bands)
{
  for (guint i = 1; i < bands->len; i++)
    {
      WakhanReadingBand *before = &g_array_index (bands, WakhanReadingBand, i - 1);
      WakhanReadingBand *band = before + 1;

      if (band->is_long || band->from > before->to)
        continue;
      before->to = MAX (before->to, band->to);
      g_array_remove_index (bands, i--);
    }
}

GArray *
wakhan_reading_marker_list_bands (const WakhanReadingMarker *marker,
                                  const WakhanTimeScale     *scale,
                                  double                     least,
                                  double                     most)
{
  GArray *bands = g_array_new (FALSE, FALSE, sizeof (WakhanReadingBand));

  for (guint i = 0; i < marker->spans->len; i++)
    {
      const WakhanTimeView *span = &g_array_index (marker->spans, WakhanTimeView, i);
      const double          from = MAX (wakhan_time_scale_to_x (scale, span->start), -least);
      const double          to = wakhan_time_scale_to_x (scale, span->end);
      const double          length = MIN (to, scale->width + least) - from;
      const double          left = from - MAX (least - length, 0) / 2;
      const double          right = left + MAX (length, least);
      WakhanReadingBand     band = { left, right, length > most };

      if (span->end > scale->start && span->start < scale->end)
        g_array_append_val (bands, band);
    }
  g_array_sort (bands, compare_bands);
  join_bands (bands);
  return bands;
}

void
wakhan_reading_marker_clear (WakhanReadingMarker *marker)
{
  g_clear_pointer (&marker->spans, g_array_unref);
  g_clear_pointer (&marker->words, g_free);
  g_clear_pointer (&marker->events, g_ptr_array_unref);
}
