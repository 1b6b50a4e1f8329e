/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The panes at the end side, of which one is shown: the notes, or the review of dates while there
 * is one. It has the class "checking" while that which is shown has it, and gives that its own
 * class "sheet". Properties: session, notes, review (panes, set once). */
#define WAKHAN_TYPE_SIDE_PANE (wakhan_side_pane_get_type ())
G_DECLARE_FINAL_TYPE (WakhanSidePane, wakhan_side_pane, WAKHAN, SIDE_PANE, GtkWidget)

G_END_DECLS
