/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-description.h"

#define WORDS "wakhan-description"

static void
tell (GtkWidget  *widget,
      const char *words)
{
  if (words)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

void
wakhan_description_set (GtkWidget  *widget,
                        const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

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

const char *
wakhan_description_get (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), WORDS);
}
