/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-words.h"

#include "wakhan-event-category.h"
#include "wakhan-sentence.h"
#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

const char *
wakhan_event_get_category_words (WakhanEvent *self)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  return wakhan_event_category_get_name (wakhan_event_get_category (self));
}

char *
wakhan_event_dup_kind_words (WakhanEvent *self,
                             guint        n_notes)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv)           parts = NULL;
  const char              *category;
  gboolean                 is_other;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);

  category = wakhan_event_get_category_words (self);
  if (category)
    g_strv_builder_add (words, category);
  is_other = *wakhan_event_get_other_text (self) != '\0';
  if (wakhan_event_is_found (self))
    g_strv_builder_add (words, is_other ? C_ ("event", "found in its text")
                                        : C_ ("event", "found in the text"));
  else if (wakhan_event_is_own (self))
    g_strv_builder_add (words, C_ ("event", "your own"));
  else if (wakhan_event_is_essay (self) && !is_other)
    g_strv_builder_add (words, C_ ("event", "from the essay"));
  else if (category && !is_other)
    g_strv_builder_add (words, C_ ("event", "context"));
  if (n_notes > 0)
    {
      g_autofree char *notes =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u note", "%u notes", n_notes), n_notes);

      g_strv_builder_add (words, notes);
    }
  parts = g_strv_builder_end (words);
  return wakhan_word_list_join ((const char *const *) parts);
}

char *
wakhan_event_dup_summary_words (WakhanEvent    *self,
                                WakhanDocument *document)
{
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  if (*wakhan_event_get_summary (self) || !wakhan_event_is_in_text (self))
    return g_strdup (wakhan_event_get_summary (self));
  sentence =
    wakhan_sentence_dup (document, wakhan_event_get_start (self), wakhan_event_get_end (self));
  if (g_utf8_strlen (sentence, -1) <=
      (glong) (wakhan_event_get_end (self) - wakhan_event_get_start (self)) + 1)
    return g_strdup (""); /* a heading or a cell, which its date has said */
  /* Translators: a sentence of the text that somebody reads. */
  return g_strdup_printf (C_ ("event", "“%s”"), sentence);
}

char *
wakhan_event_relation_words_new (WakhanEventRelation relation,
                                 const char         *names)
{
  g_return_val_if_fail (names, NULL);

  switch (relation)
    {
    case WAKHAN_RELATION_DISPUTED_BY:
      /* Translators: %s is the other events that speak against the one that is told. */
      return g_strdup_printf (C_ ("event", "Disputed by %s"), names);
    case WAKHAN_RELATION_REFINED_BY:
      /* Translators: %s is other events that say the same as the one shown, and more precisely. */
      return g_strdup_printf (C_ ("event", "Made more precise by %s"), names);
    case WAKHAN_RELATION_REFINES:
      /* Translators: %s is other events; the one shown says the same as they,
       * and more precisely. */
      return g_strdup_printf (C_ ("event", "Makes %s more precise"), names);
    case WAKHAN_N_RELATIONS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_names (GPtrArray *events)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < events->len; i++)
    g_ptr_array_add (names, wakhan_event_dup_name (g_ptr_array_index (events, i)));
  return wakhan_word_list_join_names ((const char *const *) names->pdata, names->len);
}

char *
wakhan_event_dup_relations_words (WakhanEvent    *self,
                                  WakhanTimeline *timeline)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (WAKHAN_IS_EVENT (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  for (WakhanEventRelation i = 0; i < WAKHAN_N_RELATIONS; i++)
    {
      GPtrArray       *others = wakhan_timeline_get_related (timeline, self, i);
      g_autofree char *names = others ? dup_names (others) : NULL;
      g_autofree char *told = names ? wakhan_event_relation_words_new (i, names) : NULL;
      g_autofree char *before = told ? g_steal_pointer (&words) : NULL;

      if (told)
        /* Translators: what is said of an event, one after the other. */
        words = before ? g_strdup_printf (C_ ("event", "%s. %s"), before, told) : g_strdup (told);
    }
  return g_steal_pointer (&words);
}
