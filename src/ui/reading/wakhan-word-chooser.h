/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-view.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_WORD_CHOOSER (wakhan_word_chooser_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWordChooser, wakhan_word_chooser, WAKHAN, WORD_CHOOSER, GtkWidget)

/* The bar above the text while a person selects the words that a passage of a note or an event
 * belongs to, which a session asks for by "choose-words". Nothing is done to either before he is
 * sure of them. */
GtkWidget *wakhan_word_chooser_new (WakhanTextView *view); /* @view: unowned */
void       wakhan_word_chooser_set_session (WakhanWordChooser *self,
                                            WakhanSession     *session);
gboolean   wakhan_word_chooser_get_is_active (WakhanWordChooser *self);
/* Both FALSE: nothing was being chosen, or no words are selected. */
gboolean wakhan_word_chooser_attach (WakhanWordChooser *self);
gboolean wakhan_word_chooser_cancel (WakhanWordChooser *self);

G_END_DECLS
