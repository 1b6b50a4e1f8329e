/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-ordinals.h"

#include "wakhan-date-day-parser.h"

guint
wakhan_date_ordinals_skip (const WakhanDateParser *parser,
                           guint                   at)
{
  gboolean is_ordinal = TRUE;
  guint    next = at;
  guint    day;

  while (next > 0 && is_ordinal)
    {
      at = next;
      if (get_kind (parser, at) != WAKHAN_DATE_WORD_AND && get_sign (parser, at) != ',')
        break;
      next = at + 1 + (get_kind (parser, at + 1) == WAKHAN_DATE_WORD_ARTICLE);
      next = is_number (parser, next)
               ? wakhan_date_day_parser_read_day (parser, next, &day, &is_ordinal)
               : 0;
    }
  return at;
}

guint
wakhan_date_ordinals_add (WakhanDateParser *parser,
                          guint             at)
{
  const guint end = wakhan_date_ordinals_skip (parser, at);

  while (at < end && parser->n_items < WAKHAN_DATE_MOST_ITEMS)
    {
      WakhanDateMention *item = &parser->items[parser->n_items];
      const guint        start = at + 1;
      gboolean           is_ordinal;
      guint              day = 0;

      at = start + (get_kind (parser, start) == WAKHAN_DATE_WORD_ARTICLE);
      at = wakhan_date_day_parser_read_day (parser, at, &day, &is_ordinal);
      *item = parser->items[0];
      item->day = day;
      item->start = get_token (parser, start)->start;
      item->end = get_token (parser, at - 1)->end;
      parser->n_items++;
    }
  return at;
}
