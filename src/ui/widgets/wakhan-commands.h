/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A section of the main menu, or one behind it. */
typedef enum
{
  WAKHAN_MENU_NONE,
  WAKHAN_MENU_FILE,
  WAKHAN_MENU_READ, /* the next ones are behind it */
  WAKHAN_MENU_NOTES,
  WAKHAN_MENU_EVENTS,
  WAKHAN_MENU_TIMELINE,
  WAKHAN_MENU_FOLLOW, /* behind that of the timeline */
  WAKHAN_MENU_UNDO,
  WAKHAN_MENU_TEXT, /* what a narrow window's header bar has no room for */
  WAKHAN_MENU_HELP,
} WakhanMenu;

/* A heading in the list of shortcuts. */
typedef enum
{
  WAKHAN_COMMAND_GROUP_STUDY,
  WAKHAN_COMMAND_GROUP_TEXT,
  WAKHAN_COMMAND_GROUP_TIMELINE,
  WAKHAN_COMMAND_GROUP_NOTES,
  WAKHAN_COMMAND_GROUP_WINDOW,
  WAKHAN_N_COMMAND_GROUPS,
} WakhanCommandGroup;

typedef struct
{
  const char *action; /* with its scope, "win.find"; NULL: a key that a pane itself answers, to be
                         listed only */
  const char        *title;
  const char        *accels[4]; /* NULL-terminated; menus, tooltips and the list show the first */
  WakhanCommandGroup group;
  WakhanMenu         menu;
  const char        *enabled_by; /* a boolean property of the session; NULL: always enabled */
  void (*run) (WakhanSession *session);
  const char *toggles; /* a boolean property of the session, instead of run; with neither, the
                          window has the action */
} WakhanCommand;

const WakhanCommand *wakhan_commands_get (guint *n_commands);
const WakhanCommand *wakhan_commands_find (const char *action); /* (nullable) */
const char          *wakhan_command_get_title (const WakhanCommand *self);
char             *
wakhan_command_dup_key_label (const WakhanCommand *self); /* "Ctrl+F", or NULL */
const char *wakhan_command_group_get_title (WakhanCommandGroup group);

void wakhan_commands_add_actions (GActionMap    *map,
                                  WakhanSession *session);
void wakhan_commands_set_accels (GtkApplication *application);
/* Gives every button below @root that runs a command its title and key as the tooltip. */
void wakhan_commands_set_tooltips (GtkWidget *root);
/* Returns: (transfer full): the commands of @menu. */
GMenuModel *wakhan_commands_create_menu (WakhanMenu menu);

G_END_DECLS
