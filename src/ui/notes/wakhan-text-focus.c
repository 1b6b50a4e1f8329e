/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-focus.h"

struct _WakhanTextFocus
{
  GObject parent_instance;

  GtkWidget *widget; /* borrowed from its owner, which owns this, too */
  GtkRoot   *root;   /* borrowed; as long as it is the widget's */
  GtkWidget *text;   /* weak */
};

G_DEFINE_FINAL_TYPE (WakhanTextFocus, wakhan_text_focus, G_TYPE_OBJECT)

static void
focus_changed_cb (WakhanTextFocus *self)
{
  GtkWidget *focus = gtk_root_get_focus (self->root);

  if (focus && GTK_IS_TEXT_VIEW (focus) && !gtk_widget_is_ancestor (focus, self->widget))
    g_set_weak_pointer (&self->text, focus);
}

/* No GSignalGroup: in GLib 2.74 it is left with a dangling target when that is disposed before its
 * widgets. */
static void
set_root (WakhanTextFocus *self,
          GtkRoot         *root)
{
  if (self->root)
    g_signal_handlers_disconnect_by_func (self->root, focus_changed_cb, self);
  self->root = GTK_IS_WINDOW (root) ? root : NULL;
  if (self->root)
    g_signal_connect_swapped (root, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self);
}

static void
root_changed_cb (WakhanTextFocus *self)
{
  set_root (self, gtk_widget_get_root (self->widget));
}

static void
wakhan_text_focus_dispose (GObject *object)
{
  WakhanTextFocus *self = WAKHAN_TEXT_FOCUS (object);

  set_root (self, NULL);
  g_clear_weak_pointer (&self->text);

  G_OBJECT_CLASS (wakhan_text_focus_parent_class)->dispose (object);
}

static void
wakhan_text_focus_class_init (WakhanTextFocusClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_text_focus_dispose;
}

static void
wakhan_text_focus_init (WakhanTextFocus *self G_GNUC_UNUSED)
{
}

WakhanTextFocus *
wakhan_text_focus_new (GtkWidget *widget)
{
  WakhanTextFocus *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (WAKHAN_TYPE_TEXT_FOCUS, NULL);
  self->widget = widget;
  g_signal_connect_object (widget, "notify::root", G_CALLBACK (root_changed_cb), self,
                           G_CONNECT_SWAPPED);
  root_changed_cb (self);
  return self;
}

gboolean
wakhan_text_focus_give_back (WakhanTextFocus *self)
{
  g_return_val_if_fail (WAKHAN_IS_TEXT_FOCUS (self), FALSE);

  return self->text && gtk_widget_get_mapped (self->text) && gtk_widget_grab_focus (self->text);
}
