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

/* How the events of a timeline stand to each other. Borrows them; immutable. */
typedef struct _WakhanEventRelations WakhanEventRelations;

/* @by_id: the same events by their ids. O(n + relations). */
WakhanEventRelations *wakhan_event_relations_new (GPtrArray  *events,
                                                  GHashTable *by_id);
void                  wakhan_event_relations_free (WakhanEventRelations *self);
/* Returns: (transfer none) (nullable): the WakhanEvents in time order, each once; %NULL: there is none. */
GPtrArray *wakhan_event_relations_get (WakhanEventRelations *self,
                                       WakhanEvent          *event,
                                       WakhanEventRelation   relation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventRelations, wakhan_event_relations_free)

G_END_DECLS
