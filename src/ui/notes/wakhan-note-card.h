/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-likely-places.h"
#include "wakhan-note-index.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_CARD (wakhan_note_card_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteCard, wakhan_note_card, WAKHAN, NOTE_CARD, GtkBox)

/* A note in the list. Signals: "kind-chosen" (string), "delete", "show-place" (only while it has an
 * editor). */
GtkWidget  *wakhan_note_card_new (void);
WakhanNote *wakhan_note_card_get_note (WakhanNoteCard *self);
void        wakhan_note_card_set_session (WakhanNoteCard *self,
                                          WakhanSession  *session);
void        wakhan_note_card_set_places (WakhanNoteCard     *self, /* (nullable) */
                                         WakhanLikelyPlaces *places);
/* One of those that #WakhanNoteReattach has. */
void wakhan_note_card_run_place_action (WakhanNoteCard *self,
                                        const char     *action);
void wakhan_note_card_set_note (WakhanNoteCard  *self,
                                WakhanNote      *note,
                                WakhanNoteIndex *index);
void wakhan_note_card_update (WakhanNoteCard *self);
/* (nullable): what takes the place of text and tags while the note is selected; the card does not
 * keep it alive. */
void wakhan_note_card_set_editor (WakhanNoteCard *self,
                                  GtkWidget      *editor);

G_END_DECLS
