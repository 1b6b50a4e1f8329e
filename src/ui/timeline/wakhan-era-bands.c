/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-era-bands.h"

#include "wakhan-era-band.h"
#include "wakhan-era-rows.h"
#include "wakhan-timeline-animation.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MOST_ROWS 4
#define LARGE_TEXT 1.5 /* from here on more rows would leave the lanes none */
#define ROW 17.0
#define BETWEEN 1.0
#define FOOT 2.0
#define NAME_GAP 8.0
#define RADIUS 3.0

struct _WakhanEraBands
{
  WakhanTimelineSurface parent_instance;

  WakhanTimelineAnimation *animation;
  GArray                  *places; /* WakhanEraPlace; NULL: no study */
  GPtrArray               *bands;  /* WakhanEraBand, as the places; children */
  gboolean                 narrow;
  gboolean                 low;
};

G_DEFINE_FINAL_TYPE (WakhanEraBands, wakhan_era_bands, WAKHAN_TYPE_TIMELINE_SURFACE)

static guint
count_rows (WakhanEraBands *self)
{
  const guint  n_rows = self->places ? wakhan_era_rows_count (self->places) : 0;
  const double unit = wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));

  return self->narrow || self->low || unit >= LARGE_TEXT ? MIN (n_rows, 1) : n_rows;
}

static void
moved_cb (GtkWidget *widget)
{
  gtk_widget_queue_allocate (widget);
}

static void
aim (WakhanTimelineSurface *surface)
{
  WakhanEraBands *self = WAKHAN_ERA_BANDS (surface);
  WakhanTimeView  view;

  wakhan_session_get_shown_view (wakhan_timeline_surface_get_session (surface), &view.start,
                                 &view.end);
  wakhan_timeline_animation_aim (self->animation, &view);
}

static void
drop_bands (WakhanEraBands *self)
{
  for (guint i = 0; i < self->bands->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->bands, i));
  g_ptr_array_set_size (self->bands, 0);
  g_clear_pointer (&self->places, g_array_unref);
}

static void
wakhan_era_bands_study_changed (WakhanTimelineSurface *surface)
{
  WakhanEraBands *self = WAKHAN_ERA_BANDS (surface);
  WakhanStudy    *study = wakhan_timeline_surface_get_study (surface);

  drop_bands (self);
  if (study)
    self->places = wakhan_era_rows_list (wakhan_study_get_eras (study), MOST_ROWS);
  for (guint i = 0; self->places && i < self->places->len; i++)
    {
      GtkWidget *band =
        wakhan_era_band_new (g_array_index (self->places, WakhanEraPlace, i).era,
                             wakhan_timeline_surface_get_palette (surface));

      gtk_widget_set_parent (band, GTK_WIDGET (self));
      g_ptr_array_add (self->bands, band);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->bands->len > 0);
  wakhan_timeline_animation_forget (self->animation);
  if (wakhan_timeline_surface_get_session (surface))
    aim (surface);
}

/* Neither events nor notes make an era. */
static void
wakhan_era_bands_nothing_changed (WakhanTimelineSurface *surface G_GNUC_UNUSED)
{
}

static void
wakhan_era_bands_size_changed (WakhanTimelineSurface *surface)
{
  gtk_widget_queue_resize (GTK_WIDGET (surface));
}

static void
wakhan_era_bands_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size G_GNUC_UNUSED,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline G_GNUC_UNUSED,
                          int           *natural_baseline G_GNUC_UNUSED)
{
  WakhanEraBands *self = WAKHAN_ERA_BANDS (widget);
  const double    unit = wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
  const guint     n_rows = count_rows (self);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && n_rows > 0)
    *minimum = *natural = ceil ((n_rows * ROW + FOOT) * unit);
}

