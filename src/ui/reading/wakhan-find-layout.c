/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-find-layout.h"

#define GAP WAKHAN_FIND_LAYOUT_GAP

struct _WakhanFindLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (WakhanFindLayout, wakhan_find_layout, GTK_TYPE_LAYOUT_MANAGER)

static gboolean
is_in_two_lines (GtkWidget *widget,
                 int        width)
{
  int first;
  int last;

  gtk_widget_measure (gtk_widget_get_first_child (widget), GTK_ORIENTATION_HORIZONTAL, -1, &first,
                      NULL, NULL, NULL);
  gtk_widget_measure (gtk_widget_get_last_child (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL,
                      &last, NULL, NULL);
  return width >= 0 && width < first + last + GAP;
}

static GtkSizeRequestMode
wakhan_find_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED,
                                     GtkWidget        *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
wakhan_find_layout_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline G_GNUC_UNUSED,
                            int              *natural_baseline G_GNUC_UNUSED)
{
  const gboolean is_added =
    orientation == GTK_ORIENTATION_VERTICAL && is_in_two_lines (widget, for_size);
  int first[2];
  int last[2];

  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, -1, &first[0], &first[1],
                      NULL, NULL);
  gtk_widget_measure (gtk_widget_get_last_child (widget), orientation, -1, &last[0], &last[1], NULL,
                      NULL);
  *minimum = is_added ? first[0] + GAP + last[0] : MAX (first[0], last[0]);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = first[1] + GAP + last[1];
  else
    *natural = is_added ? first[1] + GAP + last[1] : MAX (first[1], last[1]);
}

static void
wakhan_find_layout_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline G_GNUC_UNUSED)
{
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget     *first_child = gtk_widget_get_first_child (widget);
  GtkWidget     *last_child = gtk_widget_get_last_child (widget);
  GtkAllocation  first = { 0, 0, width, height };
  GtkAllocation  last = { 0, 0, width, height };

  if (is_in_two_lines (widget, width))
    {
      gtk_widget_measure (first_child, GTK_ORIENTATION_VERTICAL, width, NULL, &first.height, NULL,
                          NULL);
      last.y = first.height + GAP;
      last.height = MAX (height - last.y, 0);
    }
  else
    {
      gtk_widget_measure (last_child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &last.width, NULL,
                          NULL);
      first.width = width - last.width - GAP;
      last.x = mirrored ? 0 : first.width + GAP;
      first.x = mirrored ? last.width + GAP : 0;
    }
  gtk_widget_size_allocate (first_child, &first, -1);
  gtk_widget_size_allocate (last_child, &last, -1);
}

static void
wakhan_find_layout_class_init (WakhanFindLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = wakhan_find_layout_get_request_mode;
  manager_class->measure = wakhan_find_layout_measure;
  manager_class->allocate = wakhan_find_layout_allocate;
}

static void
wakhan_find_layout_init (WakhanFindLayout *self G_GNUC_UNUSED)
{
}
