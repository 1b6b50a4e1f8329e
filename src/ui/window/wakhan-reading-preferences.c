/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-preferences.h"

static gboolean
column_to_measure (GBinding     *binding G_GNUC_UNUSED,
                   const GValue *column,
                   GValue       *measure,
                   gpointer      user_data G_GNUC_UNUSED)
{
  const char *word = g_value_get_string (column);

  g_value_set_uint (measure, g_str_equal (word, "narrow") ? 50 : g_str_equal (word, "wide") ? 70
                                                                                            : 63);
  return TRUE;
}

static gboolean
spacing_to_line_height (GBinding     *binding G_GNUC_UNUSED,
                        const GValue *spacing,
                        GValue       *line_height,
                        gpointer      user_data G_GNUC_UNUSED)
{
  const char *word = g_value_get_string (spacing);

  g_value_set_double (line_height, g_str_equal (word, "tight")   ? 1.02
                                   : g_str_equal (word, "loose") ? 1.36
                                                                 : 1.17);
  return TRUE;
}

void
wakhan_reading_preferences_bind (WakhanPreferences *preferences,
                                 GObject           *pane)
{
  g_return_if_fail (WAKHAN_IS_PREFERENCES (preferences));
  g_return_if_fail (G_IS_OBJECT (pane));

  g_object_bind_property_full (preferences, "column", pane, "measure", G_BINDING_SYNC_CREATE,
                               column_to_measure, NULL, NULL, NULL);
  g_object_bind_property_full (preferences, "spacing", pane, "line-height", G_BINDING_SYNC_CREATE,
                               spacing_to_line_height, NULL, NULL, NULL);
}
