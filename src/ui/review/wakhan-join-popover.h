/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_join_popover_show:
 * @button: at which it is shown
 *
 * Lists the events that the date which the session's review looks at can be joined with: those
 * nearest before it in the text first, and others by words of their names.
 */
void wakhan_join_popover_show (GtkWidget     *button,
                               WakhanSession *session);

G_END_DECLS
