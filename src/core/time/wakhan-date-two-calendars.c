/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-two-calendars.h"

#define LONGEST_ASIDE 6 /* tokens: "(am 7. November 1917" */

static gboolean
is_year (const WakhanDateParser *parser,
         guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  return token->kind == WAKHAN_DATE_TOKEN_NUMBER && token->n_digits == 4 && token->number >= 1000 &&
         token->number <= 2100;
}

static void
take_year (WakhanDateMention *item,
           int                year)
{
  item->year = year;
  item->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
}

/* The year in the parenthesis that opens at @at, or right behind it. */
static void
take_from_aside (const WakhanDateParser *parser,
                 guint                   at,
                 WakhanDateMention      *item)
{
  guint month = 0;
  guint end = at + 1;

  while (end <= at + LONGEST_ASIDE && get_sign (parser, end) != ')')
    {
      if (get_kind (parser, end) == WAKHAN_DATE_WORD_MONTH)
        month = get_role (parser, end)->value;
      end++;
    }
  if (month == 0 || get_sign (parser, end) != ')')
    return;
  if (is_year (parser, end - 1))
    take_year (item, (int) get_token (parser, end - 1)->number - (item->month > (int) month));
  else if (is_year (parser, end + 1))
    take_year (item, (int) get_token (parser, end + 1)->number);
}

guint
wakhan_date_two_calendars_read (const WakhanDateParser *parser,
                                guint                   next,
                                WakhanDateMention      *item)
{
  if (item->traits & WAKHAN_DATE_MENTION_HAS_YEAR || item->anchor != WAKHAN_DATE_ANCHOR_NONE ||
      item->month == 0 || item->day == 0)
    return next;
  if (get_sign (parser, next) == '(')
    take_from_aside (parser, next, item);
  else if (get_sign (parser, next) == ')' && is_year (parser, next + 1))
    {
      take_year (item, (int) get_token (parser, next + 1)->number);
      item->end = get_token (parser, next + 1)->end;
      return next + 2;
    }
  return next;
}
