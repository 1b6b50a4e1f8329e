/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-wrap-layout.h"

#define GAP 6
#define LINE_GAP 4

struct _WakhanWrapLayout
{
  GtkLayoutManager parent_instance;
};

typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* the first of the next line, or NULL */
  int        width;
  int        height;
  int        n_expanding;
} Line;

G_DEFINE_FINAL_TYPE (WakhanWrapLayout, wakhan_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/* As many children from @first on as stand in one line of @width, one at least. */
static Line
find_line (GtkWidget *first,
           int        width)
{
  Line line = { .first = first };

  for (line.end = first; line.end; line.end = get_next (line.end))
    {
      GtkRequisition size;
      int            child_width;

      gtk_widget_get_preferred_size (line.end, NULL, &size);
      child_width = MIN (size.width, width);
      if (line.end != first && line.width + GAP + child_width > width)
        break;
      line.width += child_width + (line.end != first ? GAP : 0);
      line.height = MAX (line.height, size.height);
      line.n_expanding += gtk_widget_compute_expand (line.end, GTK_ORIENTATION_HORIZONTAL);
    }
  return line;
}

static void
place_line (const Line *line,
            int         y,
            int         width,
            gboolean    mirrored)
{
  const int extra = line->n_expanding > 0 ? (width - line->width) / line->n_expanding : 0;
  int       x = 0;

  for (GtkWidget *child = line->first; child != line->end; child = get_next (child))
    {
      GtkRequisition size;
      int            child_width;

      gtk_widget_get_preferred_size (child, NULL, &size);
      child_width = MIN (size.width, width) +
                    (gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL) ? extra : 0);
      gtk_widget_size_allocate (
        child,
        &(GtkAllocation){ mirrored ? width - x - child_width : x, y, child_width, size.height },
        -1);
      x += child_width + GAP;
    }
}

static GtkSizeRequestMode
wakhan_wrap_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED,
                                     GtkWidget        *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int height = 0;

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child;)
    {
      const Line line = find_line (child, width);

      height += line.height + (height > 0 ? LINE_GAP : 0);
      child = line.end;
    }
  return height;
}

static void
wakhan_wrap_layout_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline G_GNUC_UNUSED,
                            int              *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (widget, for_size < 0 ? G_MAXINT / 2 : for_size);
      return;
    }
  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child;
       child = get_next (child))
    {
      int least;
      int usual;

      gtk_widget_measure (child, orientation, -1, &least, &usual, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += usual + (*natural > 0 ? GAP : 0);
    }
}

static void
wakhan_wrap_layout_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                             GtkWidget        *widget,
                             int               width,
                             int               height G_GNUC_UNUSED,
                             int               baseline G_GNUC_UNUSED)
{
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int            y = 0;

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child;)
    {
      const Line line = find_line (child, width);

      place_line (&line, y, width, mirrored);
      y += line.height + LINE_GAP;
      child = line.end;
    }
}

static void
wakhan_wrap_layout_class_init (WakhanWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = wakhan_wrap_layout_get_request_mode;
  layout_class->measure = wakhan_wrap_layout_measure;
  layout_class->allocate = wakhan_wrap_layout_allocate;
}

static void
wakhan_wrap_layout_init (WakhanWrapLayout *self G_GNUC_UNUSED)
{
}

GtkLayoutManager *
wakhan_wrap_layout_new (void)
{
  return g_object_new (WAKHAN_TYPE_WRAP_LAYOUT, NULL);
}
