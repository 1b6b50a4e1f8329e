/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-digest.h"

G_BEGIN_DECLS

#define WAKHAN_EVENT_GROUPS_MOST 40

/**
 * WakhanGrouping:
 *
 * By what events stand together: the first of their actors, their category, who tells them,
 * of which of two studies they are.
 */
typedef enum
{
  WAKHAN_GROUPING_NONE,
  WAKHAN_GROUPING_ACTOR,
  WAKHAN_GROUPING_CATEGORY,
  WAKHAN_GROUPING_TELLER,
  WAKHAN_GROUPING_STUDY,
  WAKHAN_N_GROUPINGS
} WakhanGrouping;

typedef enum
{
  WAKHAN_GROUP_NAMED,
  WAKHAN_GROUP_OTHERS,  /* of names that have too few events for a group */
  WAKHAN_GROUP_NAMELESS /* what has no name, or is not read yet */
} WakhanGroupKind;

/**
 * WakhanEventGroup:
 * @name: of an actor, the id of a category, a teller; of others and the nameless ""
 * @n_names: that it is of; more than one of others alone
 * @n_events: that stand in it
 * @n_mentions: that have its name, first or not
 * @longest: how long the longest of its events may last, in days
 */
typedef struct
{
  WakhanGroupKind kind;
  const char     *name;
  guint           n_names;
  guint           n_events;
  guint           n_mentions;
  gint64          longest;
} WakhanEventGroup;

/**
 * WakhanEventGroups:
 *
 * To which group each event of a timeline belongs. Immutable; of one state of the timeline.
 */
typedef struct _WakhanEventGroups WakhanEventGroups;

/**
 * wakhan_grouping_get_id:
 *
 * Returns: (transfer none): what it is called where it is kept: "actor"
 */
const char *wakhan_grouping_get_id (WakhanGrouping grouping);

/**
 * wakhan_grouping_find:
 * @id: (nullable): of a grouping
 *
 * Returns: it, or %WAKHAN_N_GROUPINGS
 */
WakhanGrouping wakhan_grouping_find (const char *id);

/**
 * wakhan_event_group_dup_key:
 * @grouping: that it is of
 *
 * Returns: (transfer full): what it is called where it is kept, as no other is: "actor=Kabul"
 */
char *wakhan_event_group_dup_key (const WakhanEventGroup *self,
                                  WakhanGrouping          grouping);

/**
 * wakhan_event_groups_new:
 * @digest: of @timeline: not needed after this
 * @grouping: not %WAKHAN_GROUPING_NONE
 *
 * Those with most events come first (of studies this one), then others, then the nameless. An
 * actor with whom fewer than three events stand is among the others. O(n).
 *
 * Returns: (transfer full): the groups; not more than %WAKHAN_EVENT_GROUPS_MOST
 */
WakhanEventGroups *wakhan_event_groups_new (WakhanTimeline    *timeline,
                                            WakhanEventDigest *digest,
                                            WakhanGrouping     grouping);

void wakhan_event_groups_free (WakhanEventGroups *self);

guint wakhan_event_groups_get_n (WakhanEventGroups *self);

/**
 * wakhan_event_groups_get:
 * @group: less than wakhan_event_groups_get_n()
 *
 * Returns: (transfer none): a group
 */
const WakhanEventGroup *wakhan_event_groups_get (WakhanEventGroups *self,
                                                 guint              group);

/**
 * wakhan_event_groups_get_numbers:
 *
 * Returns: (transfer none) (array): to which group the event of each position belongs
 */
const guint8 *wakhan_event_groups_get_numbers (WakhanEventGroups *self);

/**
 * wakhan_event_groups_get_further:
 * @position: of the timeline
 * @n_further: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_further): the other groups whose name the event there
 *   has, each once
 */
const guint8 *wakhan_event_groups_get_further (WakhanEventGroups *self,
                                               guint              position,
                                               guint             *n_further);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventGroups, wakhan_event_groups_free)

G_END_DECLS
