/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-draft.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_EDITOR (wakhan_event_editor_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventEditor, wakhan_event_editor, WAKHAN, EVENT_EDITOR, GtkBox)

/* What is said of the event that is written, a field each. All of it is put as it is typed, but for
 * a date that cannot be read: until then the event keeps the one it has. */
GtkWidget *wakhan_event_editor_new (WakhanEventDraft *draft);

/* The keyboard to the first field, as soon as it is shown. */
void wakhan_event_editor_focus (WakhanEventEditor *self);
/* Likewise to the search for an event that contradicts it. */
void wakhan_event_editor_dispute (WakhanEventEditor *self);

G_END_DECLS
