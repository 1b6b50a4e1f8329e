/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-digest.h"
#include "wakhan-reading-order.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanEventSieve:
 *
 * Which events of a study pass the filter of a window. It follows filter, events and notes; it is
 * asked anew when somebody wants to know. A timeline too long to be read at once is read while the
 * main loop has nothing else to do: until then what was not read does not pass. Belongs to the main
 * thread. Signal: "changed".
 */
#define WAKHAN_TYPE_EVENT_SIEVE (wakhan_event_sieve_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventSieve, wakhan_event_sieve, WAKHAN, EVENT_SIEVE, GObject)

WakhanEventSieve *wakhan_event_sieve_new (void);

/**
 * wakhan_event_sieve_set_study:
 * @study: (nullable)
 */
void wakhan_event_sieve_set_study (WakhanEventSieve *self,
                                   WakhanStudy      *study);

/**
 * wakhan_event_sieve_set_timeline:
 * @timeline: with the events of the study, alone or among others
 * @other: (nullable): what the text is called that the others are of
 *
 * These are sieved in place of the study's own, until it is another study.
 */
void wakhan_event_sieve_set_timeline (WakhanEventSieve *self,
                                      WakhanTimeline   *timeline,
                                      const char       *other);

/**
 * wakhan_event_sieve_get_title:
 * @study: a value of %WAKHAN_CRITERION_STUDY
 *
 * Returns: (transfer none): what that study is called; in the language of the session where it has
 *   no name, or is not there
 */
const char *wakhan_event_sieve_get_title (WakhanEventSieve *self,
                                          const char       *study);

/**
 * wakhan_event_sieve_get_timeline:
 *
 * Returns: (transfer none) (nullable): what is sieved; %NULL: there is no study
 */
WakhanTimeline *wakhan_event_sieve_get_timeline (WakhanEventSieve *self);

/**
 * wakhan_event_sieve_get_filter:
 *
 * Returns: (transfer none): as long as the sieve lives
 */
WakhanEventFilter *wakhan_event_sieve_get_filter (WakhanEventSieve *self);

/**
 * wakhan_event_sieve_is_on:
 *
 * Returns: whether there is a study, and anything that its events have to meet
 */
gboolean wakhan_event_sieve_is_on (WakhanEventSieve *self);

/**
 * wakhan_event_sieve_count:
 *
 * Returns: how many events pass
 */
guint wakhan_event_sieve_count (WakhanEventSieve *self);

/**
 * wakhan_event_sieve_passes:
 * @position: in the timeline
 *
 * Returns: whether that event passes; all do where it is not on
 */
gboolean wakhan_event_sieve_passes (WakhanEventSieve *self,
                                    guint             position);

/**
 * wakhan_event_sieve_find_next:
 * @position: any
 * @step: 1 or -1
 *
 * Returns: the first position from @position on, in that direction, whose event passes, or
 *   %G_MAXUINT
 */
guint wakhan_event_sieve_find_next (WakhanEventSieve *self,
                                    guint             position,
                                    int               step);

/**
 * wakhan_event_sieve_set_text_order:
 * @is_text_order: whether steps go from event to event as the text tells them, by where each is
 *   told first, and past those that it does not tell; %FALSE: in time
 */
void wakhan_event_sieve_set_text_order (WakhanEventSieve *self,
                                        gboolean          is_text_order);

/**
 * wakhan_event_sieve_find_step:
 *
 * As wakhan_timeline_find_step(), past those that do not pass; or in the order of the text.
 *
 * Returns: (transfer none) (nullable): the next event
 */
WakhanEvent *wakhan_event_sieve_find_step (WakhanEventSieve *self,
                                           WakhanEvent      *event,
                                           int               step);

/**
 * wakhan_event_sieve_find_end:
 * @direction: 1: the last, -1: the first
 *
 * Returns: (transfer none) (nullable): of those that steps go to
 */
WakhanEvent *wakhan_event_sieve_find_end (WakhanEventSieve *self,
                                          int               direction);

/**
 * wakhan_event_sieve_find_progress:
 * @event: (nullable)
 * @number: (out): of @event among them, from 1; 0 where it is none of them
 * @n_events: (out): how many there are that steps go to
 *
 * O(log n); with a filter O(n).
 *
 * Returns: whether @event is one of them
 */
gboolean wakhan_event_sieve_find_progress (WakhanEventSieve *self,
                                           WakhanEvent      *event,
                                           guint            *number,
                                           guint            *n_events);

/**
 * wakhan_event_sieve_get_reading_order:
 *
 * Returns: (transfer none) (nullable): the events as the text tells them, be they ones that pass or
 *   not; until they change
 */
const WakhanReadingOrder *wakhan_event_sieve_get_reading_order (WakhanEventSieve *self);

/**
 * wakhan_event_sieve_get_index:
 *
 * Returns: (transfer none) (nullable): where those lie that pass, or those that do not; until
 *   "changed"; %NULL where it is not on
 */
const WakhanTimeIndex *wakhan_event_sieve_get_index (WakhanEventSieve *self,
                                                     gboolean          passing);

/**
 * wakhan_event_sieve_find_extent:
 * @start: (out): the first day of any event that passes, since 1970
 * @end: (out): the last bound
 *
 * Returns: whether any bound is known
 */
gboolean wakhan_event_sieve_find_extent (WakhanEventSieve *self,
                                         gint64           *start,
                                         gint64           *end);

/**
 * wakhan_event_sieve_get_digest:
 *
 * Returns: (transfer none) (nullable): what the events say, as far as that was read; until
 *   "changed"; %NULL without a study
 */
WakhanEventDigest *wakhan_event_sieve_get_digest (WakhanEventSieve *self);

/**
 * wakhan_event_sieve_dup_words:
 *
 * Returns: (transfer full): "23 of 96 events"
 */
char *wakhan_event_sieve_dup_words (WakhanEventSieve *self);

G_END_DECLS
