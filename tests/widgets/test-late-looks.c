/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a start is spared: colours that nobody paints with, and words that are measured twice. */

#include "wakhan-timeline-surface.h"

#define TEST_TYPE_SURFACE (test_surface_get_type ())
G_DECLARE_FINAL_TYPE (TestSurface, test_surface, TEST, SURFACE, WakhanTimelineSurface)

struct _TestSurface
{
  WakhanTimelineSurface parent_instance;

  guint n_sizes;
};

G_DEFINE_FINAL_TYPE (TestSurface, test_surface, WAKHAN_TYPE_TIMELINE_SURFACE)

static void
test_surface_size_changed (WakhanTimelineSurface *surface)
{
  TEST_SURFACE (surface)->n_sizes++;
}

static void
test_surface_class_init (TestSurfaceClass *klass)
{
  WAKHAN_TIMELINE_SURFACE_CLASS (klass)->size_changed = test_surface_size_changed;
}

static void
test_surface_init (TestSurface *self G_GNUC_UNUSED)
{
}

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
test_icons_change_no_size (void)
{
  g_autoptr (TestSurface) surface = g_object_ref_sink (g_object_new (TEST_TYPE_SURFACE, NULL));
  GtkWidgetClass         *klass = GTK_WIDGET_GET_CLASS (surface);

  klass->system_setting_changed (GTK_WIDGET (surface), GTK_SYSTEM_SETTING_ICON_THEME);
  g_assert_cmpuint (surface->n_sizes, ==, 0);
  klass->system_setting_changed (GTK_WIDGET (surface), GTK_SYSTEM_SETTING_FONT_NAME);
  g_assert_cmpuint (surface->n_sizes, ==, 1);
  klass->system_setting_changed (GTK_WIDGET (surface), GTK_SYSTEM_SETTING_DPI);
  g_assert_cmpuint (surface->n_sizes, ==, 2);
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
  g_test_add_func ("/late-looks/icons change no size", test_icons_change_no_size);
  g_test_add_func ("/late-looks/colours are made when they are asked for",
                   test_colours_are_made_when_asked_for);
  return g_test_run ();
}
