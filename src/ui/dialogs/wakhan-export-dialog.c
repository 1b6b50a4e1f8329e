/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-export-dialog.h"

#include "wakhan-exporter.h"
#include "wakhan-file-dialog.h"
#include "wakhan-safe-copy.h"
#include "wakhan-saved-file.h"

#include <glib/gi18n-lib.h>

#define PREVIEW_CHARACTERS 4000
#define NEW_MODE 0666

struct _WakhanExportDialog
{
  GtkWindow parent_instance;

  WakhanSession   *session;
  GtkToggleButton *markdown;
  GtkToggleButton *json;
  GtkTextView     *preview;
  GtkLabel        *problem;
  char            *text;
};

G_DEFINE_FINAL_TYPE (WakhanExportDialog, wakhan_export_dialog, GTK_TYPE_WINDOW)

static const char *
get_suffix (WakhanExportDialog *self)
{
  return gtk_toggle_button_get_active (self->markdown) ? "md"
         : gtk_toggle_button_get_active (self->json)   ? "json"
                                                       : "csv";
}

static void
form_changed_cb (WakhanExportDialog *self)
{
  WakhanStudy     *study = wakhan_session_get_study (self->session);
  const char      *suffix = get_suffix (self);
  g_autofree char *begin = NULL;

  g_free (self->text);
  self->text = g_str_equal (suffix, "md")     ? wakhan_export_markdown (study)
               : g_str_equal (suffix, "json") ? wakhan_export_json (study)
                                              : wakhan_export_csv (study);
  begin =
    g_utf8_substring (self->text, 0, MIN (PREVIEW_CHARACTERS, g_utf8_strlen (self->text, -1)));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->preview), begin, -1);
}

/* Unless it was closed. */
static void
show_problem (WakhanExportDialog *self,
              const char         *problem)
{
  gtk_label_set_label (self->problem, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static void
saved_cb (GObject      *file,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanExportDialog) self = user_data;
  g_autofree char               *problem = NULL;

  if (!self->session || wakhan_saved_file_tell (GTK_WINDOW (self), self->session, G_FILE (file),
                                                result, _ ("Notes exported to “%s”"), &problem))
    return;
  show_problem (self, problem);
}

static void
chosen_cb (GFile   *file,
           gpointer user_data)
{
  WakhanExportDialog *self = user_data;
  g_autoptr (GBytes)  bytes = NULL;
  g_autofree char    *refusal = NULL;

  if (!self->text)
    return;
  refusal = wakhan_saved_file_dup_refusal (self->session, file);
  if (refusal)
    {
      show_problem (self, refusal);
      return;
    }
  bytes = g_bytes_new (self->text, strlen (self->text));
  wakhan_safe_copy_write_async (file, bytes, NEW_MODE, NULL, saved_cb, g_object_ref (self));
}

static void
copy_cb (WakhanExportDialog *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->text);
  wakhan_saved_file_leave (GTK_WINDOW (self), self->session, _ ("Notes copied"));
}

static void
save_cb (WakhanExportDialog *self)
{
  const char      *title = wakhan_study_get_title (wakhan_session_get_study (self->session));
  g_autofree char *safe = g_strdelimit (g_strdup (title), "/\\:\n", '-');
  /* Translators: the name of a file that is proposed; “%s” is the title of a text, and then md,
   * json or csv */
  g_autofree char *name = g_strdup_printf (_ ("Notes on %s.%s"), safe, get_suffix (self));

  wakhan_file_dialog_run (GTK_WINDOW (self), WAKHAN_FILE_DIALOG_SAVE, _ ("Export Notes"), name,
                          chosen_cb, self);
}

static void
wakhan_export_dialog_dispose (GObject *object)
{
  WakhanExportDialog *self = WAKHAN_EXPORT_DIALOG (object);

  g_clear_pointer (&self->text, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_EXPORT_DIALOG);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_export_dialog_parent_class)->dispose (object);
}

static void
wakhan_export_dialog_class_init (WakhanExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_export_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanExportDialog, markdown);
  gtk_widget_class_bind_template_child (widget_class, WakhanExportDialog, json);
  gtk_widget_class_bind_template_child (widget_class, WakhanExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, WakhanExportDialog, problem);
  gtk_widget_class_bind_template_callback (widget_class, form_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_export_dialog_init (WakhanExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
wakhan_export_dialog_new (GtkWindow     *parent,
                          WakhanSession *session)
{
  WakhanExportDialog *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (wakhan_session_get_study (session), NULL);

  self = g_object_new (WAKHAN_TYPE_EXPORT_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  gtk_toggle_button_set_active (self->markdown, TRUE);
  return GTK_WINDOW (self);
}
