/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_END_SIDE (wakhan_end_side_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEndSide, wakhan_end_side, WAKHAN, END_SIDE, GtkWidget)

/* What stands at the end side of the text: the notes; the review of dates while the session has
 * one; or in their place what an event is written in, with the class "editing" then, as it
 * has "reviewing" during a review. What is shown
 * says of itself by the class "checking", and what the layout says by "sheet", each tells the
 * other. Properties: session; construct-only: notes (the pane, which gets the session). */

/* @editor: (nullable): shown in place of the others; %NULL: one of them is. */
void wakhan_end_side_set_editor (WakhanEndSide *self,
                                 GtkWidget     *editor);

G_END_DECLS
