/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-application.h"

#include "core/wakhan-study.h"
#include "ui/wakhan-color-scheme.h"
#include "ui/wakhan-commands.h"
#include "ui/wakhan-window.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

struct _WakhanApplication
{
  GtkApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (WakhanApplication, wakhan_application, GTK_TYPE_APPLICATION)

static void
open_window (WakhanApplication *self,
             GFile             *file)
{
  WakhanWindow *window = wakhan_window_new (self);

  wakhan_window_open (window, file);
  gtk_window_present (GTK_WINDOW (window));
}

static void
wakhan_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window)
    gtk_window_present (window);
  else
    g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
}

static void
wakhan_application_open (GApplication *application,
                         GFile       **files,
                         int           n_files,
                         const char   *hint G_GNUC_UNUSED)
{
  for (int i = 0; i < n_files; i++)
    open_window (WAKHAN_APPLICATION (application), files[i]);
}

static void
new_window_cb (GSimpleAction *action G_GNUC_UNUSED,
               GVariant      *parameter G_GNUC_UNUSED,
               gpointer       application)
{
  g_autoptr (GFile) file = wakhan_study_dup_built_in_file ();

  open_window (application, file);
}

static void
save_all (GApplication *application)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (application)); item; item = item->next)
    if (WAKHAN_IS_WINDOW (item->data))
      wakhan_window_save (item->data);
}

static void
quit_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       application)
{
  save_all (application);
  g_application_quit (application);
}

static gboolean
terminate_cb (gpointer application)
{
  quit_cb (NULL, NULL, application);
  return G_SOURCE_REMOVE;
}

static void
wakhan_application_startup (GApplication *application)
{
  const GActionEntry entries[] = {
    { .name = "new-window", .activate = new_window_cb },
    { .name = "continue-reading", .activate = new_window_cb },
    { .name = "quit", .activate = quit_cb },
  };
  GtkApplication *gtk_application = GTK_APPLICATION (application);

  G_APPLICATION_CLASS (wakhan_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  gtk_application_set_accels_for_action (gtk_application, "app.new-window", (const char *[]){ "<Control><Shift>n", NULL });
  gtk_application_set_accels_for_action (gtk_application, "app.quit", (const char *[]){ "<Control>q", NULL });
  gtk_application_set_accels_for_action (gtk_application, "win.open", (const char *[]){ "<Control>o", NULL });
  gtk_application_set_accels_for_action (gtk_application, "window.close", (const char *[]){ "<Control>w", NULL });
  wakhan_commands_set_accels (gtk_application);
  wakhan_color_scheme_follow (gdk_display_get_default ());
  g_unix_signal_add (SIGTERM, terminate_cb, application);
  g_unix_signal_add (SIGINT, terminate_cb, application);
}

static void
wakhan_application_class_init (WakhanApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = wakhan_application_startup;
  application_class->activate = wakhan_application_activate;
  application_class->open = wakhan_application_open;
}

static void
wakhan_application_init (WakhanApplication *self G_GNUC_UNUSED)
{
}

int
wakhan_application_run (int    argc,
                        char **argv)
{
  g_autoptr (WakhanApplication) application = NULL;

  g_set_prgname ("io.github.wakhan.Wakhan");
  g_set_application_name ("Wakhan");
  application = g_object_new (WAKHAN_TYPE_APPLICATION,
                              "application-id", "io.github.wakhan.Wakhan",
                              "flags", G_APPLICATION_HANDLES_OPEN,
                              "resource-base-path", "/io/github/wakhan/Wakhan", NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
