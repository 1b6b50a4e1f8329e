/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-era-band.h"

#include "wakhan-compat.h"
#include "wakhan-event-category.h"
#include "wakhan-text-unit.h"
#include "wakhan-tooltip.h"

struct _WakhanEraBand
{
  GtkWidget parent_instance;

  WakhanEra         *era;
  WakhanPalette     *palette;
  PangoLayout       *name; /* NULL: to be made anew */
  WakhanEraBandShape shape;
};

G_DEFINE_FINAL_TYPE (WakhanEraBand, wakhan_era_band, GTK_TYPE_WIDGET)

static PangoLayout *
ensure_name (WakhanEraBand *self)
{
  if (self->name)
    return self->name;
  self->name = gtk_widget_create_pango_layout (GTK_WIDGET (self), wakhan_era_get_title (self->era));
  pango_layout_set_single_paragraph_mode (self->name, TRUE);
  return self->name;
}

/* Where it is not known when it began or ended it fades. */
static void
append_time (WakhanEraBand *self,
             GtkSnapshot   *snapshot)
{
  GtkWidget      *widget = GTK_WIDGET (self);
  const double   *x = self->shape.x;
  const double    length = x[3] - x[0];
  graphene_rect_t box = GRAPHENE_RECT_INIT (x[0], 0, length, gtk_widget_get_height (widget));
  GskRoundedRect  outline;
  GskColorStop    stops[4];

  if (length <= 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      stops[i].offset = (x[i] - x[0]) / length;
      wakhan_widget_get_color (widget, &stops[i].color);
    }
  gsk_rounded_rect_init_from_rect (&outline, &box, self->shape.radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (x[1] > x[0])
    stops[0].color.alpha = 0;
  if (x[3] > x[2])
    stops[3].color.alpha = 0;
  if (stops[0].color.alpha > 0 && stops[3].color.alpha > 0)
    gtk_snapshot_append_color (snapshot, &stops[0].color, &box);
  else
    gtk_snapshot_append_linear_gradient (snapshot, &box, &GRAPHENE_POINT_INIT (x[0], 0),
                                         &GRAPHENE_POINT_INIT (x[3], 0), stops, 4);
  gtk_snapshot_pop (snapshot);
}

static void
append_name (WakhanEraBand *self,
             GtkSnapshot   *snapshot,
             gboolean       mirrored)
{
  GtkWidget   *widget = GTK_WIDGET (self);
  PangoLayout *name = ensure_name (self);
  GdkRGBA      color;
  double       left = self->shape.name;
  int          width;
  int          height;

  pango_layout_get_pixel_size (name, &width, &height);
  if (mirrored)
    left = gtk_widget_get_width (widget) - left - width;
  wakhan_palette_get (self->palette, "name", NULL, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT ((int) left, (int) ((gtk_widget_get_height (widget) - height) / 2.0)));
  gtk_snapshot_append_layout (snapshot, name, &color);
  gtk_snapshot_restore (snapshot);
}

static void
wakhan_era_band_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  WakhanEraBand *self = WAKHAN_ERA_BAND (widget);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  gtk_snapshot_save (snapshot);
  if (mirrored)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (gtk_widget_get_width (widget), 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  append_time (self, snapshot);
  gtk_snapshot_restore (snapshot);
  if (self->shape.named)
    append_name (self, snapshot, mirrored);
}

static void
forget_name (WakhanEraBand *self)
{
  g_clear_object (&self->name);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
wakhan_era_band_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_era_band_parent_class)->css_changed (widget, change);

  forget_name (WAKHAN_ERA_BAND (widget));
}

static void
wakhan_era_band_system_setting_changed (GtkWidget       *widget,
                                        GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (wakhan_era_band_parent_class)->system_setting_changed (widget, setting);

  if (wakhan_text_unit_is_changed_by (setting))
    forget_name (WAKHAN_ERA_BAND (widget));
}

static void
wakhan_era_band_dispose (GObject *object)
{
  WakhanEraBand *self = WAKHAN_ERA_BAND (object);

  g_clear_object (&self->name);
  g_clear_object (&self->era);

  G_OBJECT_CLASS (wakhan_era_band_parent_class)->dispose (object);
}

static void
wakhan_era_band_class_init (WakhanEraBandClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_era_band_dispose;
  widget_class->snapshot = wakhan_era_band_snapshot;
  widget_class->css_changed = wakhan_era_band_css_changed;
  widget_class->system_setting_changed = wakhan_era_band_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "era");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
wakhan_era_band_init (WakhanEraBand *self G_GNUC_UNUSED)
{
}

GtkWidget *
wakhan_era_band_new (WakhanEra     *era,
                     WakhanPalette *palette)
{
  WakhanEraBand   *self = g_object_new (WAKHAN_TYPE_ERA_BAND, NULL);
  const char      *source = wakhan_era_get_source (era);
  g_autofree char *name = wakhan_era_dup_name (era);
  g_autofree char *words = source ? g_strconcat (name, "\n", source, NULL) : g_strdup (name);

  self->era = g_object_ref (era);
  self->palette = palette;
  if (wakhan_era_get_colour (era))
    gtk_widget_add_css_class (GTK_WIDGET (self),
                              wakhan_event_category_find (wakhan_era_get_colour (era))->css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self), words, source);
  return GTK_WIDGET (self);
}

void
wakhan_era_band_set_shape (WakhanEraBand            *self,
                           const WakhanEraBandShape *shape)
{
  g_return_if_fail (WAKHAN_IS_ERA_BAND (self));

  self->shape = *shape;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
wakhan_era_band_measure_name (WakhanEraBand *self)
{
  int width;

  g_return_val_if_fail (WAKHAN_IS_ERA_BAND (self), 0);

  pango_layout_get_pixel_size (ensure_name (self), &width, NULL);
  return width;
}
