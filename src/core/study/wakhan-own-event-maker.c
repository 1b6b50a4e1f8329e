/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of an event of a study or a text becomes a person's own. */

#include "wakhan-study.h"

#include "wakhan-anchor-maker.h"

static void
copy_words (WakhanOwnEvent *entry,
            WakhanEvent    *event)
{
  const struct
  {
    WakhanOwnEventWord word;
    const char        *value;
  } words[] = {
    { WAKHAN_OWN_EVENT_DATE, wakhan_date_get_edtf (wakhan_event_get_date (event)) },
    { WAKHAN_OWN_EVENT_TITLE, wakhan_event_get_title (event) },
    { WAKHAN_OWN_EVENT_SUMMARY, wakhan_event_get_summary (event) },
    { WAKHAN_OWN_EVENT_CATEGORY, wakhan_event_get_category (event) },
    { WAKHAN_OWN_EVENT_PLACE, wakhan_event_get_place (event) },
    { WAKHAN_OWN_EVENT_SOURCE, wakhan_event_get_source (event) },
    { WAKHAN_OWN_EVENT_CLAIM, wakhan_event_is_found (event)   ? ""
                              : wakhan_event_is_essay (event) ? "essay"
                                                              : "context" },
    { WAKHAN_OWN_EVENT_OF, wakhan_event_get_id (event) },
    /* whoever writes on one that was found has looked at it, whatever date it gets */
    { WAKHAN_OWN_EVENT_DECISION, wakhan_event_is_found (event) ? "kept" : "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    wakhan_own_event_set_word (entry, words[i].word, words[i].value);
  wakhan_own_event_set_list (entry, WAKHAN_OWN_EVENT_ACTORS, wakhan_event_get_actors (event));
  wakhan_own_event_set_list (entry, WAKHAN_OWN_EVENT_DISPUTED_BY,
                             wakhan_event_get_disputed_by (event));
  wakhan_own_event_set_list (entry, WAKHAN_OWN_EVENT_REFINED_BY,
                             wakhan_event_get_refined_by (event));
}

WakhanOwnEvent *
wakhan_study_create_own_event (WakhanStudy *self,
                               WakhanEvent *event)
{
  WakhanOwnEvent *entry;

  g_return_val_if_fail (WAKHAN_IS_STUDY (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  entry = wakhan_timeline_composer_find_entry (wakhan_study_get_composer (self), event);
  if (entry)
    return wakhan_entry_copy (WAKHAN_ENTRY (entry));
  entry = wakhan_entry_new (WAKHAN_TYPE_OWN_EVENT);
  copy_words (entry, event);
  for (guint i = 0; i < wakhan_event_get_n_passages (event); i++)
    {
      const WakhanTextRange    passage = wakhan_event_get_passage (event, i);
      g_autoptr (WakhanAnchor) anchor = wakhan_anchor_maker_create (
        wakhan_study_get_note_index (self), passage.start, passage.end);

      wakhan_entry_add_anchor (WAKHAN_ENTRY (entry), anchor);
    }
  return entry;
}
