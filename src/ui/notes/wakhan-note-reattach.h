/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-likely-places.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_REATTACH (wakhan_note_reattach_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteReattach, wakhan_note_reattach, WAKHAN, NOTE_REATTACH, GtkBox)

/* What can be done about a passage of a note whose words moved or are gone, by buttons and by
 * actions: "place.confirm", "place.choose", "place.attach", "place.keep-in-section". Hidden where
 * all words stand. */
void wakhan_note_reattach_set_session (WakhanNoteReattach *self,
                                       WakhanSession      *session);
void wakhan_note_reattach_set_places (WakhanNoteReattach *self, /* (nullable) */
                                      WakhanLikelyPlaces *places);
void wakhan_note_reattach_set_note (WakhanNoteReattach *self, /* both (nullable) */
                                    WakhanNote         *note,
                                    WakhanNoteIndex    *index);

G_END_DECLS
