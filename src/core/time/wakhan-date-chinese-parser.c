/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-chinese-parser.h"

#include "wakhan-date-era-parser.h"
#include "wakhan-date-year-parser.h"

#define LAST_YEAR 2100
#define FIRST_OF_OUR_MONTHS 1912
#define FIRST_QUARTER 33 /* of a year, as EDTF has it */
#define FIRST_HALF 40

/* Whether the number at @at has @unit behind it. */
static gboolean
has_unit (const WakhanDateParser *parser,
          guint                   at,
          WakhanDateUnit          unit)
{
  const WakhanDateEntry *entry = get_token (parser, at + 1)->entry;
  const WakhanDateRole  *role = entry ? &entry->roles[WAKHAN_DATE_LANGUAGE_CHINESE] : NULL;

  return role && is_number (parser, at) &&
         get_token (parser, at + 1)->traits & WAKHAN_DATE_TOKEN_HAN &&
         role->kind == WAKHAN_DATE_WORD_UNIT && role->value == (int) unit &&
         role->traits & WAKHAN_DATE_TRAIT_STRONG;
}

/* "暴雨三日": for how many days, in words. */
static gboolean
is_how_long (const WakhanDateParser *parser,
             guint                   at)
{
  const WakhanDateToken *before = at > 0 ? get_token (parser, at - 1) : NULL;

  return get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_HAN && before &&
         is_glued (parser, at) &&
         before->kind == WAKHAN_DATE_TOKEN_WORD && !before->entry;
}

static guint
read_day (const WakhanDateParser *parser,
          guint                   at,
          WakhanDateMention      *mention)
{
  const guint number = get_token (parser, at)->number;

  if (!has_unit (parser, at, WAKHAN_DATE_UNIT_DAY) || number < 1 || number > 31 ||
      (mention->month == 0 && is_how_long (parser, at)))
    return 0;
  mention->shape = WAKHAN_DATE_SHAPE_DAY;
  mention->day = number;
  return at + 2;
}

static guint
read_month (const WakhanDateParser *parser,
            guint                   at,
            WakhanDateMention      *mention)
{
  const guint number = get_token (parser, at)->number;
  guint       next;

  if (!has_unit (parser, at, WAKHAN_DATE_UNIT_MONTH) || number < 1 || number > 12)
    return 0;
  mention->shape = WAKHAN_DATE_SHAPE_MONTH;
  mention->month = number;
  next = read_day (parser, at + 2, mention);
  if (next > 0)
    return next;
  return at + 2 + (get_kind (parser, at + 2) == WAKHAN_DATE_WORD_THIRD);
}

/* 第三季度; @at: it is none */
static guint
read_quarter (const WakhanDateParser *parser,
              guint                   at,
              WakhanDateMention      *mention)
{
  const guint number = get_token (parser, at + 1)->number;

  if (get_token (parser, at)->number != 0x7b2c /* 第 */ || !is_number (parser, at + 1) ||
      number < 1 || number > 4 || get_kind (parser, at + 2) != WAKHAN_DATE_WORD_QUARTER)
    return at;
  mention->shape = WAKHAN_DATE_SHAPE_SEASON;
  mention->month = FIRST_QUARTER + number - 1;
  return at + 3;
}

/* What is said behind a year: its month and day, a season, a part of it. */
static guint
read_within_year (const WakhanDateParser *parser,
                  guint                   at,
                  WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at);
  const guint           next = read_month (parser, at, mention);

  if (next > 0)
    return next;
  switch ((WakhanDateWordKind) role->kind)
    {
    case WAKHAN_DATE_WORD_SEASON:
      mention->shape = WAKHAN_DATE_SHAPE_SEASON;
      mention->month = role->value;
      return at + 1;
    case WAKHAN_DATE_WORD_HALF:
      mention->shape = WAKHAN_DATE_SHAPE_SEASON;
      mention->month = FIRST_HALF + role->value - 1;
      return at + 1;
    case WAKHAN_DATE_WORD_THIRD:
      return at + 1;
    default:
      return read_quarter (parser, at, mention);
    }
}

/* 年底 */
static gboolean
is_part_of_year (const WakhanDateParser *parser,
                 guint                   at)
{
  return get_kind (parser, at) == WAKHAN_DATE_WORD_THIRD &&
         get_token (parser, at)->number == 0x5e74;
}

/* "洪武元年": the first one. */
static guint
read_first_year (const WakhanDateParser *parser,
                 guint                   at,
                 guint                  *start,
                 WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at + 1);
  int                   sign = 0;

  if (get_token (parser, at)->number != 0x5143 /* 元 */ || role->kind != WAKHAN_DATE_WORD_UNIT ||
      role->value != WAKHAN_DATE_UNIT_YEAR)
    return 0;
  *start = wakhan_date_era_parser_find_before (parser, at, &sign);
  if (*start == at || sign <= 2)
    return 0;
  mention->year = sign;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return at + 2;
}

