/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-habits.h"

#include <string.h>

#include "wakhan-date-grammar.h"
#include "wakhan-date-reading.h"

#define FEWEST_WORDS 2     /* that tell a language */
#define N_SAMPLES 16       /* paragraphs that tell the language of a text */
#define N_STRETCHES 16     /* of a long text */
#define STRETCH (16 << 10) /* bytes */

WakhanDateLanguage
wakhan_date_habits_guess_language (const char *text,
                                   gboolean    lines_are_paragraphs)
{
  WakhanDateTokens   tokens;
  guint              n_common[WAKHAN_N_DATE_LANGUAGES] = { 0 };
  WakhanDateLanguage best = WAKHAN_DATE_LANGUAGE_ENGLISH;

  g_return_val_if_fail (text, best);

  wakhan_date_tokens_init (&tokens, text, lines_are_paragraphs);
  for (guint i = 0; i < N_SAMPLES && wakhan_date_tokens_read (&tokens); i++)
    for (WakhanDateLanguage j = 0; j < WAKHAN_N_DATE_LANGUAGES; j++)
      n_common[j] += tokens.n_common[j];
  wakhan_date_tokens_clear (&tokens);
  for (WakhanDateLanguage j = 0; j < WAKHAN_N_DATE_LANGUAGES; j++)
    if (n_common[j] > n_common[best] && n_common[j] >= FEWEST_WORDS)
      best = j;
  return best;
}

WakhanDateLanguage
wakhan_date_habits_guess_language_of (const char        *passage,
                                      gsize              length,
                                      WakhanDateLanguage usual)
{
  g_autofree char   *words = NULL;
  WakhanDateTokens   tokens;
  WakhanDateLanguage best;

  g_return_val_if_fail (passage, usual);

  words = g_strndup (passage, length);
  wakhan_date_tokens_init (&tokens, words, TRUE);
  best = wakhan_date_tokens_read (&tokens) ? wakhan_date_tokens_guess_language (&tokens, usual)
                                           : usual;
  if (best < WAKHAN_DATE_LANGUAGE_CHINESE &&
      tokens.n_common[best] < tokens.n_common[usual] + FEWEST_WORDS)
    best = usual; /* "In 1914 war began" has two common words of German, too */
  wakhan_date_tokens_clear (&tokens);
  return best;
}

/* All of a text, or as much of it as is read at once: from the next line on, or, where that is far,
 * from the next letter. */
static char *
dup_stretches (const char *text)
{
  const gsize length = strlen (text);
  GString    *stretches;

  if (length <= N_STRETCHES * STRETCH)
    return g_strndup (text, length);
  stretches = g_string_sized_new (N_STRETCHES * (STRETCH + 1));
  for (guint i = 0; i < N_STRETCHES; i++)
    {
      const char *start = text + length / N_STRETCHES * i;
      const char *line = i > 0 ? memchr (start, '\n', STRETCH / 2) : NULL;
      const char *end = start + STRETCH;

      start = line ? line + 1 : start;
      while ((*start & 0xC0) == 0x80)
        start++;
      while ((*end & 0xC0) == 0x80)
        end--;
      g_string_append_len (stretches, start, end - start);
      g_string_append_c (stretches, '\n');
    }
  return g_string_free (stretches, FALSE);
}

void
wakhan_date_habits_find (WakhanDateHabits *self,
                         const char       *text)
{
  g_autofree char   *read = NULL;
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (WakhanDateMention));
  WakhanDateTokens   tokens;

  g_return_if_fail (self);
  g_return_if_fail (text);

  read = dup_stretches (text);
  self->language = wakhan_date_habits_guess_language (read, TRUE);
  wakhan_date_tokens_init (&tokens, read, TRUE);
  while (wakhan_date_tokens_read (&tokens))
    wakhan_date_grammar_parse (
      &tokens, wakhan_date_tokens_guess_language (&tokens, self->language), mentions);
  wakhan_date_tokens_clear (&tokens);
  self->order = wakhan_date_reading_find_order (mentions);
}
