/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanContextMenuPrepare:
 * @widget: that the menu was asked of
 * @point: (nullable): where, in coordinates of @widget; %NULL: by the keyboard
 * @at: (out): what the menu points at, in coordinates of @widget
 *
 * Chooses what the menu is about.
 *
 * Returns: (transfer full) (nullable): the menu for it, whose actions are looked for from @widget
 * on; %NULL: there is none
 */
typedef GMenuModel *(*WakhanContextMenuPrepare) (GtkWidget              *widget,
                                                 const graphene_point_t *point,
                                                 GdkRectangle           *at);

/**
 * wakhan_context_menu_attach:
 * @widget: that stands below a widget with a layout manager, or has one
 *
 * The secondary button, the menu key and Shift+F10 open a menu of our own on @widget, in place of
 * what GTK has there.
 */
void wakhan_context_menu_attach (GtkWidget               *widget,
                                 WakhanContextMenuPrepare prepare);

/**
 * wakhan_context_menu_open:
 * @widget: that a menu is attached to
 * @point: (nullable): where, in coordinates of @widget; %NULL: by the keyboard
 *
 * For a list whose rows have the keyboard and whose rows' content has the menu.
 *
 * Returns: %FALSE where there is no menu
 */
gboolean wakhan_context_menu_open (GtkWidget              *widget,
                                   const graphene_point_t *point);

G_END_DECLS
