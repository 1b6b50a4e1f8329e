/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-view.h"

G_BEGIN_DECLS

/**
 * wakhan_reading_menu_attach:
 * @pane: that @view stands in; the actions of the menu are found there, as “text.…”
 *
 * What can be done with the words, the event or the note at a point of the text: copy, cite, note,
 * go there.
 */
void wakhan_reading_menu_attach (WakhanTextView *view,
                                 GtkWidget      *pane);

G_END_DECLS
