/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-export-dialog.h"

#include "wakhan-drop-down-name.h"
#include "wakhan-event-exporter.h"
#include "wakhan-file-dialog.h"
#include "wakhan-safe-copy.h"
#include "wakhan-saved-file.h"

#include <glib/gi18n-lib.h>

#define PREVIEW_CHARACTERS 4000
#define NEW_MODE 0666

struct _WakhanEventExportDialog
{
  GtkWindow parent_instance;

  WakhanSession *session;
  GCancellable  *cancellable;
  WakhanEventExport *export; /* NULL while it is made */
  GtkDropDown    *formats;
  GtkCheckButton *with_found;
  GtkTextView    *preview;
  GtkLabel       *content;
  GtkLabel       *losses;
  GtkLabel       *problem;
  GtkWidget      *save;
};

G_DEFINE_FINAL_TYPE (WakhanEventExportDialog, wakhan_event_export_dialog, GTK_TYPE_WINDOW)

static void
show_problem (WakhanEventExportDialog *self,
              const char              *problem)
{
  gtk_label_set_label (self->problem, problem ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
}

static void
show_export (WakhanEventExportDialog *self)
{
  const guint      n_events = self->export->n_events;
  g_auto (GStrv)   lines = wakhan_event_export_dup_losses (self->export);
  g_autofree char *losses = g_strjoinv ("\n", lines);
  g_autofree char *content = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events), n_events);
  const char *text = self->export->text;
  const char *end = text;

  for (guint i = 0; i < PREVIEW_CHARACTERS && *end; i++)
    end = g_utf8_next_char (end);
  gtk_label_set_label (self->content, content);
  gtk_label_set_label (self->losses, losses);
  gtk_widget_set_visible (GTK_WIDGET (self->losses), *losses != '\0');
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->preview), text, end - text);
  gtk_widget_set_sensitive (self->save, TRUE);
}

static void
exported_cb (GObject      *source G_GNUC_UNUSED,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (WakhanEventExportDialog) self = user_data;
  WakhanEventExport *export = wakhan_event_export_new_finish (result, NULL);

  if (!export)
    return; /* another form was chosen, or the dialog closed */
  self->export = export;
  show_export (self);
}

static void
form_changed_cb (WakhanEventExportDialog *self)
{
  WakhanStudyDraft *draft;

  if (!self->session)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->export, wakhan_event_export_free);
  gtk_widget_set_sensitive (self->save, FALSE);
  self->cancellable = g_cancellable_new ();
  draft = wakhan_study_draft_new (wakhan_session_get_study (self->session));
  draft->with_found = gtk_check_button_get_active (self->with_found);
  wakhan_event_export_new_async (draft, gtk_drop_down_get_selected (self->formats),
                                 self->cancellable, exported_cb, g_object_ref (self));
}

/* Unless it was closed. */
static void
saved_cb (GObject      *file,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanEventExportDialog) self = user_data;
  g_autofree char                    *problem = NULL;

  if (!self->session || wakhan_saved_file_tell (GTK_WINDOW (self), self->session, G_FILE (file),
                                                result, _ ("Events exported to “%s”"), &problem))
    return;
  show_problem (self, problem);
}

static void
chosen_cb (GFile   *file,
           gpointer user_data)
{
  WakhanEventExportDialog *self = user_data;
  g_autoptr (GBytes)       bytes = NULL;
  g_autofree char         *refusal = NULL;

  if (!self->export)
    return;
  refusal = wakhan_saved_file_dup_refusal (self->session, file);
  show_problem (self, refusal);
  if (refusal)
    return;
  bytes = g_bytes_new (self->export->text, strlen (self->export->text));
  wakhan_safe_copy_write_async (file, bytes, NEW_MODE, NULL, saved_cb, g_object_ref (self));
}

static void
copy_cb (WakhanEventExportDialog *self)
{
  if (!self->export)
    return;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->export->text);
  wakhan_saved_file_leave (GTK_WINDOW (self), self->session, _ ("Events copied"));
}

static void
save_cb (WakhanEventExportDialog *self)
{
  const WakhanEventFormatKind *kind =
    wakhan_event_format_get (gtk_drop_down_get_selected (self->formats));
  const char      *title = wakhan_study_get_title (wakhan_session_get_study (self->session));
  g_autofree char *safe = g_strdelimit (g_strdup (title), "/\\:\n", '-');
  /* Translators: the name of a file that is proposed; “%s” is the title of a text, and then csv,
   * json, ics or timeline */
  g_autofree char *name = g_strdup_printf (_ ("Events of %s.%s"), safe, kind->suffix);

  wakhan_file_dialog_run (GTK_WINDOW (self), WAKHAN_FILE_DIALOG_SAVE, _ ("Export Events"), name,
                          chosen_cb, self);
}

static void
wakhan_event_export_dialog_dispose (GObject *object)
{
  WakhanEventExportDialog *self = WAKHAN_EVENT_EXPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  g_clear_pointer (&self->export, wakhan_event_export_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_EVENT_EXPORT_DIALOG);

  G_OBJECT_CLASS (wakhan_event_export_dialog_parent_class)->dispose (object);
}

static void
wakhan_event_export_dialog_class_init (WakhanEventExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_event_export_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-event-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, formats);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, with_found);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, content);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, losses);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, WakhanEventExportDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, form_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_event_export_dialog_init (WakhanEventExportDialog *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < WAKHAN_N_EVENT_FORMATS; i++)
    gtk_string_list_append (titles, wakhan_event_format_get_title (i));
  gtk_drop_down_set_model (self->formats, G_LIST_MODEL (titles));
  wakhan_drop_down_name_attach (self->formats, _ ("Format"));
}

GtkWindow *
wakhan_event_export_dialog_new (GtkWindow     *parent,
                                WakhanSession *session)
{
  WakhanEventExportDialog     *self;
  g_autoptr (WakhanStudyDraft) draft = NULL;
  g_autofree char             *found = NULL;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (wakhan_session_get_study (session), NULL);

  self =
    g_object_new (WAKHAN_TYPE_EVENT_EXPORT_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  draft = wakhan_study_draft_new (wakhan_session_get_study (session));
  found = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "With %u date found in the text that nobody has looked at",
                 "With %u dates found in the text that nobody has looked at", draft->n_found),
    draft->n_found);
  gtk_check_button_set_label (self->with_found, found);
  gtk_widget_set_visible (GTK_WIDGET (self->with_found), draft->n_found > 0);
  form_changed_cb (self);
  return GTK_WINDOW (self);
}
