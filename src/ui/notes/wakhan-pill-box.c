/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pill-box.h"

#define GAP 6
#define LINE_GAP 4

struct _WakhanPillBox
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WakhanPillBox, wakhan_pill_box, GTK_TYPE_WIDGET)

/* Places the pills in lines of @width, or only measures. Returns: the height. */
static int
lay_out (WakhanPillBox *self,
         int            width,
         gboolean       place)
{
  const gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int            x = 0;
  int            y = 0;
  int            line = 0;

  for (GtkWidget *pill = gtk_widget_get_first_child (GTK_WIDGET (self)); pill; pill = gtk_widget_get_next_sibling (pill))
    {
      GtkRequisition size;
      int            pill_width;

      gtk_widget_get_preferred_size (pill, NULL, &size);
      pill_width = MIN (size.width, width);
      if (x > 0 && x + pill_width > width)
        {
          x = 0;
          y += line + LINE_GAP;
          line = 0;
        }
      if (place)
        gtk_widget_size_allocate (pill,
                                  &(GtkAllocation){ rtl ? width - x - pill_width : x, y, pill_width, size.height }, -1);
      x += pill_width + GAP;
      line = MAX (line, size.height);
    }
  return y + line;
}

static GtkSizeRequestMode
wakhan_pill_box_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
wakhan_pill_box_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum_baseline = *natural_baseline = -1;
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = lay_out (WAKHAN_PILL_BOX (widget), for_size < 0 ? G_MAXINT / 2 : for_size, FALSE);
      return;
    }
  for (GtkWidget *pill = gtk_widget_get_first_child (widget); pill; pill = gtk_widget_get_next_sibling (pill))
    {
      int pill_minimum, pill_natural;

      gtk_widget_measure (pill, orientation, -1, &pill_minimum, &pill_natural, NULL, NULL);
      *minimum = MAX (*minimum, pill_minimum);
      *natural += pill_natural + (*natural > 0 ? GAP : 0);
    }
}

static void
wakhan_pill_box_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height G_GNUC_UNUSED,
                               int        baseline G_GNUC_UNUSED)
{
  lay_out (WAKHAN_PILL_BOX (widget), width, TRUE);
}

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
  widget_class->get_request_mode = wakhan_pill_box_get_request_mode;
  widget_class->measure = wakhan_pill_box_measure;
  widget_class->size_allocate = wakhan_pill_box_size_allocate;
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
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (GTK_WIDGET (self)) != NULL);
}
