/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-condition-words.h"

#include "wakhan-event-category.h"

#include <glib/gi18n-lib.h>

#define MOST_LETTERS 30 /* of a title */

static char *
dup_years (const char *value)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (value, NULL);
  g_autofree char       *words = date ? wakhan_date_to_words (date) : g_strdup (value);

  /* Translators: a filter of events: those of a stretch of time. */
  return g_strdup_printf (C_ ("filter", "Years %s"), words);
}

static const char *
find_teller (const char *value)
{
  if (g_str_equal (value, "essay"))
    return C_ ("filter", "Essay");
  if (g_str_equal (value, "context"))
    return C_ ("filter", "Context");
  return g_str_equal (value, "found") ? C_ ("filter", "Found in the text")
                                      : C_ ("filter", "Your own");
}

/* As the first word of its line; languages that have no such letters stay as they are. */
static char *
begin_with_capital (const char *words)
{
  const char      *rest = g_utf8_next_char (words);
  g_autofree char *first = g_utf8_strup (words, rest - words);

  return g_strconcat (first, rest, NULL);
}

char *
wakhan_condition_words_new (WakhanEventSieve    *sieve,
                            WakhanEventCriterion criterion,
                            const char          *value)
{
  g_return_val_if_fail (value, NULL);

  switch (criterion)
    {
    case WAKHAN_CRITERION_WORDS:
      /* Translators: a filter of events: those that have these words. */
      return g_strdup_printf (C_ ("filter", "Words: %s"), value);
    case WAKHAN_CRITERION_CATEGORY:
      return begin_with_capital (wakhan_event_category_get_name (value));
    case WAKHAN_CRITERION_ACTOR:
      return g_strdup (value);
    case WAKHAN_CRITERION_TOLD_BY:
      return g_strdup (find_teller (value));
    case WAKHAN_CRITERION_NOTED:
      return g_strdup (C_ ("filter", "With a note"));
    case WAKHAN_CRITERION_DISPUTED:
      return g_strdup (C_ ("filter", "Disputed"));
    case WAKHAN_CRITERION_YEARS:
      return dup_years (value);
    case WAKHAN_CRITERION_STUDY:
      return g_strdup (wakhan_event_sieve_get_title (sieve, value));
    case WAKHAN_N_CRITERIA:
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
wakhan_condition_words_cut (const char *title)
{
  g_autofree char *beginning = NULL;

  g_return_val_if_fail (title, NULL);

  if (g_utf8_strlen (title, -1) <= MOST_LETTERS)
    return g_strdup (title);
  beginning = g_utf8_substring (title, 0, MOST_LETTERS - 1);
  return g_strconcat (g_strchomp (beginning), "…", NULL);
}
