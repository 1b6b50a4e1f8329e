/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-import-dialog.h"

#include "wakhan-event-importer.h"
#include "wakhan-import-merge.h"
#include "wakhan-import-rows.h"
#include "wakhan-saved-file.h"
#include "wakhan-source-file.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventImportDialog
{
  GtkWindow parent_instance;

  WakhanSession        *session;
  GFile                *file;
  GCancellable         *cancellable;
  WakhanIncomingEvents *events; /* NULL while they are read */
  guint                 n_same;
  GtkLabel             *content;
  GtkWidget            *order_box;
  GtkCheckButton       *day_first;
  GtkCheckButton       *month_first;
  GtkCheckButton       *joins;
  GtkListView          *rows;
  GtkWidget            *import;
};

G_DEFINE_FINAL_TYPE (WakhanEventImportDialog, wakhan_event_import_dialog, GTK_TYPE_WINDOW)

static void
set_rows (WakhanEventImportDialog *self,
          GListModel              *rows)
{
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (rows);

  gtk_list_view_set_model (self->rows, GTK_SELECTION_MODEL (selection));
}

static void
show_rows (WakhanEventImportDialog *self)
{
  if (self->events)
    set_rows (self, wakhan_import_rows_new (self->events,
                                            gtk_check_button_get_active (self->joins)));
}

static void
show_content (WakhanEventImportDialog *self)
{
  const guint      n_events = self->events->events->len;
  const guint      n_faults = self->events->faults->len + self->events->n_more_faults;
  g_autofree char *events = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event was understood.", "%u events were understood.",
                 n_events),
    n_events);
  g_autofree char *faults =
    n_faults > 0 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line was not understood.",
                                                 "%u lines were not understood.", n_faults),
                                    n_faults)
                 : g_strdup ("");
  g_autofree char *joins = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Join %u event that is there already",
                 "Join %u events that are there already", self->n_same),
    self->n_same);
  g_autofree char *all = g_strconcat (events, *faults ? " " : "", faults, NULL);

  gtk_label_set_label (self->content, all);
  gtk_check_button_set_label (self->joins, joins);
  gtk_widget_set_visible (GTK_WIDGET (self->joins), self->n_same > 0);
  gtk_widget_set_visible (self->order_box,
                          !self->events->order_is_told &&
                            (self->events->n_asked > 0 || self->events->order != 0));
  gtk_widget_set_sensitive (self->import, n_events > 0);
  wakhan_session_announce_deed (self->session, all);
}

static void
read_cb (GObject      *file,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (WakhanEventImportDialog) self = user_data;
  g_autoptr (GError)                  error = NULL;
  WakhanIncomingEvents               *events =
    wakhan_event_importer_load_finish (G_FILE (file), result, &error);

  if (!self->session || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_clear_pointer (&events, wakhan_incoming_events_free);
      return;
    }
  if (!events)
    {
      gtk_label_set_label (self->content, error->message);
      gtk_widget_add_css_class (GTK_WIDGET (self->content), "state-bad");
      wakhan_session_announce_deed (self->session, error->message);
      return;
    }
  self->events = events;
  self->n_same =
    wakhan_import_merge_compare (events, wakhan_session_get_study (self->session));
  show_content (self);
  show_rows (self);
  /* There was nothing to have the keyboard, and without it nothing is heard before GTK 4.14. */
  if (!gtk_window_get_focus (GTK_WINDOW (self)))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
read_file (WakhanEventImportDialog *self)
{
  const int order = gtk_check_button_get_active (self->day_first)     ? 1
                    : gtk_check_button_get_active (self->month_first) ? -1
                                                                      : 0;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->events, wakhan_incoming_events_free);
  gtk_widget_set_sensitive (self->import, FALSE);
  self->cancellable = g_cancellable_new ();
  wakhan_event_importer_load_async (self->file, order, self->cancellable, read_cb,
                                    g_object_ref (self));
}

/* One goes and another comes, and both tell: the one that comes counts. */
static void
order_cb (WakhanEventImportDialog *self,
          GtkCheckButton          *button)
{
  if (self->file && gtk_check_button_get_active (button))
    read_file (self);
}

static char *
dup_result (guint n_new,
            guint n_joined)
{
  g_autofree char *come = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event imported.", "%u events imported.", n_new), n_new);
  g_autofree char *joined = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event got what it lacked.",
                 "%u events got what they lacked.", n_joined),
    n_joined);

  return n_joined > 0 ? g_strconcat (come, " ", joined, NULL) : g_steal_pointer (&come);
}

static void
import_cb (WakhanEventImportDialog *self)
{
  WakhanStudy             *study = wakhan_session_get_study (self->session);
  g_autoptr (WakhanChange) change = NULL;
  g_autofree char         *words = NULL;
  guint                    n_new;
  guint                    n_joined;

  if (!self->events || !study)
    return;
  change = wakhan_import_merge_create_change (self->events, study,
                                              gtk_check_button_get_active (self->joins), &n_new,
                                              &n_joined);
  if (change)
    wakhan_notebook_apply (wakhan_study_get_notebook (study), change);
  words = dup_result (n_new, n_joined);
  wakhan_saved_file_leave (GTK_WINDOW (self), self->session, words);
}

static void
wakhan_event_import_dialog_dispose (GObject *object)
{
  WakhanEventImportDialog *self = WAKHAN_EVENT_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  g_clear_object (&self->file);
  g_clear_pointer (&self->events, wakhan_incoming_events_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_EVENT_IMPORT_DIALOG);

  G_OBJECT_CLASS (wakhan_event_import_dialog_parent_class)->dispose (object);
}

static void
wakhan_event_import_dialog_class_init (WakhanEventImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_import_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-event-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, content);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, order_box);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, day_first);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, month_first);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, joins);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventImportDialog, import);
  gtk_widget_class_bind_template_callback (widget_class, order_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_rows);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_event_import_dialog_init (WakhanEventImportDialog *self)
{
  g_autoptr (GtkListItemFactory) factory = wakhan_import_rows_create_factory ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->rows, factory);
}

GtkWindow *
wakhan_event_import_dialog_new (GtkWindow     *parent,
                                WakhanSession *session)
{
  WakhanEventImportDialog *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (wakhan_session_get_study (session), NULL);

  self =
    g_object_new (WAKHAN_TYPE_EVENT_IMPORT_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  return GTK_WINDOW (self);
}

void
wakhan_event_import_dialog_read (WakhanEventImportDialog *self,
                                 GFile                   *file)
{
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  g_return_if_fail (WAKHAN_IS_EVENT_IMPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  g_set_object (&self->file, file);
  name = wakhan_source_file_dup_name (file);
  title = g_strdup_printf (_ ("Reading “%s”…"), name);
  gtk_label_set_label (self->content, title);
  read_file (self);
}
