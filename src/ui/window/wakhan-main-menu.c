/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-main-menu.h"

#include "wakhan-commands.h"
#include "wakhan-date-manner.h"
#include "wakhan-encoding-menu.h"
#include "wakhan-study-loader.h"

#include <glib/gi18n-lib.h>

#define MOST_RECENT 8
#define MOST_LETTERS 48 /* of a title, with the sign for those left out */
#define END_LETTERS 16  /* of those, behind that sign */

struct _WakhanMainMenu
{
  GObject parent_instance;

  WakhanSession      *session;
  WakhanReadingState *reading_state;
  GSignalGroup       *notebook_signals;
  GMenu              *model;
  GMenu              *narrow_model;
  GMenu              *undo;
  GMenu              *recent;
};

G_DEFINE_FINAL_TYPE (WakhanMainMenu, wakhan_main_menu, G_TYPE_OBJECT)

static void
append_undo (WakhanMainMenu *self,
             const char     *action,
             const char     *format,
             const char     *name)
{
  g_autofree char *label = name
                             ? g_strdup_printf (format, name)
                             : g_strdup (wakhan_command_get_title (wakhan_commands_find (action)));

  g_menu_append (self->undo, label, action);
}

static void
update_undo (WakhanMainMenu *self)
{
  WakhanStudy    *study = wakhan_session_get_study (self->session);
  WakhanNotebook *notebook = study ? wakhan_study_get_notebook (study) : NULL;

  g_menu_remove_all (self->undo);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  /* Translators: “%s” is what was done to notes, such as “Delete Note”. */
  append_undo (self, "win.undo", _ ("Undo %s"),
               notebook ? wakhan_notebook_get_undo_name (notebook) : NULL);
  append_undo (self, "win.redo", _ ("Redo %s"),
               notebook ? wakhan_notebook_get_redo_name (notebook) : NULL);
#pragma GCC diagnostic pop
}

static void
study_changed_cb (WakhanMainMenu *self)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);

  g_signal_group_set_target (self->notebook_signals,
                             study ? wakhan_study_get_notebook (study) : NULL);
  update_undo (self);
}

static void
wakhan_main_menu_dispose (GObject *object)
{
  WakhanMainMenu *self = WAKHAN_MAIN_MENU (object);

  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->session);
  g_clear_object (&self->reading_state);
  g_clear_object (&self->model);
  g_clear_object (&self->narrow_model);
  g_clear_object (&self->undo);
  g_clear_object (&self->recent);

  G_OBJECT_CLASS (wakhan_main_menu_parent_class)->dispose (object);
}

static void
wakhan_main_menu_class_init (WakhanMainMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_main_menu_dispose;
}

static void
wakhan_main_menu_init (WakhanMainMenu *self)
{
  self->model = g_menu_new ();
  self->narrow_model = g_menu_new ();
  self->undo = g_menu_new ();
  self->recent = g_menu_new ();
  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::undo-name",
                                  G_CALLBACK (update_undo), self);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::redo-name",
                                  G_CALLBACK (update_undo), self);
}

static GMenu *
create_themes (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _ ("System"), "app.theme::system");
  g_menu_append (menu, _ ("Light"), "app.theme::light");
  g_menu_append (menu, _ ("Sepia"), "app.theme::sepia");
  g_menu_append (menu, _ ("Dark"), "app.theme::dark");
  return menu;
}

static void
append_section (WakhanMainMenu *self,
                GMenuModel     *section)
{
  g_menu_append_section (self->model, NULL, section);
  g_menu_append_section (self->narrow_model, NULL, section);
}

static void
append_commands (WakhanMainMenu *self,
                 WakhanMenu      menu)
{
  g_autoptr (GMenuModel) section = wakhan_commands_create_menu (menu);

  append_section (self, section);
}

static void
append_files (WakhanMainMenu *self)
{
  g_autoptr (GMenuModel) files = wakhan_commands_create_menu (WAKHAN_MENU_FILE);

  g_menu_insert_submenu (G_MENU (files), 1, _ ("Open Recent"), G_MENU_MODEL (self->recent));
  append_section (self, files);
}

static void
append_text (WakhanMainMenu *self)
{
  g_autoptr (GMenuModel) text = wakhan_commands_create_menu (WAKHAN_MENU_TEXT);
  g_autoptr (GMenu)      themes = create_themes ();

  g_menu_append_submenu (G_MENU (text), _ ("Colours"), G_MENU_MODEL (themes));
  g_menu_append_section (self->narrow_model, NULL, text);
}

static GMenu *
create_seconds (void)
{
  static const guint choices[] = { 2, 3, 4, 5, 6, 8, 10, 12, 15 };
  GMenu             *menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autofree char *label = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u Second", "%u Seconds", choices[i]), choices[i]);
      g_autofree char *action = g_strdup_printf ("app.follow-seconds(%u)", choices[i]);

      g_menu_append (menu, label, action);
    }
  return menu;
}

