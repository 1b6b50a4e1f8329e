/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-counted-noun.h"

#define LONGEST_NOUN 5 /* tokens, with the names before it */
#define SHORTEST_PLURAL 3
#define FIRST_LIKELY_YEAR 1800
#define ROUND 50 /* a number that is a multiple of it */

/* "appearances for the club", but not "invades Rome" or "invades the city" */
static gboolean
ends_noun (const WakhanDateParser *parser,
           guint                   next)
{
  const WakhanDateToken *token = get_token (parser, next);

  return token->kind != WAKHAN_DATE_TOKEN_WORD ||
         (!(token->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
          get_kind (parser, next) != WAKHAN_DATE_WORD_ARTICLE &&
          get_kind (parser, next) != WAKHAN_DATE_WORD_A &&
          get_kind (parser, next) != WAKHAN_DATE_WORD_POSSESSIVE);
}

/* Whether the words behind the number at @at end in what it counts: "in 101 Premier League
 * games", "in 109 at-bats", but neither "in 410 Alaric sacked Rome" nor
 * "In 410 …", as a sentence begins. */
gboolean
wakhan_date_counted_noun_follows (const WakhanDateParser *parser,
                                  guint                   at)
{
  if (parser->language != WAKHAN_DATE_LANGUAGE_ENGLISH ||
      get_token (parser, at - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL)
    return FALSE;
  for (guint word = at + 1; word <= at + LONGEST_NOUN; word++)
    {
      const WakhanDateToken *token = get_token (parser, word);

      if (token->kind != WAKHAN_DATE_TOKEN_WORD)
        return FALSE;
      if (get_sign (parser, word + 1) == '-' && is_glued (parser, word + 1))
        word++;
      else if (!(token->traits & WAKHAN_DATE_TOKEN_CAPITAL))
        return token->end - token->start > SHORTEST_PLURAL && !token->entry &&
               parser->text[token->end - 1] == 's' && ends_noun (parser, word + 1);
    }
  return FALSE;
}

/* "These 1886 Chicago riots", "those 1905 strikes", but neither "these 1886 men" nor "these 1900
 * cases" */
gboolean
wakhan_date_counted_noun_has_year (const WakhanDateParser *parser,
                                   guint                   at)
{
  const WakhanDateToken   *word = get_token (parser, at - 1);
  const guint              number = get_token (parser, at)->number;
  const WakhanDateWordKind after = get_kind (parser, at + 1);

  return parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH && word->number == 't' &&
         word->end - word->start == strlen ("these") && number >= FIRST_LIKELY_YEAR &&
         number % ROUND != 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_AMOUNT &&
         get_token (parser, at + 1)->kind == WAKHAN_DATE_TOKEN_WORD &&
         after != WAKHAN_DATE_WORD_PEOPLE && after != WAKHAN_DATE_WORD_MEASURE;
}

/* "1995 marks the fiftieth anniversary" */
gboolean
wakhan_date_counted_noun_is_verb (const WakhanDateParser *parser,
                                  guint                   at)
{
  const WakhanDateToken *word = get_token (parser, at);

  return word->end - word->start == 5 &&
         strncmp (parser->text + word->start, "marks", 5) == 0 &&
         get_kind (parser, at + 1) == WAKHAN_DATE_WORD_ARTICLE;
}
