/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-loose-day-parser.h"

#include "wakhan-date-bare-number.h"
#include "wakhan-date-day-parser.h"
#include "wakhan-date-ordinals.h"
#include "wakhan-date-pointed-month.h"
#include "wakhan-date-surroundings.h"
#include "wakhan-date-veto.h"

static guint
put_item (WakhanDateParser  *parser,
          WakhanDateMention *mention,
          guint              start,
          guint              next)
{
  mention->start = get_token (parser, start)->start;
  mention->end = get_token (parser, next - 1)->end;
  parser->items[0] = *mention;
  parser->n_items = 1;
  return next;
}

/* "on the 20th", "from the 4th to the 27th", "the 20th of that month" */
static guint
read_number (WakhanDateParser *parser,
             guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DAY);
  gboolean          is_ordinal;
  guint             day = 0;
  guint             next = wakhan_date_day_parser_read_day (parser, at, &day, &is_ordinal);

  if (next == 0 || wakhan_date_veto_binds_before (parser, at) ||
      !wakhan_date_bare_number_is_day (
        parser, at, is_ordinal ? wakhan_date_ordinals_skip (parser, next) : next,
        is_ordinal))
    return 0;
  mention.day = day;
  if (wakhan_date_ordinals_skip (parser, next) > next)
    {
      put_item (parser, &mention, at, next);
      return wakhan_date_ordinals_add (parser, next);
    }
  next = wakhan_date_pointed_month_read (parser, next, &mention);
  return put_item (parser, &mention, at, next);
}

/* Whether nothing stands before it in its line but marks of a heading or of heavy letters. */
static gboolean
begins_line (const WakhanDateParser *parser,
             guint                   at)
{
  while (at > 0 && !(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_LINE) &&
         (get_sign (parser, at - 1) == '#' || get_sign (parser, at - 1) == '*'))
    at--;
  return at == 0 || get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_LINE;
}

/* Whether the number beside a weekday, behind which @next stands, is that of its day: "Tuesday,
 * 4th.", but neither "Tuesday 4 men" nor "Tuesday, 4th floor". */
static gboolean
is_of_weekday (const WakhanDateParser *parser,
               guint                   weekday,
               guint                   next,
               gboolean                is_ordinal)
{
  const WakhanDateToken *after = get_token (parser, next);
  const gunichar         sign = get_sign (parser, next);

  if (after->kind == WAKHAN_DATE_TOKEN_NONE || sign == '.' || sign == ':' || sign == '\n')
    return TRUE;
  if (begins_line (parser, weekday) && (is_ordinal || is_dash (sign)))
    return TRUE;
  if (!is_ordinal)
    return sign == ';' || sign == '*' ||
           ((sign == ',' || sign == 0x3001) && !is_number (parser, next + 1));
  return after->kind != WAKHAN_DATE_TOKEN_WORD ||
         (!(after->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
          (wakhan_date_surroundings_go_on (parser, next) ||
           wakhan_date_pointed_month_read (parser, next, NULL) > next));
}

/* "Tuesday, 4th", "Tuesday the 4th of that month", "Dienstag, den 4." */
static guint
read_day_of_weekday (WakhanDateParser *parser,
                     guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DAY);
  guint             number = skip_stop (parser, at + 1);
  guint             day;
  guint             next;
  gboolean          is_ordinal;

  number += get_sign (parser, number) == ',';
  number += get_kind (parser, number) == WAKHAN_DATE_WORD_ARTICLE;
  if (!is_number (parser, number) || wakhan_date_veto_binds_before (parser, number))
    return 0;
  next = wakhan_date_day_parser_read_day (parser, number, &day, &is_ordinal);
  if (next == 0 || (next == number + 1 && wakhan_date_veto_binds_after (parser, number)) ||
      !is_of_weekday (parser, at, next, is_ordinal))
    return 0;
  mention.weekday = get_role (parser, at)->value;
  mention.day = day;
  next = wakhan_date_pointed_month_read (parser, next, &mention);
  return put_item (parser, &mention, at, next);
}

/* "the first Monday of March": any of some, and the month tells when */
static gboolean
is_of_month (const WakhanDateParser *parser,
             guint                   at)
{
  const WakhanDateWordKind kind = get_kind (parser, at + 1);

  return (kind == WAKHAN_DATE_WORD_OF || kind == WAKHAN_DATE_WORD_IN) &&
         get_kind (parser, at + 2) == WAKHAN_DATE_WORD_MONTH;
}

static guint
read_weekday (WakhanDateParser *parser,
              guint             at)
{
  WakhanDateMention     mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DAY);
  const WakhanDateRole *role = get_role (parser, at);
  guint                 next = at + 1;

  if (wakhan_date_surroundings_tell_weekday (parser, at) ||
      (role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL && /* "Tues. 4th" */
       get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL))
    next = read_day_of_weekday (parser, at);
  if (next > at + 1)
    return next;
  if (!wakhan_date_surroundings_tell_weekday (parser, at) || is_of_month (parser, at))
    return 0;
  mention.weekday = role->value;
  mention.anchor = WAKHAN_DATE_ANCHOR_EITHER;
  next = at + 1;
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_UNIT &&
      get_role (parser, next)->traits & WAKHAN_DATE_TRAIT_STRONG)
    next++; /* "Thursday night" */
  return put_item (parser, &mention, at, next);
}

guint
wakhan_date_loose_day_parser_read (WakhanDateParser *parser,
                                   guint             at)
{
  if (is_number (parser, at))
    return read_number (parser, at);
  return get_kind (parser, at) == WAKHAN_DATE_WORD_WEEKDAY ? read_weekday (parser, at) : 0;
}
