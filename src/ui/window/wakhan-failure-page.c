/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-failure-page.h"

#include <glib/gi18n-lib.h>

struct _WakhanFailurePage
{
  GtkWidget parent_instance;

  WakhanFailure *failure; /* nullable */
  GtkImage      *icon;
  GtkLabel      *title;
  GtkLabel      *text;
  GtkButton     *open;
  GtkWidget     *show_notes;
};

enum
{
  SHOW_NOTES,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanFailurePage, wakhan_failure_page, GTK_TYPE_WIDGET)

static void
show_notes_cb (WakhanFailurePage *self)
{
  g_signal_emit (self, signals[SHOW_NOTES], 0, self->failure->known);
}

static void
set_words (WakhanFailurePage *self,
           const char        *icon_name,
           const char        *title,
           const char        *text)
{
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
}

static void
wakhan_failure_page_dispose (GObject *object)
{
  WakhanFailurePage *self = WAKHAN_FAILURE_PAGE (object);
  GtkWidget         *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_FAILURE_PAGE);
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_pointer (&self->failure, wakhan_failure_free);

  G_OBJECT_CLASS (wakhan_failure_page_parent_class)->dispose (object);
}

static void
wakhan_failure_page_class_init (WakhanFailurePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_failure_page_dispose;

  signals[SHOW_NOTES] = g_signal_new ("show-notes", WAKHAN_TYPE_FAILURE_PAGE, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-failure-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, icon);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, title);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, text);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, open);
  gtk_widget_class_bind_template_child (widget_class, WakhanFailurePage, show_notes);
  gtk_widget_class_bind_template_callback (widget_class, show_notes_cb);
}

static void
wakhan_failure_page_init (WakhanFailurePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_failure_page_new (void)
{
  return g_object_new (WAKHAN_TYPE_FAILURE_PAGE, NULL);
}

void
wakhan_failure_page_set_failure (WakhanFailurePage *self,
                                 WakhanFailure     *failure)
{
  g_return_if_fail (WAKHAN_IS_FAILURE_PAGE (self));
  g_return_if_fail (failure);

  g_clear_pointer (&self->failure, wakhan_failure_free);
  self->failure = failure;
  set_words (self, failure->icon_name, failure->title, failure->text);
  gtk_button_set_label (self->open, failure->is_gone ? _ ("Look for It…") : _ ("Open Another…"));
  gtk_widget_set_visible (self->show_notes,
                          failure->is_gone && failure->known && failure->known->n_notes > 0);
}
