/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_outline_menu_attach:
 * @list: whose rows hold a #WakhanOutlineRow each
 * @pane: above it, with a layout manager
 *
 * Gives each row a menu of its section, by the secondary button and the menu key.
 */
void wakhan_outline_menu_attach (GtkListView *list,
                                 GtkWidget   *pane);
/* @session: (nullable): in which the sections of @list are */
void wakhan_outline_menu_set_session (GtkListView   *list,
                                      WakhanSession *session);

G_END_DECLS
