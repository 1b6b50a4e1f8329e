/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_show_next_to_check:
 *
 * Goes to the next note behind the selected one, in their order and around the end, that is in
 * doubt or lost, and asks by "check-note" for the list of them; behind the last one the events that
 * lost their words are selected, one after the other. Where the selected one is none of them, goes
 * to the first, and where there is none, that is told.
 */
void wakhan_session_show_next_to_check (WakhanSession *self);

/**
 * wakhan_session_show_previous_to_check:
 *
 * The same towards the beginning.
 */
void wakhan_session_show_previous_to_check (WakhanSession *self);

/**
 * wakhan_session_show_lost_events:
 *
 * Selects the first event that lost its words, or, from one of them, the next, and asks by
 * "list-events" for the list of events.
 */
void wakhan_session_show_lost_events (WakhanSession *self);

/**
 * wakhan_session_look_at_notes:
 *
 * Where the words of notes are still searched for, those in view come first; for whoever changes
 * what is in view.
 */
void wakhan_session_look_at_notes (WakhanSession *self);

G_END_DECLS
