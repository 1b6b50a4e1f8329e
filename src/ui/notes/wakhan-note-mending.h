/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_MENDING (wakhan_note_mending_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteMending, wakhan_note_mending, WAKHAN, NOTE_MENDING, GtkBox)

/* What can be done about a note whose words moved or are gone; hidden for any other. */
void wakhan_note_mending_set_session (WakhanNoteMending *self,
                                      WakhanSession     *session);
void wakhan_note_mending_set_note (WakhanNoteMending *self, /* both (nullable) */
                                   WakhanNote        *note,
                                   WakhanNoteIndex   *index);

G_END_DECLS
