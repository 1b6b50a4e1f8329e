/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-year-first.h"

#include "wakhan-date-day-parser.h"

#define LAST_OF_OLD_YEAR 3 /* months: a year that began in March had two numbers until then */

/* Whether the year begins a line, a row of a table, or the other end of a span. */
static gboolean
begins_row (const WakhanDateParser *parser,
            guint                   at)
{
  const gunichar before = at > 0 ? get_sign (parser, at - 1) : 0;

  return at == 0 || get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_LINE || is_dash (before) ||
         before == '*' || before == '|' || before == '\t' || before == 0x2022;
}

/* "1712/13", which is one year */
static gboolean
is_of_two (const WakhanDateParser *parser)
{
  return parser->n_items == 2 && parser->items[0].shape == WAKHAN_DATE_SHAPE_YEAR &&
         parser->items[1].shape == WAKHAN_DATE_SHAPE_YEAR &&
         parser->items[1].year == parser->items[0].year + 1;
}

/* Where the month or day begins that may be of the year; 0: none can. */
static guint
find_month (const WakhanDateParser *parser,
            guint                   next)
{
  const gboolean has_comma = get_sign (parser, next) == ',';
  guint          month = next + has_comma;

  if (has_comma && get_kind (parser, month) == WAKHAN_DATE_WORD_ARTICLE &&
      (is_number (parser, month + 1) ||
       get_kind (parser, month + 1) == WAKHAN_DATE_WORD_ORDINAL))
    return month + 1;
  if (wakhan_date_day_parser_is_month (parser, month))
    return month;
  return !has_comma && is_number (parser, month) && get_token (parser, month)->n_digits <= 2 ? month
                                                                                             : 0;
}

/* "1941 July – War", but neither "By 1941 July was" nor "1941 May Smith" */
static gboolean
is_month_of_row (const WakhanDateParser *parser,
                 guint                   at,
                 guint                   end)
{
  return parser->items[0].shape == WAKHAN_DATE_SHAPE_MONTH && begins_row (parser, at) &&
         get_token (parser, end)->kind != WAKHAN_DATE_TOKEN_WORD;
}

guint
wakhan_date_year_first_read (WakhanDateParser *parser,
                             guint             at,
                             guint             next)
{
  const WakhanDateMention first = parser->items[0];
  const WakhanDateMention last = parser->items[parser->n_items - 1];
  const gboolean          has_two = is_of_two (parser);
  const guint             n_items = parser->n_items;
  const guint             month = find_month (parser, next);
  WakhanDateMention      *item = &parser->items[0];
  guint                   end;

  if (first.shape != WAKHAN_DATE_SHAPE_YEAR || month == 0 || (n_items > 1 && !has_two))
    return next;
  end = wakhan_date_day_parser_read (parser, month);
  if (end == 0 || parser->n_items != 1 || item->traits & WAKHAN_DATE_MENTION_HAS_YEAR ||
      (has_two && item->month > LAST_OF_OLD_YEAR) ||
      (item->shape != WAKHAN_DATE_SHAPE_DAY && !is_month_of_row (parser, at, end)))
    {
      parser->items[0] = first;
      parser->items[n_items - 1] = last;
      parser->n_items = n_items;
      return next;
    }
  item->year = last.year;
  item->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  item->start = first.start;
  return end;
}
