/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-commands.h"

#include "wakhan-comparison.h"
#include "wakhan-note-kind.h"
#include "wakhan-session-check.h"
#include "wakhan-session-review.h"
#include "wakhan-session-walk.h"
#include "wakhan-session-years.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

static void
new_note (WakhanSession *session)
{
  wakhan_session_new_note (session, "");
}

static void
stop_comparing (WakhanSession *session)
{
  wakhan_comparison_end (wakhan_session_get_comparison (session));
}

#define STUDY WAKHAN_COMMAND_GROUP_STUDY
#define TEXT WAKHAN_COMMAND_GROUP_TEXT
#define TIMELINE WAKHAN_COMMAND_GROUP_TIMELINE
#define NOTES WAKHAN_COMMAND_GROUP_NOTES
#define WINDOW WAKHAN_COMMAND_GROUP_WINDOW

/* clang-format off */
static const WakhanCommand commands[] = {
  { "win.open", NC_ ("command", "Open…"), { "<Control>o" }, STUDY, WAKHAN_MENU_FILE, NULL, NULL, NULL },
  { "win.show-library", NC_ ("command", "Library"), { "<Control>l" }, STUDY, WAKHAN_MENU_FILE, NULL, NULL, NULL },
  { "win.reload", NC_ ("command", "Reload"), { "F5", "<Control>r" }, STUDY, WAKHAN_MENU_FILE, "has-study", NULL, NULL },
  { "app.reload-changed-texts", NC_ ("command", "Reload Changed Texts by Themselves"), { NULL }, STUDY, WAKHAN_MENU_READ, NULL, NULL, NULL },
  { "app.continue-reading", NC_ ("command", "Continue Reading"), { NULL }, STUDY, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "app.new-window", NC_ ("command", "New Window"), { "<Control><Shift>n" }, STUDY, WAKHAN_MENU_FILE, NULL, NULL, NULL },
  { "window.close", NC_ ("command", "Close Window"), { "<Control>w" }, STUDY, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "app.quit", NC_ ("command", "Quit"), { "<Control>q" }, STUDY, WAKHAN_MENU_NONE, NULL, NULL, NULL },

  { "win.find", NC_ ("command", "Find"), { "<Control>f" }, TEXT, WAKHAN_MENU_TEXT, NULL, NULL, NULL },
  { "win.find-open", NC_ ("command", "Find Bar"), { NULL }, TEXT, WAKHAN_MENU_NONE, NULL, NULL, "find-open" },
  { "win.find-next", NC_ ("command", "Find Next"), { "<Control>g" }, TEXT, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "win.find-previous", NC_ ("command", "Find Previous"), { "<Control><Shift>g" }, TEXT, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "win.next-heading", NC_ ("command", "Next Heading"), { "<Alt>h" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_next_heading, NULL },
  { "win.previous-heading", NC_ ("command", "Previous Heading"), { "<Alt><Shift>h" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_previous_heading, NULL },
  { "win.next-link", NC_ ("command", "Next Link or Footnote"), { "<Alt>l" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_next_link, NULL },
  { "win.previous-link", NC_ ("command", "Previous Link or Footnote"), { "<Alt><Shift>l" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_previous_link, NULL },
  { "win.next-note", NC_ ("command", "Next Note in the Text"), { "<Alt>m" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_next_note_in_text, NULL },
  { "win.previous-note", NC_ ("command", "Previous Note in the Text"), { "<Alt><Shift>m" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_previous_note_in_text, NULL },
  { "win.next-term", NC_ ("command", "Next Term"), { "<Alt>t" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_next_term, NULL },
  { "win.previous-term", NC_ ("command", "Previous Term"), { "<Alt><Shift>t" }, TEXT, WAKHAN_MENU_NONE, "has-study", wakhan_session_previous_term, NULL },
  { "win.back", NC_ ("command", "Back"), { "<Alt>Left" }, TEXT, WAKHAN_MENU_NONE, "can-go-back", wakhan_session_go_back, NULL },
  { "win.forward", NC_ ("command", "Forward"), { "<Alt>Right" }, TEXT, WAKHAN_MENU_NONE, "can-go-forward", wakhan_session_go_forward, NULL },
  { "win.larger-text", NC_ ("command", "Larger Text"), { "<Control>plus", "<Control>equal", "<Control>KP_Add" }, TEXT, WAKHAN_MENU_TEXT, NULL, NULL, NULL },
  { "win.smaller-text", NC_ ("command", "Smaller Text"), { "<Control>minus", "<Control>KP_Subtract" }, TEXT, WAKHAN_MENU_TEXT, NULL, NULL, NULL },
  { "win.terms", NC_ ("command", "Terms and People"), { "<Control>t" }, TEXT, WAKHAN_MENU_READ, "has-terms", NULL, NULL },
  { "win.normal-text", NC_ ("command", "Normal Text Size"), { "<Control>0" }, TEXT, WAKHAN_MENU_NONE, NULL, NULL, NULL },

  { "win.next-event", NC_ ("command", "Next Event"), { "<Alt>Down" }, TIMELINE, WAKHAN_MENU_NONE, "has-next-event", wakhan_session_next_event, NULL },
  { "win.previous-event", NC_ ("command", "Previous Event"), { "<Alt>Up" }, TIMELINE, WAKHAN_MENU_NONE, "has-previous-event", wakhan_session_previous_event, NULL },
  { "win.first-event", NC_ ("command", "First Event"), { "<Alt><Shift>Up" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_first_event, NULL },
  { "win.last-event", NC_ ("command", "Last Event"), { "<Alt><Shift>Down" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_last_event, NULL },
  { "win.follow", NC_ ("command", "Follow Mode"), { "<Alt>f" }, TIMELINE, WAKHAN_MENU_FOLLOW, NULL, NULL, "following" },
  { "win.play", NC_ ("command", "Play Events"), { "<Alt>p" }, TIMELINE, WAKHAN_MENU_FOLLOW, NULL, NULL, "playing" },
  { "win.zoom-in", NC_ ("command", "Zoom In"), { "<Alt>plus", "<Alt>equal", "<Alt>KP_Add" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_zoom_in, NULL },
  { "win.zoom-out", NC_ ("command", "Zoom Out"), { "<Alt>minus", "<Alt>KP_Subtract" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_zoom_out, NULL },
  { "win.show-reading-marker", NC_ ("command", "Show Where You Read"), { "<Alt>Home" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_show_reading_marker, NULL },
  { "win.list-events", NC_ ("command", "List of Events"), { "<Control>e" }, TIMELINE, WAKHAN_MENU_EVENTS, "has-study", wakhan_session_list_events, NULL },
  { "win.make-event", NC_ ("command", "Make Event from Selection"), { "<Control>d" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", NULL, NULL },
  { "win.new-event", NC_ ("command", "New Event…"), { "<Control><Shift>d" }, TIMELINE, WAKHAN_MENU_EVENTS, "has-study", NULL, NULL },
  { "win.edit-event", NC_ ("command", "Edit Event…"), { "F2" }, TIMELINE, WAKHAN_MENU_NONE, "has-selected-event", NULL, NULL },
  { "win.attach-event", NC_ ("command", "Attach Event to Other Words…"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-selected-event", NULL, NULL },
  { "win.dispute-event", NC_ ("command", "Dispute…"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-selected-event", NULL, NULL },
  { "win.delete-event", NC_ ("command", "Delete Event"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-selected-event", NULL, NULL },
  { "win.compare", NC_ ("command", "Compare With…"), { "<Alt>v" }, TIMELINE, WAKHAN_MENU_TIMELINE, "has-study", NULL, NULL },
  { "win.stop-comparing", NC_ ("command", "Stop Comparing"), { "<Alt><Shift>v" }, TIMELINE, WAKHAN_MENU_TIMELINE, "is-comparing", stop_comparing, NULL },
  { "win.review-dates", NC_ ("command", "Review Dates…"), { NULL }, TIMELINE, WAKHAN_MENU_EVENTS, "has-study", wakhan_session_review_dates, NULL },
  { "win.found-hidden", NC_ ("command", "Hide Dates Nobody Has Looked At"), { NULL }, TIMELINE, WAKHAN_MENU_EVENTS, NULL, NULL, "found-hidden" },
  { "win.text-order", NC_ ("command", "Step in the Order of the Text"), { NULL }, TIMELINE, WAKHAN_MENU_FOLLOW, NULL, NULL, "text-order" },
  { "win.reading-order", NC_ ("command", "Reading Order"), { "<Alt>o" }, TIMELINE, WAKHAN_MENU_FOLLOW, NULL, NULL, "reading-order" },
  { "app.follow-text", NC_ ("command", "Follow the Text"), { NULL }, TIMELINE, WAKHAN_MENU_FOLLOW, NULL, NULL, NULL },
  { "win.publications-shown", NC_ ("command", "Show Publication Years"), { NULL }, TIMELINE, WAKHAN_MENU_EVENTS, NULL, NULL, "publications-shown" },
  { "win.keep-found", NC_ ("command", "Keep Found Date"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-found-event", wakhan_session_keep_found_event, NULL },
  { "win.refuse-found", NC_ ("command", "Refuse Found Date"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-found-event", wakhan_session_refuse_found_event, NULL },
  { "win.leave-review", NC_ ("command", "Leave the Review"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_leave_review, NULL },
  { "win.next-date", NC_ ("command", "Next Date"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_review_next, NULL },
  { "win.previous-date", NC_ ("command", "Previous Date"), { NULL }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_review_previous, NULL },
  { NULL, NC_ ("command", "Keep the date that is reviewed"), { "k" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Refuse it"), { "r" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Change it"), { "c" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Join it with another"), { "j" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "What the timeline showed before a zoom"), { "BackSpace" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Go to the event whose title begins with this letter, or with others"), { "b" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Measure the time from the event that has the keyboard"), { "<Control>space" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Fold the lane that has the keyboard, or unfold it"), { "Left" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Fold all lanes, or unfold them"), { "<Shift>Left" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Move that lane up"), { "<Control>Up" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Move it down"), { "<Control>Down" }, TIMELINE, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "app.solar-hijri", NC_ ("command", "Solar Hijri Calendar"), { NULL }, TIMELINE, WAKHAN_MENU_TIMELINE, NULL, NULL, NULL },
  { "win.fit", NC_ ("command", "Fit Study"), { "<Alt>0" }, TIMELINE, WAKHAN_MENU_NONE, "has-study", wakhan_session_fit, NULL },

  { "win.new-note", NC_ ("command", "New Note"), { "<Control>n" }, NOTES, WAKHAN_MENU_NONE, "has-study", new_note, NULL },
  { "win.note-on-study", NC_ ("command", "Note on Whole Study"), { "<Control><Alt>n" }, NOTES, WAKHAN_MENU_NOTES, "has-study", wakhan_session_new_note_on_study, NULL },
  { "win.note-on-event", NC_ ("command", "Note on Event"), { "<Control><Shift>m" }, NOTES, WAKHAN_MENU_NONE, "has-selected-event", wakhan_session_new_note_on_event, NULL },
  { "win.delete-note", NC_ ("command", "Delete Note"), { "<Alt>Delete" }, NOTES, WAKHAN_MENU_NONE, "has-selected-note", wakhan_session_delete_note, NULL },
  { "win.undo", NC_ ("command", "Undo"), { "<Control>z" }, NOTES, WAKHAN_MENU_UNDO, "can-undo", NULL, NULL },
  { "win.redo", NC_ ("command", "Redo"), { "<Control><Shift>z" }, NOTES, WAKHAN_MENU_UNDO, "can-redo", NULL, NULL },
  { "win.show-notes-to-check", NC_ ("command", "Next Note to Check"), { "<Alt>k" }, NOTES, WAKHAN_MENU_NOTES, "has-study", wakhan_session_show_next_to_check, NULL },
  { "win.show-previous-note-to-check", NC_ ("command", "Previous Note to Check"), { "<Alt><Shift>k" }, NOTES, WAKHAN_MENU_NONE, "has-study", wakhan_session_show_previous_to_check, NULL },
  { "win.show-lost-events", NC_ ("command", "Show Events That Lost Their Words"), { NULL }, NOTES, WAKHAN_MENU_NONE, "has-study", wakhan_session_show_lost_events, NULL },
  { "win.notes-of-years", NC_ ("command", "Notes of the Years in View"), { "<Alt>y" }, NOTES, WAKHAN_MENU_NOTES, "has-study", wakhan_session_toggle_notes_of_view, NULL },
  { "win.export-notes", NC_ ("command", "Export Notes…"), { "<Control><Shift>e" }, NOTES, WAKHAN_MENU_NOTES, "has-study", NULL, NULL },
  { "win.save-copy", NC_ ("command", "Save a Copy of Notes…"), { NULL }, NOTES, WAKHAN_MENU_NOTES, "has-study", NULL, NULL },
  { "win.open-notes-of", NC_ ("command", "Open Notes Of…"), { NULL }, NOTES, WAKHAN_MENU_NOTES, "has-study", NULL, NULL },
  { "win.save-as-study", NC_ ("command", "Save as Study…"), { NULL }, NOTES, WAKHAN_MENU_READ, "has-study", NULL, NULL },
  { "win.export-events", NC_ ("command", "Export Events…"), { NULL }, NOTES, WAKHAN_MENU_EVENTS, "has-study", NULL, NULL },
  { "win.import-events", NC_ ("command", "Import Events…"), { NULL }, NOTES, WAKHAN_MENU_EVENTS, "has-study", NULL, NULL },
  { "win.export-picture", NC_ ("command", "Export Picture of Timeline…"), { NULL }, NOTES, WAKHAN_MENU_TIMELINE, "has-study", NULL, NULL },
  { "win.print-timeline", NC_ ("command", "Print Timeline…"), { NULL }, NOTES, WAKHAN_MENU_TIMELINE, "has-study", NULL, NULL },
  { NULL, NULL /* get_mark_title() */, { "1" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Leave the note, which is kept"), { "Escape" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Write in the chosen note"), { "Return" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Delete the chosen note"), { "Delete" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "That is the place of the chosen note"), { "y" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Choose another place for it"), { "a" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Select other words for it"), { "t" }, NOTES, WAKHAN_MENU_NONE, NULL, NULL, NULL },

  { "win.outline", NC_ ("command", "Outline"), { "F9" }, WINDOW, WAKHAN_MENU_NONE, NULL, NULL, "outline-visible" },
  { "win.notes", NC_ ("command", "Notes"), { "<Shift>F9" }, WINDOW, WAKHAN_MENU_NONE, NULL, NULL, "notes-visible" },
  { "win.timeline", NC_ ("command", "Show Timeline"), { "F8" }, WINDOW, WAKHAN_MENU_TIMELINE, NULL, NULL, "timeline-visible" },
  { "win.whole-height", NC_ ("command", "Whole Height"), { "<Shift>F8" }, WINDOW, WAKHAN_MENU_TIMELINE, NULL, NULL, "whole-height" },
  { "win.next-pane", NC_ ("command", "Next Pane"), { "F6" }, WINDOW, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "win.previous-pane", NC_ ("command", "Previous Pane"), { "<Shift>F6" }, WINDOW, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "win.full-screen", NC_ ("command", "Full Screen"), { "F11" }, WINDOW, WAKHAN_MENU_HELP, NULL, NULL, NULL },
  { NULL, NC_ ("command", "Main menu"), { "F10" }, WINDOW, WAKHAN_MENU_NONE, NULL, NULL, NULL },
  { "win.shortcuts", NC_ ("command", "Keyboard Shortcuts"), { "<Control>question", "<Control>slash", "F1" }, WINDOW, WAKHAN_MENU_HELP, NULL, NULL, NULL },
  { "app.about", NC_ ("command", "About Wakhan"), { NULL }, WINDOW, WAKHAN_MENU_HELP, NULL, NULL, NULL },
};
/* clang-format on */

const WakhanCommand *
wakhan_commands_get (guint *n_commands)
{
  *n_commands = G_N_ELEMENTS (commands);
  return commands;
}

const WakhanCommand *
wakhan_commands_find (const char *action)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strcmp0 (commands[i].action, action) == 0 && action)
      return &commands[i];
  return NULL;
}

/* There are as many keys as there are kinds of notes. */
static const char *
get_mark_title (void)
{
  static char *title;

  if (!title)
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Mark the selected words (%u: a colour)",
                                          "Mark the selected words (1 to %u: a colour each)",
                                          WAKHAN_N_NOTE_KINDS),
                             WAKHAN_N_NOTE_KINDS);
  return title;
}

const char *
wakhan_command_get_title (const WakhanCommand *self)
{
  return self->title ? g_dpgettext2 (GETTEXT_PACKAGE, "command", self->title) : get_mark_title ();
}

char *
wakhan_command_dup_key_label (const WakhanCommand *self)
{
  guint           key;
  GdkModifierType modifiers;

  if (!self->accels[0] || !gtk_accelerator_parse (self->accels[0], &key, &modifiers))
    return NULL;
  return gtk_accelerator_get_label (key, modifiers);
}

const char *
wakhan_command_group_get_title (WakhanCommandGroup group)
{
  switch (group)
    {
    case WAKHAN_COMMAND_GROUP_STUDY:
      return _ ("Studies");
    case WAKHAN_COMMAND_GROUP_TEXT:
      return _ ("Text");
    case WAKHAN_COMMAND_GROUP_TIMELINE:
      return _ ("Timeline");
    case WAKHAN_COMMAND_GROUP_NOTES:
      return _ ("Notes");
    case WAKHAN_COMMAND_GROUP_WINDOW:
      return _ ("Window");
    case WAKHAN_N_COMMAND_GROUPS:
      break;
    }
  g_return_val_if_reached ("");
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
      const char          *name = command->action ? strchr (command->action, '.') + 1 : NULL;

      if (command->toggles)
        {
          g_autoptr (GPropertyAction) toggle =
            g_property_action_new (name, session, command->toggles);

          g_action_map_add_action (map, G_ACTION (toggle));
        }
      else if (command->run)
        {
          g_autoptr (GSimpleAction) action = g_simple_action_new (name, NULL);

          g_object_set_data (G_OBJECT (action), "command", (gpointer) command);
          g_signal_connect_object (action, "activate", G_CALLBACK (activate_cb), session, 0);
          g_action_map_add_action (map, G_ACTION (action));
        }
      if (command->enabled_by)
        g_object_bind_property (session, command->enabled_by,
                                g_action_map_lookup_action (map, name), "enabled",
                                G_BINDING_SYNC_CREATE);
    }
}

void
wakhan_commands_set_accels (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].action && commands[i].accels[0])
      gtk_application_set_accels_for_action (application, commands[i].action, commands[i].accels);
}

void
wakhan_commands_set_tooltips (GtkWidget *root)
{
  const char *action =
    GTK_IS_ACTIONABLE (root) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (root)) : NULL;
  const WakhanCommand *command = wakhan_commands_find (action);

  if (command)
    {
      g_autofree char *key = wakhan_command_dup_key_label (command);
      const char      *title = wakhan_command_get_title (command);
      g_autofree char *words = key ? g_strdup_printf ("%s (%s)", title, key) : g_strdup (title);

      wakhan_tooltip_set_beside_name (root, words, key);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child;
       child = gtk_widget_get_next_sibling (child))
    wakhan_commands_set_tooltips (child);
}

GMenuModel *
wakhan_commands_create_menu (WakhanMenu menu)
{
  GMenu *model = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (commands[i].menu == menu)
      g_menu_append (model, wakhan_command_get_title (&commands[i]), commands[i].action);
  return G_MENU_MODEL (model);
}
