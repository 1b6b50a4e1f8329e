/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window.h"

#include "core/wakhan-session.h"
#include "ui/notes/wakhan-notes-pane.h"
#include "ui/outline/wakhan-outline-pane.h"
#include "ui/reading/wakhan-reading-pane.h"
#include "ui/timeline/wakhan-timeline-pane.h"
#include "ui/wakhan-commands.h"

#include <glib/gi18n-lib.h>

struct _WakhanWindow
{
  GtkApplicationWindow parent_instance;

  WakhanSession *session;
  GCancellable  *cancellable; /* the opening under way */
  GSettings     *settings;    /* nullable: run from where no schema is installed */
  GtkStack      *stack;
  GtkWidget     *reading;
  GtkWidget     *timeline;
  GtkWidget     *outline_side;
  GtkWidget     *notes_side;
  GtkLabel      *title;
  GtkLabel      *subtitle;
  GtkLabel      *failure_title;
  GtkLabel      *failure_text;
  GtkRevealer   *fault_banner;
  GtkLabel      *fault_label;
  GtkRevealer   *saving_banner;
  GtkLabel      *saving_label;
  GtkMenuButton *menu_button;
  GSignalGroup  *notebook_signals;
};

G_DEFINE_FINAL_TYPE (WakhanWindow, wakhan_window, GTK_TYPE_APPLICATION_WINDOW)

static void
update_title (WakhanWindow *self)
{
  WakhanStudy     *study = wakhan_session_get_study (self->session);
  WakhanSection   *section = wakhan_session_get_section (self->session);
  const char      *title = study ? wakhan_study_get_title (study) : NULL;
  g_autofree char *window_title = NULL;

  window_title = title && *title ? g_strdup_printf ("%s – Wakhan", title) : g_strdup ("Wakhan");
  gtk_window_set_title (GTK_WINDOW (self), window_title);
  gtk_label_set_label (self->title, title && *title ? title : "Wakhan");
  title = section ? wakhan_section_get_title (section) : NULL;
  gtk_label_set_label (self->subtitle, title ? title : "");
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), title && *title);
}

/* What the notebook has to say stays until it no longer holds. */
static void
update_saving_banner (WakhanWindow *self)
{
  WakhanStudy    *study = wakhan_session_get_study (self->session);
  WakhanNotebook *notebook = study ? wakhan_study_get_notebook (study) : NULL;
  const char     *words = notebook ? wakhan_notebook_get_problem (notebook) : NULL;

  if (notebook && !words)
    words = wakhan_notebook_get_damage (notebook);
  gtk_label_set_label (self->saving_label, words ? words : "");
  gtk_revealer_set_reveal_child (self->saving_banner, words != NULL);
}

static void
show_study (WakhanWindow *self,
            WakhanStudy  *study)
{
  const char *const *faults = wakhan_study_get_faults (study);
  const guint        n_faults = g_strv_length ((char **) faults);

  wakhan_session_set_study (self->session, study);
  g_signal_group_set_target (self->notebook_signals, wakhan_study_get_notebook (study));
  if (n_faults > 0)
    {
      g_autofree char *lines = g_strjoinv ("\n", (char **) faults);
      g_autofree char *summary = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u fault in this study. The rest is open.",
                     "%u faults in this study. The rest is open.", n_faults),
        n_faults);
      g_autofree char *words = g_strconcat (summary, "\n", lines, NULL);

      gtk_label_set_label (self->fault_label, words);
    }
  gtk_revealer_set_reveal_child (self->fault_banner, n_faults > 0);
  gtk_stack_set_visible_child_name (self->stack, "study");
  update_saving_banner (self);
  update_title (self);
}

static void
show_failure (WakhanWindow *self,
              GFile        *file,
              const GError *error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *title = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    title = g_strdup_printf (_ ("“%s” is gone"), shown);
  else
    title = g_strdup_printf (_ ("“%s” cannot be opened"), shown);
  gtk_label_set_label (self->failure_title, title);
  gtk_label_set_label (self->failure_text, error->message);
  gtk_stack_set_visible_child_name (self->stack, "failure");
}

static void
loaded_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (WakhanWindow) self = user_data;
  g_autoptr (GError)       error = NULL;
  g_autoptr (WakhanStudy)  study = wakhan_study_load_finish (result, &error);

  if (study)
    show_study (self, study);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_failure (self, g_object_get_data (G_OBJECT (self), "file"), error);
}

static void
open_response_cb (WakhanWindow    *self,
                  int              response,
                  GtkNativeDialog *dialog)
{
  g_autoptr (GFile) file = NULL;

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  G_GNUC_END_IGNORE_DEPRECATIONS
  if (file)
    wakhan_window_open (self, file);
  g_object_unref (dialog);
}

