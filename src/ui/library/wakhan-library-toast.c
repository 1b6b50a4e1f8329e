/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-toast.h"

#include "wakhan-library-words.h"

#include <glib/gi18n-lib.h>

#define SECONDS 8

struct _WakhanLibraryToast
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *words;
  GtkWidget *undo;
  guint      timeout;
};

G_DEFINE_FINAL_TYPE (WakhanLibraryToast, wakhan_library_toast, GTK_TYPE_WIDGET)

static void
wakhan_library_toast_dispose (GObject *object)
{
  WakhanLibraryToast *self = WAKHAN_LIBRARY_TOAST (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_library_toast_parent_class)->dispose (object);
}

static void
wakhan_library_toast_class_init (WakhanLibraryToastClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_library_toast_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_library_toast_init (WakhanLibraryToast *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->words = wakhan_library_words_create_label ("", NULL);
  self->undo = gtk_button_new_with_label (_ ("Undo"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->undo), "library.undo");
  gtk_widget_set_valign (self->undo, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->box, "toast");
  gtk_widget_add_css_class (self->box, "texts-toast");
  gtk_box_append (GTK_BOX (self->box), self->words);
  gtk_box_append (GTK_BOX (self->box), self->undo);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
wakhan_library_toast_new (void)
{
  return g_object_new (WAKHAN_TYPE_LIBRARY_TOAST, NULL);
}

/* Who is about to press the button has it for longer. */
static gboolean
timeout_cb (gpointer user_data)
{
  WakhanLibraryToast *self = user_data;

  if (gtk_widget_has_focus (self->undo))
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  wakhan_library_toast_hide (self);
  return G_SOURCE_REMOVE;
}

void
wakhan_library_toast_show (WakhanLibraryToast *self,
                           const char         *words,
                           gboolean            can_undo)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_TOAST (self));

  gtk_label_set_label (GTK_LABEL (self->words), words);
  gtk_widget_set_visible (self->undo, can_undo);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_seconds (SECONDS, timeout_cb, self);
}

void
wakhan_library_toast_hide (WakhanLibraryToast *self)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_TOAST (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
