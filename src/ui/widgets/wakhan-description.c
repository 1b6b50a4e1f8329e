/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-description.h"

#define WORDS "wakhan-description"
#define SINCE "wakhan-description-since" /* µs */
#define NEW (50 * G_TIME_SPAN_MILLISECOND)

static void
tell (GtkWidget  *widget,
      const char *words)
{
  if (words)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    words, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

void
wakhan_description_set (GtkWidget  *widget,
                        const char *words)
{
  const gint64 now = g_get_monotonic_time ();

  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (g_strcmp0 (words, wakhan_description_get (widget)) != 0)
    g_object_set_data_full (G_OBJECT (widget), SINCE, g_memdup2 (&now, sizeof now), g_free);
  g_object_set_data_full (G_OBJECT (widget), WORDS, g_strdup (words), g_free);
  tell (widget, words);
}

/* The same words a second time would be no change. */
void
wakhan_description_replace (GtkWidget  *widget,
                            const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words);

  tell (widget, "");
  tell (widget, words);
}

void
wakhan_description_restore (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  tell (widget, wakhan_description_get (widget));
}

gboolean
wakhan_description_is_new (GtkWidget  *widget,
                           const char *words)
{
  const gint64 *since;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  since = g_object_get_data (G_OBJECT (widget), SINCE);
  return since && g_get_monotonic_time () - *since < NEW &&
         g_strcmp0 (words, wakhan_description_get (widget)) == 0;
}

const char *
wakhan_description_get (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), WORDS);
}
