/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-reading-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_MAIN_MENU (wakhan_main_menu_get_type ())
G_DECLARE_FINAL_TYPE (WakhanMainMenu, wakhan_main_menu, WAKHAN, MAIN_MENU, GObject)

/* The model of the main menu, made of the commands: undo and redo name what they do, recent texts
 * are those in @reading_state. */
WakhanMainMenu *wakhan_main_menu_new (WakhanSession      *session,
                                      WakhanReadingState *reading_state);
/* @is_narrow: with what a narrow header bar has no room for. */
GMenuModel *wakhan_main_menu_get_model (WakhanMainMenu *self,
                                        gboolean        is_narrow);
void        wakhan_main_menu_update_recent (WakhanMainMenu *self);

G_END_DECLS
