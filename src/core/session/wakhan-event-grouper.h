/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-groups.h"
#include "wakhan-event-sieve.h"

G_BEGIN_DECLS

/**
 * WakhanEventGrouper:
 *
 * How a window groups the events of its study: by what, in which order the groups stand as lanes,
 * and which of them are folded. It follows the events and the filter of its sieve. Property:
 * grouping (the id of a #WakhanGrouping; any other word changes nothing). Signal: "changed": the
 * lanes are others, or what passes in them is. Belongs to the main thread.
 */
#define WAKHAN_TYPE_EVENT_GROUPER (wakhan_event_grouper_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventGrouper, wakhan_event_grouper, WAKHAN, EVENT_GROUPER, GObject)

/**
 * wakhan_event_grouper_new:
 * @sieve: (transfer none)
 *
 * Returns: (transfer full): nothing is grouped
 */
WakhanEventGrouper *wakhan_event_grouper_new (WakhanEventSieve *sieve);

/**
 * wakhan_event_grouper_set_study:
 * @study: (nullable): that the sieve has, too
 */
void wakhan_event_grouper_set_study (WakhanEventGrouper *self,
                                     WakhanStudy        *study);

/**
 * wakhan_event_grouper_get_sieve:
 *
 * Returns: (transfer none): whose events are grouped
 */
WakhanEventSieve *wakhan_event_grouper_get_sieve (WakhanEventGrouper *self);

WakhanGrouping wakhan_event_grouper_get_grouping (WakhanEventGrouper *self);
void           wakhan_event_grouper_set_grouping (WakhanEventGrouper *self,
                                                  WakhanGrouping      grouping);

/**
 * wakhan_event_grouper_get_n_lanes:
 *
 * Returns: 0: nothing is grouped, or there is no event
 */
guint wakhan_event_grouper_get_n_lanes (WakhanEventGrouper *self);

/**
 * wakhan_event_grouper_get_group:
 * @lane: from the top; less than wakhan_event_grouper_get_n_lanes()
 *
 * Returns: (transfer none): what stands there; until "changed"
 */
const WakhanEventGroup *wakhan_event_grouper_get_group (WakhanEventGrouper *self,
                                                        guint               lane);

/**
 * wakhan_event_grouper_count_passing:
 *
 * Returns: of the events of that lane, how many pass the filter
 */
guint wakhan_event_grouper_count_passing (WakhanEventGrouper *self,
                                          guint               lane);

gboolean wakhan_event_grouper_get_folded (WakhanEventGrouper *self,
                                          guint               lane);
void     wakhan_event_grouper_set_folded (WakhanEventGrouper *self,
                                          guint               lane,
                                          gboolean            is_folded);
void     wakhan_event_grouper_set_all_folded (WakhanEventGrouper *self,
                                              gboolean            is_folded);

/**
 * wakhan_event_grouper_move:
 * @to: where the lane is to stand; beyond the last one: there
 */
void wakhan_event_grouper_move (WakhanEventGrouper *self,
                                guint               lane,
                                guint               to);

/**
 * wakhan_event_grouper_find_lane:
 * @position: in the timeline
 *
 * Returns: where the event stands, or %G_MAXUINT
 */
guint wakhan_event_grouper_find_lane (WakhanEventGrouper *self,
                                      guint               position);

/**
 * wakhan_event_grouper_list_further:
 * @position: in the timeline
 *
 * Returns: (transfer full) (element-type guint): the lanes of the other actors of the event there
 */
GArray *wakhan_event_grouper_list_further (WakhanEventGrouper *self,
                                           guint               position);

/**
 * wakhan_event_grouper_find_next:
 * @position: any
 * @step: 1 or -1
 *
 * Returns: the first position from @position on, in that direction, whose event stands in that
 *   lane and passes, or %G_MAXUINT
 */
guint wakhan_event_grouper_find_next (WakhanEventGrouper *self,
                                      guint               lane,
                                      guint               position,
                                      int                 step);

/**
 * wakhan_event_grouper_get_index:
 *
 * O(n) when it is asked for first, and nothing for lanes that nobody asks for.
 *
 * Returns: (transfer none): where those of that lane lie that pass, or those that do not; until
 *   "changed"
 */
const WakhanTimeIndex *wakhan_event_grouper_get_index (WakhanEventGrouper *self,
                                                       guint               lane,
                                                       gboolean            passing);

/**
 * wakhan_event_grouper_store:
 *
 * What a person chose, in a group of a key file: only what is not as it is for a study that is new.
 */
void wakhan_event_grouper_store (WakhanEventGrouper *self,
                                 GKeyFile           *keys,
                                 const char         *group);

/**
 * wakhan_event_grouper_restore:
 * @keys: (nullable): %NULL: as for a study that is new
 */
void wakhan_event_grouper_restore (WakhanEventGrouper *self,
                                   GKeyFile           *keys,
                                   const char         *group);

G_END_DECLS
