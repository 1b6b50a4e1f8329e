/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-tie.h"

#include "wakhan-date-counting.h"
#include "wakhan-date-era-parser.h"
#include "wakhan-date-surroundings.h"
#include "wakhan-date-veto.h"

#define TO_OF_DAYS 2          /* "vom 9. auf den 10." */
#define LONGEST_SHORT_MONTH 6 /* bytes: "Sept", "juill", "févr" */

guint
wakhan_date_tie_skip_stop (const WakhanDateParser *parser,
                           guint                   at)
{
  const guint              next = skip_stop (parser, at);
  const WakhanDateWordKind kind = get_kind (parser, next);

  if (next == at || at == 0 || get_kind (parser, at - 1) != WAKHAN_DATE_WORD_MONTH ||
      get_token (parser, at - 1)->end - get_token (parser, at - 1)->start > LONGEST_SHORT_MONTH)
    return at;
  if (is_dash (get_sign (parser, next)) || get_sign (parser, next) == '/')
    return next;
  return (kind == WAKHAN_DATE_WORD_TO || kind == WAKHAN_DATE_WORD_UNTIL ||
          kind == WAKHAN_DATE_WORD_AND || kind == WAKHAN_DATE_WORD_OR) &&
             !(get_token (parser, next)->traits & WAKHAN_DATE_TOKEN_CAPITAL)
           ? next
           : at;
}

guint
wakhan_date_tie_read (const WakhanDateParser *parser,
                      guint                   start,
                      guint                   at)
{
  gunichar sign;
  int      sign_of_era;

  at = wakhan_date_tie_skip_stop (parser, at);
  sign = get_sign (parser, at);
  if (sign == '/')
    return parser->items[0].shape == WAKHAN_DATE_SHAPE_YEAR &&
               !wakhan_date_veto_parts_years (parser, at)
             ? 0
             : at + 1;
  switch (get_kind (parser, at))
    {
    case WAKHAN_DATE_WORD_TO:
    case WAKHAN_DATE_WORD_UNTIL:
      if (get_role (parser, at)->value == TO_OF_DAYS)
        return 0;
      at++;
      break;
    case WAKHAN_DATE_WORD_AND:
      if (!wakhan_date_surroundings_are_between (parser, start))
        return 0;
      at++;
      break;
    default:
      if (!is_dash (sign))
        return 0;
      at++;
    }
  if (wakhan_date_era_parser_read (parser, at, &sign_of_era) > 0 && is_number (parser, at + 1))
    at++; /* "27 BC to AD 14" */
  while (get_kind (parser, at) == WAKHAN_DATE_WORD_ARTICLE ||
         get_kind (parser, at) == WAKHAN_DATE_WORD_TO)
    at++;
  return skip_about (parser, at);
}

gboolean
wakhan_date_tie_is_about (const WakhanDateParser *parser,
                          guint                   tie,
                          guint                   at)
{
  for (guint word = tie; word < at; word++)
    if (skip_about (parser, word) > word)
      return TRUE;
  return FALSE;
}

gboolean
wakhan_date_tie_is_row (const WakhanDateParser *parser,
                        guint                   tie)
{
  const WakhanDateToken *after = get_token (parser, tie + 2);
  const guint            year = tie - 1;

  if (tie == 0 || is_glued (parser, tie) || wakhan_date_counting_is_amount (parser, tie + 2))
    return FALSE;
  if (get_sign (parser, year - 1) == '(')
    return get_sign (parser, tie + 2) == ')';
  return (year == 0 || get_token (parser, year)->traits & WAKHAN_DATE_TOKEN_LINE) &&
         (after->kind == WAKHAN_DATE_TOKEN_SIGN || after->traits & WAKHAN_DATE_TOKEN_CAPITAL);
}

guint
wakhan_date_tie_take_present (WakhanDateParser *parser,
                              guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  WakhanDateMention    *item = &parser->items[0];

  if (parser->n_items != 1 || !(item->traits & WAKHAN_DATE_MENTION_HAS_YEAR) ||
      !(role->kind == WAKHAN_DATE_WORD_PRESENT ||
        (role->kind == WAKHAN_DATE_WORD_TODAY && role->value == 0)))
    return 0;
  item->traits |= WAKHAN_DATE_MENTION_SINCE;
  item->end = get_token (parser, at)->end;
  return at + 1;
}
