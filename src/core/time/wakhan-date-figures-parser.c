/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-figures-parser.h"

#include "wakhan-date-counting.h"
#include "wakhan-date-veto.h"
#include "wakhan-solar-day.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2999
#define FIRST_RECENT_YEAR 1900 /* eight figures are seldom an older day */
#define LAST_RECENT_YEAR 2100

/* The sign glued between the number at @at and another number glued to it; 0: there is none. */
static gunichar
get_sign_between (const WakhanDateParser *parser,
                  guint                   at)
{
  return is_glued (parser, at + 1) && is_glued (parser, at + 2) && is_number (parser, at + 2)
           ? get_sign (parser, at + 1)
           : 0;
}

/* "۱۴۰۰/۰۵/۲۴": among Persian words, or in Persian figures, such a year is of the calendar of
 * Iran. */
static gboolean
is_solar (const WakhanDateParser *parser,
          const WakhanDateToken  *year)
{
  const char *figures = parser->text + year->start;

  return year->number >= WAKHAN_FIRST_SOLAR_YEAR && year->number <= WAKHAN_LAST_SOLAR_YEAR &&
         (parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN ||
          (g_utf8_get_char (figures) >= 0x6f0 && g_utf8_get_char (figures) <= 0x6f9));
}

static gboolean
set_day (WakhanDateMention *mention,
         guint              year,
         guint              month,
         guint              day)
{
  mention->shape = WAKHAN_DATE_SHAPE_DAY;
  mention->year = year;
  mention->month = month;
  mention->day = day;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return month >= 1 && month <= 12 && day >= 1 && wakhan_date_mention_is_valid (mention);
}

/* Whether what is glued behind makes something else of it: a part of an address, a longer row. */
static gboolean
ends_there (const WakhanDateParser *parser,
            guint                   next)
{
  const gunichar sign = get_sign (parser, next);

  if (!is_glued (parser, next))
    return TRUE;
  if (sign == 0)
    return get_token (parser, next)->traits & WAKHAN_DATE_TOKEN_HAN;
  if (!is_glued (parser, next + 1))
    return TRUE;
  if (sign == '-' || sign == '.' || sign == ',' || sign == ':')
    return get_token (parser, next + 1)->kind == WAKHAN_DATE_TOKEN_SIGN;
  return sign != '_' && (sign != '/' || (is_number (parser, next + 1) &&
                                         get_token (parser, next + 1)->n_digits == 4));
}

/* Behind "T10:30:00Z", where it follows. */
static guint
skip_time (const WakhanDateParser *parser,
           guint                   next)
{
  const WakhanDateToken *token = get_token (parser, next);

  if (token->kind != WAKHAN_DATE_TOKEN_WORD || token->number != 't' ||
      token->end - token->start > 1 || !is_glued (parser, next) || !is_number (parser, next + 1))
    return next;
  next += 2;
  while (is_glued (parser, next) &&
         (is_number (parser, next) ||
          ((get_sign (parser, next) == ':' || get_sign (parser, next) == '+' ||
            get_sign (parser, next) == '.') &&
           is_number (parser, next + 1))))
    next++;
  if (get_token (parser, next)->number == 'z' && is_glued (parser, next))
    next++;
  return next;
}

static gboolean
set_month (WakhanDateMention *mention,
           guint              year,
           guint              month)
{
  mention->shape = WAKHAN_DATE_SHAPE_MONTH;
  mention->year = year;
  mention->month = month;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return year >= FIRST_RECENT_YEAR && year <= LAST_RECENT_YEAR;
}

/* 2018-06-15, 2018/6/15, 2018.06.15, 2018-06 */
static guint
read_year_first (const WakhanDateParser *parser,
                 guint                   at,
                 gunichar                sign,
                 WakhanDateMention      *mention)
{
  const WakhanDateToken *year = get_token (parser, at);
  const WakhanDateToken *month = get_token (parser, at + 2);
  const WakhanDateToken *day = get_token (parser, at + 4);
  guint                  next;

  if (year->number > LAST_YEAR || month->n_digits > 2)
    return 0;
  if (is_solar (parser, year))
    mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
  if (get_sign_between (parser, at + 2) == sign)
    {
      next = skip_time (parser, at + 5);
      if (day->n_digits > 2 || !set_day (mention, year->number, month->number, day->number) ||
          !ends_there (parser, next))
        return 0;
      return next;
    }
  if (sign != '-' || month->n_digits != 2 || month->number < 1 || month->number > 12 ||
      !ends_there (parser, at + 3) || year->number < FIRST_YEAR ||
      wakhan_date_veto_parts_years (parser, at + 1))
    return 0;
  mention->shape = WAKHAN_DATE_SHAPE_MONTH;
  mention->year = year->number;
  mention->month = month->number;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return at + 3;
}

