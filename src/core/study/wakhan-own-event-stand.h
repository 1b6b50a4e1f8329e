/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-own-event.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanOwnEventStand:
 * @entry: the event as the notebook has it
 * @matches: #WakhanAnchorMatch, where the words of each of its anchors stand
 * @is_settled: the text was searched for all of them
 * @shown: (nullable): what the timeline shows of it; %NULL: it was refused, or has no date
 * @hidden: the events of the study or the text that it stands for
 *
 * Where an event of a person's own stands in a text and a timeline, as the composer keeps it.
 */
typedef struct
{
  WakhanOwnEvent *entry;
  GArray         *matches;
  gboolean        is_settled;
  WakhanEvent    *shown;
  GPtrArray      *hidden;
} WakhanOwnEventStand;

/**
 * wakhan_own_event_stand_new:
 * @entry: a reference is kept
 *
 * Returns: (transfer full): it stands nowhere yet
 */
WakhanOwnEventStand *wakhan_own_event_stand_new (WakhanOwnEvent *entry);

void wakhan_own_event_stand_free (WakhanOwnEventStand *self);

/**
 * wakhan_own_event_stand_take_anchors:
 *
 * Follows the anchors of its entry: those are settled that stand where they stood. O(words).
 */
void wakhan_own_event_stand_take_anchors (WakhanOwnEventStand *self,
                                          WakhanDocument      *document);

/**
 * wakhan_own_event_stand_take_places:
 * @matches: (element-type WakhanAnchor WakhanAnchorMatch): where words were found
 *
 * Returns: whether it is settled by that
 */
gboolean wakhan_own_event_stand_take_places (WakhanOwnEventStand *self,
                                             GHashTable          *matches);

/**
 * wakhan_own_event_stand_get_words:
 *
 * Returns: (transfer none) (nullable): the first of its passages that stands in the text, in doubt
 *   or not
 */
const WakhanAnchorMatch *wakhan_own_event_stand_get_words (const WakhanOwnEventStand *self);

/**
 * wakhan_own_event_stand_covers:
 * @event: found in the text
 *
 * Returns: whether the entry stands for it: its words are on those of the event, and it was decided
 *   on, or is of the same date
 */
gboolean wakhan_own_event_stand_covers (const WakhanOwnEventStand *self,
                                        WakhanEvent               *event);

/**
 * wakhan_own_event_stand_create_event:
 * @id: what the timeline is to know it by
 * @original: (nullable): the event that it stands for
 *
 * Returns: (transfer full) (nullable): what the timeline is to show; %NULL: nothing
 */
WakhanEvent *wakhan_own_event_stand_create_event (const WakhanOwnEventStand *self,
                                                  const char                *id,
                                                  WakhanEvent               *original);

/* Whether it stands for @event: for one of the study by its id, for a found one by its words. */
gboolean wakhan_own_event_stand_is_for (const WakhanOwnEventStand *self,
                                        WakhanEvent               *event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanOwnEventStand, wakhan_own_event_stand_free)

G_END_DECLS
