/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be asked of the events, to be chosen from: what is in a popover. */
#define WAKHAN_TYPE_FILTER_MENU (wakhan_filter_menu_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFilterMenu, wakhan_filter_menu, WAKHAN, FILTER_MENU, GtkWidget)

/* @session: has a study */
GtkWidget *wakhan_filter_menu_new (WakhanSession *session);

G_END_DECLS