/* 15/6/2018, 6/15/2018, 15.6.2018, 15.6.18 */
static guint
read_year_last (const WakhanDateParser *parser,
                guint                   at,
                gunichar                sign,
                WakhanDateMention      *mention)
{
  const guint            first = get_token (parser, at)->number;
  const guint            second = get_token (parser, at + 2)->number;
  const WakhanDateToken *year = get_token (parser, at + 4);
  const gboolean         is_short = year->n_digits == 2;

  if (get_token (parser, at)->n_digits > 2 || get_token (parser, at + 2)->n_digits > 2 ||
      get_sign_between (parser, at + 2) != sign ||
      !(year->n_digits == 4 ||
        (is_short && (sign == '/' || get_token (parser, at + 2)->n_digits == 2))) ||
      !ends_there (parser, at + 5))
    return 0;
  if (is_short ? wakhan_date_counting_is_amount (parser, at + 5) : year->number < FIRST_YEAR)
    return 0;
  if (is_short && sign == '.' && (parser->language != WAKHAN_DATE_LANGUAGE_GERMAN || second > 12))
    return 0; /* "4.13.18" is a section */
  if (!is_short && is_solar (parser, year))
    mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
  if (!(second <= 12 ? set_day (mention, year->number, second, first) : FALSE) &&
      !set_day (mention, year->number, first, second))
    return 0;
  mention->traits |= WAKHAN_DATE_MENTION_NUMERIC;
  if (second > 12)
    mention->traits |= WAKHAN_DATE_MENTION_MONTH_FIRST;
  else if (first > 12 || sign == '.' || first == second ||
           mention->traits & WAKHAN_DATE_MENTION_SOLAR)
    mention->traits |= WAKHAN_DATE_MENTION_DAY_FIRST;
  if (is_short)
    mention->traits |= WAKHAN_DATE_MENTION_SHORT_YEAR;
  return at + 5;
}

/* "1. 4. 2012", "1.4. 2012", as German has it */
static guint
read_spaced (const WakhanDateParser *parser,
             guint                   at,
             WakhanDateMention      *mention)
{
  const WakhanDateToken *day = get_token (parser, at);
  const WakhanDateToken *month = get_token (parser, at + 2);
  const WakhanDateToken *year = get_token (parser, at + 4);

  if (parser->language != WAKHAN_DATE_LANGUAGE_GERMAN || day->n_digits > 2 ||
      month->kind != WAKHAN_DATE_TOKEN_NUMBER || month->n_digits > 2 ||
      year->kind != WAKHAN_DATE_TOKEN_NUMBER || year->n_digits != 4 || year->number < FIRST_YEAR ||
      get_sign (parser, at + 1) != '.' || get_sign (parser, at + 3) != '.' ||
      !is_glued (parser, at + 1) || !is_glued (parser, at + 3) || is_glued (parser, at + 4) ||
      wakhan_date_veto_binds_before (parser, at) ||
      wakhan_date_counting_follows_counter (parser, at) || !ends_there (parser, at + 5) ||
      wakhan_date_counting_is_amount (parser, at + 5) ||
      !set_day (mention, year->number, month->number, day->number))
    return 0;
  mention->traits |= WAKHAN_DATE_MENTION_NUMERIC | WAKHAN_DATE_MENTION_DAY_FIRST;
  return at + 5;
}

guint
wakhan_date_figures_parser_read (const WakhanDateParser *parser,
                                 guint                   at,
                                 WakhanDateMention      *mention)
{
  const WakhanDateToken *first = get_token (parser, at);
  const gunichar         sign = get_sign_between (parser, at);
  guint                  next;

  if (first->n_digits == 8)
    return !wakhan_date_veto_binds (parser, at) && first->number / 10000 >= FIRST_RECENT_YEAR &&
               first->number / 10000 <= LAST_RECENT_YEAR &&
               set_day (mention, first->number / 10000, first->number / 100 % 100,
                        first->number % 100)
             ? at + 1
             : 0;
  next = read_spaced (parser, at, mention);
  if (next > 0)
    return next;
  *mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  if ((sign != '-' && sign != '/' && sign != '.') || wakhan_date_veto_binds_before (parser, at) ||
      wakhan_date_counting_follows_counter (parser, at))
    return 0;
  if (sign == '/' && first->n_digits <= 2 && first->number >= 1 && first->number <= 12 &&
      get_token (parser, at + 2)->n_digits == 4 && ends_there (parser, at + 3))
    return set_month (mention, get_token (parser, at + 2)->number, first->number) ? at + 3 : 0;
  next = first->n_digits == 4 ? read_year_first (parser, at, sign, mention)
                              : read_year_last (parser, at, sign, mention);
  if (next == 0)
    *mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  return next;
}
