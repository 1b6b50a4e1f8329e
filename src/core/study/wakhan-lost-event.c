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
