/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_END_SIDE (wakhan_end_side_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEndSide, wakhan_end_side, WAKHAN, END_SIDE, GtkWidget)

/* What stands at the end side of the text: the notes, or in their place what an event is written
 * in; it has the class "editing" then. What its child says of itself by the class "checking", and
 * what the layout says by "sheet", each tells the other. Property, construct-only: notes. */

/* @editor: (nullable): shown in place of the notes; %NULL: they are shown. */
void wakhan_end_side_set_editor (WakhanEndSide *self,
                                 GtkWidget     *editor);

G_END_DECLS
