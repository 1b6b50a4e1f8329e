/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-shortcuts-window.h"

#include "wakhan-commands.h"
#include "wakhan-fold.h"

#include <glib/gi18n-lib.h>

struct _WakhanShortcutsWindow
{
  GtkWindow parent_instance;

  GtkSearchEntry *search;
  GtkListBox     *list;
  GtkWidget      *nothing;
};

G_DEFINE_FINAL_TYPE (WakhanShortcutsWindow, wakhan_shortcuts_window, GTK_TYPE_WINDOW)

static const WakhanCommand *
get_command (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "command");
}

static gboolean
is_looked_for (WakhanShortcutsWindow *self,
               GtkListBoxRow         *row)
{
  const WakhanCommand *command = get_command (row);
  g_autofree char     *key = wakhan_command_dup_key_label (command);
  g_autofree char     *words = g_strdup_printf ("%s %s", wakhan_command_get_title (command), key);

  return wakhan_fold_has_words (words, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
header_cb (GtkListBoxRow *row,
           GtkListBoxRow *before,
           gpointer       user_data G_GNUC_UNUSED)
{
  const WakhanCommandGroup group = get_command (row)->group;
  GtkWidget               *header;

  if (before && get_command (before)->group == group)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  header = gtk_label_new (wakhan_command_group_get_title (group));
  gtk_label_set_xalign (GTK_LABEL (header), 0);
  gtk_widget_add_css_class (header, "shortcuts-group");
  gtk_list_box_row_set_header (row, header);
}

/* Hidden, not filtered out: GTK tells a screen reader nothing of a filter. */
static void
search_changed_cb (WakhanShortcutsWindow *self)
{
  GtkListBoxRow *row;
  gboolean       found = FALSE;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    {
      const gboolean shown = is_looked_for (self, row);

      gtk_widget_set_visible (GTK_WIDGET (row), shown);
      found = found || shown;
    }
  gtk_widget_set_visible (self->nothing, !found);
}

static void
stop_search_cb (WakhanShortcutsWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)))
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
append_cap (GtkBox     *box,
            const char *words)
{
  GtkWidget *cap = gtk_label_new (words);

  if (gtk_widget_get_first_child (GTK_WIDGET (box)))
    gtk_box_append (box, gtk_label_new ("+"));
  gtk_widget_add_css_class (cap, "key-cap");
  gtk_box_append (box, cap);
}

/* Caps are drawn for the eye; a screen reader hears them in the row's name. */
static GtkWidget *
create_caps (const char *accel)
{
  const struct
  {
    GdkModifierType mask;
    const char     *name;
  } names[] = { { GDK_CONTROL_MASK, C_ ("keyboard", "Ctrl") },
                { GDK_ALT_MASK, C_ ("keyboard", "Alt") },
                { GDK_SHIFT_MASK, C_ ("keyboard", "Shift") } };
  GtkWidget       *box = g_object_new (GTK_TYPE_BOX, "spacing", 6, "accessible-role",
                                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  guint            key;
  GdkModifierType  modifiers;
  g_autofree char *label = NULL;

  gtk_accelerator_parse (accel, &key, &modifiers);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (modifiers & names[i].mask)
      append_cap (GTK_BOX (box), names[i].name);
  label = gtk_accelerator_get_label (key, 0);
  append_cap (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
create_row (const WakhanCommand *command)
{
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget       *title = gtk_label_new (wakhan_command_get_title (command));
  g_autofree char *key = wakhan_command_dup_key_label (command);
  g_autofree char *name = g_strdup_printf ("%s, %s", wakhan_command_get_title (command), key);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), create_caps (command->accels[0]));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (row), "command", (gpointer) command);
  return row;
}

static void
wakhan_shortcuts_window_dispose (GObject *object)
{
  WakhanShortcutsWindow *self = WAKHAN_SHORTCUTS_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_SHORTCUTS_WINDOW);

  G_OBJECT_CLASS (wakhan_shortcuts_window_parent_class)->dispose (object);
}

static void
wakhan_shortcuts_window_class_init (WakhanShortcutsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_shortcuts_window_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-shortcuts-window.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanShortcutsWindow, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanShortcutsWindow, list);
  gtk_widget_class_bind_template_child (widget_class, WakhanShortcutsWindow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wakhan_shortcuts_window_init (WakhanShortcutsWindow *self)
{
  guint                n_commands;
  const WakhanCommand *commands = wakhan_commands_get (&n_commands);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  for (guint i = 0; i < n_commands; i++)
    if (commands[i].accels[0])
      gtk_list_box_append (self->list, create_row (&commands[i]));
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->search));
}

GtkWindow *
wakhan_shortcuts_window_new (GtkWindow *parent)
{
  return g_object_new (WAKHAN_TYPE_SHORTCUTS_WINDOW, "transient-for", parent, "modal", TRUE, NULL);
}
