/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-zoom-slider.h"

#include "wakhan-description.h"

#define WIDTH 110
#define STEP 0.25
#define PAGE 1.0

struct _WakhanZoomSlider
{
  GtkWidget parent_instance;

  GtkRange *range;
};

static guint value_changed_signal;

G_DEFINE_FINAL_TYPE (WakhanZoomSlider, wakhan_zoom_slider, GTK_TYPE_WIDGET)

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data G_GNUC_UNUSED)
{
  g_signal_emit_by_name (WAKHAN_ZOOM_SLIDER (widget)->range, "move-slider",
                         g_variant_get_int32 (arguments));
  return TRUE;
}

static void
value_changed_cb (WakhanZoomSlider *self)
{
  g_signal_emit (self, value_changed_signal, 0);
}

static void
wakhan_zoom_slider_dispose (GObject *object)
{
  WakhanZoomSlider *self = WAKHAN_ZOOM_SLIDER (object);

  if (self->range)
    gtk_widget_unparent (GTK_WIDGET (self->range));
  self->range = NULL;

  G_OBJECT_CLASS (wakhan_zoom_slider_parent_class)->dispose (object);
}

/* Those of GtkScale; on the keypad too. */
static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint         key;
    guint         pad_key;
    GtkScrollType move;
  } keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, GTK_SCROLL_STEP_LEFT },
    { GDK_KEY_Right, GDK_KEY_KP_Right, GTK_SCROLL_STEP_RIGHT },
    { GDK_KEY_Up, GDK_KEY_KP_Up, GTK_SCROLL_STEP_FORWARD },
    { GDK_KEY_Down, GDK_KEY_KP_Down, GTK_SCROLL_STEP_BACKWARD },
    { GDK_KEY_plus, GDK_KEY_KP_Add, GTK_SCROLL_STEP_FORWARD },
    { GDK_KEY_minus, GDK_KEY_KP_Subtract, GTK_SCROLL_STEP_BACKWARD },
    { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, GTK_SCROLL_PAGE_FORWARD },
    { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, GTK_SCROLL_PAGE_BACKWARD },
    { GDK_KEY_Home, GDK_KEY_KP_Home, GTK_SCROLL_START },
    { GDK_KEY_End, GDK_KEY_KP_End, GTK_SCROLL_END },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding (widget_class, keys[i].key, 0, move_cb, "i", keys[i].move);
      gtk_widget_class_add_binding (widget_class, keys[i].pad_key, 0, move_cb, "i", keys[i].move);
    }
}

static void
wakhan_zoom_slider_class_init (WakhanZoomSliderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_zoom_slider_dispose;

  value_changed_signal = g_signal_new ("value-changed", WAKHAN_TYPE_ZOOM_SLIDER, G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  add_bindings (widget_class);
}

static void
wakhan_zoom_slider_init (WakhanZoomSlider *self)
{
  self->range =
    g_object_new (GTK_TYPE_SCALE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "can-focus",
                  FALSE, "width-request", WIDTH, "valign", GTK_ALIGN_CENTER, "adjustment",
                  gtk_adjustment_new (0, 0, 1, STEP, PAGE, 0), NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->range), "zoom");
  g_signal_connect_swapped (self->range, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->range), GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "zoom-slider");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkRange *
wakhan_zoom_slider_get_range (WakhanZoomSlider *self)
{
  g_return_val_if_fail (WAKHAN_IS_ZOOM_SLIDER (self), NULL);

  return self->range;
}

void
wakhan_zoom_slider_tell (WakhanZoomSlider *self,
                         const char       *words)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (WAKHAN_IS_ZOOM_SLIDER (self));
  g_return_if_fail (words);

  adjustment = gtk_range_get_adjustment (self->range);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, gtk_adjustment_get_lower (adjustment),
    GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, gtk_adjustment_get_upper (adjustment),
    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, gtk_adjustment_get_value (adjustment),
    GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
  wakhan_description_set (GTK_WIDGET (self), words);
}
