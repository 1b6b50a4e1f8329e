/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-application.h"

#include "wakhan-commands.h"
#include "wakhan-end-guard.h"
#include "wakhan-leaving.h"
#include "wakhan-opener.h"
#include "wakhan-scroll-end.h"
#include "wakhan-study-loader.h"
#include "wakhan-style.h"
#include "wakhan-window.h"

#include <glib/gi18n-lib.h>

#define LAST_PATIENCE 400 /* ms, for the reading state on its way to the disk */
#define APPLICATION_ID "io.github.wakhan.Wakhan"
#define RESOURCES "/io/github/wakhan/Wakhan"

struct _WakhanApplication
{
  GtkApplication parent_instance;

  GFile        *first;             /* NULL: the usual one */
  WakhanOpener *ahead;             /* reads before there is a window to show it; NULL:
                                      there is one */
  WakhanStudy        *ahead_study; /* what it has read */
  WakhanPreferences  *preferences;
  WakhanReadingState *reading_state;
  WakhanStyle        *style;
};

G_DEFINE_FINAL_TYPE (WakhanApplication, wakhan_application, GTK_TYPE_APPLICATION)

static WakhanWindow *
find_window (WakhanApplication *self,
             GFile             *file)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (WAKHAN_IS_WINDOW (item->data))
      {
        GFile *shown = wakhan_window_get_file (item->data);

        if (shown && g_file_equal (shown, file))
          return item->data;
      }
  return NULL;
}

static WakhanWindow *
get_active_window (WakhanApplication *self)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self)); item; item = item->next)
    if (WAKHAN_IS_WINDOW (item->data))
      return item->data;
  return NULL;
}

static WakhanOpener *
take_opener (WakhanApplication *self,
             GFile             *file)
{
  g_autoptr (WakhanOpener) ahead = g_steal_pointer (&self->ahead);
  GFile                   *read = ahead ? wakhan_opener_get_file (ahead) : NULL;

  if (ahead)
    g_signal_handlers_disconnect_by_data (ahead, self);
  return file && read && g_file_equal (read, file) ? g_steal_pointer (&ahead)
                                                   : wakhan_opener_new ();
}

static void
open_window (WakhanApplication *self,
             GFile             *file)
{
  g_autoptr (WakhanOpener) opener = take_opener (self, file);
  WakhanWindow            *window =
    wakhan_window_new (GTK_APPLICATION (self), opener, self->preferences, self->reading_state);

  if (!file)
    wakhan_window_show_library (window);
  else if (!wakhan_opener_get_file (opener))
    wakhan_window_open (window, file);
  g_clear_object (&self->ahead_study);
  wakhan_window_present_soon (window);
}

static void
open_file (WakhanApplication *self,
           GFile             *file)
{
  WakhanWindow *window = find_window (self, file);

  if (window)
    gtk_window_present (GTK_WINDOW (window));
  else
    open_window (self, file);
}

/* What was read last, else what came with the program, else nothing. */
static GFile *
dup_usual_file (WakhanApplication *self)
{
  GFile            *last = wakhan_reading_state_dup_last_file (self->reading_state);
  g_autoptr (GFile) built_in = last ? NULL : wakhan_study_dup_built_in_file ();

  if (last)
    return last;
  return built_in && g_file_query_exists (built_in, NULL) ? g_steal_pointer (&built_in) : NULL;
}

static void
new_window_cb (GSimpleAction *action G_GNUC_UNUSED,
               GVariant      *parameter G_GNUC_UNUSED,
               gpointer       application)
{
  WakhanWindow     *active = get_active_window (application);
  GFile            *shown = active ? wakhan_window_get_file (active) : NULL;
  g_autoptr (GFile) file = shown ? g_object_ref (shown) : dup_usual_file (application);

  if (active)
    wakhan_window_save (active);
  open_window (application, file);
}

static void
open_in_new_window_cb (GSimpleAction *action G_GNUC_UNUSED,
                       GVariant      *uri,
                       gpointer       application)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (uri, NULL));

  open_window (application, file);
}

static void
continue_reading_cb (GSimpleAction *action G_GNUC_UNUSED,
                     GVariant      *parameter G_GNUC_UNUSED,
                     gpointer       application)
{
  g_autoptr (GFile) file = dup_usual_file (application);

  if (file)
    open_file (application, file);
  else
    open_window (application, NULL);
}

static void
wakhan_application_activate (GApplication *application)
{
  WakhanWindow *window = get_active_window (WAKHAN_APPLICATION (application));

  if (window)
    gtk_window_present (GTK_WINDOW (window));
  else
    new_window_cb (NULL, NULL, application);
}

static void
wakhan_application_open (GApplication *application,
                         GFile       **files,
                         int           n_files,
                         const char   *hint G_GNUC_UNUSED)
{
  for (int i = 0; i < n_files; i++)
    open_file (WAKHAN_APPLICATION (application), files[i]);
}

static void
save_all (GApplication *application)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (application)); item;
       item = item->next)
    if (WAKHAN_IS_WINDOW (item->data))
      wakhan_window_save_last (item->data);
  g_settings_sync ();
}

/* The session ends, whatever is asked here. */
static void
query_end_cb (GApplication *application)
{
  save_all (application);
  wakhan_end_guard_save ();
}

static void
leave_cb (gpointer application)
{
  g_application_quit (application);
}

static void
quit_cb (GSimpleAction *action G_GNUC_UNUSED,
         GVariant      *parameter G_GNUC_UNUSED,
         gpointer       application)
{
  WakhanWindow         *window = get_active_window (application);
  g_autoptr (GPtrArray) unsaved = wakhan_study_list_unsaved ();

  save_all (application);
  if (window)
    wakhan_leaving_begin (GTK_WINDOW (window), unsaved, leave_cb, application);
  else
    g_application_quit (application);
}

