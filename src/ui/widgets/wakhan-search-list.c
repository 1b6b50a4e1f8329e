/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-search-list.h"

static gboolean
is_plain (GdkModifierType state)
{
  return !(state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK));
}

static gboolean
entry_key_cb (GtkListBox     *list,
              guint           key,
              guint           code G_GNUC_UNUSED,
              GdkModifierType state)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (list, 0);

  if (!is_plain (state) || (key != GDK_KEY_Down && key != GDK_KEY_KP_Down))
    return GDK_EVENT_PROPAGATE;
  if (first)
    gtk_widget_grab_focus (GTK_WIDGET (first));
  return GDK_EVENT_STOP;
}

static gboolean
list_key_cb (GtkWidget             *entry,
             guint                  key,
             guint                  code G_GNUC_UNUSED,
             GdkModifierType        state,
             GtkEventControllerKey *controller)
{
  GtkWidget     *list = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0);

  if (!is_plain (state) || (key != GDK_KEY_Up && key != GDK_KEY_KP_Up) || !first ||
      !gtk_widget_has_focus (GTK_WIDGET (first)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (entry);
  return GDK_EVENT_STOP;
}

void
wakhan_search_list_lead (GtkWidget  *entry,
                         GtkListBox *list)
{
  GtkEventController *of_entry = gtk_event_controller_key_new ();
  GtkEventController *of_list = gtk_event_controller_key_new ();

  g_return_if_fail (GTK_IS_WIDGET (entry));
  g_return_if_fail (GTK_IS_LIST_BOX (list));

  gtk_event_controller_set_propagation_phase (of_entry, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (of_list, GTK_PHASE_CAPTURE);
  g_signal_connect_object (of_entry, "key-pressed", G_CALLBACK (entry_key_cb), list,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (of_list, "key-pressed", G_CALLBACK (list_key_cb), entry,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, of_entry);
  gtk_widget_add_controller (GTK_WIDGET (list), of_list);
}
