/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-shelf-window.h"

#include "wakhan-described-row.h"
#include "wakhan-notes-shelf.h"
#include "wakhan-task.h"

#include <glib/gi18n-lib.h>

struct _WakhanNotesShelfWindow
{
  GtkWindow parent_instance;

  WakhanSession *session;
  GtkListBox    *list;
  GtkWidget     *nothing;
};

G_DEFINE_FINAL_TYPE (WakhanNotesShelfWindow, wakhan_notes_shelf_window, GTK_TYPE_WINDOW)

/* @user_data: the session; the list is closed by then. */
static void
taken_over_cb (GObject      *notebook,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (WakhanSession) session = user_data;
  g_autoptr (GError)        error = NULL;
  const guint               n_notes = wakhan_notes_shelf_take_over_finish (result, &error);
  g_autofree char          *words = g_strdup_printf (
             g_dngettext (GETTEXT_PACKAGE, "%u note taken over", "%u notes taken over", n_notes),
             n_notes);
  WakhanStudy *study = wakhan_session_get_study (session);

  if (study && G_OBJECT (wakhan_study_get_notebook (study)) == notebook)
    wakhan_session_announce_deed (session, error ? error->message : words);
}

static void
row_activated_cb (WakhanNotesShelfWindow *self,
                  GtkListBoxRow          *row)
{
  WakhanStudy *study = wakhan_session_get_study (self->session);
  const char  *id = g_object_get_data (G_OBJECT (row), "id");

  wakhan_notes_shelf_take_over_async (id, wakhan_study_get_notebook (study), taken_over_cb,
                                      g_object_ref (self->session));
  if (g_strcmp0 (id, wakhan_study_get_kin (study)) == 0)
    wakhan_study_clear_kin (study);
  gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
create_row (const WakhanShelfBook *book)
{
  g_autofree char *count = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", book->n_notes), book->n_notes);
  /* Translators: the title of a text, and how many notes there are on it. */
  g_autofree char *name = g_strdup_printf (_ ("%s, %s"), book->title, count);
  GtkWidget       *row = wakhan_described_row_new (book->title, name);

  wakhan_described_row_append (row, count, "caption");
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (book->id), g_free);
  return row;
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data G_GNUC_UNUSED)
{
  WakhanNotesShelfWindow *self = WAKHAN_NOTES_SHELF_WINDOW (source);
  g_autoptr (GPtrArray)   books = g_task_propagate_pointer (G_TASK (result), NULL);

  for (guint i = 0; books && i < books->len; i++)
    gtk_list_box_append (self->list, create_row (g_ptr_array_index (books, i)));
  gtk_widget_set_visible (self->nothing, !books || books->len == 0);
  if (books && books->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
}

static void
list_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      id,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_task_return_pointer (task, wakhan_notes_shelf_list (id), (GDestroyNotify) g_ptr_array_unref);
}

static void
list_books (WakhanNotesShelfWindow *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, listed_cb, NULL);

  g_task_set_source_tag (task, list_books);
  g_task_set_task_data (
    task, g_strdup (wakhan_study_get_id (wakhan_session_get_study (self->session))), g_free);
  wakhan_task_run_in_thread (task, list_in_thread);
}

static void
wakhan_notes_shelf_window_dispose (GObject *object)
{
  WakhanNotesShelfWindow *self = WAKHAN_NOTES_SHELF_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTES_SHELF_WINDOW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (wakhan_notes_shelf_window_parent_class)->dispose (object);
}

static void
wakhan_notes_shelf_window_class_init (WakhanNotesShelfWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_notes_shelf_window_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-notes-shelf-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesShelfWindow, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanNotesShelfWindow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_notes_shelf_window_init (WakhanNotesShelfWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
wakhan_notes_shelf_window_new (GtkWindow     *parent,
                               WakhanSession *session)
{
  WakhanNotesShelfWindow *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);

  self = g_object_new (WAKHAN_TYPE_NOTES_SHELF_WINDOW, "transient-for", parent, NULL);
  self->session = g_object_ref (session);
  list_books (self);
  return GTK_WINDOW (self);
}
