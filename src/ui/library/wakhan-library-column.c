/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-column.h"

#include "wakhan-text-unit.h"

#define WIDEST 960 /* px at the usual size of text */
#define SIDE 12

struct _WakhanLibraryColumn
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (WakhanLibraryColumn, wakhan_library_column, GTK_TYPE_LAYOUT_MANAGER)

static int
get_column (GtkWidget *widget,
            int        width)
{
  const int widest = WIDEST * wakhan_text_unit_get (widget, WAKHAN_TEXT_USUAL);

  return MAX (MIN (width - 2 * SIDE, widest), 0);
}

static void
wakhan_library_column_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                               GtkWidget        *widget,
                               GtkOrientation    orientation,
                               int               for_size,
                               int              *minimum,
                               int              *natural,
                               int              *minimum_baseline G_GNUC_UNUSED,
                               int              *natural_baseline G_GNUC_UNUSED)
{
  const gboolean is_height = orientation == GTK_ORIENTATION_VERTICAL;
  const int      size = is_height && for_size >= 0 ? get_column (widget, for_size) : -1;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;
      int usual = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, orientation, size, &least, &usual, NULL, NULL);
      *minimum = MAX (*minimum, least + (is_height ? 0 : 2 * SIDE));
      *natural = MAX (*natural, usual + (is_height ? 0 : 2 * SIDE));
    }
}

static void
wakhan_library_column_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                                GtkWidget        *widget,
                                int               width,
                                int               height,
                                int               baseline G_GNUC_UNUSED)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int           least = 0;
      const int     column = get_column (widget, width);
      GtkAllocation place = { 0, 0, 0, height };

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      place.width = MAX (column, least);
      place.x = MAX ((width - place.width) / 2, 0);
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
wakhan_library_column_class_init (WakhanLibraryColumnClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = wakhan_library_column_measure;
  layout_class->allocate = wakhan_library_column_allocate;
}

static void
wakhan_library_column_init (WakhanLibraryColumn *self G_GNUC_UNUSED)
{
}

GtkLayoutManager *
wakhan_library_column_new (void)
{
  return g_object_new (WAKHAN_TYPE_LIBRARY_COLUMN, NULL);
}
