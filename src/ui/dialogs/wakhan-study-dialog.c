/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-dialog.h"

#include "wakhan-file-dialog.h"
#include "wakhan-saved-file.h"
#include "wakhan-study-folder.h"

#include <glib/gi18n-lib.h>

struct _WakhanStudyDialog
{
  GtkWindow parent_instance;

  WakhanSession    *session;
  WakhanStudyDraft *draft; /* NULL while it is written, and once it is */
  GtkEditable      *title;
  GtkEditable      *period;
  GtkLabel         *period_words;
  GtkCheckButton   *with_found;
  GtkLabel         *content;
  GtkLabel         *problem;
  GtkWidget        *save;
};

G_DEFINE_FINAL_TYPE (WakhanStudyDialog, wakhan_study_dialog, GTK_TYPE_WINDOW)

static void
show_content (WakhanStudyDialog *self)
{
  const guint      n_events = wakhan_study_draft_get_n_events (self->draft);
  const guint      n_terms = self->draft->terms->len;
  const guint      n_eras = self->draft->eras->len;
  g_autofree char *events = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", n_events), n_events);
  g_autofree char *terms =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u term", "%u terms", n_terms), n_terms);
  g_autofree char *eras =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u era", "%u eras", n_eras), n_eras);
  /* Translators: what a study holds: “96 events, 94 terms, 5 eras” */
  g_autofree char *all = g_strdup_printf (C_ ("study", "%s, %s, %s"), events, terms, eras);

  gtk_label_set_label (self->content, all);
}

static gboolean
read_period (WakhanStudyDialog *self,
             WakhanDate       **period,
             GError           **error)
{
  g_autofree char *edtf = g_strstrip (g_strdup (gtk_editable_get_text (self->period)));

  *period = *edtf ? wakhan_date_parse (edtf, error) : NULL;
  return *period || !*edtf;
}

/* Says what was understood, and lets be saved what can be. */
static void
changed_cb (WakhanStudyDialog *self)
{
  g_autoptr (WakhanDate) period = NULL;
  g_autoptr (GError)     error = NULL;
  g_autofree char       *words = NULL;
  g_autofree char       *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title)));
  const gboolean         is_read = read_period (self, &period, &error);

  if (!self->draft)
    return;
  if (period)
    words = wakhan_date_to_words (period);
  else
    words = g_strdup (error ? error->message : _ ("The timeline opens on all events."));
  gtk_label_set_label (self->period_words, words);
  if (is_read)
    gtk_widget_remove_css_class (GTK_WIDGET (self->period_words), "state-bad");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->period_words), "state-bad");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->period), GTK_ACCESSIBLE_STATE_INVALID,
                               is_read ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->period),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_widget_set_sensitive (self->save, is_read && *title);
}

static void
with_found_cb (WakhanStudyDialog *self)
{
  if (!self->draft)
    return;
  self->draft->with_found = gtk_check_button_get_active (self->with_found);
  show_content (self);
}

static void
begin (WakhanStudyDialog *self)
{
  self->draft = wakhan_study_draft_new (wakhan_session_get_study (self->session));
  self->draft->with_found = gtk_check_button_get_active (self->with_found);
}

/* What has the keyboard does not change then, and so it is said aloud too. */
static void
show_problem (WakhanStudyDialog *self,
              const char        *problem)
{
  gtk_label_set_label (self->problem, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
  wakhan_session_announce_deed (self->session, problem);
}

/* The disk may be slow: the dialog waits for it, unless it was closed. */
static void
saved_cb (GObject      *source G_GNUC_UNUSED,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (WakhanStudyDialog) self = user_data;
  g_autoptr (GError)            error = NULL;
  g_autoptr (GFile)             file = wakhan_study_folder_save_finish (result, &error);

  if (!self->session)
    return;
  if (file)
    {
      g_autofree char *name = g_file_get_parse_name (file);
      g_autofree char *words = g_strdup_printf (_ ("Study saved as “%s”"), name);

      wakhan_saved_file_leave (GTK_WINDOW (self), self->session, words);
      return;
    }
  begin (self);
  changed_cb (self);
  gtk_widget_grab_focus (self->save); /* which it lost while it could not be pressed */
  show_problem (self, error->message);
}

static void
chosen_cb (GFile   *folder,
           gpointer user_data)
{
  WakhanStudyDialog     *self = user_data;
  g_autoptr (WakhanDate) period = NULL;

  if (!self->draft || !read_period (self, &period, NULL))
    return;
  if (!g_file_peek_path (folder))
    {
      show_problem (self, _ ("A study is saved on this computer only."));
      return;
    }
  wakhan_study_draft_set_title (self->draft, gtk_editable_get_text (self->title));
  g_clear_pointer (&self->draft->period, wakhan_date_unref);
  self->draft->period = g_steal_pointer (&period);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_widget_set_sensitive (self->save, FALSE);
  wakhan_study_folder_save_async (g_steal_pointer (&self->draft), g_file_peek_path (folder),
                                  saved_cb, g_object_ref (self));
}

static void
save_cb (WakhanStudyDialog *self)
{
  if (gtk_widget_get_sensitive (self->save))
    wakhan_file_dialog_run (GTK_WINDOW (self), WAKHAN_FILE_DIALOG_FOLDER,
                            _ ("Choose Where the Study’s Folder Is to Be"), NULL, chosen_cb, self);
}

static void
wakhan_study_dialog_dispose (GObject *object)
{
  WakhanStudyDialog *self = WAKHAN_STUDY_DIALOG (object);

  g_clear_pointer (&self->draft, wakhan_study_draft_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_STUDY_DIALOG);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_study_dialog_parent_class)->dispose (object);
}

static void
wakhan_study_dialog_class_init (WakhanStudyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_study_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-study-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, period);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, period_words);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, with_found);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, content);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, WakhanStudyDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, with_found_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_study_dialog_init (WakhanStudyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (WakhanStudyDialog *self)
{
  const guint      n_found = self->draft->n_found;
  g_autofree char *found = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "With %u date found in the text that nobody has looked at",
                 "With %u dates found in the text that nobody has looked at", n_found),
    n_found);

  gtk_editable_set_text (self->title, self->draft->title);
  if (self->draft->period)
    gtk_editable_set_text (self->period, wakhan_date_get_edtf (self->draft->period));
  gtk_check_button_set_label (self->with_found, found);
  gtk_widget_set_visible (GTK_WIDGET (self->with_found), n_found > 0);
  show_content (self);
  changed_cb (self);
}

GtkWindow *
wakhan_study_dialog_new (GtkWindow     *parent,
                         WakhanSession *session)
{
  WakhanStudyDialog *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (wakhan_session_get_study (session), NULL);

  self = g_object_new (WAKHAN_TYPE_STUDY_DIALOG, "transient-for", parent, "modal", TRUE, NULL);
  self->session = g_object_ref (session);
  begin (self);
  fill (self);
  return GTK_WINDOW (self);
}
