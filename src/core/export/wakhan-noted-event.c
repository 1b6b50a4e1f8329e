/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-noted-event.h"

static gboolean
is_named (WakhanOwnEvent *entry,
          const char     *id)
{
  return g_str_equal (wakhan_own_event_get_event_id (entry), id) ||
         g_str_equal (wakhan_entry_get_id (WAKHAN_ENTRY (entry)), id);
}

/* (transfer none) (nullable): the entry that says what became of it. */
static WakhanOwnEvent *
find_entry (WakhanNotebook *notebook,
            const char     *id)
{
  WakhanEntry *deleted = wakhan_notebook_find_any (notebook, id);
  GListModel  *events = wakhan_notebook_get_events (notebook);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (WakhanOwnEvent) entry = g_list_model_get_item (events, i);

      if (is_named (entry, id))
        return entry; /* the notebook has it */
    }
  return WAKHAN_IS_OWN_EVENT (deleted) ? WAKHAN_OWN_EVENT (deleted) : NULL;
}

WakhanEvent *
wakhan_noted_event_dup (WakhanStudy *study,
                        const char  *id)
{
  WakhanEvent           *event;
  WakhanOwnEvent        *entry;
  g_autoptr (WakhanDate) date = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (id, NULL);

  event = wakhan_timeline_find_named (wakhan_study_get_timeline (study), id);
  if (event)
    return g_object_ref (event);
  entry = find_entry (wakhan_study_get_notebook (study), id);
  if (!entry)
    return NULL;
  date = wakhan_date_parse (wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_DATE), NULL);
  if (!date)
    return NULL;
  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_TITLE),
    .source = wakhan_own_event_get_word (entry, WAKHAN_OWN_EVENT_SOURCE),
  });
}

GStrv
wakhan_noted_event_list_names (WakhanStudy *study,
                               WakhanNote  *note)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  const char *const       *ids;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  ids = wakhan_note_get_events (note);
  for (guint i = 0; ids[i]; i++)
    {
      g_autoptr (WakhanEvent) event = wakhan_noted_event_dup (study, ids[i]);
      g_autofree char        *name = NULL;

      if (event)
        name = g_strconcat (wakhan_date_get_edtf (wakhan_event_get_date (event)), " ",
                            wakhan_event_get_title (event), NULL);
      g_strv_builder_add (names, name ? name : ids[i]);
    }
  return g_strv_builder_end (names);
}
