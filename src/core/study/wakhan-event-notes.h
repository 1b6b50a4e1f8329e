/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"
#include "wakhan-note.h"

G_BEGIN_DECLS

/**
 * WakhanEventNotes:
 *
 * The notes on each event, and which of them was changed last. Events and notes are borrowed.
 */
typedef struct _WakhanEventNotes WakhanEventNotes;

WakhanEventNotes *wakhan_event_notes_new (void);
void              wakhan_event_notes_free (WakhanEventNotes *self);

/**
 * wakhan_event_notes_add:
 * @note: not on @event yet
 *
 * O(1).
 */
void wakhan_event_notes_add (WakhanEventNotes *self,
                             WakhanEvent      *event,
                             WakhanNote       *note);

/**
 * wakhan_event_notes_remove:
 * @note: on @event
 *
 * O(notes on the event).
 */
void wakhan_event_notes_remove (WakhanEventNotes *self,
                                WakhanEvent      *event,
                                WakhanNote       *note);

/**
 * wakhan_event_notes_touch:
 *
 * Follows a change inside @note, which is on @event; O(1) unless @note was the newest and is so no
 * more.
 */
void wakhan_event_notes_touch (WakhanEventNotes *self,
                               WakhanEvent      *event,
                               WakhanNote       *note);

/**
 * wakhan_event_notes_get:
 *
 * Returns: (transfer none) (nullable) (element-type WakhanNote): in no order; %NULL: there is none
 */
const GPtrArray *wakhan_event_notes_get (WakhanEventNotes *self,
                                         WakhanEvent      *event);

/**
 * wakhan_event_notes_get_newest:
 *
 * Returns: (transfer none) (nullable): of the notes on @event that which was changed last; of those
 *   changed in one second, the one created last
 */
WakhanNote *wakhan_event_notes_get_newest (WakhanEventNotes *self,
                                           WakhanEvent      *event);

/**
 * wakhan_event_notes_list:
 *
 * Returns: (transfer container) (element-type WakhanEvent): those with notes, in no order
 */
GPtrArray *wakhan_event_notes_list (WakhanEventNotes *self);

/**
 * wakhan_event_notes_take_changed:
 *
 * Returns: (transfer container) (nullable) (element-type WakhanEvent): those with other notes, or
 *   with another newest one or one of another kind, since the last call; %NULL: none
 */
GPtrArray *wakhan_event_notes_take_changed (WakhanEventNotes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventNotes, wakhan_event_notes_free)

G_END_DECLS