static void
open_activated_cb (GSimpleAction *action G_GNUC_UNUSED,
                   GVariant      *parameter G_GNUC_UNUSED,
                   gpointer       user_data)
{
  WakhanWindow         *self = user_data;
  GtkFileChooserNative *dialog;

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  dialog = gtk_file_chooser_native_new (_ ("Open"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  G_GNUC_END_IGNORE_DEPRECATIONS
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (open_response_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static gboolean
drop_cb (GtkDropTarget *target G_GNUC_UNUSED,
         const GValue  *value,
         double         x G_GNUC_UNUSED,
         double         y G_GNUC_UNUSED,
         WakhanWindow  *self)
{
  wakhan_window_open (self, g_value_get_object (value));
  return TRUE;
}

static void
active_changed_cb (WakhanWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    wakhan_window_save (self);
}

static gboolean
wakhan_window_close_request (GtkWindow *window)
{
  wakhan_window_save (WAKHAN_WINDOW (window));
  return GTK_WINDOW_CLASS (wakhan_window_parent_class)->close_request (window);
}

static void
wakhan_window_dispose (GObject *object)
{
  WakhanWindow *self = WAKHAN_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->notebook_signals);
  g_clear_object (&self->settings);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_window_parent_class)->dispose (object);
}

static void
wakhan_window_class_init (WakhanWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = wakhan_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = wakhan_window_close_request;

  g_type_ensure (WAKHAN_TYPE_OUTLINE_PANE);
  g_type_ensure (WAKHAN_TYPE_READING_PANE);
  g_type_ensure (WAKHAN_TYPE_NOTES_PANE);
  g_type_ensure (WAKHAN_TYPE_TIMELINE_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, reading);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, timeline);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, outline_side);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, notes_side);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, failure_title);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, failure_text);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, fault_banner);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, fault_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, saving_banner);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, saving_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanWindow, menu_button);
}

static void
create_menu (WakhanWindow *self)
{
  g_autoptr (GMenu)      menu = g_menu_new ();
  g_autoptr (GMenuModel) go = wakhan_commands_create_menu (WAKHAN_MENU_GO);
  g_autoptr (GMenuModel) notes = wakhan_commands_create_menu (WAKHAN_MENU_NOTES);
  g_autoptr (GMenuModel) view = wakhan_commands_create_menu (WAKHAN_MENU_VIEW);

  g_menu_append (menu, _ ("Open…"), "win.open");
  g_menu_append (menu, _ ("New Window"), "app.new-window");
  g_menu_append_section (menu, NULL, go);
  g_menu_append_section (menu, NULL, notes);
  g_menu_append_section (menu, NULL, view);
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
}

static void
wakhan_window_init (WakhanWindow *self)
{
  const GActionEntry entries[] = { { .name = "open", .activate = open_activated_cb } };
  GtkDropTarget     *drop;

  self->session = wakhan_session_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "wakhan");
  wakhan_commands_add_actions (G_ACTION_MAP (self), self->session);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  create_menu (self);

  self->notebook_signals = g_signal_group_new (WAKHAN_TYPE_NOTEBOOK);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::problem", G_CALLBACK (update_saving_banner), self);
  g_signal_group_connect_swapped (self->notebook_signals, "notify::damage", G_CALLBACK (update_saving_banner), self);

  for (GtkWidget *const *pane = (GtkWidget *[]){ self->reading, self->timeline, self->outline_side, self->notes_side, NULL };
       *pane; pane++)
    g_object_set (*pane, "session", self->session, NULL);
  g_object_bind_property (self->session, "outline-visible", self->outline_side, "visible", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->session, "notes-visible", self->notes_side, "visible", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->session, "timeline-visible", self->timeline, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->session, "notify::section", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);

  drop = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);
  g_signal_connect (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

WakhanWindow *
wakhan_window_new (WakhanApplication *application)
{
  return g_object_new (WAKHAN_TYPE_WINDOW, "application", application, NULL);
}

void
wakhan_window_open (WakhanWindow *self,
                    GFile        *file)
{
  g_autoptr (WakhanStudy) study = NULL;
  g_autoptr (GFile)       built_in = wakhan_study_dup_built_in_file ();

  g_return_if_fail (WAKHAN_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  study = wakhan_study_lookup (file);
  if (!study && g_file_equal (file, built_in))
    {
      g_autoptr (GError) error = NULL;

      study = wakhan_study_load (file, NULL, &error); /* small, and so in the first picture */
      if (!study)
        {
          show_failure (self, file, error);
          return;
        }
    }
  if (study)
    {
      show_study (self, study);
      return;
    }

  self->cancellable = g_cancellable_new ();
  g_object_set_data_full (G_OBJECT (self), "file", g_object_ref (file), g_object_unref);
  wakhan_study_load_async (file, self->cancellable, loaded_cb, g_object_ref (self));
}

void
wakhan_window_save (WakhanWindow *self)
{
  WakhanStudy *study;

  g_return_if_fail (WAKHAN_IS_WINDOW (self));

  study = wakhan_session_get_study (self->session);
  if (study)
    wakhan_notebook_flush (wakhan_study_get_notebook (study), NULL); /* the banner tells of a failure */
}
