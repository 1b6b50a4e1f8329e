/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-category.h"

#include <glib/gi18n-lib.h>

/* clang-format off */
static const WakhanEventCategory categories[] = {
  { NC_ ("category", "diplomacy"), "diplomacy", WAKHAN_EVENT_FORM_DISC },
  { NC_ ("category", "security"), "security", WAKHAN_EVENT_FORM_TRIANGLE },
  { NC_ ("category", "conflict"), "conflict", WAKHAN_EVENT_FORM_DIAMOND },
  { NC_ ("category", "economy"), "economy", WAKHAN_EVENT_FORM_SQUARE },
  { NULL, "own-category", WAKHAN_EVENT_FORM_PENTAGON },
};
/* clang-format on */

G_STATIC_ASSERT (G_N_ELEMENTS (categories) == WAKHAN_N_EVENT_CATEGORIES);

const WakhanEventCategory *
wakhan_event_category_get (guint number)
{
  g_return_val_if_fail (number < WAKHAN_N_EVENT_CATEGORIES, NULL);

  return &categories[number];
}

const WakhanEventCategory *
wakhan_event_category_find (const char *id)
{
  const WakhanEventCategory *category = categories;

  while (category->id && g_strcmp0 (category->id, id) != 0)
    category++;
  return category;
}

const char *
wakhan_event_category_get_name (const char *id)
{
  const WakhanEventCategory *category = wakhan_event_category_find (id);

  if (category->id)
    return g_dpgettext2 (GETTEXT_PACKAGE, "category", category->id);
  return id && *id ? id : NULL;
}
