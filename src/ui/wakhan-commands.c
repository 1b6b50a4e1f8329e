/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-commands.h"

#include <glib/gi18n-lib.h>

static void
new_note (WakhanSession *session)
{
  wakhan_session_new_note (session, "");
}

/* clang-format off */
static const WakhanCommand commands[] = {
  { "next-event", NC_ ("command", "Next Event"), { "<Alt>Down" }, WAKHAN_MENU_GO, "has-next-event", wakhan_session_next_event, NULL },
  { "previous-event", NC_ ("command", "Previous Event"), { "<Alt>Up" }, WAKHAN_MENU_GO, "has-previous-event", wakhan_session_previous_event, NULL },
  { "back", NC_ ("command", "Back"), { "<Alt>Left" }, WAKHAN_MENU_GO, "can-go-back", wakhan_session_go_back, NULL },
  { "forward", NC_ ("command", "Forward"), { "<Alt>Right" }, WAKHAN_MENU_GO, "can-go-forward", wakhan_session_go_forward, NULL },
  { "find", NC_ ("command", "Find"), { "<Control>f" }, WAKHAN_MENU_GO, NULL, NULL, "find-open" },
  { "new-note", NC_ ("command", "New Note"), { "<Control>n" }, WAKHAN_MENU_NOTES, "has-study", new_note, NULL },
  { "note-on-event", NC_ ("command", "Note on Event"), { "<Control><Shift>m" }, WAKHAN_MENU_NOTES, "has-study", wakhan_session_new_note_on_event, NULL },
  { "delete-note", NC_ ("command", "Delete Note"), { "<Control>Delete" }, WAKHAN_MENU_NOTES, "has-study", wakhan_session_delete_note, NULL },
  { "undo", NC_ ("command", "Undo"), { "<Control>z" }, WAKHAN_MENU_NOTES, "can-undo", wakhan_session_undo, NULL },
  { "redo", NC_ ("command", "Redo"), { "<Control><Shift>z" }, WAKHAN_MENU_NOTES, "can-redo", wakhan_session_redo, NULL },
  { "outline", NC_ ("command", "Outline"), { "F9" }, WAKHAN_MENU_VIEW, NULL, NULL, "outline-visible" },
  { "notes", NC_ ("command", "Notes"), { "<Shift>F9" }, WAKHAN_MENU_VIEW, NULL, NULL, "notes-visible" },
  { "timeline", NC_ ("command", "Timeline"), { "F8" }, WAKHAN_MENU_VIEW, NULL, NULL, "timeline-visible" },
};
/* clang-format on */

const WakhanCommand *
wakhan_commands_get (guint *n_commands)
{
  *n_commands = G_N_ELEMENTS (commands);
  return commands;
}

static void
activate_cb (GSimpleAction *action,
             GVariant      *parameter G_GNUC_UNUSED,
             WakhanSession *session)
{
  const WakhanCommand *command = g_object_get_data (G_OBJECT (action), "command");

  command->run (session);
}

void
wakhan_commands_add_actions (GActionMap    *map,
                             WakhanSession *session)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const WakhanCommand *command = &commands[i];

      if (command->toggles)
        {
          g_autoptr (GPropertyAction) toggle =
            g_property_action_new (command->name, session, command->toggles);

          g_action_map_add_action (map, G_ACTION (toggle));
        }
      else
        {
          g_autoptr (GSimpleAction) action = g_simple_action_new (command->name, NULL);

          g_object_set_data (G_OBJECT (action), "command", (gpointer) command);
          g_signal_connect_object (action, "activate", G_CALLBACK (activate_cb), session, 0);
          if (command->needs)
            g_object_bind_property (session, command->needs, action, "enabled",
                                    G_BINDING_SYNC_CREATE);
          g_action_map_add_action (map, G_ACTION (action));
        }
    }
}

void
wakhan_commands_set_accels (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *action = g_strconcat ("win.", commands[i].name, NULL);

      gtk_application_set_accels_for_action (application, action, commands[i].accels);
    }
}

GMenuModel *
wakhan_commands_create_menu (WakhanMenu menu)
{
  GMenu *model = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *action = NULL;

      if (commands[i].menu != menu)
        continue;
      action = g_strconcat ("win.", commands[i].name, NULL);
      g_menu_append (model, g_dpgettext2 (NULL, "command", commands[i].title), action);
    }
  return G_MENU_MODEL (model);
}