static GMenuModel *
create_read (void)
{
  g_autoptr (GMenuModel) encodings = wakhan_encoding_menu_create_model ();
  g_autoptr (GMenuModel) manners = wakhan_date_manner_create_model ();
  GMenuModel            *read = wakhan_commands_create_menu (WAKHAN_MENU_READ);

  g_menu_append_submenu (G_MENU (read), _ ("Read As"), encodings);
  g_menu_append_submenu (G_MENU (read), _ ("Read Dates As"), manners);
  return read;
}

static GMenuModel *
create_timeline (void)
{
  g_autoptr (GMenuModel) follow = wakhan_commands_create_menu (WAKHAN_MENU_FOLLOW);
  g_autoptr (GMenu)      seconds = create_seconds ();
  GMenuModel            *timeline = wakhan_commands_create_menu (WAKHAN_MENU_TIMELINE);

  g_menu_append_submenu (G_MENU (follow), _ ("Play an Event Every"), G_MENU_MODEL (seconds));
  g_menu_append_submenu (G_MENU (timeline), _ ("Follow Events"), follow);
  return timeline;
}

/* Most is behind the menu: all of that together is higher than many screens. */
static void
append_submenus (WakhanMainMenu *self)
{
  g_autoptr (GMenu)      section = g_menu_new ();
  g_autoptr (GMenuModel) read = create_read ();
  g_autoptr (GMenuModel) notes = wakhan_commands_create_menu (WAKHAN_MENU_NOTES);
  g_autoptr (GMenuModel) events = wakhan_commands_create_menu (WAKHAN_MENU_EVENTS);
  g_autoptr (GMenuModel) timeline = create_timeline ();

  g_menu_append_submenu (section, C_ ("menu", "Text"), read);
  g_menu_append_submenu (section, C_ ("menu", "Notes"), notes);
  g_menu_append_submenu (section, C_ ("menu", "Events"), events);
  g_menu_append_submenu (section, C_ ("menu", "Timeline"), timeline);
  append_section (self, G_MENU_MODEL (section));
}

WakhanMainMenu *
wakhan_main_menu_new (WakhanSession      *session,
                      WakhanReadingState *reading_state)
{
  WakhanMainMenu *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (reading_state), NULL);

  self = g_object_new (WAKHAN_TYPE_MAIN_MENU, NULL);
  self->session = g_object_ref (session);
  self->reading_state = g_object_ref (reading_state);
  append_files (self);
  append_submenus (self);
  append_section (self, G_MENU_MODEL (self->undo));
  append_text (self);
  append_commands (self, WAKHAN_MENU_HELP);
  g_signal_connect_object (session, "notify::study", G_CALLBACK (study_changed_cb), self,
                           G_CONNECT_SWAPPED);
  study_changed_cb (self);
  wakhan_main_menu_update_recent (self);
  return self;
}

GMenuModel *
wakhan_main_menu_get_model (WakhanMainMenu *self,
                            gboolean        is_narrow)
{
  g_return_val_if_fail (WAKHAN_IS_MAIN_MENU (self), NULL);

  return G_MENU_MODEL (is_narrow ? self->narrow_model : self->model);
}

/* A menu is as wide as its longest item, and none of its submenus is narrower. The end stays: a
 * file's name is there. An underline would be an access key. */
static char *
dup_recent_label (const char *title)
{
  const glong      length = g_utf8_strlen (title, -1);
  g_autofree char *beginning = g_utf8_substring (title, 0, MIN (length, MOST_LETTERS));
  g_autofree char *end = NULL;
  g_autofree char *label = NULL;
  g_auto (GStrv)   parts = NULL;

  if (length > MOST_LETTERS)
    {
      beginning[g_utf8_offset_to_pointer (beginning, MOST_LETTERS - END_LETTERS - 1) - beginning] =
        '\0';
      end = g_utf8_substring (title, length - END_LETTERS, length);
    }
  label = end ? g_strconcat (beginning, "…", end, NULL) : g_steal_pointer (&beginning);
  parts = g_strsplit (label, "_", -1);
  return g_strjoinv ("__", parts);
}

void
wakhan_main_menu_update_recent (WakhanMainMenu *self)
{
  g_autoptr (GPtrArray) recent = NULL;
  g_autoptr (GFile)     built_in = NULL;

  g_return_if_fail (WAKHAN_IS_MAIN_MENU (self));

  built_in = wakhan_study_dup_built_in_file ();
  recent = wakhan_reading_state_list_recent (self->reading_state, MOST_RECENT);
  g_menu_remove_all (self->recent);
  for (guint i = 0; i < recent->len; i++)
    {
      const WakhanRecentStudy *study = g_ptr_array_index (recent, i);
      g_autofree char         *uri = g_file_get_uri (study->file);
      g_autofree char         *label = dup_recent_label (study->label);
      g_autoptr (GMenuItem)    item = g_menu_item_new (label, NULL);

      if (g_file_equal (study->file, built_in)) /* it has an item of its own */
        continue;
      g_menu_item_set_action_and_target (item, "win.open-file", "s", uri);
      g_menu_append_item (self->recent, item);
    }
  g_menu_append (self->recent, _ ("Built-in Study"), "win.open-built-in");
}
