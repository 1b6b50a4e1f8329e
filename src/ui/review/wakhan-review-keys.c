/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-keys.h"

#define BUTTON "review-button-%u"

static const guint letters[] = { GDK_KEY_k, GDK_KEY_r, GDK_KEY_c, GDK_KEY_j };

static const struct
{
  guint       key;
  const char *action;
  gboolean    in_fields;
} actions[] = {
  { GDK_KEY_Up, "win.previous-date", FALSE },
  { GDK_KEY_Down, "win.next-date", FALSE },
  { GDK_KEY_Escape, "win.leave-review", TRUE },
};

/* A list that is open has keys of its own. */
static gboolean
is_in_field (GtkWidget *pane)
{
  GtkRoot   *root = gtk_widget_get_root (pane);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && (GTK_IS_EDITABLE (focus) || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER));
}

static gboolean
press_button (GtkWidget *pane,
              guint      key)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autofree char *name = g_strdup_printf (BUTTON, i);
      GtkWidget       *button = g_object_get_data (G_OBJECT (pane), name);

      if (key != letters[i] || !gtk_widget_is_sensitive (button))
        continue;
      g_signal_emit_by_name (button, "clicked");
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static gboolean
key_pressed_cb (GtkWidget      *pane,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType modifiers)
{
  const gboolean in_field = is_in_field (pane);

  if (modifiers & gtk_accelerator_get_default_mod_mask ())
    return GDK_EVENT_PROPAGATE;
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    if (key == actions[i].key && (actions[i].in_fields || !in_field))
      return gtk_widget_activate_action (pane, actions[i].action, NULL);
  return in_field ? GDK_EVENT_PROPAGATE : press_button (pane, gdk_keyval_to_lower (key));
}

void
wakhan_review_keys_attach (GtkWidget       *pane,
                           GtkWidget *const buttons[4])
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (pane));

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autofree char *name = g_strdup_printf (BUTTON, i);

      g_object_set_data (G_OBJECT (pane), name, buttons[i]);
    }
  controller = gtk_event_controller_key_new ();
  g_signal_connect_swapped (controller, "key-pressed", G_CALLBACK (key_pressed_cb), pane);
  gtk_widget_add_controller (pane, controller);
}
