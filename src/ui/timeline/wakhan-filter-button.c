/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-filter-button.h"

#include "wakhan-comparison.h"
#include "wakhan-filter-menu.h"

#include <glib/gi18n-lib.h>

struct _WakhanFilterButton
{
  GtkWidget parent_instance;

  WakhanSession *session;
  GSignalGroup  *session_signals;
  GSignalGroup  *sieve_signals;
  GSignalGroup  *comparison_signals;
  GtkMenuButton *button;
};

G_DEFINE_FINAL_TYPE (WakhanFilterButton, wakhan_filter_button, GTK_TYPE_WIDGET)

static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  WakhanFilterButton *self = user_data;
  GtkWidget          *popover =
    g_object_new (GTK_TYPE_POPOVER, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_popover_set_child (GTK_POPOVER (popover), wakhan_filter_menu_new (self->session));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Filter Events"), -1);
  gtk_menu_button_set_popover (button, popover);
}

static void
update (WakhanFilterButton *self)
{
  const guint n = self->session ? wakhan_event_filter_get_n (wakhan_event_sieve_get_filter (
                                    wakhan_session_get_sieve (self->session)))
                                : 0;
  /* Translators: a button, and how many conditions the filter has that it opens. */
  g_autofree char *label = n > 0 ? g_strdup_printf (C_ ("timeline", "Filter · %u"), n)
                                 : g_strdup (C_ ("timeline", "Filter"));

  gtk_menu_button_set_label (self->button, label);
  if (n > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->button), "on");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->button), "on");
}

/* The menu of one study's events is not the next one's, or that of two. */
static void
study_changed_cb (WakhanFilterButton *self)
{
  gtk_menu_button_set_popover (self->button, NULL);
  gtk_menu_button_set_create_popup_func (self->button, create_menu_cb, self, NULL);
  update (self);
}

static void
wakhan_filter_button_dispose (GObject *object)
{
  WakhanFilterButton *self = WAKHAN_FILTER_BUTTON (object);
  GtkWidget          *child;

  g_clear_object (&self->session_signals);
  g_clear_object (&self->sieve_signals);
  g_clear_object (&self->comparison_signals);
  g_clear_object (&self->session);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_filter_button_parent_class)->dispose (object);
}

static void
wakhan_filter_button_class_init (WakhanFilterButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_filter_button_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_filter_button_init (WakhanFilterButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_direction (self->button, GTK_ARROW_UP);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
  self->sieve_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_SIEVE);
  g_signal_group_connect_swapped (self->sieve_signals, "changed", G_CALLBACK (update), self);
  self->comparison_signals = g_signal_group_new (WAKHAN_TYPE_COMPARISON);
  g_signal_group_connect_swapped (self->comparison_signals, "changed",
                                  G_CALLBACK (study_changed_cb), self);
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
  study_changed_cb (self);
}

void
wakhan_filter_button_set_session (WakhanFilterButton *self,
                                  WakhanSession      *session)
{
  g_return_if_fail (WAKHAN_IS_FILTER_BUTTON (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  g_signal_group_set_target (self->sieve_signals,
                             session ? wakhan_session_get_sieve (session) : NULL);
  g_signal_group_set_target (self->comparison_signals,
                             session ? wakhan_session_get_comparison (session) : NULL);
  study_changed_cb (self);
}
