/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-view-popover.h"

#include <glib/gi18n-lib.h>

struct _WakhanViewPopover
{
  GtkPopover parent_instance;

  WakhanPreferences *preferences;
  GtkButton         *text_size;
};

G_DEFINE_FINAL_TYPE (WakhanViewPopover, wakhan_view_popover, GTK_TYPE_POPOVER)

static void
update_text_size (WakhanViewPopover *self)
{
  /* Translators: the size of the text, in per cent of the interface's. */
  g_autofree char *words =
    g_strdup_printf (_ ("%d %%"), (wakhan_preferences_get_text_size (self->preferences) * 100 +
                                   WAKHAN_NORMAL_TEXT_SIZE / 2) /
                                    WAKHAN_NORMAL_TEXT_SIZE);
  g_autofree char *name = g_strdup_printf (_ ("Text Size %s, Back to Normal"), words);

  gtk_button_set_label (self->text_size, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text_size), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
wakhan_view_popover_dispose (GObject *object)
{
  WakhanViewPopover *self = WAKHAN_VIEW_POPOVER (object);

  g_clear_object (&self->preferences);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_VIEW_POPOVER);

  G_OBJECT_CLASS (wakhan_view_popover_parent_class)->dispose (object);
}

static void
wakhan_view_popover_class_init (WakhanViewPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_view_popover_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-view-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanViewPopover, text_size);
}

static void
wakhan_view_popover_init (WakhanViewPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_view_popover_new (WakhanPreferences *preferences)
{
  WakhanViewPopover *self;

  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (WAKHAN_TYPE_VIEW_POPOVER, NULL);
  self->preferences = g_object_ref (preferences);
  g_signal_connect_object (preferences, "notify::text-size", G_CALLBACK (update_text_size), self,
                           G_CONNECT_SWAPPED);
  update_text_size (self);
  return GTK_WIDGET (self);
}
