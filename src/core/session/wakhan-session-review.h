/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Going through the dates that were found in the text: each step selects the event, goes to its
 * words and is said aloud, and each decision is a step, to the next date of which nothing was said.
 * Without a review they do nothing. */

/**
 * wakhan_session_review_dates:
 *
 * Begins, or goes on with the next date that is open; where there is none, that is told.
 */
void wakhan_session_review_dates (WakhanSession *self);

void wakhan_session_leave_review (WakhanSession *self);
void wakhan_session_review_next (WakhanSession *self);
void wakhan_session_review_previous (WakhanSession *self);

/**
 * wakhan_session_review_event:
 * @event: of the timeline
 *
 * Looks at that one, if it is listed.
 */
void wakhan_session_review_event (WakhanSession *self,
                                  WakhanEvent   *event);

void wakhan_session_keep_date (WakhanSession *self);
void wakhan_session_refuse_date (WakhanSession *self);

/**
 * wakhan_session_join_date:
 * @event: of the timeline, another one than is looked at
 */
void wakhan_session_join_date (WakhanSession *self,
                               WakhanEvent   *event);

/**
 * wakhan_session_keep_certain_dates:
 *
 * Of those listed all that are open and of which day, month and year stand in the text.
 */
void wakhan_session_keep_certain_dates (WakhanSession *self);

void wakhan_session_keep_listed_dates (WakhanSession *self);
void wakhan_session_refuse_listed_dates (WakhanSession *self);

/**
 * wakhan_session_keep_found_event:
 *
 * The selected one, be there a review or not.
 */
void wakhan_session_keep_found_event (WakhanSession *self);

/**
 * wakhan_session_refuse_found_event:
 *
 * Likewise; the next event is selected then.
 */
void wakhan_session_refuse_found_event (WakhanSession *self);

G_END_DECLS
