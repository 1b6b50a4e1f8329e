/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-era-parser.h"

#include <string.h>

/* Whether the letters of the token are the @length bytes at @word. */
static gboolean
is_word (const WakhanDateToken *token,
         const char            *word,
         gsize                  length)
{
  if (token->kind != WAKHAN_DATE_TOKEN_WORD)
    return FALSE;
  if (token->entry)
    return token->entry->length == length && memcmp (token->entry->word, word, length) == 0;
  return length == 1 && token->number == (guchar) *word && token->end - token->start == 1;
}

static guint
read_era (const WakhanDateParser *parser,
          guint                   at,
          const WakhanDateEra    *era)
{
  const guint first = at;
  const char *word = era->words;
  guint       n_words = 0;

  while (*word)
    {
      const gsize length = strcspn (word, " ");

      while (n_words > 0 && (is_glued (parser, at) || (guchar) era->words[0] >= 0x80) &&
             (get_sign (parser, at) == '.' || get_sign (parser, at) == '-'))
        at++;
      if (!is_word (get_token (parser, at), word, length))
        return 0;
      word += length + (word[length] == ' ');
      n_words++;
      at++;
    }
  /* An abbreviation in Latin letters ends in a capital, "BC" or "adC": "am" and "be" are words. */
  if (n_words == 1 && strlen (era->words) <= 3 && (guchar) era->words[0] < 0x80 &&
      !g_ascii_isupper (parser->text[get_token (parser, first)->end - 1]))
    return 0;
  /* "44 B.C. Then": its last stop is of it, though it may end a sentence, too. */
  return n_words > 1 ? skip_stop (parser, at) : at;
}

/* Most words are in no era, which saves comparing them with each. */
static gboolean
is_of_era (const WakhanDateParser *parser,
           guint                   at)
{
  const WakhanDateEntry *entry = get_token (parser, at)->entry;

  return entry && entry->eras >> parser->language & 1;
}

guint
wakhan_date_era_parser_read (const WakhanDateParser *parser,
                             guint                   at,
                             int                    *sign)
{
  if (!is_of_era (parser, at))
    return 0;
  for (const WakhanDateEra *era = wakhan_date_lexicon_get_eras (parser->language); era->words;
       era++)
    {
      const guint next = read_era (parser, at, era);

      if (next > 0)
        {
          *sign = era->sign;
          return next;
        }
    }
  return 0;
}

guint
wakhan_date_era_parser_find_before (const WakhanDateParser *parser,
                                    guint                   at,
                                    int                    *sign)
{
  if (at == 0 || (get_sign (parser, at - 1) != '.' && !is_of_era (parser, at - 1)))
    return at;
  for (guint back = 1; back <= 4 && back <= at - parser->done; back++)
    if (is_of_era (parser, at - back))
      for (const WakhanDateEra *era = wakhan_date_lexicon_get_eras (parser->language); era->words;
           era++)
        if (era->is_before && read_era (parser, at - back, era) == at)
          {
            *sign = era->sign;
            return at - back;
          }
  return at;
}
