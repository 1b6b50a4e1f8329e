/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-words.h"

#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

const char *
wakhan_event_get_category_words (WakhanEvent *self)
{
  static const char *const known[] = {
    NC_ ("category", "diplomacy"),
    NC_ ("category", "security"),
    NC_ ("category", "conflict"),
    NC_ ("category", "economy"),
  };
  const char *category;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  category = wakhan_event_get_category (self);
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_strcmp0 (category, known[i]) == 0)
      return g_dpgettext2 (GETTEXT_PACKAGE, "category", known[i]);
  return category && *category ? category : NULL;
}

/* A date that was found in a text has no category; that it is no essay's says nothing then. */
char *
wakhan_event_dup_kind_words (WakhanEvent *self,
                             guint        n_notes)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv)           parts = NULL;
  const char              *category;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  category = wakhan_event_get_category_words (self);
  if (category)
    g_strv_builder_add (words, category);
  if (wakhan_event_is_essay (self))
    g_strv_builder_add (words, C_ ("event", "from the essay"));
  else if (category)
    g_strv_builder_add (words, C_ ("event", "context"));
  if (n_notes > 0)
    {
      g_autofree char *notes = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);

      g_strv_builder_add (words, notes);
    }
  parts = g_strv_builder_end (words);
  return wakhan_word_list_join ((const char *const *) parts);
}