static void
about_cb (GSimpleAction *action G_GNUC_UNUSED,
          GVariant      *parameter G_GNUC_UNUSED,
          gpointer       application)
{
  gtk_show_about_dialog (GTK_WINDOW (get_active_window (application)), "program-name", "Wakhan",
                         "logo-icon-name", APPLICATION_ID, "version", VERSION, "comments",
                         _ ("Read a text, follow its events, take notes on its very words"),
                         "license-type", GTK_LICENSE_GPL_3_0, "modal", TRUE, NULL);
}

static void
add_actions (WakhanApplication *self)
{
  static const char *const preferences[] = { "theme", "column", "spacing",
                                             "reload-changed-texts", "solar-hijri",
                                             "follow-text", "follow-seconds" };
  const GActionEntry       entries[] = {
          { .name = "new-window", .activate = new_window_cb },
          { .name = "open-in-new-window",
            .activate = open_in_new_window_cb,
            .parameter_type = "s" },
          { .name = "continue-reading", .activate = continue_reading_cb },
          { .name = "about", .activate = about_cb },
          { .name = "quit", .activate = quit_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  for (gsize i = 0; i < G_N_ELEMENTS (preferences); i++)
    {
      g_autoptr (GPropertyAction) choice =
        g_property_action_new (preferences[i], self->preferences, preferences[i]);

      g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (choice));
    }
}

/* A window's opener finds it then; what fails here fails once more there, and is told. */
static void
ahead_opened_cb (WakhanApplication *self,
                 WakhanStudy       *study)
{
  g_set_object (&self->ahead_study, study);
}

/* While GTK starts, a worker reads. */
static void
start_reading (WakhanApplication *self)
{
  g_autoptr (GFile) file = self->first ? g_object_ref (self->first) : dup_usual_file (self);

  if (!file)
    return;
  self->ahead = wakhan_opener_new ();
  g_signal_connect_object (self->ahead, "opened", G_CALLBACK (ahead_opened_cb), self,
                           G_CONNECT_SWAPPED);
  wakhan_opener_open (self->ahead, file);
}

/* To GLib a program without a translation is English throughout, its direction too. The words are,
 * but the sides of the window are where the reader has them in all others; so GTK's own catalogue
 * is asked, past GLib. */
static void
follow_locale_direction (void)
{
  if (g_str_equal (dgettext ("gtk40", "default:LTR"), "default:RTL"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
}

/* Every picture here stands beside words or on what has a name, and would be read as “GtkImage”. */
static void
hush_images (void)
{
  GtkWidgetClass *image_class = g_type_class_ref (GTK_TYPE_IMAGE);

  gtk_widget_class_set_accessible_role (image_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_type_class_unref (image_class);
}

/* A worker of GTK reads the icon themes as soon as there is a display. Where it was faster than GTK
 * itself, which then adds the icons of the program, all was in vain, and the first icon that is
 * shown would have to wait for them to be read once more. So the worker is sent again. */
static void
read_icons_ahead (GdkDisplay *display)
{
  g_object_notify (G_OBJECT (gtk_settings_get_for_display (display)), "gtk-icon-theme-name");
}

static void
wakhan_application_startup (GApplication *application)
{
  WakhanApplication *self = WAKHAN_APPLICATION (application);
  GdkDisplay        *display;

  self->reading_state = wakhan_reading_state_new (NULL);
  start_reading (self);
  gtk_disable_setlocale (); /* main did so, and the thread must not see it change */
  G_APPLICATION_CLASS (wakhan_application_parent_class)->startup (application);

  follow_locale_direction ();
  hush_images ();
  wakhan_scroll_end_install ();
  display = gdk_display_get_default ();
  read_icons_ahead (display);
  self->preferences = wakhan_preferences_new ();
  add_actions (self);
  wakhan_commands_set_accels (GTK_APPLICATION (application));
  self->style = wakhan_style_new (display, self->preferences);
  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_signal_connect (application, "query-end", G_CALLBACK (query_end_cb), NULL);
  wakhan_end_guard_start (application, save_all);
}

static void
wakhan_application_shutdown (GApplication *application)
{
  WakhanApplication *self = WAKHAN_APPLICATION (application);

  G_APPLICATION_CLASS (wakhan_application_parent_class)->shutdown (application);

  wakhan_reading_state_flush (self->reading_state, LAST_PATIENCE);
}

static void
wakhan_application_finalize (GObject *object)
{
  WakhanApplication *self = WAKHAN_APPLICATION (object);

  g_clear_object (&self->first);
  g_clear_object (&self->ahead);
  g_clear_object (&self->ahead_study);
  g_clear_object (&self->style);
  g_clear_object (&self->reading_state);
  g_clear_object (&self->preferences);

  G_OBJECT_CLASS (wakhan_application_parent_class)->finalize (object);
}

static void
wakhan_application_class_init (WakhanApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = wakhan_application_finalize;
  application_class->startup = wakhan_application_startup;
  application_class->shutdown = wakhan_application_shutdown;
  application_class->activate = wakhan_application_activate;
  application_class->open = wakhan_application_open;
}

static void
wakhan_application_init (WakhanApplication *self G_GNUC_UNUSED)
{
}

WakhanApplication *
wakhan_application_new (GFile *first)
{
  WakhanApplication *self;

  g_return_val_if_fail (!first || G_IS_FILE (first), NULL);

  g_set_prgname (APPLICATION_ID); /* what a window system matches with the desktop file */
  g_set_application_name ("Wakhan");
  self = g_object_new (WAKHAN_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCES, NULL);
  self->first = first ? g_object_ref (first) : NULL;
  return self;
}
