/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-ends.h"

#define LONGEST_END 3 /* tokens */
#define LONGEST_BRACKETS 24
#define LONGEST_DENIAL 7 /* tokens from "not" to "until" */

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

/* "not", "wasn’t", "no" in Spanish */
static gboolean
denies (const WakhanDateParser *parser,
        guint                   at)
{
  if (parser->language == WAKHAN_DATE_LANGUAGE_SPANISH)
    return is_text (parser, at, "no") || is_text (parser, at, "nunca");
  if (parser->language != WAKHAN_DATE_LANGUAGE_ENGLISH)
    return FALSE;
  return is_text (parser, at, "not") || is_text (parser, at, "never") ||
         is_text (parser, at, "nor") ||
         (at > 0 && is_text (parser, at, "t") && is_apostrophe (get_sign (parser, at - 1)));
}

/* "was not printed until 1777": it was then. */
static gboolean
is_denied (const WakhanDateParser *parser,
           guint                   word)
{
  for (guint back = 1; back <= LONGEST_DENIAL && back <= word; back++)
    {
      const gunichar sign = get_sign (parser, word - back);

      if (sign == ',' || sign == ':' || ends_sentence (parser, word - back))
        return FALSE;
      if (denies (parser, word - back))
        return TRUE;
    }
  return FALSE;
}

/* "not later than 1800", "no earlier than 1790", "later than 1850": which side of the year */
static guint
find_side_of_than (const WakhanDateParser *parser,
                   guint                   than)
{
  const WakhanDateRole *role = get_role (parser, than - 1);
  const gboolean        is_not =
    than > 1 && (is_text (parser, than - 2, "not") || is_text (parser, than - 2, "no"));

  if (!is_text (parser, than, "than") || role->kind != WAKHAN_DATE_WORD_LATER)
    return 0;
  return (role->value > 0) != is_not ? WAKHAN_DATE_MENTION_SINCE : WAKHAN_DATE_MENTION_UNTIL;
}

/* "before 1783", "nach 1790", "not before 1795"; "shortly after 1804" is a time near it. */
static guint
find_side (const WakhanDateParser *parser,
           guint                   start)
{
  guint                 word = start - 1;
  const WakhanDateRole *role;
  guint                 side;

  if (get_kind (parser, word) == WAKHAN_DATE_WORD_ARTICLE)
    return 0; /* "after the 1979 defeat" */
  while (word > 0 && (get_kind (parser, word) == WAKHAN_DATE_WORD_OF ||
                      get_kind (parser, word) == WAKHAN_DATE_WORD_ARTICLE ||
                      get_kind (parser, word) == WAKHAN_DATE_WORD_UNIT))
    word--;
  role = get_role (parser, word);
  if (word > 0 && parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH && word == start - 1)
    {
      side = find_side_of_than (parser, word);
      if (side > 0)
        return side;
    }
  if (role->kind != WAKHAN_DATE_WORD_BEFORE && role->kind != WAKHAN_DATE_WORD_AFTER)
    return 0;
  if (word > 0 && get_token (parser, word - 1)->kind == WAKHAN_DATE_TOKEN_WORD)
    {
      const WakhanDateToken *before = get_token (parser, word - 1);

      if (before->end - before->start > 2 && /* "shortly", "kurz", "peu" */
          (parser->text[before->end - 1] == 'y' || is_text (parser, word - 1, "just") ||
           is_text (parser, word - 1, "soon") || is_text (parser, word - 1, "kurz") ||
           is_text (parser, word - 1, "bald") || is_text (parser, word - 1, "peu") ||
           is_text (parser, word - 1, "poco") || is_text (parser, word - 1, "long")))
        return 0;
      if (get_kind (parser, word - 1) == WAKHAN_DATE_WORD_UNIT)
        return 0; /* "two years before 1850" */
    }
  return (role->kind == WAKHAN_DATE_WORD_AFTER) != (word > 0 && denies (parser, word - 1))
           ? WAKHAN_DATE_MENTION_SINCE
           : WAKHAN_DATE_MENTION_UNTIL;
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
    first->traits |= is_denied (parser, word) ? 0 : WAKHAN_DATE_MENTION_UNTIL;
  else if (before == WAKHAN_DATE_WORD_FROM &&
           (goes_on_from (parser, word, next) || /* "from at least 1850" */
            get_kind (parser, start - 1) == WAKHAN_DATE_WORD_AMOUNT))
    first->traits |= WAKHAN_DATE_MENTION_SINCE;
  else if (start > 0 && first->shape == WAKHAN_DATE_SHAPE_YEAR &&
           first->anchor == WAKHAN_DATE_ANCHOR_NONE)
    first->traits |= find_side (parser, start);
}
