/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-relations.h"
#include "wakhan-event.h"
#include "wakhan-found-events.h"
#include "wakhan-time-index.h"

G_BEGIN_DECLS

/**
 * WakhanTimeline:
 *
 * The events of a study in time order, as a #GListModel of #WakhanEvent: those that somebody told,
 * which were inserted, and those that were found in its text, of which there is an object only
 * where one was asked for. It owns them, and lends what it returns unless that is said to be given.
 * Indices are made when they are asked for, and anew after a change: the first question then costs
 * O(n log n). Belongs to one thread at a time: a worker may fill it and hand it over.
 *
 * Whoever goes through all of it asks for the date of each position, and not for the events.
 *
 * Properties: shows-publications (of the found ones, at first %FALSE).
 */
#define WAKHAN_TYPE_TIMELINE (wakhan_timeline_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimeline, wakhan_timeline, WAKHAN, TIMELINE, GObject)

WakhanTimeline *wakhan_timeline_new (void);

/**
 * wakhan_timeline_insert:
 * @event: (transfer none): none with its id may be there yet
 *
 * O(n); for many take wakhan_timeline_insert_all().
 */
void wakhan_timeline_insert (WakhanTimeline *self, WakhanEvent *event);

/**
 * wakhan_timeline_insert_all:
 * @events: (transfer none) (element-type WakhanEvent): their ids are new, too
 *
 * O(n log n) for all at once, and one items-changed for the whole list.
 */
void wakhan_timeline_insert_all (WakhanTimeline *self, GPtrArray *events);

/**
 * wakhan_timeline_replace:
 * @gone: (element-type WakhanEvent): of the timeline, each once
 * @come: (element-type WakhanEvent): their ids are new, or those of events that go
 *
 * O(n + m log m), and one items-changed from the first place where something is another to the
 * last; none where both are empty.
 */
void wakhan_timeline_replace (WakhanTimeline *self, GPtrArray *gone, GPtrArray *come);

/**
 * wakhan_timeline_take_found:
 * @found: (transfer full) (nullable): in place of those it had, the events of which are gone then
 *
 * O(n) and one items-changed for the whole list.
 */
void wakhan_timeline_take_found (WakhanTimeline *self, WakhanFoundEvents *found);

/**
 * wakhan_timeline_get_told:
 *
 * Returns: (transfer none) (element-type WakhanEvent): those that somebody told, in time order
 */
GPtrArray *wakhan_timeline_get_told (WakhanTimeline *self);

/**
 * wakhan_timeline_get_found:
 *
 * Returns: (transfer none) (nullable): those that it took
 */
WakhanFoundEvents *wakhan_timeline_get_found (WakhanTimeline *self);

/**
 * wakhan_timeline_set_shows_publications:
 * @shows: whether found events that are publications (wakhan_event_is_publication()) are among the
 *   others; at first they are not, and nothing here knows them
 *
 * O(n) and one items-changed for the whole list.
 */
void     wakhan_timeline_set_shows_publications (WakhanTimeline *self, gboolean shows);
gboolean wakhan_timeline_get_shows_publications (WakhanTimeline *self);

/**
 * wakhan_timeline_count_publications:
 *
 * Returns: how many there are, shown or not; O(1)
 */
guint wakhan_timeline_count_publications (WakhanTimeline *self);

guint wakhan_timeline_get_n_events (WakhanTimeline *self);

/**
 * wakhan_timeline_count_found:
 *
 * Returns: how many of its events were found in the text, and nobody has looked at; O(1)
 */
guint wakhan_timeline_count_found (WakhanTimeline *self);

/**
 * wakhan_timeline_get_date:
 * @position: less than wakhan_timeline_get_n_events()
 *
 * Costs no event.
 *
 * Returns: (transfer none): the date of the event there
 */
WakhanDate *wakhan_timeline_get_date (WakhanTimeline *self, guint position);

/**
 * wakhan_timeline_is_essay:
 * @position: less than wakhan_timeline_get_n_events()
 *
 * Costs no event.
 *
 * Returns: as wakhan_event_is_essay() of the one there
 */
gboolean wakhan_timeline_is_essay (WakhanTimeline *self, guint position);

/**
 * wakhan_timeline_get_offset:
 * @position: less than wakhan_timeline_get_n_events()
 *
 * Costs no event.
 *
 * Returns: where the text tells the event there, in characters, or %G_MAXUINT where it does not
 */
guint wakhan_timeline_get_offset (WakhanTimeline *self, guint position);

/**
 * wakhan_timeline_get_event:
 *
 * Returns: (transfer none) (nullable): %NULL beyond the last one
 */
WakhanEvent *wakhan_timeline_get_event (WakhanTimeline *self, guint position);

/**
 * wakhan_timeline_find_id:
 * @id: (nullable): of an event
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): %NULL where none has it
 */
WakhanEvent *wakhan_timeline_find_id (WakhanTimeline *self, const char *id);

