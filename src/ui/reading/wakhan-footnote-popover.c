/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-footnote-popover.h"

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

struct _WakhanFootnotePopover
{
  GtkPopover parent_instance;

  WakhanSession *session;
  guint          number;
  GtkLabel      *number_label;
  GtkLabel      *words;
};

G_DEFINE_FINAL_TYPE (WakhanFootnotePopover, wakhan_footnote_popover, GTK_TYPE_POPOVER)

static void
go_there_cb (WakhanFootnotePopover *self)
{
  WakhanStudy       *study = wakhan_session_get_study (self->session);
  const WakhanBlock *footnote =
    study ? wakhan_document_find_footnote (wakhan_study_get_document (study), self->number) : NULL;

  gtk_popover_popdown (GTK_POPOVER (self));
  if (footnote)
    wakhan_navigator_go_to (wakhan_session_get_navigator (self->session), footnote->start,
                            footnote->start);
}

static void
wakhan_footnote_popover_dispose (GObject *object)
{
  WakhanFootnotePopover *self = WAKHAN_FOOTNOTE_POPOVER (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_FOOTNOTE_POPOVER);

  G_OBJECT_CLASS (wakhan_footnote_popover_parent_class)->dispose (object);
}

static void
wakhan_footnote_popover_class_init (WakhanFootnotePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_footnote_popover_dispose;

  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP); /* GTK's own may have no name */
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/wakhan/Wakhan/ui/wakhan-footnote-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanFootnotePopover, number_label);
  gtk_widget_class_bind_template_child (widget_class, WakhanFootnotePopover, words);
  gtk_widget_class_bind_template_callback (widget_class, go_there_cb);
}

static void
wakhan_footnote_popover_init (WakhanFootnotePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
wakhan_footnote_popover_new (void)
{
  return g_object_new (WAKHAN_TYPE_FOOTNOTE_POPOVER, NULL);
}

void
wakhan_footnote_popover_set_footnote (WakhanFootnotePopover *self,
                                      WakhanSession         *session,
                                      guint                  number)
{
  g_autofree char *digits = wakhan_digits_new (number);
  g_autofree char *name = g_strdup_printf (_ ("Footnote %s"), digits);
  g_autofree char *words = NULL;

  g_return_if_fail (WAKHAN_IS_FOOTNOTE_POPOVER (self));
  g_return_if_fail (WAKHAN_IS_SESSION (session));

  words = wakhan_document_dup_footnote (
    wakhan_study_get_document (wakhan_session_get_study (session)), number);
  g_set_object (&self->session, session);
  self->number = number;
  gtk_label_set_label (self->number_label, digits);
  gtk_label_set_label (self->words, words ? words : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_session_announce (session, gtk_label_get_label (self->words));
}
