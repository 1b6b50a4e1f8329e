/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-unit.h"

#include <math.h>

#define USUAL_LINE 1.42 /* of the size: the line of most fonts, rounded up */
#define STEPS 16.0      /* so that a hair's breadth of difference leaves whole px whole */

double
wakhan_text_unit_get (GtkWidget *widget,
                      double     usual)
{
  g_autoptr (PangoLayout) sample = gtk_widget_create_pango_layout (widget, "0");
  PangoContext           *context = gtk_widget_get_pango_context (widget);
  const double            size =
    pango_font_description_get_size (pango_context_get_font_description (context));
  int    line;
  double unit;

  pango_layout_get_size (sample, NULL, &line);
  unit = MAX (size, line / USUAL_LINE) / PANGO_SCALE / usual;
  return MAX (floor (unit * STEPS + 0.5) / STEPS, 1);
}

gboolean
wakhan_text_unit_is_changed_by (GtkSystemSetting setting)
{
  return setting != GTK_SYSTEM_SETTING_ICON_THEME;
}
