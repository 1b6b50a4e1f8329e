/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-category.h"

#include "wakhan-event-category.h"

#include <glib/gi18n-lib.h>

#define N_NAMED (WAKHAN_N_EVENT_CATEGORIES - 1) /* without that for a study's own */

void
wakhan_review_category_fill (GtkDropDown *list)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_if_fail (GTK_IS_DROP_DOWN (list));

  gtk_string_list_append (names, C_ ("category", "None"));
  for (guint i = 0; i < N_NAMED; i++)
    gtk_string_list_append (
      names, wakhan_event_category_get_name (wakhan_event_category_get (i)->id));
  gtk_drop_down_set_model (list, G_LIST_MODEL (names));
}

guint
wakhan_review_category_find (const char *id)
{
  for (guint i = 0; i < N_NAMED; i++)
    if (g_strcmp0 (wakhan_event_category_get (i)->id, id) == 0)
      return i + 1;
  return 0;
}

const char *
wakhan_review_category_get (GtkDropDown *list)
{
  guint selected;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (list), "");

  selected = gtk_drop_down_get_selected (list);
  return selected > 0 && selected <= N_NAMED ? wakhan_event_category_get (selected - 1)->id : "";
}
