/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-strip.h"

#include "wakhan-palette.h"
#include "wakhan-text-unit.h"

#include <math.h>

/* At the usual size of text. */
#define COLUMN 4.0
#define BAR 3.0
#define EVENT_HEIGHT 4.0

struct _WakhanLibraryStrip
{
  GtkWidget parent_instance;

  WakhanPalette    *palette;
  WakhanStudyFacts *facts; /* nullable */
  int               least;
  int               width;
  int               height;
};

G_DEFINE_FINAL_TYPE (WakhanLibraryStrip, wakhan_library_strip, GTK_TYPE_WIDGET)

static void
wakhan_library_strip_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size G_GNUC_UNUSED,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline G_GNUC_UNUSED,
                              int           *natural_baseline G_GNUC_UNUSED)
{
  WakhanLibraryStrip *self = WAKHAN_LIBRARY_STRIP (widget);
  const double        unit = wakhan_text_unit_get (widget, WAKHAN_TEXT_USUAL);

  *minimum =
    ceil ((orientation == GTK_ORIENTATION_HORIZONTAL ? self->least : self->height) * unit);
  *natural =
    ceil ((orientation == GTK_ORIENTATION_HORIZONTAL ? self->width : self->height) * unit);
}

static guint
count (const WakhanStudyFacts *facts,
       guint                   column,
       guint                   n_columns,
       guint                  *essay)
{
  *essay = wakhan_study_facts_get_count (facts->essay, column, n_columns);
  return *essay + wakhan_study_facts_get_count (facts->context, column, n_columns);
}

static double
find_event_height (const WakhanStudyFacts *facts,
                   guint                   n_columns,
                   double                  unit,
                   double                  room)
{
  guint most = 1;
  guint essay;

  for (guint i = 0; i < n_columns; i++)
    most = MAX (most, count (facts, i, n_columns, &essay));
  return MIN (EVENT_HEIGHT * unit, room / most);
}

static void
append_bar (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            double         x,
            double         bottom,
            double         width,
            double         height)
{
  if (height > 0)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT (x, bottom - height, width, height));
}

static void
wakhan_library_strip_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  WakhanLibraryStrip *self = WAKHAN_LIBRARY_STRIP (widget);
  const double        unit = wakhan_text_unit_get (widget, WAKHAN_TEXT_USUAL);
  const double        width = gtk_widget_get_width (widget);
  const double        bottom = gtk_widget_get_height (widget) - 1;
  const guint         n_columns = CLAMP (width / (COLUMN * unit), 1, WAKHAN_STUDY_FACTS_COLUMNS);
  const double        column = width / n_columns;
  GdkRGBA             essay;
  GdkRGBA             context;
  GdkRGBA             base;
  double              height;

  if (!self->facts || !self->facts->has_years || self->facts->n_events == 0)
    return;
  wakhan_palette_get (self->palette, "essay", NULL, &essay);
  wakhan_palette_get (self->palette, "context", NULL, &context);
  wakhan_palette_get (self->palette, "axis", NULL, &base);
  height = find_event_height (self->facts, n_columns, unit, bottom);
  gtk_snapshot_append_color (snapshot, &base, &GRAPHENE_RECT_INIT (0, bottom, width, 1));
  for (guint i = 0; i < n_columns; i++)
    {
      const gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
      const double   x = column * (is_mirrored ? n_columns - 1 - i : i);
      guint          n_essay;
      const guint    n_all = count (self->facts, i, n_columns, &n_essay);

      append_bar (snapshot, &essay, x, bottom, BAR * unit, n_essay * height);
      append_bar (snapshot, &context, x, bottom - n_essay * height, BAR * unit,
                  (n_all - n_essay) * height);
    }
}

static void
wakhan_library_strip_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_library_strip_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
wakhan_library_strip_dispose (GObject *object)
{
  WakhanLibraryStrip *self = WAKHAN_LIBRARY_STRIP (object);

  if (self->palette)
    gtk_widget_unparent (GTK_WIDGET (self->palette));
  self->palette = NULL;

  G_OBJECT_CLASS (wakhan_library_strip_parent_class)->dispose (object);
}

static void
wakhan_library_strip_finalize (GObject *object)
{
  g_clear_pointer (&WAKHAN_LIBRARY_STRIP (object)->facts, wakhan_study_facts_free);

  G_OBJECT_CLASS (wakhan_library_strip_parent_class)->finalize (object);
}

static void
wakhan_library_strip_class_init (WakhanLibraryStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_library_strip_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_library_strip_finalize;
  widget_class->measure = wakhan_library_strip_measure;
  widget_class->snapshot = wakhan_library_strip_snapshot;
  widget_class->css_changed = wakhan_library_strip_css_changed;

  gtk_widget_class_set_css_name (widget_class, "library-strip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
wakhan_library_strip_init (WakhanLibraryStrip *self)
{
  self->palette = wakhan_palette_new (GTK_WIDGET (self));
  wakhan_palette_add (self->palette, "essay", NULL);
  wakhan_palette_add (self->palette, "context", NULL);
  wakhan_palette_add (self->palette, "axis", NULL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
wakhan_library_strip_new (int least,
                          int width,
                          int height)
{
  WakhanLibraryStrip *self = g_object_new (WAKHAN_TYPE_LIBRARY_STRIP, NULL);

  self->least = least;
  self->width = width;
  self->height = height;
  return GTK_WIDGET (self);
}

void
wakhan_library_strip_set_facts (WakhanLibraryStrip     *self,
                                const WakhanStudyFacts *facts)
{
  g_return_if_fail (WAKHAN_IS_LIBRARY_STRIP (self));

  g_clear_pointer (&self->facts, wakhan_study_facts_free);
  self->facts = facts ? wakhan_study_facts_copy (facts) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
