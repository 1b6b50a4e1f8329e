/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_MENU_NONE,
  WAKHAN_MENU_GO,
  WAKHAN_MENU_NOTES,
  WAKHAN_MENU_VIEW,
} WakhanMenu;

typedef struct
{
  const char *name;
  const char *title;
  const char *accels[3]; /* NULL-terminated; menus and list show the first */
  WakhanMenu  menu;
  const char *needs; /* a boolean property of the session; NULL: always enabled */
  void (*run) (WakhanSession *session);
  const char *toggles; /* a boolean property of the session, instead of run */
} WakhanCommand;

const WakhanCommand *wakhan_commands_get (guint *n_commands);
void                 wakhan_commands_add_actions (GActionMap    *map,
                                                  WakhanSession *session);
void                 wakhan_commands_set_accels (GtkApplication *application);
/* Returns: (transfer full): a menu of the commands that name @menu. */
GMenuModel *wakhan_commands_create_menu (WakhanMenu menu);

G_END_DECLS
