/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-bare-number.h"

#include "wakhan-date-pointed-month.h"
#include "wakhan-date-surroundings.h"

#define SMALLEST_YEAR 10

gboolean
wakhan_date_bare_number_may_be_year (const WakhanDateParser *parser,
                                     guint                   at)
{
  const WakhanDateToken   *token = get_token (parser, at);
  const WakhanDateWordKind before = get_kind_before (parser, at, 1);
  const gunichar           after = get_sign (parser, at + 1);

  if (token->n_digits != 2 || token->number < SMALLEST_YEAR || is_glued (parser, at) ||
      parser->language > WAKHAN_DATE_LANGUAGE_SPANISH ||
      !(before == WAKHAN_DATE_WORD_SINCE || before == WAKHAN_DATE_WORD_UNTIL ||
        before == WAKHAN_DATE_WORD_BEFORE || before == WAKHAN_DATE_WORD_AFTER ||
        is_text (parser, at - 1, "in") || is_text (parser, at - 1, "en")))
    return FALSE;
  return (after == '.' || after == ',' || after == ';' || after == ')') &&
         !is_number (parser, at + 2);
}

/* "am 15. kamen", but not "am 15. Tag" */
static gboolean
goes_on_in_german (const WakhanDateParser *parser,
                   guint                   next)
{
  const WakhanDateToken *token = get_token (parser, next);

  return token->kind == WAKHAN_DATE_TOKEN_WORD && !(token->traits & WAKHAN_DATE_TOKEN_CAPITAL);
}

/* "On the 28th war was declared", but not "On the 3rd floor was" */
static gboolean
begins_clause (const WakhanDateParser *parser,
               guint                   on,
               guint                   noun)
{
  static const char *const counted[] = { "floor", "page", "try", "attempt", "ballot", "hole", "lap",
                                         "tee", "anniversary", "birthday", "minute", "platform",
                                         "line", "deck", "storey", "square", "green", "side" };
  const WakhanDateToken   *word = get_token (parser, noun);
  const WakhanDateRole    *verb = get_role (parser, noun + 1);

  if (parser->language != WAKHAN_DATE_LANGUAGE_ENGLISH || !is_text (parser, on, "on") ||
      word->kind != WAKHAN_DATE_TOKEN_WORD || get_kind (parser, noun) != WAKHAN_DATE_WORD_NONE ||
      word->traits & WAKHAN_DATE_TOKEN_CAPITAL || verb->kind != WAKHAN_DATE_WORD_COMMON ||
      !(verb->traits & WAKHAN_DATE_TRAIT_DOUBTFUL))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (counted); i++)
    if (is_text (parser, noun, counted[i]))
      return FALSE;
  return TRUE;
}

gboolean
wakhan_date_bare_number_is_day (const WakhanDateParser *parser,
                                guint                   at,
                                guint                   next,
                                gboolean                is_ordinal)
{
  const WakhanDateWordKind before = get_kind_before (parser, at, 2);

  if (parser->language == WAKHAN_DATE_LANGUAGE_SPANISH && /* "el día 9" */
      get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_UNIT)
    return before == WAKHAN_DATE_WORD_ARTICLE &&
           get_role (parser, at - 1)->value == WAKHAN_DATE_UNIT_DAY;
  if (parser->language == WAKHAN_DATE_LANGUAGE_GERMAN)
    return is_ordinal && at > 0 && get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_IN &&
           get_role (parser, at - 1)->traits & WAKHAN_DATE_TRAIT_STRONG &&
           goes_on_in_german (parser, next);
  if (parser->language == WAKHAN_DATE_LANGUAGE_FRENCH && /* "jusqu’au 25." */
      get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_TO &&
      get_kind_before (parser, at, 3) == WAKHAN_DATE_WORD_UNTIL && !is_number (parser, next) &&
      get_token (parser, next)->kind == WAKHAN_DATE_TOKEN_SIGN && get_sign (parser, next) != '%')
    return TRUE;
  if (is_ordinal && parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH && at > 0 &&
      is_text (parser, at - 1, "on") && !is_glued (parser, next)) /* "the meeting on 19th was" */
    return get_sign (parser, next) != 0 || get_kind (parser, next) == WAKHAN_DATE_WORD_COMMON;
  if (get_kind_before (parser, at, 1) != WAKHAN_DATE_WORD_ARTICLE)
    return FALSE;
  if (wakhan_date_pointed_month_read (parser, next, NULL) > next)
    return TRUE; /* "the 14th of the same month" */
  if (before == WAKHAN_DATE_WORD_UNTIL &&
      get_token (parser, next)->kind != WAKHAN_DATE_TOKEN_WORD &&
      !is_number (parser, next) && get_sign (parser, next) != '%')
    return TRUE; /* "hasta el 25," */
  if (parser->language == WAKHAN_DATE_LANGUAGE_FRENCH ||
      parser->language == WAKHAN_DATE_LANGUAGE_SPANISH)
    return get_sign (parser, next) == ',' &&
           (get_token (parser, at - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL || at == 1);
  if (!is_ordinal)
    return FALSE;
  if (!introduces (before) && before != WAKHAN_DATE_WORD_TO && before != WAKHAN_DATE_WORD_OF &&
      !(at > 1 && leads_for (parser, at - 2)))
    return FALSE;
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_OF)
    return FALSE;
  if (begins_clause (parser, at - 2, next))
    return TRUE;
  return wakhan_date_surroundings_go_on (parser, next) &&
         get_kind (parser, next) != WAKHAN_DATE_WORD_COUNTER &&
         (get_token (parser, next)->kind != WAKHAN_DATE_TOKEN_WORD ||
          get_token (parser, next)->entry || before == WAKHAN_DATE_WORD_IN);
}
