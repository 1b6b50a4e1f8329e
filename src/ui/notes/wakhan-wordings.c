/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-wordings.h"

#include "wakhan-note-doubt.h"
#include "wakhan-palette.h"
#include "wakhan-word-difference.h"

#include <glib/gi18n-lib.h>

#define LEAST_BESIDE 27.0 /* em: a card of 420 px at the usual size of letters */
#define LINE 1            /* px between the two */

typedef enum
{
  BEFORE,
  AFTER,
  N_SIDES
} Side;

struct _WakhanWordings
{
  GtkWidget parent_instance;

  GtkWidget     *fields[N_SIDES];
  GtkLabel      *captions[N_SIDES];
  GtkLabel      *words[N_SIDES];
  GArray        *runs[N_SIDES]; /* WakhanWordRun, that are not on the other side */
  GtkWidget     *line;
  WakhanPalette *palette;
  guint          tick;
};

G_DEFINE_FINAL_TYPE (WakhanWordings, wakhan_wordings, GTK_TYPE_WIDGET)

static PangoAttribute *
create_color (WakhanWordings *self,
              const char     *role,
              gboolean        is_ground)
{
  const char *const css_class = is_ground ? "ground" : NULL;
  GdkRGBA           color;

  wakhan_palette_get (self->palette, role, css_class, &color);
  return (is_ground ? pango_attr_background_new : pango_attr_foreground_new) (
    color.red * G_MAXUINT16, color.green * G_MAXUINT16, color.blue * G_MAXUINT16);
}

static void
add_attribute (PangoAttrList       *attributes,
               PangoAttribute      *attribute,
               const WakhanWordRun *run)
{
  attribute->start_index = run->start;
  attribute->end_index = run->end;
  pango_attr_list_insert (attributes, attribute);
}

static void
mark (WakhanWordings *self,
      Side            side)
{
  const char *const         role = side == BEFORE ? "deleted" : "added";
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; i < self->runs[side]->len; i++)
    {
      const WakhanWordRun *run = &g_array_index (self->runs[side], WakhanWordRun, i);

      add_attribute (attributes, create_color (self, role, FALSE), run);
      add_attribute (attributes, create_color (self, role, TRUE), run);
      add_attribute (attributes,
                     side == BEFORE ? pango_attr_strikethrough_new (TRUE)
                                    : pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
                     run);
    }
  gtk_label_set_attributes (self->words[side], attributes);
}

static gboolean
mark_cb (GtkWidget     *widget,
         GdkFrameClock *clock G_GNUC_UNUSED,
         gpointer       user_data G_GNUC_UNUSED)
{
  WakhanWordings *self = WAKHAN_WORDINGS (widget);

  self->tick = 0;
  mark (self, BEFORE);
  mark (self, AFTER);
  return G_SOURCE_REMOVE;
}

/* The colours of its children are not known yet. */
static void
wakhan_wordings_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  WakhanWordings *self = WAKHAN_WORDINGS (widget);

  GTK_WIDGET_CLASS (wakhan_wordings_parent_class)->css_changed (widget, change);

  if (self->tick == 0 && self->palette)
    self->tick = gtk_widget_add_tick_callback (widget, mark_cb, NULL, NULL);
}

static int
measure_field (WakhanWordings *self,
               Side            side,
               GtkOrientation  orientation,
               int             for_size,
               int            *natural)
{
  int minimum;

  gtk_widget_measure (self->fields[side], orientation, for_size, &minimum, natural, NULL, NULL);
  return minimum;
}

static gboolean
is_beside (WakhanWordings *self,
           int             width)
{
  PangoContext         *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontDescription *font = pango_context_get_font_description (context);
  int                   least;
  double                em = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    em *= pango_cairo_context_get_resolution (context) / 72;
  least = MAX (measure_field (self, BEFORE, GTK_ORIENTATION_HORIZONTAL, -1, NULL),
               measure_field (self, AFTER, GTK_ORIENTATION_HORIZONTAL, -1, NULL));
  return width >= MAX (LEAST_BESIDE * em, 2 * least + LINE);
}

static GtkSizeRequestMode
wakhan_wordings_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
wakhan_wordings_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline G_GNUC_UNUSED,
                         int           *natural_baseline G_GNUC_UNUSED)
{
  WakhanWordings *self = WAKHAN_WORDINGS (widget);
  const gboolean  is_height = orientation == GTK_ORIENTATION_VERTICAL;
  const gboolean  beside = is_height && for_size >= 0 && is_beside (self, for_size);
  const int       size = beside ? (for_size - LINE) / 2 : for_size;
  int             sides[N_SIDES];

  for (Side side = BEFORE; side < N_SIDES; side++)
    {
      int wished;

      sides[side] = measure_field (self, side, orientation, is_height ? size : -1, &wished);
      if (!is_height)
        *natural = MAX (side == BEFORE ? 0 : *natural, wished);
    }
  *minimum = MAX (sides[BEFORE], sides[AFTER]);
  if (is_height)
    {
      *minimum = beside ? *minimum : sides[BEFORE] + LINE + sides[AFTER];
      *natural = *minimum;
    }
}

