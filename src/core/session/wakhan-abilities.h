/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-sieve.h"
#include "wakhan-history.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanAbilities:
 *
 * What there is in a session that something could be done with: commands are enabled by these.
 */
typedef enum
{
  WAKHAN_ABILITY_HAS_STUDY = 1 << 0,
  WAKHAN_ABILITY_HAS_TERMS = 1 << 1,
  WAKHAN_ABILITY_HAS_NEXT_EVENT = 1 << 2,
  WAKHAN_ABILITY_HAS_PREVIOUS_EVENT = 1 << 3,
  WAKHAN_ABILITY_HAS_SELECTED_EVENT = 1 << 4,
  WAKHAN_ABILITY_HAS_SELECTED_NOTE = 1 << 5,
  WAKHAN_ABILITY_CAN_GO_BACK = 1 << 6,
  WAKHAN_ABILITY_CAN_GO_FORWARD = 1 << 7,
  WAKHAN_ABILITY_CAN_UNDO = 1 << 8,
  WAKHAN_ABILITY_CAN_REDO = 1 << 9,
  WAKHAN_ABILITY_HAS_FOUND_EVENT = 1 << 10, /* it is the selected one */
  WAKHAN_ABILITY_IS_COMPARING = 1 << 11,
} WakhanAbilities;

#define WAKHAN_N_ABILITIES 12

/**
 * wakhan_ability_get_name:
 * @bit: of the ability, from 0
 *
 * Returns: of the session's property that tells of it
 */
const char *wakhan_ability_get_name (guint bit);

/**
 * wakhan_abilities_find:
 * @study: (nullable): what is open
 * @sieve: which of its events are stepped to
 * @history: where one has been in it
 * @event: (nullable): selected
 * @note: (nullable): selected
 * @is_comparing: whether it is compared with another text
 *
 * O(log n) of the events.
 */
WakhanAbilities wakhan_abilities_find (WakhanStudy      *study,
                                       WakhanEventSieve *sieve,
                                       WakhanHistory    *history,
                                       WakhanEvent      *event,
                                       WakhanNote       *note,
                                       gboolean          is_comparing);

/**
 * wakhan_abilities_update:
 * @self: (inout): what @object told last; now @abilities
 * @object: has a property for each of them
 *
 * Lets @object notify those that are others now.
 */
void wakhan_abilities_update (WakhanAbilities *self,
                              WakhanAbilities  abilities,
                              GObject         *object);

G_END_DECLS
