/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-card.h"
#include "wakhan-note-composer.h"
#include "wakhan-note-list.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_CARDS (wakhan_note_cards_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteCards, wakhan_note_cards, WAKHAN, NOTE_CARDS, GObject)

/* The rows of a list of notes, a card each, with their keys. One card at a time holds the composer,
 * and is in view while it does. Signals: "write" (WakhanNote), "delete" (WakhanNote), "kind-chosen"
 * (WakhanNote, string), "show-place", of the note that is written. */

/**
 * wakhan_note_cards_new:
 * @list: (unowned): gets its model and its rows
 * @notes: what it shows
 */
WakhanNoteCards *wakhan_note_cards_new (GtkListView    *list,
                                        WakhanNoteList *notes);
/* @session: (nullable): whose notes these are */
void wakhan_note_cards_set_session (WakhanNoteCards *self,
                                    WakhanSession   *session);
/**
 * wakhan_note_cards_set_written:
 * @note: (nullable): whose card holds the composer; %NULL takes it out of the one that does
 * @composer: (nullable): held; %NULL with @note only
 */
void wakhan_note_cards_set_written (WakhanNoteCards    *self,
                                    WakhanNote         *note,
                                    WakhanNoteComposer *composer);
/* Brings the card of the note that is written into view, in the next frames. */
void wakhan_note_cards_scroll (WakhanNoteCards *self,
                               gboolean         wants_keyboard);
void wakhan_note_cards_stop_scroll (WakhanNoteCards *self);
/* Brings the card of @note (nullable) into view and gives the keyboard to its row, without anything
 * to write in; NULL: no card is chosen. */
void wakhan_note_cards_choose (WakhanNoteCards *self,
                               WakhanNote      *note);
/* What the card of @note shows of it, if it has one now. */
void wakhan_note_cards_update (WakhanNoteCards *self,
                               WakhanNote      *note);
/* All cards there are now, where the notes stand in another text. */
void wakhan_note_cards_update_all (WakhanNoteCards *self);
/* The keyboard to a row; FALSE: there is none. */
gboolean wakhan_note_cards_focus (WakhanNoteCards *self);
/* The same, but to the note that is written, if there is one. */
gboolean wakhan_note_cards_enter (WakhanNoteCards *self);

G_END_DECLS
