/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-ends.h"

#define LONGEST_END 3 /* tokens */
#define LONGEST_BRACKETS 24

/* "from 2012 on", "from 2012 onwards" */
static gboolean
goes_on_from (const WakhanDateParser *parser,
              guint                   at,
              guint                   next)
{
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_ON)
    return TRUE;
  return (get_kind (parser, next) == WAKHAN_DATE_WORD_IN &&
          get_token (parser, next + 1)->kind != WAKHAN_DATE_TOKEN_WORD &&
          get_token (parser, next + 1)->kind != WAKHAN_DATE_TOKEN_NUMBER) ||
         get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL;
}

/* The word that says from or until when, before what may stand between it and its date: "jusqu'en",
 * "bis zum". */
static guint
find_end_word (const WakhanDateParser *parser,
               guint                   start)
{
  for (guint back = 1; back <= LONGEST_END && back <= start; back++)
    switch (get_kind (parser, start - back))
      {
      case WAKHAN_DATE_WORD_SINCE:
        if (get_role (parser, start - back)->traits & WAKHAN_DATE_TRAIT_DOUBTFUL &&
            get_kind (parser, start - back + 1) != WAKHAN_DATE_WORD_OF)
          return start; /* "partir en 1770" */
        return start - back;
      case WAKHAN_DATE_WORD_UNTIL:
      case WAKHAN_DATE_WORD_FROM:
        return start - back;
      case WAKHAN_DATE_WORD_OF: /* "à partir de 1770" */
        if (get_kind (parser, start - back - 1) != WAKHAN_DATE_WORD_SINCE)
          return start - 1;
        break;
      case WAKHAN_DATE_WORD_IN:
      case WAKHAN_DATE_WORD_TO:
      case WAKHAN_DATE_WORD_BY:
      case WAKHAN_DATE_WORD_AT: /* "since at least 1921" */
      case WAKHAN_DATE_WORD_AMOUNT:
      case WAKHAN_DATE_WORD_ARTICLE:
      case WAKHAN_DATE_WORD_UNIT:
        break;
      default:
        if (!is_apostrophe (get_sign (parser, start - back)))
          return start - 1;
      }
  return start - 1;
}

/* "(born 3 February 1889 in Dole; died 17 August 1961)", all of which is of one sentence. */
static gboolean
is_in_brackets (const WakhanDateParser *parser,
                guint                   start,
                guint                   next)
{
  guint open = start;
  guint close = next;

  while (open > 0 && start - open < LONGEST_BRACKETS && get_sign (parser, open - 1) != '(' &&
         get_sign (parser, open - 1) != ')')
    open--;
  if (open == 0 || get_sign (parser, open - 1) != '(')
    return FALSE;
  while (close - next < LONGEST_BRACKETS && get_sign (parser, close) != ')' &&
         get_sign (parser, close) != '(' &&
         get_token (parser, close)->kind != WAKHAN_DATE_TOKEN_NONE)
    close++;
  return get_sign (parser, close) == ')';
}

void
wakhan_date_ends_take (WakhanDateParser *parser,
                       guint             start,
                       guint             next)
{
  WakhanDateMention       *first = &parser->items[0];
  WakhanDateMention       *last = &parser->items[parser->n_items - 1];
  const guint              word = find_end_word (parser, start);
  const WakhanDateWordKind before = get_kind (parser, word);
  const guint              back = before == WAKHAN_DATE_WORD_IN ? 2 : 1;

  if (start >= back && get_kind (parser, start - back) == WAKHAN_DATE_WORD_PERHAPS)
    first->traits |= WAKHAN_DATE_MENTION_PERHAPS;
  if (is_in_brackets (parser, start, next))
    for (guint i = 0; i < parser->n_items; i++)
      parser->items[i].traits |= WAKHAN_DATE_MENTION_ASIDE;
  if (get_sign (parser, next) == '?' && is_glued (parser, next) &&
      get_token (parser, next + 1)->kind == WAKHAN_DATE_TOKEN_SIGN)
    last->traits |= WAKHAN_DATE_MENTION_PERHAPS;
  if (parser->n_items > 1)
    return;
  if (before == WAKHAN_DATE_WORD_SINCE ||
      (get_kind (parser, next) == WAKHAN_DATE_WORD_ON &&
       get_role (parser, next)->traits & WAKHAN_DATE_TRAIT_STRONG))
    first->traits |= WAKHAN_DATE_MENTION_SINCE;
  else if (start > 0 && get_kind (parser, start - 1) == WAKHAN_DATE_WORD_OF && /* "von 1850 an" */
           parser->language == WAKHAN_DATE_LANGUAGE_GERMAN &&
           get_kind (parser, next) == WAKHAN_DATE_WORD_IN &&
           get_token (parser, next)->number == 'a')
    first->traits |= WAKHAN_DATE_MENTION_SINCE;
  else if (before == WAKHAN_DATE_WORD_UNTIL)
    first->traits |= WAKHAN_DATE_MENTION_UNTIL;
  else if (before == WAKHAN_DATE_WORD_FROM &&
           (goes_on_from (parser, word, next) || /* "from at least 1850" */
            get_kind (parser, start - 1) == WAKHAN_DATE_WORD_AMOUNT))
    first->traits |= WAKHAN_DATE_MENTION_SINCE;
}
