/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-draft.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_WORDS_BOX (wakhan_event_words_box_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventWordsBox, wakhan_event_words_box, WAKHAN, EVENT_WORDS_BOX, GtkBox)

/* The words of the text that carry an event, a row each: to go there, and to take them off; and a
 * button that adds those which are selected. */
void wakhan_event_words_box_set_draft (WakhanEventWordsBox *self,
                                       WakhanEventDraft    *draft);
/* Shows them anew. */
void wakhan_event_words_box_update (WakhanEventWordsBox *self);

G_END_DECLS
