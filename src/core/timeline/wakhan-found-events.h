/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"
#include "wakhan-document.h"
#include "wakhan-event.h"
#include "wakhan-found-names.h"

G_BEGIN_DECLS

#define WAKHAN_FOUND_NONE G_MAXUINT

/**
 * WakhanFoundEvents:
 *
 * The dates of a text that nobody made a timeline for, as events: some bytes a date, and a
 * #WakhanEvent only of those that are asked for. They are numbered in the order of the text, in
 * which none overlaps another. Their ids are made of their dates: "date-1999", the second one
 * "date-1999-no-2". Belongs to one thread at a time: a worker may make it and hand it over.
 */
typedef struct _WakhanFoundEvents WakhanFoundEvents;

/**
 * wakhan_found_events_new:
 *
 * O(n) of the text, and O(n log n) of its different dates.
 *
 * Returns: (transfer full): an event for each date that is found in @document, tied to the words
 *   that gave it
 */
WakhanFoundEvents *wakhan_found_events_new (WakhanDocument *document);

/**
 * wakhan_found_events_new_in_manner:
 * @manner: how a person wants the dates read
 *
 * Returns: (transfer full): as wakhan_found_events_new(), which leaves that to the text
 */
WakhanFoundEvents *wakhan_found_events_new_in_manner (WakhanDocument  *document,
                                                      WakhanDateManner manner);

void wakhan_found_events_free (WakhanFoundEvents *self);

/**
 * wakhan_found_events_get_names:
 *
 * Returns: (transfer none): who takes part in them. Names that are given to it are of events that
 *   are made from then on
 */
WakhanFoundNames *wakhan_found_events_get_names (WakhanFoundEvents *self);

guint wakhan_found_events_get_n (const WakhanFoundEvents *self);

/**
 * wakhan_found_events_get_date:
 * @number: less than wakhan_found_events_get_n(), as everywhere
 *
 * Returns: (transfer none): equal dates are one object
 */
WakhanDate *wakhan_found_events_get_date (const WakhanFoundEvents *self,
                                          guint                    number);

/**
 * wakhan_found_events_get_range:
 * @start: (out): of the words that gave it, in characters
 * @end: (out): exclusive
 */
void wakhan_found_events_get_range (const WakhanFoundEvents *self,
                                    guint                    number,
                                    guint                   *start,
                                    guint                   *end);

/**
 * wakhan_found_events_count_before:
 * @offset: in characters
 *
 * O(log n).
 *
 * Returns: how many begin before it in the text
 */
guint wakhan_found_events_count_before (const WakhanFoundEvents *self,
                                        guint                    offset);

/**
 * wakhan_found_events_is_publication:
 *
 * Returns: as wakhan_event_is_publication() of the event of that number
 */
gboolean wakhan_found_events_is_publication (const WakhanFoundEvents *self,
                                             guint                    number);

/**
 * wakhan_found_events_count_publications:
 *
 * Returns: how many of them are in the body; O(1)
 */
guint wakhan_found_events_count_publications (const WakhanFoundEvents *self);

/**
 * wakhan_found_events_list:
 *
 * O(n).
 *
 * Returns: (transfer full) (element-type guint): the numbers of all in the body, in time order
 */
GArray *wakhan_found_events_list (const WakhanFoundEvents *self);

/**
 * wakhan_found_events_compare:
 *
 * In time order, as wakhan_event_compare().
 *
 * Returns: less than, equal to, or greater than 0
 */
int wakhan_found_events_compare (const WakhanFoundEvents *self,
                                 guint                    first,
                                 guint                    second);

/**
 * wakhan_found_events_find_id:
 * @id: of an event
 *
 * Returns: its number, or %WAKHAN_FOUND_NONE; O(1)
 */
guint wakhan_found_events_find_id (const WakhanFoundEvents *self,
                                   const char              *id);

/**
 * wakhan_found_events_find_vaguer_id:
 * @id: of an event, as it was when its text was read less precisely
 *
 * A note may be tied to "date-2018" or "date-2018-no-2" from then: the event of the same words is
 * "date-2018-06" now. O(n).
 *
 * Returns: the number of the event that would have @id by the years of its date, or
 *   %WAKHAN_FOUND_NONE
 */
guint wakhan_found_events_find_vaguer_id (const WakhanFoundEvents *self,
                                          const char              *id);

/**
 * wakhan_found_events_dup:
 *
 * Returns: (transfer full): the event of that number; the same object as long as anybody has it
 */
WakhanEvent *wakhan_found_events_dup (WakhanFoundEvents *self,
                                      guint              number);

/**
 * wakhan_found_events_lend:
 *
 * Returns: (transfer none): as wakhan_found_events_dup(); it lives as long as @self
 */
WakhanEvent *wakhan_found_events_lend (WakhanFoundEvents *self,
                                       guint              number);

/**
 * wakhan_found_events_count_made:
 *
 * What shows a list of them should not ask for all; tests see that it does not.
 *
 * Returns: how many events were made, at any time
 */
guint wakhan_found_events_count_made (const WakhanFoundEvents *self);

/**
 * wakhan_found_events_find:
 * @event: any
 *
 * O(1).
 *
 * Returns: its number, or %WAKHAN_FOUND_NONE where it is none of these
 */
guint wakhan_found_events_find (const WakhanFoundEvents *self,
                                WakhanEvent             *event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFoundEvents, wakhan_found_events_free)

G_END_DECLS
