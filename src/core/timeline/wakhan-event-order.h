/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-found-events.h"
#include "wakhan-time-index.h"

G_BEGIN_DECLS

/**
 * WakhanEventOrder:
 *
 * The events of a timeline in time order: those that somebody told, and of those that were found
 * the ones that are shown. For each of the told it is known how many of the found come before it,
 * and so which of the two stands at a position is found in O(log n) of the told, and an event is
 * inserted without touching the found ones, of which there may be millions.
 */
typedef struct _WakhanEventOrder WakhanEventOrder;

WakhanEventOrder *wakhan_event_order_new (void);
void              wakhan_event_order_free (WakhanEventOrder *self);

/**
 * wakhan_event_order_insert:
 *
 * O(told).
 *
 * Returns: its position
 */
guint wakhan_event_order_insert (WakhanEventOrder *self,
                                 WakhanEvent      *told);

/**
 * wakhan_event_order_insert_all:
 * @told: (element-type WakhanEvent): all at once
 */
void wakhan_event_order_insert_all (WakhanEventOrder *self,
                                    GPtrArray        *told);

/**
 * wakhan_event_order_replace:
 * @gone: (element-type WakhanEvent): of these; a found one is hidden from then on
 * @come: (element-type WakhanEvent): told, or found ones that were hidden
 * @position: (out): the first place where something is another
 * @n_removed: (out): how many stood from there on, up to the last other one
 * @n_added: (out): how many stand there now
 */
void wakhan_event_order_replace (WakhanEventOrder *self,
                                 GPtrArray        *gone,
                                 GPtrArray        *come,
                                 guint            *position,
                                 guint            *n_removed,
                                 guint            *n_added);

/**
 * wakhan_event_order_take_found:
 * @found: (transfer full) (nullable): in place of those it had
 *
 * Returns: (transfer full) (nullable): those it had
 */
WakhanFoundEvents *wakhan_event_order_take_found (WakhanEventOrder  *self,
                                                  WakhanFoundEvents *found);

/**
 * wakhan_event_order_show_publications:
 * @with_publications: whether found ones that are publications are shown; they are not until then
 */
void wakhan_event_order_show_publications (WakhanEventOrder *self,
                                           gboolean          with_publications);

gboolean wakhan_event_order_has_publications (const WakhanEventOrder *self);

guint wakhan_event_order_get_n (const WakhanEventOrder *self);

/**
 * wakhan_event_order_count_found:
 *
 * Returns: how many of them were found; O(1)
 */
guint wakhan_event_order_count_found (const WakhanEventOrder *self);

/**
 * wakhan_event_order_get_told:
 *
 * Returns: (transfer none) (element-type WakhanEvent): in time order
 */
GPtrArray *wakhan_event_order_get_told (const WakhanEventOrder *self);

/**
 * wakhan_event_order_get_ids:
 *
 * Returns: (transfer none) (element-type utf8 WakhanEvent): the told by their ids
 */
GHashTable *wakhan_event_order_get_ids (const WakhanEventOrder *self);

/**
 * wakhan_event_order_find_id:
 *
 * Returns: (transfer none) (nullable): the told or the shown event of that id
 */
WakhanEvent *wakhan_event_order_find_id (const WakhanEventOrder *self,
                                         const char             *id);

/**
 * wakhan_event_order_find_vaguer_id:
 *
 * Returns: (transfer none) (nullable): the shown event that had @id before, see
 *   wakhan_found_events_find_vaguer_id()
 */
WakhanEvent *wakhan_event_order_find_vaguer_id (const WakhanEventOrder *self,
                                                const char             *id);

/**
 * wakhan_event_order_get_found:
 *
 * Returns: (transfer none) (nullable): all of them, be they shown or not
 */
WakhanFoundEvents *wakhan_event_order_get_found (const WakhanEventOrder *self);

/**
 * wakhan_event_order_shows:
 * @found: the number of a found event
 */
gboolean wakhan_event_order_shows (const WakhanEventOrder *self,
                                   guint                   found);

/**
 * wakhan_event_order_get:
 * @position: less than wakhan_event_order_get_n()
 * @found: (out): where nobody told it, the number of the found event
 *
 * Returns: (transfer none) (nullable): the event there, if it was told
 */
WakhanEvent *wakhan_event_order_get (const WakhanEventOrder *self,
                                     guint                   position,
                                     guint                  *found);

/**
 * wakhan_event_order_get_date:
 * @position: less than wakhan_event_order_get_n()
 *
 * Returns: (transfer none): of the event there
 */
WakhanDate *wakhan_event_order_get_date (const WakhanEventOrder *self,
                                         guint                   position);

/**
 * wakhan_event_order_find:
 * @event: any
 *
 * O(log n).
 *
 * Returns: its position, or %G_MAXUINT
 */
guint wakhan_event_order_find (const WakhanEventOrder *self,
                               WakhanEvent            *event);

/**
 * wakhan_event_order_count_before:
 * @day: since 1970
 *
 * O(log n).
 *
 * Returns: how many have a known start before @day
 */
guint wakhan_event_order_count_before (const WakhanEventOrder *self,
                                       gint64                  day);

/**
 * wakhan_event_order_create_index:
 *
 * O(n log n).
 *
 * Returns: (transfer full): where they lie in time
 */
WakhanTimeIndex *wakhan_event_order_create_index (const WakhanEventOrder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventOrder, wakhan_event_order_free)

G_END_DECLS
