/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lost-event.h"

gboolean
wakhan_lost_event_is (WakhanStudy *study,
                      WakhanEvent *event)
{
  WakhanTimelineComposer *composer;
  WakhanOwnEvent         *entry;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), FALSE);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), FALSE);

  composer = wakhan_study_get_composer (study);
  entry = wakhan_timeline_composer_find_entry (composer, event);
  if (!entry || wakhan_event_is_in_text (event))
    return FALSE;
  for (guint i = 0; i < wakhan_entry_get_n_anchors (WAKHAN_ENTRY (entry)); i++)
    if (wakhan_timeline_composer_get_match (composer, entry, i)->state == WAKHAN_ANCHOR_LOST)
      return TRUE;
  return FALSE;
}

static int
compare_events (gconstpointer first,
                gconstpointer second)
{
  return wakhan_event_compare (*(WakhanEvent *const *) first, *(WakhanEvent *const *) second);
}

GPtrArray *
wakhan_lost_event_list (WakhanStudy *study)
{
  GPtrArray  *events = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *entries;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), events);

  entries = wakhan_notebook_get_events (wakhan_study_get_notebook (study));
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (WakhanOwnEvent) entry = g_list_model_get_item (entries, i);
      WakhanEvent               *event =
        wakhan_timeline_composer_find_event (wakhan_study_get_composer (study), entry);

      if (event && wakhan_lost_event_is (study, event))
        g_ptr_array_add (events, g_object_ref (event));
    }
  g_ptr_array_sort (events, compare_events);
  return events;
}

guint
wakhan_lost_event_count (WakhanStudy *study)
{
  g_autoptr (GPtrArray) events = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), 0);

  events = wakhan_lost_event_list (study);
  return events->len;
}
