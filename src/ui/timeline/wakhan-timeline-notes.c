/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-notes.h"

static gint64
get_seconds (WakhanNote *note)
{
  GDateTime *modified = wakhan_note_get_modified (note);

  return modified ? g_date_time_to_unix (modified) : 0;
}

static void
add_note (GHashTable  *found,
          WakhanEvent *event,
          WakhanNote  *note)
{
  const gint64        seconds = get_seconds (note);
  WakhanTimelineNote *known = g_hash_table_lookup (found, event);

  if (!known)
    {
      known = g_new0 (WakhanTimelineNote, 1);
      known->modified = G_MININT64;
      g_hash_table_insert (found, event, known);
    }
  known->n_notes++;
  if (seconds < known->modified)
    return;
  known->modified = seconds;
  known->newest = note;
  known->colour = g_intern_string (wakhan_note_get_colour (note));
}

static void
add_event (GPtrArray   *events,
           WakhanEvent *event)
{
  if (event && !g_ptr_array_find (events, event, NULL))
    g_ptr_array_add (events, event);
}

static void
find_events (GPtrArray   *events,
             WakhanStudy *study,
             WakhanNote  *note)
{
  WakhanTimeline    *timeline = wakhan_study_get_timeline (study);
  const char *const *ids = wakhan_note_get_events (note);

  for (gsize i = 0; ids && ids[i]; i++)
    add_event (events, wakhan_timeline_find_id (timeline, ids[i]));

  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    {
      WakhanAnchor *anchor = wakhan_note_get_anchor (note, i);
      WakhanPlace   place;

      wakhan_anchor_resolve (anchor, wakhan_study_get_document (study), &place);
      if (!wakhan_place_is_known (&place))
        continue;
      add_event (events, wakhan_timeline_find_at_offset (timeline, place.start));
      if (place.end > place.start)
        add_event (events, wakhan_timeline_find_at_offset (timeline, place.end - 1));
    }
}

GHashTable *
wakhan_timeline_notes_find (WakhanStudy *study)
{
  GHashTable     *found = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  WakhanNotebook *notebook = wakhan_study_get_notebook (study);

  for (guint i = 0; notebook && i < wakhan_notebook_get_n_notes (notebook); i++)
    {
      WakhanNote           *note = wakhan_notebook_get_note (notebook, i);
      g_autoptr (GPtrArray) events = g_ptr_array_new ();

      find_events (events, study, note);
      for (guint j = 0; j < events->len; j++)
        add_note (found, g_ptr_array_index (events, j), note);
    }

  return found;
}

static gboolean
follow_note (GHashTable  *notes,
             WakhanStudy *study,
             WakhanNote  *before,
             WakhanNote  *after)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  find_events (events, study, after);
  for (guint i = 0; i < events->len; i++)
    {
      WakhanTimelineNote *known = g_hash_table_lookup (notes, g_ptr_array_index (events, i));

      /* It was the newest and may be so no more. */
      if (!known || (get_seconds (before) == known->modified && get_seconds (after) < known->modified))
        return FALSE;
      if (get_seconds (after) < known->modified)
        continue;
      known->modified = get_seconds (after);
      known->colour = g_intern_string (wakhan_note_get_colour (after));
    }
  return TRUE;
}

gboolean
wakhan_timeline_notes_follow (GHashTable   *notes,
                              WakhanStudy  *study,
                              WakhanChange *change)
{
  for (guint i = 0; i < wakhan_change_get_n_notes (change); i++)
    {
      WakhanNote *before = wakhan_change_get_before (change, i);
      WakhanNote *after = wakhan_change_get_after (change, i);

      if (!before || !after || !follow_note (notes, study, before, after))
        return FALSE;
    }
  return TRUE;
}
