/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-column.h"

#define LEAST_GUTTER 28
#define NEAR_ROOM 70
#define FAR_ROOM 134

/* The width of prose, since that of a figure is wider than a mean character by a quarter. */
static int
measure (WakhanTextColumn *self)
{
  const char *prose =
    "the river runs on between two walls of rock, and where it bends a village "
    "keeps its few fields";
  g_autoptr (PangoLayout) layout =
    gtk_widget_create_pango_layout (GTK_WIDGET (self->page->view), prose);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width * (int) self->measure / (int) strlen (prose);
}

void
wakhan_text_column_place (WakhanTextColumn *self,
                          int               room)
{
  GtkTextView *view = self->page->view;
  int          margins;
  int          near_room;
  int          far_room;
  int          near;
  int          far;
  if (self->width == 0)
    self->width = measure (self);
  near_room = NEAR_ROOM * wakhan_page_get_unit (self->page);
  far_room = FAR_ROOM * wakhan_page_get_unit (self->page);
  margins = room - self->width;
  if (margins >= near_room + far_room)
    {
      near = near_room + (margins - near_room - far_room) / 2;
      far = margins - near;
    }
  else
    {
      near = MAX (LEAST_GUTTER * wakhan_page_get_unit (self->page), margins / 2);
      far = near;
    }
  if (self->page->mirrored)
    {
      int swap = near;

      near = far;
      far = swap;
    }
  if (gtk_text_view_get_left_margin (view) != near)
    gtk_text_view_set_left_margin (view, near);
  if (gtk_text_view_get_right_margin (view) != far)
    gtk_text_view_set_right_margin (view, far);
}
