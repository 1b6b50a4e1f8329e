/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-category-choice.h"

#include "wakhan-event-category.h"
#include "wakhan-known-names.h"

#include <glib/gi18n-lib.h>

/* It stands alone, and not in a sentence. */
static void
append_name (GtkStringList *names,
             const char    *name)
{
  const char      *rest = g_utf8_next_char (name);
  g_autofree char *first = g_utf8_strup (name, rest - name);

  gtk_string_list_take (names, g_strconcat (first, rest, NULL));
}

GStrv
wakhan_category_choice_fill (GtkDropDown    *drop_down,
                             WakhanTimeline *timeline)
{
  g_autoptr (GStrvBuilder)  ids = g_strv_builder_new ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_auto (GStrv)            own = NULL;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (drop_down), NULL);

  own = wakhan_known_names_list_categories (timeline);
  g_strv_builder_add (ids, "");
  gtk_string_list_append (names, C_ ("category", "None"));
  for (guint i = 0; i + 1 < WAKHAN_N_EVENT_CATEGORIES; i++)
    {
      const char *id = wakhan_event_category_get (i)->id;

      g_strv_builder_add (ids, id);
      append_name (names, wakhan_event_category_get_name (id));
    }
  for (guint i = 0; own[i]; i++)
    {
      g_strv_builder_add (ids, own[i]);
      append_name (names, own[i]);
    }
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
  return g_strv_builder_end (ids);
}
