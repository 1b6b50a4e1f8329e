/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a start is spared: colours that nobody paints with. */

#include "wakhan-palette.h"

static guint
count_children (GtkWidget *widget)
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    n_children++;
  return n_children;
}

static void
test_colours_are_made_when_asked_for (void)
{
  g_autoptr (GtkWidget) box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  WakhanPalette        *palette = wakhan_palette_new (box);
  GdkRGBA               color = { 0 };

  wakhan_palette_add (palette, "ink", NULL);
  wakhan_palette_add (palette, "note", "note-key");
  g_assert_cmpuint (count_children (GTK_WIDGET (palette)), ==, 0);
  wakhan_palette_get (palette, "note", "note-key", &color);
  wakhan_palette_get (palette, "note", "note-key", &color);
  g_assert_cmpuint (count_children (GTK_WIDGET (palette)), ==, 1);
  g_assert_cmpfloat (color.alpha, >, 0);
  g_assert_true (
    gtk_widget_has_css_class (gtk_widget_get_first_child (GTK_WIDGET (palette)), "note-key"));
  gtk_box_remove (GTK_BOX (box), GTK_WIDGET (palette));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/late-looks/colours are made when they are asked for",
                   test_colours_are_made_when_asked_for);
  return g_test_run ();
}