static void
allocate (GtkWidget *child,
          int        x,
          int        y,
          int        width,
          int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}

static void
wakhan_wordings_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline G_GNUC_UNUSED)
{
  WakhanWordings *self = WAKHAN_WORDINGS (widget);
  const gboolean  is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int       half = (width - LINE) / 2;
  int             first;

  if (is_beside (self, width))
    {
      allocate (self->fields[is_mirrored ? AFTER : BEFORE], 0, 0, half, height);
      allocate (self->line, half, 0, LINE, height);
      allocate (self->fields[is_mirrored ? BEFORE : AFTER], half + LINE, 0, width - half - LINE,
                height);
      return;
    }
  first = measure_field (self, BEFORE, GTK_ORIENTATION_VERTICAL, width, NULL);
  allocate (self->fields[BEFORE], 0, 0, width, first);
  allocate (self->line, 0, first, width, LINE);
  allocate (self->fields[AFTER], 0, first + LINE, width, MAX (height - first - LINE, 0));
}

static void
wakhan_wordings_dispose (GObject *object)
{
  WakhanWordings *self = WAKHAN_WORDINGS (object);
  GtkWidget      *child;

  if (self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  self->palette = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_wordings_parent_class)->dispose (object);
}

static void
wakhan_wordings_finalize (GObject *object)
{
  for (Side side = BEFORE; side < N_SIDES; side++)
    g_array_unref (WAKHAN_WORDINGS (object)->runs[side]);

  G_OBJECT_CLASS (wakhan_wordings_parent_class)->finalize (object);
}

static void
wakhan_wordings_class_init (WakhanWordingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_wordings_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_wordings_finalize;
  widget_class->css_changed = wakhan_wordings_css_changed;
  widget_class->get_request_mode = wakhan_wordings_get_request_mode;
  widget_class->measure = wakhan_wordings_measure;
  widget_class->size_allocate = wakhan_wordings_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "wordings");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_field (WakhanWordings *self,
           Side            side)
{
  GtkWidget *field = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *caption = gtk_label_new (NULL);
  GtkWidget *words = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
  gtk_widget_add_css_class (caption, "caption");
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (words), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (words, "wording");
  gtk_box_append (GTK_BOX (field), caption);
  gtk_box_append (GTK_BOX (field), words);
  gtk_widget_add_css_class (field, "wording-field");
  gtk_widget_set_parent (field, GTK_WIDGET (self));
  self->fields[side] = field;
  self->captions[side] = GTK_LABEL (caption);
  self->words[side] = GTK_LABEL (words);
  self->runs[side] = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
}

static void
wakhan_wordings_init (WakhanWordings *self)
{
  static const char *const roles[] = { "deleted", "added" };

  add_field (self, BEFORE);
  gtk_label_set_label (self->captions[BEFORE], _ ("When you wrote it"));
  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->line, "wordings-line");
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
  add_field (self, AFTER);
  self->palette = wakhan_palette_new (GTK_WIDGET (self));
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      wakhan_palette_add (self->palette, roles[i], NULL);
      wakhan_palette_add (self->palette, roles[i], "ground");
    }
}

GtkWidget *
wakhan_wordings_new (void)
{
  return g_object_new (WAKHAN_TYPE_WORDINGS, NULL);
}

void
wakhan_wordings_set (WakhanWordings *self,
                     const char     *before,
                     const char     *after,
                     const char     *caption)
{
  g_autofree char *changes = NULL;

  g_return_if_fail (WAKHAN_IS_WORDINGS (self));
  g_return_if_fail (before && after && caption);

  gtk_label_set_label (self->captions[AFTER], caption);
  for (Side side = BEFORE; side < N_SIDES; side++)
    g_array_set_size (self->runs[side], 0);
  wakhan_word_difference_find (before, after, self->runs[BEFORE], self->runs[AFTER]);
  gtk_label_set_label (self->words[BEFORE], before);
  gtk_label_set_label (self->words[AFTER], after);
  mark (self, BEFORE);
  mark (self, AFTER);
  changes = wakhan_note_doubt_dup_changes (before, after);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, changes,
                                  -1);
}
