/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-find-tools.h"

#include "wakhan-find-layout.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  TOGGLE_CASE,
  TOGGLE_WHOLE_WORDS,
  TOGGLE_ALIKE,
  N_TOGGLES
} Toggle;

struct _WakhanFindTools
{
  GtkBox parent_instance;

  GtkToggleButton *toggles[N_TOGGLES];
};

G_DEFINE_FINAL_TYPE (WakhanFindTools, wakhan_find_tools, GTK_TYPE_BOX)

static void
toggled_cb (WakhanFindTools *self)
{
  g_signal_emit_by_name (self, "changed");
}

static void
close_cb (WakhanFindTools *self)
{
  g_signal_emit_by_name (self, "close");
}

static void
name_button (GtkWidget  *button,
             const char *name,
             const char *key)
{
  g_autofree char *tooltip = key ? g_strdup_printf ("%s (%s)", name, key) : g_strdup (name);

  wakhan_tooltip_set_beside_name (button, tooltip, key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
add_button (WakhanFindTools *self,
            const char      *icon_name,
            const char      *action,
            const char      *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (button, "flat");
  name_button (button, name, NULL);
  if (action)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  else
    g_signal_connect_swapped (button, "clicked", G_CALLBACK (close_cb), self);
  gtk_box_append (GTK_BOX (self), button);
}

static void
add_toggle (WakhanFindTools *self,
            Toggle           toggle,
            const char      *label,
            const char      *name,
            guint            key)
{
  GtkWidget       *button = gtk_toggle_button_new (); /* by a label of its own GTK 4.18 names it */
  g_autofree char *key_label = gtk_accelerator_get_label (key, GDK_ALT_MASK);

  self->toggles[toggle] = GTK_TOGGLE_BUTTON (button);
  gtk_button_set_child (GTK_BUTTON (button), gtk_label_new (label));
  gtk_widget_add_css_class (button, "text-button");
  gtk_widget_add_css_class (button, "find-toggle");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  name_button (button, name, key_label);
  gtk_box_append (GTK_BOX (self), button);
}

static void
install_signal (const char *name)
{
  g_signal_new (name, WAKHAN_TYPE_FIND_TOOLS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                0);
}

static void
wakhan_find_tools_class_init (WakhanFindToolsClass *klass G_GNUC_UNUSED)
{
  install_signal ("changed");
  install_signal ("close");
}

static void
wakhan_find_tools_init (WakhanFindTools *self)
{
  gtk_box_set_spacing (GTK_BOX (self), WAKHAN_FIND_LAYOUT_GAP);
  add_toggle (self, TOGGLE_CASE, C_ ("find", "Aa"), _ ("Match Case"), GDK_KEY_c);
  add_toggle (self, TOGGLE_WHOLE_WORDS, C_ ("find", "Whole words"), _ ("Whole Words"), GDK_KEY_w);
  add_toggle (self, TOGGLE_ALIKE, C_ ("find", "é = e"), _ ("Accents Make No Difference"),
              GDK_KEY_a);
  gtk_toggle_button_set_active (self->toggles[TOGGLE_ALIKE], TRUE);
  for (guint i = 0; i < N_TOGGLES; i++)
    g_signal_connect_swapped (self->toggles[i], "toggled", G_CALLBACK (toggled_cb), self);
  add_button (self, "go-up-symbolic", "find.previous", _ ("Previous Hit"));
  add_button (self, "go-down-symbolic", "find.next", _ ("Next Hit"));
  add_button (self, "window-close-symbolic", NULL, _ ("Close Find"));
}

GtkWidget *
wakhan_find_tools_new (void)
{
  return g_object_new (WAKHAN_TYPE_FIND_TOOLS, NULL);
}

WakhanFindFlags
wakhan_find_tools_get_flags (WakhanFindTools *self)
{
  WakhanFindFlags flags = 0;

  g_return_val_if_fail (WAKHAN_IS_FIND_TOOLS (self), 0);

  if (gtk_toggle_button_get_active (self->toggles[TOGGLE_CASE]))
    flags |= WAKHAN_FIND_CASE;
  if (gtk_toggle_button_get_active (self->toggles[TOGGLE_WHOLE_WORDS]))
    flags |= WAKHAN_FIND_WHOLE_WORDS;
  if (!gtk_toggle_button_get_active (self->toggles[TOGGLE_ALIKE]))
    flags |= WAKHAN_FIND_MARKS;
  return flags;
}

gboolean
wakhan_find_tools_press (WakhanFindTools *self,
                         guint            key)
{
  static const guint keys[N_TOGGLES] = { GDK_KEY_c, GDK_KEY_w, GDK_KEY_a };

  g_return_val_if_fail (WAKHAN_IS_FIND_TOOLS (self), FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (gdk_keyval_to_lower (key) == keys[i])
      {
        gtk_toggle_button_set_active (self->toggles[i],
                                      !gtk_toggle_button_get_active (self->toggles[i]));
        return TRUE;
      }
  return FALSE;
}
