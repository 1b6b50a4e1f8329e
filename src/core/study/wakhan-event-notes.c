/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-notes.h"

static gboolean
carries (WakhanStudy  *study,
         WakhanAnchor *anchor,
         WakhanEvent  *event)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (study);
  WakhanPlace     place;

  wakhan_anchor_resolve (anchor, wakhan_study_get_document (study), &place);
  return wakhan_place_is_known (&place) &&
         (wakhan_timeline_find_at_offset (timeline, place.start) == event ||
          (place.end > place.start && wakhan_timeline_find_at_offset (timeline, place.end - 1) == event));
}

static gboolean
is_on (WakhanStudy *study,
       WakhanNote  *note,
       WakhanEvent *event)
{
  const char *const *ids = wakhan_note_get_events (note);

  if (ids && g_strv_contains (ids, wakhan_event_get_id (event)))
    return TRUE;
  for (guint i = 0; wakhan_event_is_in_text (event) && i < wakhan_note_get_n_anchors (note); i++)
    if (carries (study, wakhan_note_get_anchor (note, i), event))
      return TRUE;
  return FALSE;
}

guint
wakhan_event_notes_count (WakhanStudy *study,
                          WakhanEvent *event)
{
  WakhanNotebook *notebook;
  guint           n_notes = 0;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), 0);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), 0);

  notebook = wakhan_study_get_notebook (study);
  for (guint i = 0; notebook && i < wakhan_notebook_get_n_notes (notebook); i++)
    n_notes += is_on (study, wakhan_notebook_get_note (notebook, i), event);
  return n_notes;
}
