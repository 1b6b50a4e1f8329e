/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pill-box.h"

#include "wakhan-wrap-layout.h"

struct _WakhanPillBox
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WakhanPillBox, wakhan_pill_box, GTK_TYPE_WIDGET)

static void
clear (WakhanPillBox *self)
{
  GtkWidget *pill;

  while ((pill = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (pill);
}

static void
wakhan_pill_box_dispose (GObject *object)
{
  clear (WAKHAN_PILL_BOX (object));

  G_OBJECT_CLASS (wakhan_pill_box_parent_class)->dispose (object);
}

static void
wakhan_pill_box_class_init (WakhanPillBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_pill_box_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, WAKHAN_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "pills");
}

static void
wakhan_pill_box_init (WakhanPillBox *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
add (WakhanPillBox *self,
     const char    *words,
     const char    *css_class)
{
  GtkWidget *pill = gtk_label_new (words);

  gtk_label_set_ellipsize (GTK_LABEL (pill), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (pill, css_class);
  gtk_widget_set_parent (pill, GTK_WIDGET (self));
}

void
wakhan_pill_box_set_words (WakhanPillBox     *self,
                           const char        *first,
                           const char *const *words)
{
  g_return_if_fail (WAKHAN_IS_PILL_BOX (self));

  clear (self);
  if (first)
    add (self, first, "caption");
  for (guint i = 0; words && words[i]; i++)
    add (self, words[i], "tag");
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self)) != NULL);
}