static guint
read_year (const WakhanDateParser *parser,
           guint                   at,
           guint                  *start,
           WakhanDateMention      *mention)
{
  const WakhanDateToken *token = get_token (parser, at);
  const gboolean         is_part = is_part_of_year (parser, at + 1); /* 1951年底 */
  WakhanDateMention      unused;
  int                    sign = 1;

  if (!is_number (parser, at) || token->traits & WAKHAN_DATE_TOKEN_GROUPED ||
      !(is_part || has_unit (parser, at, WAKHAN_DATE_UNIT_YEAR)))
    return 0;
  *start = wakhan_date_era_parser_find_before (parser, at, &sign);
  if (token->number > (sign < 0 ? 9999 : LAST_YEAR) || token->number == 0 ||
      (*start == at && (token->n_digits != 4 || token->traits & WAKHAN_DATE_TOKEN_COUNTED)))
    return 0;
  mention->shape = WAKHAN_DATE_SHAPE_YEAR;
  mention->year = wakhan_date_year_parser_count_year (token->number, sign);
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  if (sign > 2 && sign < FIRST_OF_OUR_MONTHS)
    mention = &unused; /* its months go by the moon */
  return is_part ? at + 2 : read_within_year (parser, at + 2, mention);
}

/* 20世纪, 20世纪60年代, 60年代 */
static guint
read_years (const WakhanDateParser *parser,
            guint                   at,
            guint                  *start,
            WakhanDateMention      *mention)
{
  const WakhanDateToken *token = get_token (parser, at);
  const WakhanDateToken *decade = token;
  guint                  next = at;
  int                    sign = 1;

  if (has_unit (parser, at, WAKHAN_DATE_UNIT_CENTURY) && token->number > 0 && token->number <= 30)
    {
      *start = wakhan_date_era_parser_find_before (parser, at, &sign);
      mention->shape = WAKHAN_DATE_SHAPE_CENTURY;
      mention->year =
        sign < 0 ? 1 - (gint32) token->number * 100 : (gint32) (token->number - 1) * 100;
      mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
      next = at + 2;
      decade = get_token (parser, next);
    }
  if (!has_unit (parser, next, WAKHAN_DATE_UNIT_DECADE) || decade->number % 10 != 0 || sign < 0 ||
      !(decade->number < 100 || (decade->n_digits == 4 && next == at)))
    return next > at ? next + (get_kind (parser, next) == WAKHAN_DATE_WORD_THIRD) : 0;
  if (next == at && decade->number < 100)
    mention->traits |= WAKHAN_DATE_MENTION_SHORT_YEAR;
  mention->shape = WAKHAN_DATE_SHAPE_DECADE;
  mention->year += decade->number;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return next + 2 + (get_kind (parser, next + 2) == WAKHAN_DATE_WORD_THIRD);
}

/* 同年7月, 去年春天 */
static guint
read_pointed (const WakhanDateParser *parser,
              guint                   at,
              WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at);
  guint                 next;

  if (role->kind != WAKHAN_DATE_WORD_SAME_YEAR && role->kind != WAKHAN_DATE_WORD_YEARS_AWAY)
    return 0;
  next = read_within_year (parser, at + 1, mention);
  if (next == at + 1 || mention->month == 0)
    return 0;
  mention->step = role->value;
  mention->traits |= WAKHAN_DATE_MENTION_OF_YEAR;
  mention->anchor =
    role->kind == WAKHAN_DATE_WORD_SAME_YEAR ? WAKHAN_DATE_ANCHOR_TOLD : WAKHAN_DATE_ANCHOR_WRITTEN;
  return next;
}

guint
wakhan_date_chinese_parser_read (WakhanDateParser *parser,
                                 guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  guint             start = at;
  guint             next;

  if (!(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_HAN) &&
      !(get_token (parser, at + 1)->traits & WAKHAN_DATE_TOKEN_HAN))
    return 0;
  if (at > 0 && get_token (parser, at - 1)->number == 0x7b2c /* 第 */)
    return 0;
  next = read_pointed (parser, at, &mention);
  if (next == 0)
    next = read_year (parser, at, &start, &mention);
  if (next == 0)
    next = read_first_year (parser, at, &start, &mention);
  if (next == 0)
    next = read_years (parser, at, &start, &mention);
  if (next == 0)
    next = read_month (parser, at, &mention);
  if (next == 0)
    next = read_day (parser, at, &mention);
  if (next == 0)
    return 0;
  mention.start = get_token (parser, start)->start;
  mention.end = get_token (parser, next - 1)->end;
  parser->items[0] = mention;
  parser->n_items = 1;
  return next;
}
