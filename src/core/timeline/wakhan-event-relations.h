/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_RELATION_DISPUTED_BY, /* holds both ways, whichever of the two says so */
  WAKHAN_RELATION_REFINED_BY,  /* the other says the same more precisely */
  WAKHAN_RELATION_REFINES,     /* the same, seen from the other */
  WAKHAN_N_RELATIONS
} WakhanEventRelation;

/**
 * WakhanEventRelations:
 *
 * How the events of a timeline stand to each other. Borrows the events, which have to outlive it;
 * immutable.
 */
typedef struct _WakhanEventRelations WakhanEventRelations;

/**
 * wakhan_event_relations_new:
 * @events: (element-type WakhanEvent): all of them
 * @by_id: (element-type utf8 WakhanEvent): the same events; not needed after this
 *
 * An id that no event has, or that is the event's own, counts for nothing. O(n + r log r) for r
 * relations.
 *
 * Returns: (transfer full): the relations
 */
WakhanEventRelations *wakhan_event_relations_new (GPtrArray  *events,
                                                  GHashTable *by_id);

void wakhan_event_relations_free (WakhanEventRelations *self);

/**
 * wakhan_event_relations_get:
 *
 * Returns: (transfer none) (nullable) (element-type WakhanEvent): those that stand so to @event, in
 *   time order, each once; %NULL: there is none
 */
GPtrArray *wakhan_event_relations_get (WakhanEventRelations *self,
                                       WakhanEvent          *event,
                                       WakhanEventRelation   relation);

/**
 * wakhan_event_relations_dup_name:
 *
 * Returns: (transfer full): as wakhan_timeline_dup_event_name()
 */
char *wakhan_event_relations_dup_name (WakhanEventRelations *self,
                                       WakhanEvent          *event);

/**
 * wakhan_event_relations_get_sign:
 *
 * Returns: (transfer none): as wakhan_timeline_get_event_sign()
 */
const char *wakhan_event_relations_get_sign (WakhanEventRelations *self,
                                             WakhanEvent          *event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventRelations, wakhan_event_relations_free)

G_END_DECLS