static void
place_band (WakhanEraBands        *self,
            guint                  i,
            const WakhanTimeScale *scale)
{
  GtkWidget            *widget = GTK_WIDGET (self);
  GtkWidget            *band = g_ptr_array_index (self->bands, i);
  const WakhanEraPlace *place = &g_array_index (self->places, WakhanEraPlace, i);
  const double          unit = wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
  WakhanEraBandShape    shape = { .radius = RADIUS * unit };
  GtkAllocation         box = { 0 };
  double                x[4];
  const gboolean        in_view =
    wakhan_era_place_find (place, scale, x) && place->row < count_rows (self);

  gtk_widget_set_child_visible (band, in_view);
  if (!in_view)
    return;
  shape.named = wakhan_era_place_find_name (
    x, scale->width, wakhan_era_band_measure_name (WAKHAN_ERA_BAND (band)), NAME_GAP * unit,
    &shape.name);
  box.x = floor (x[0]);
  box.width = MAX (ceil (x[3]) - box.x, 1);
  box.y = round (place->row * ROW * unit);
  box.height = round ((ROW - BETWEEN) * unit);
  for (guint edge = 0; edge < G_N_ELEMENTS (x); edge++)
    shape.x[edge] = x[edge] - box.x;
  shape.name -= box.x;
  wakhan_era_band_set_shape (WAKHAN_ERA_BAND (band), &shape);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    box.x = scale->width - box.x - box.width;
  gtk_widget_measure (band, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (band, &box, -1);
}

static void
wakhan_era_bands_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height G_GNUC_UNUSED,
                                int        baseline G_GNUC_UNUSED)
{
  WakhanEraBands       *self = WAKHAN_ERA_BANDS (widget);
  const WakhanTimeView  view = wakhan_timeline_animation_get (self->animation);
  const WakhanTimeScale scale = { view.start, view.end, width };

  for (guint i = 0; i < self->bands->len; i++)
    if (scale.end > scale.start && width > 0)
      place_band (self, i, &scale);
    else
      gtk_widget_set_child_visible (g_ptr_array_index (self->bands, i), FALSE);
}

static void
wakhan_era_bands_direction_changed (GtkWidget       *widget,
                                    GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (wakhan_era_bands_parent_class)->direction_changed (widget, previous);

  gtk_widget_queue_allocate (widget);
}

static void
wakhan_era_bands_dispose (GObject *object)
{
  WakhanEraBands *self = WAKHAN_ERA_BANDS (object);

  if (self->bands)
    drop_bands (self);
  g_clear_pointer (&self->bands, g_ptr_array_unref);
  g_clear_pointer (&self->animation, wakhan_timeline_animation_free);

  G_OBJECT_CLASS (wakhan_era_bands_parent_class)->dispose (object);
}

static void
wakhan_era_bands_class_init (WakhanEraBandsClass *klass)
{
  WakhanTimelineSurfaceClass *surface_class = WAKHAN_TIMELINE_SURFACE_CLASS (klass);
  GtkWidgetClass             *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_era_bands_dispose;
  surface_class->study_changed = wakhan_era_bands_study_changed;
  surface_class->timeline_changed = wakhan_era_bands_nothing_changed;
  surface_class->view_changed = aim;
  surface_class->notes_changed = wakhan_era_bands_nothing_changed;
  surface_class->size_changed = wakhan_era_bands_size_changed;
  widget_class->measure = wakhan_era_bands_measure;
  widget_class->size_allocate = wakhan_era_bands_size_allocate;
  widget_class->direction_changed = wakhan_era_bands_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "eras");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
wakhan_era_bands_init (WakhanEraBands *self)
{
  static const char *const roles[] = { "name", NULL };

  self->bands = g_ptr_array_new ();
  self->animation = wakhan_timeline_animation_new (GTK_WIDGET (self), moved_cb);
  wakhan_timeline_surface_add_roles (WAKHAN_TIMELINE_SURFACE (self), roles);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("timeline", "Eras"), -1);
}

void
wakhan_era_bands_set_narrow (WakhanEraBands *self,
                             gboolean        narrow)
{
  g_return_if_fail (WAKHAN_IS_ERA_BANDS (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
wakhan_era_bands_set_low (WakhanEraBands *self,
                          gboolean        low)
{
  g_return_if_fail (WAKHAN_IS_ERA_BANDS (self));

  if (self->low == low)
    return;
  self->low = low;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
