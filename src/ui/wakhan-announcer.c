/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-announcer.h"

struct _WakhanAnnouncer
{
  GtkWidget parent_instance;

  GtkWidget *status;
};

G_DEFINE_FINAL_TYPE (WakhanAnnouncer, wakhan_announcer, GTK_TYPE_WIDGET)

static void
wakhan_announcer_dispose (GObject *object)
{
  g_clear_pointer (&WAKHAN_ANNOUNCER (object)->status, gtk_widget_unparent);

  G_OBJECT_CLASS (wakhan_announcer_parent_class)->dispose (object);
}

static void
wakhan_announcer_class_init (WakhanAnnouncerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_announcer_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_announcer_init (WakhanAnnouncer *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->status = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, "ellipsize", PANGO_ELLIPSIZE_END,
                               "max-width-chars", 1, "width-chars", 1, "opacity", 0.0, NULL);
  gtk_widget_set_parent (self->status, widget);
  gtk_widget_set_can_target (widget, FALSE);
  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  gtk_widget_set_valign (widget, GTK_ALIGN_START);
}

void
wakhan_announcer_say (WakhanAnnouncer *self,
                      const char      *words)
{
  g_return_if_fail (WAKHAN_IS_ANNOUNCER (self));
  g_return_if_fail (words);

#if GTK_CHECK_VERSION(4, 14, 0)
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
#endif
  gtk_label_set_label (GTK_LABEL (self->status), words);
}
