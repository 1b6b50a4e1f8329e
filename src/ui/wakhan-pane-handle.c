/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pane-handle.h"

#define KEY_STEP 16

struct _WakhanPaneHandle
{
  GtkWidget parent_instance;

  GtkOrientation orientation;
};

enum
{
  MOVED,
  RESET,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanPaneHandle, wakhan_pane_handle, GTK_TYPE_WIDGET)

static gboolean
key_pressed_cb (WakhanPaneHandle *self,
                guint             key,
                guint             code G_GNUC_UNUSED,
                GdkModifierType   modifiers)
{
  const gboolean is_vertical = self->orientation == GTK_ORIENTATION_VERTICAL;

  if (modifiers & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK))
    return GDK_EVENT_PROPAGATE;
  if (key == (is_vertical ? GDK_KEY_Left : GDK_KEY_Up))
    g_signal_emit (self, signals[MOVED], 0, -KEY_STEP);
  else if (key == (is_vertical ? GDK_KEY_Right : GDK_KEY_Down))
    g_signal_emit (self, signals[MOVED], 0, KEY_STEP);
  else if (key == GDK_KEY_Home)
    g_signal_emit (self, signals[RESET], 0);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
wakhan_pane_handle_class_init (WakhanPaneHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);

  signals[MOVED] = g_signal_new ("moved", WAKHAN_TYPE_PANE_HANDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                 G_TYPE_INT);
  signals[RESET] = g_signal_new ("reset", WAKHAN_TYPE_PANE_HANDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_pane_handle_init (WakhanPaneHandle *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
wakhan_pane_handle_new (GtkOrientation orientation,
                        const char    *name)
{
  WakhanPaneHandle *self = g_object_new (WAKHAN_TYPE_PANE_HANDLE, NULL);
  const gboolean    is_vertical = orientation == GTK_ORIENTATION_VERTICAL;

  self->orientation = orientation;
  gtk_widget_add_css_class (GTK_WIDGET (self), is_vertical ? "vertical" : "horizontal");
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_vertical ? "col-resize" : "row-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}
