/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-hit-ticks.h"

#include "wakhan-compat.h"
#include "wakhan-lower-bound.h"
#include "wakhan-text-range.h"

#define TICK_HEIGHT 2

struct _WakhanHitTicks
{
  GtkWidget parent_instance;

  GtkTextView *view; /* stands below */
  GArray      *hits; /* WakhanTextRange, or NULL */
};

G_DEFINE_FINAL_TYPE (WakhanHitTicks, wakhan_hit_ticks, GTK_TYPE_WIDGET)

/* Lines that were never shown have the height that the view supposes, and the ticks move with the
 * scroll bar as it learns more. */
static float
find_place (WakhanHitTicks *self,
            guint           offset,
            double          whole)
{
  GtkTextIter iter;
  int         y;
  int         height;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (self->view), &iter, offset);
  gtk_text_view_get_line_yrange (self->view, &iter, &y, &height);
  return (y + gtk_text_view_get_top_margin (self->view) + height / 2.0) / whole;
}

static gboolean
starts_before (gconstpointer hit,
               gconstpointer offset)
{
  return ((const WakhanTextRange *) hit)->start < *(const guint *) offset;
}

/* The next hit of which the tick could be seen beside that of the hit @position: there may be a
 * hundred for each. */
static guint
find_next (WakhanHitTicks *self,
           guint           position,
           int             y)
{
  GtkTextIter iter;
  guint       offset;

  gtk_text_view_get_line_at_y (self->view, &iter, y, NULL);
  offset = gtk_text_iter_get_offset (&iter);
  return MAX (wakhan_lower_bound_of_array (self->hits, starts_before, &offset), position + 1);
}

static void
wakhan_hit_ticks_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  WakhanHitTicks *self = WAKHAN_HIT_TICKS (widget);
  GtkAdjustment  *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
  const float     width = gtk_widget_get_width (widget);
  const float     height = gtk_widget_get_height (widget) - TICK_HEIGHT;
  const double    whole = gtk_adjustment_get_upper (adjustment);
  float           last = -TICK_HEIGHT;
  GdkRGBA         color;

  if (!self->hits || whole <= 0 || height <= 0)
    return;
  wakhan_widget_get_color (widget, &color);
  for (guint i = 0; i < self->hits->len;
       i = find_next (self, i,
                      (int) (whole * (last + TICK_HEIGHT) / height) -
                        gtk_text_view_get_top_margin (self->view)))
    {
      const guint offset = g_array_index (self->hits, WakhanTextRange, i).start;
      const float y = CLAMP ((int) (height * find_place (self, offset, whole)), 0, height);

      if (y < last + TICK_HEIGHT)
        continue;
      gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0, y, width, TICK_HEIGHT));
      last = y;
    }
}

static void
wakhan_hit_ticks_finalize (GObject *object)
{
  g_clear_pointer (&WAKHAN_HIT_TICKS (object)->hits, g_array_unref);

  G_OBJECT_CLASS (wakhan_hit_ticks_parent_class)->finalize (object);
}

static void
wakhan_hit_ticks_class_init (WakhanHitTicksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = wakhan_hit_ticks_finalize;
  widget_class->snapshot = wakhan_hit_ticks_snapshot;

  gtk_widget_class_set_css_name (widget_class, "hit-ticks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
wakhan_hit_ticks_init (WakhanHitTicks *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_halign (widget, GTK_ALIGN_END);
  gtk_widget_set_can_target (widget, FALSE);
  gtk_widget_set_visible (widget, FALSE);
}

static void
adjustment_changed_cb (WakhanHitTicks *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));

  if (adjustment)
    g_signal_connect_object (adjustment, "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                             G_CONNECT_SWAPPED);
}

GtkWidget *
wakhan_hit_ticks_new (GtkTextView *view)
{
  WakhanHitTicks *self = g_object_new (WAKHAN_TYPE_HIT_TICKS, NULL);

  self->view = view;
  g_signal_connect_object (view, "notify::vadjustment", G_CALLBACK (adjustment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  adjustment_changed_cb (self);
  return GTK_WIDGET (self);
}

void
wakhan_hit_ticks_set_hits (WakhanHitTicks *self,
                           GArray         *hits)
{
  g_return_if_fail (WAKHAN_IS_HIT_TICKS (self));

  g_clear_pointer (&self->hits, g_array_unref);
  self->hits = hits ? g_array_ref (hits) : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), hits && hits->len > 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
