/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_OUTLINE_PANE (wakhan_outline_pane_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOutlinePane, wakhan_outline_pane, WAKHAN, OUTLINE_PANE, GtkWidget)

/* The section tree of the session's study; the section in view is chosen in it, and a click goes to
 * one. Property: session. */
void wakhan_outline_pane_set_session (WakhanOutlinePane *self,
                                      WakhanSession     *session);

G_END_DECLS
