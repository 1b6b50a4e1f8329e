/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-opening-card.h"

#include "wakhan-source-file.h"

#include <glib/gi18n-lib.h>

#define DELAY 400 /* ms */
#define PULSE 80

struct _WakhanOpeningCard
{
  GtkWidget parent_instance;

  WakhanOpener   *opener;
  GtkLabel       *label;
  GtkProgressBar *bar;
  guint           timeout;
};

G_DEFINE_FINAL_TYPE (WakhanOpeningCard, wakhan_opening_card, GTK_TYPE_WIDGET)

static gboolean
pulse_cb (gpointer user_data)
{
  WakhanOpeningCard *self = user_data;

  gtk_progress_bar_pulse (self->bar);
  return G_SOURCE_CONTINUE;
}

static char *
dup_words (GFile *file)
{
  g_autofree char *name = wakhan_source_file_dup_name (file);

  return g_strdup_printf (_ ("Opening “%s”"), name);
}

static gboolean
delay_cb (gpointer user_data)
{
  WakhanOpeningCard *self = user_data;
  g_autofree char   *words = dup_words (wakhan_opener_get_file (self->opener));

  if (!self->label)
    gtk_widget_init_template (GTK_WIDGET (self)); /* few openings take that long */
  gtk_label_set_label (self->label, words);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  self->timeout = g_timeout_add (PULSE, pulse_cb, self);
  return G_SOURCE_REMOVE;
}

static void
file_changed_cb (WakhanOpeningCard *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  if (wakhan_opener_get_file (self->opener))
    self->timeout = g_timeout_add (DELAY, delay_cb, self);
}

static void
cancel_cb (WakhanOpeningCard *self)
{
  wakhan_opener_cancel (self->opener);
}

static void
wakhan_opening_card_dispose (GObject *object)
{
  WakhanOpeningCard *self = WAKHAN_OPENING_CARD (object);
  GtkWidget         *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_OPENING_CARD);
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->opener);

  G_OBJECT_CLASS (wakhan_opening_card_parent_class)->dispose (object);
}

static void
wakhan_opening_card_class_init (WakhanOpeningCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_opening_card_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-opening-card.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanOpeningCard, label);
  gtk_widget_class_bind_template_child (widget_class, WakhanOpeningCard, bar);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
wakhan_opening_card_init (WakhanOpeningCard *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
wakhan_opening_card_set_opener (WakhanOpeningCard *self,
                                WakhanOpener      *opener)
{
  g_return_if_fail (WAKHAN_IS_OPENING_CARD (self));
  g_return_if_fail (WAKHAN_IS_OPENER (opener));
  g_return_if_fail (!self->opener);

  self->opener = g_object_ref (opener);
  g_signal_connect_object (opener, "notify::file", G_CALLBACK (file_changed_cb), self,
                           G_CONNECT_SWAPPED);
  file_changed_cb (self);
}
