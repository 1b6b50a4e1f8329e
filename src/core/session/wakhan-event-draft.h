/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-own-event.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * WakhanEventDraft:
 *
 * The event that a person writes in a session, one at a time: her own, or what she makes of one of
 * the study or of a date that was found. It is put to the notebook with the first thing that is
 * said of it, and from then on with each; what is said of one thing after the other is one step to
 * undo each. What is done to it elsewhere, undone among others, it takes over.
 *
 * Property, read-only: event (#WakhanOwnEvent, or %NULL where none is written). Signal: "changed"
 * (boolean): what is said of it became other; whether not by this.
 */
#define WAKHAN_TYPE_EVENT_DRAFT (wakhan_event_draft_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventDraft, wakhan_event_draft, WAKHAN, EVENT_DRAFT, GObject)

WakhanEventDraft *wakhan_event_draft_new (WakhanSession *session);

WakhanSession *wakhan_event_draft_get_session (WakhanEventDraft *self);

/**
 * wakhan_event_draft_get_event:
 *
 * Returns: (transfer none) (nullable): as it is written now; not to be changed
 */
WakhanOwnEvent *wakhan_event_draft_get_event (WakhanEventDraft *self);

/**
 * wakhan_event_draft_edit:
 * @event: of the study's timeline
 *
 * Goes on with what a person made of it, or begins with what it says.
 */
void wakhan_event_draft_edit (WakhanEventDraft *self,
                              WakhanEvent      *event);

/**
 * wakhan_event_draft_begin:
 *
 * A new one, of which nothing is said.
 */
void wakhan_event_draft_begin (WakhanEventDraft *self);

/**
 * wakhan_event_draft_begin_from_selection:
 *
 * A new one on the selected words, with them for a title, and the date that they tell or the
 * nearest one that their paragraph does; it is put at once.
 *
 * Returns: whether there are such words
 */
gboolean wakhan_event_draft_begin_from_selection (WakhanEventDraft *self);

/**
 * wakhan_event_draft_end:
 *
 * It is written.
 */
void wakhan_event_draft_end (WakhanEventDraft *self);

void wakhan_event_draft_set_word (WakhanEventDraft  *self,
                                  WakhanOwnEventWord word,
                                  const char        *value);
void wakhan_event_draft_set_list (WakhanEventDraft  *self,
                                  WakhanOwnEventList list,
                                  const char *const *values);

/**
 * wakhan_event_draft_add_selected_words:
 *
 * The selected words, made whole, become a further passage that carries it.
 *
 * Returns: whether there are such words
 */
gboolean wakhan_event_draft_add_selected_words (WakhanEventDraft *self);

/**
 * wakhan_event_draft_attach_selected_words:
 * @passage: whose words are gone, or were others
 *
 * Likewise in place of that passage.
 *
 * Returns: whether there are such words
 */
gboolean wakhan_event_draft_attach_selected_words (WakhanEventDraft *self,
                                                   guint             passage);

void wakhan_event_draft_remove_words (WakhanEventDraft *self,
                                      guint             passage);

/**
 * wakhan_event_draft_choose_words:
 * @passage: of its anchors, or their number: a further one
 *
 * Asks a person for the words that are to take its place, as wakhan_session_choose_words().
 */
void wakhan_event_draft_choose_words (WakhanEventDraft *self,
                                      guint             passage);

/**
 * wakhan_event_draft_is_choosing:
 *
 * Returns: whether a person is asked for them; whoever writes it stays, though he goes to the text
 */
gboolean wakhan_event_draft_is_choosing (WakhanEventDraft *self);

/**
 * wakhan_event_draft_get_match:
 * @passage: of its anchors
 *
 * Returns: (transfer none) (nullable): where these words stand, until the next is asked for; %NULL:
 *   nobody knows yet
 */
const WakhanAnchorMatch *wakhan_event_draft_get_match (WakhanEventDraft *self,
                                                       guint             passage);

/**
 * wakhan_event_draft_find_lost:
 *
 * Returns: the first passage whose words are gone; the number of its anchors: there is none
 */
guint wakhan_event_draft_find_lost (WakhanEventDraft *self);

/**
 * wakhan_event_draft_can_restore:
 *
 * Returns: whether it is changed from an event that the study has
 */
gboolean wakhan_event_draft_can_restore (WakhanEventDraft *self);

/**
 * wakhan_event_draft_was_found:
 *
 * Returns: whether what would be restored is a date that was found, and nobody's event
 */
gboolean wakhan_event_draft_was_found (WakhanEventDraft *self);

/**
 * wakhan_event_draft_restore:
 *
 * What the study has of it stands again, and is what is written on.
 */
void wakhan_event_draft_restore (WakhanEventDraft *self);

/**
 * wakhan_event_draft_delete:
 *
 * It is gone, as is the event that it stands for, and is written no more.
 */
void wakhan_event_draft_delete (WakhanEventDraft *self);

/**
 * wakhan_event_draft_delete_event:
 * @event: of the study's timeline
 *
 * Likewise of one that need not be written.
 */
void wakhan_event_draft_delete_event (WakhanEventDraft *self,
                                      WakhanEvent      *event);

G_END_DECLS
