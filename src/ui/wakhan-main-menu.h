/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-places.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_MAIN_MENU (wakhan_main_menu_get_type ())
G_DECLARE_FINAL_TYPE (WakhanMainMenu, wakhan_main_menu, WAKHAN, MAIN_MENU, GObject)

/* The model of the main menu, made of the commands: undo and redo name what they do, recent texts are those in @places. */
WakhanMainMenu *wakhan_main_menu_new (WakhanSession *session,
                                      WakhanPlaces  *places);
GMenuModel     *wakhan_main_menu_get_model (WakhanMainMenu *self);
/* Narrow: with what the header bar has no room for. */
void wakhan_main_menu_set_narrow (WakhanMainMenu *self,
                                  gboolean        narrow);
void wakhan_main_menu_update_recent (WakhanMainMenu *self);

G_END_DECLS