/**
 * wakhan_timeline_find_named:
 * @id: (nullable): of an event, or what it was when its text was read less precisely
 *
 * For ids that were kept elsewhere. O(1), O(n) where none has @id.
 *
 * Returns: (transfer none) (nullable): see wakhan_found_events_find_vaguer_id()
 */
WakhanEvent *wakhan_timeline_find_named (WakhanTimeline *self, const char *id);

/**
 * wakhan_timeline_find:
 * @event: (nullable): one of these, or another
 *
 * O(log n).
 *
 * Returns: its position, or %G_MAXUINT
 */
guint wakhan_timeline_find (WakhanTimeline *self, WakhanEvent *event);

/**
 * wakhan_timeline_count_before:
 * @day: since 1970
 *
 * O(log n).
 *
 * Returns: how many begin before @day, which is the position of the first that does not
 */
guint wakhan_timeline_count_before (WakhanTimeline *self, gint64 day);

/**
 * wakhan_timeline_find_step:
 * @event: (nullable): of the timeline
 * @step: 1: the next one, -1: the previous one
 * @period: (nullable): what the study is about
 *
 * O(log n).
 *
 * Returns: (transfer none) (nullable): in time order; after none the first that begins in @period,
 *   or the first of all; %NULL behind either end
 */
WakhanEvent *
wakhan_timeline_find_step (WakhanTimeline *self, WakhanEvent *event, int step, WakhanDate *period);

/**
 * wakhan_timeline_get_related:
 *
 * Returns: (transfer none) (nullable) (element-type WakhanEvent): those that stand so to @event, in
 *   time order; valid until the timeline changes; %NULL: there is none
 */
GPtrArray *wakhan_timeline_get_related (WakhanTimeline     *self,
                                        WakhanEvent        *event,
                                        WakhanEventRelation relation);

/**
 * wakhan_timeline_dup_event_name:
 *
 * What is said first is heard first.
 *
 * Returns: (transfer full): its name with what is against it: "June 2018, disputed, Taliban accept
 *   a ceasefire"
 */
char *wakhan_timeline_dup_event_name (WakhanTimeline *self, WakhanEvent *event);

/**
 * wakhan_timeline_get_event_sign:
 *
 * Returns: (transfer none): what stands behind its name where that is short, if something is
 *   against it: " ≠", " (?)", both, or ""; static
 */
const char *wakhan_timeline_get_event_sign (WakhanTimeline *self, WakhanEvent *event);

/**
 * wakhan_timeline_list_clusters:
 * @n_single: up to so many events come one by one
 *
 * The cost grows with what can be told apart in view, not with the events.
 *
 * Returns: (transfer full) (element-type WakhanTimeCluster): what is to be drawn of the events that
 *   may touch the view, in time order
 */
GArray *
wakhan_timeline_list_clusters (WakhanTimeline *self, const WakhanTimeScale *scale, guint n_single);

/**
 * wakhan_timeline_get_index:
 *
 * Returns: (transfer none): where its events lie in time; until the timeline changes
 */
const WakhanTimeIndex *wakhan_timeline_get_index (WakhanTimeline *self);

/**
 * wakhan_timeline_find_extent:
 * @start: (out): the first day of any date, since 1970
 * @end: (out): the last bound of any date
 *
 * O(n) after a change, else O(1).
 *
 * Returns: whether any bound is known; if not, @start comes after @end
 */
gboolean wakhan_timeline_find_extent (WakhanTimeline *self, gint64 *start, gint64 *end);

/**
 * wakhan_timeline_get_finest:
 *
 * O(n) after a change, else O(1).
 *
 * Returns: how long the date lasts that is told most precisely, in days; less than 1 where the
 *   clock was told, 1 without events
 */
double wakhan_timeline_get_finest (WakhanTimeline *self);

/**
 * wakhan_timeline_find_at_offset:
 * @offset: in characters
 *
 * Of passages that lie in one another the one that began last is nearest. O(log n).
 *
 * Returns: (transfer none) (nullable): the event whose words hold @offset
 */
WakhanEvent *wakhan_timeline_find_at_offset (WakhanTimeline *self, guint offset);

/**
 * wakhan_timeline_list_in_text:
 * @start: in characters
 * @end: exclusive
 *
 * O(log n + answer).
 *
 * Returns: (transfer container) (element-type WakhanEvent): those whose words begin there, in the
 *   order of the text
 */
GPtrArray *wakhan_timeline_list_in_text (WakhanTimeline *self, guint start, guint end);

/**
 * wakhan_timeline_list_touching:
 * @start: in characters
 * @end: exclusive
 *
 * O(log n + answer).
 *
 * Returns: (transfer container) (element-type WakhanEvent): those that have words there, wherever
 *   they begin, in the order of the text
 */
GPtrArray *wakhan_timeline_list_touching (WakhanTimeline *self, guint start, guint end);

G_END_DECLS
