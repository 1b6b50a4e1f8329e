/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-toast.h"

#define SECONDS 8

struct _WakhanNoteToast
{
  GtkWidget parent_instance;

  guint                     timeout;
  GtkRevealer              *revealer;
  GtkLabel                 *words;
  GtkWidget                *undo;
  GtkEventControllerMotion *pointer;
  GtkEventControllerFocus  *focus;
};

G_DEFINE_FINAL_TYPE (WakhanNoteToast, wakhan_note_toast, GTK_TYPE_WIDGET)

static gboolean
timeout_cb (gpointer user_data)
{
  WakhanNoteToast *self = user_data;

  if (gtk_event_controller_motion_contains_pointer (self->pointer) ||
      gtk_event_controller_focus_contains_focus (self->focus))
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  wakhan_note_toast_hide (self);
  return G_SOURCE_REMOVE;
}

static void
child_revealed_cb (WakhanNoteToast *self)
{
  const gboolean shown = gtk_revealer_get_child_revealed (self->revealer) ||
                         gtk_revealer_get_reveal_child (self->revealer);

  gtk_widget_set_visible (GTK_WIDGET (self), shown);
}

static void
wakhan_note_toast_dispose (GObject *object)
{
  WakhanNoteToast *self = WAKHAN_NOTE_TOAST (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_NOTE_TOAST);

  G_OBJECT_CLASS (wakhan_note_toast_parent_class)->dispose (object);
}

static void
wakhan_note_toast_class_init (WakhanNoteToastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_note_toast_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-note-toast.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteToast, revealer);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteToast, words);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteToast, undo);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteToast, pointer);
  gtk_widget_class_bind_template_child (widget_class, WakhanNoteToast, focus);
  gtk_widget_class_bind_template_callback (widget_class, child_revealed_cb);
  gtk_widget_class_bind_template_callback (widget_class, wakhan_note_toast_hide);
}

static void
wakhan_note_toast_init (WakhanNoteToast *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
wakhan_note_toast_show (WakhanNoteToast *self,
                        const char      *words,
                        gboolean         can_undo)
{
  g_return_if_fail (WAKHAN_IS_NOTE_TOAST (self));

  if (!self->revealer)
    gtk_widget_init_template (GTK_WIDGET (self)); /* few notes are deleted */
  gtk_label_set_label (self->words, words);
  gtk_widget_set_visible (self->undo, can_undo);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_seconds (SECONDS, timeout_cb, self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

void
wakhan_note_toast_hide (WakhanNoteToast *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_TOAST (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->revealer)
    gtk_revealer_set_reveal_child (self->revealer, FALSE);
}
