/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-abilities.h"

static const char *const names[] = {
  "has-study",
  "has-terms",
  "has-next-event",
  "has-previous-event",
  "has-selected-event",
  "has-selected-note",
  "can-go-back",
  "can-go-forward",
  "can-undo",
  "can-redo",
  "has-found-event",
  "is-comparing",
};

G_STATIC_ASSERT (G_N_ELEMENTS (names) == WAKHAN_N_ABILITIES);

const char *
wakhan_ability_get_name (guint bit)
{
  g_return_val_if_fail (bit < WAKHAN_N_ABILITIES, NULL);

  return names[bit];
}

static WakhanAbilities
find_in_study (WakhanStudy      *study,
               WakhanEventSieve *sieve,
               WakhanEvent      *event)
{
  WakhanNotebook *notebook = wakhan_study_get_notebook (study);
  WakhanAbilities abilities = WAKHAN_ABILITY_HAS_STUDY;

  if (g_list_model_get_n_items (wakhan_study_get_terms (study)) > 0)
    abilities |= WAKHAN_ABILITY_HAS_TERMS;
  if (wakhan_event_sieve_find_step (sieve, event, 1))
    abilities |= WAKHAN_ABILITY_HAS_NEXT_EVENT;
  if (wakhan_event_sieve_find_step (sieve, event, -1))
    abilities |= WAKHAN_ABILITY_HAS_PREVIOUS_EVENT;
  if (wakhan_notebook_get_can_undo (notebook))
    abilities |= WAKHAN_ABILITY_CAN_UNDO;
  if (wakhan_notebook_get_can_redo (notebook))
    abilities |= WAKHAN_ABILITY_CAN_REDO;
  return abilities;
}

WakhanAbilities
wakhan_abilities_find (WakhanStudy      *study,
                       WakhanEventSieve *sieve,
                       WakhanHistory    *history,
                       WakhanEvent      *event,
                       WakhanNote       *note,
                       gboolean          is_comparing)
{
  WakhanAbilities abilities = study ? find_in_study (study, sieve, event) : 0;

  if (event && *wakhan_event_get_other_text (event))
    event = NULL; /* nothing can be done with it here */
  if (event)
    abilities |= WAKHAN_ABILITY_HAS_SELECTED_EVENT;
  if (event && wakhan_event_is_found (event))
    abilities |= WAKHAN_ABILITY_HAS_FOUND_EVENT;
  if (note)
    abilities |= WAKHAN_ABILITY_HAS_SELECTED_NOTE;
  if (is_comparing)
    abilities |= WAKHAN_ABILITY_IS_COMPARING;
  if (wakhan_history_get_can_go_back (history))
    abilities |= WAKHAN_ABILITY_CAN_GO_BACK;
  if (wakhan_history_get_can_go_forward (history))
    abilities |= WAKHAN_ABILITY_CAN_GO_FORWARD;
  return abilities;
}

void
wakhan_abilities_update (WakhanAbilities *self,
                         WakhanAbilities  abilities,
                         GObject         *object)
{
  const guint changed = abilities ^ *self;

  *self = abilities;
  for (guint i = 0; i < WAKHAN_N_ABILITIES; i++)
    if (changed & (1u << i))
      g_object_notify (object, names[i]);
}
