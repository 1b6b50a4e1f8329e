/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-year-parser.h"

#include "wakhan-date-counting.h"
#include "wakhan-date-era-parser.h"
#include "wakhan-date-veto.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2100
#define LAST_YEAR_OF_DAY 3000 /* behind a month */
#define FIRST_SOLAR_YEAR 1200
#define LAST_SOLAR_YEAR 1420

/* Whether "–1200 BC" follows at @at: the era is that of both. Sets @sign then. */
static gboolean
shares_era (const WakhanDateParser *parser,
            guint                   at,
            int                    *sign)
{
  const WakhanDateWordKind kind = get_kind (parser, at);

  if (!is_dash (get_sign (parser, at)) && kind != WAKHAN_DATE_WORD_TO &&
      kind != WAKHAN_DATE_WORD_UNTIL && kind != WAKHAN_DATE_WORD_AND &&
      kind != WAKHAN_DATE_WORD_OR && !wakhan_date_veto_parts_years (parser, at))
    return FALSE;
  at = skip_about (parser, at + 1); /* "c. 200 – c. 118 BC" */
  return is_number (parser, at) && wakhan_date_era_parser_read (parser, at + 1, sign) > 0 &&
         (*sign == -1 ||
          (*sign == 1 && kind != WAKHAN_DATE_WORD_AND && kind != WAKHAN_DATE_WORD_OR));
}

static gboolean
has_leading_zero (const WakhanDateToken *token)
{
  guint least = 1;

  for (guint i = 1; i < token->n_digits; i++)
    least *= 10;
  return token->number < least;
}

gint32
wakhan_date_year_parser_count_year (guint number,
                                    int   sign)
{
  if (sign < 0)
    return 1 - (gint32) number;
  return sign > 2 ? sign + (gint32) number - 1 : (gint32) number;
}

/* Returns: behind a year with its era; 0: it has none, or that of another calendar. */
static guint
read_year_of_era (const WakhanDateParser *parser,
                  guint                   at,
                  WakhanDateMention      *mention,
                  gboolean               *is_foreign)
{
  const WakhanDateToken *token = get_token (parser, at);
  guint                  next;
  int                    sign = 0;

  *is_foreign = FALSE;
  if (token->number == 0 || token->n_digits > 5 || has_leading_zero (token))
    return 0;
  next = wakhan_date_era_parser_read (parser, at + 1, &sign);
  if (next == 0 && wakhan_date_era_parser_find_before (parser, at, &sign) < at)
    next = at + 1;
  if (next == 0 && shares_era (parser, at + 1, &sign))
    next = at + 1;
  *is_foreign = next > 0 && sign == 0;
  if (next == 0 || sign == 0 || (sign > 0 && token->number > LAST_YEAR))
    return 0;
  if (sign == 2)
    mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
  mention->year = wakhan_date_year_parser_count_year (token->number, sign);
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return next;
}

/* "’44" */
static guint
read_apostrophe_year (const WakhanDateParser *parser,
                      guint                   at,
                      WakhanDateMention      *mention)
{
  const WakhanDateToken *token = get_token (parser, at + 1);

  if (!is_apostrophe (get_sign (parser, at)) || token->n_digits != 2 ||
      !is_glued (parser, at + 1) || is_glued (parser, at) ||
      (is_glued (parser, at + 2) && get_token (parser, at + 2)->kind == WAKHAN_DATE_TOKEN_WORD))
    return 0;
  mention->year = token->number;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_SHORT_YEAR;
  return at + 2;
}

/* "en -52" */
static guint
read_negative_year (const WakhanDateParser *parser,
                    guint                   at,
                    WakhanDateMention      *mention)
{
  const WakhanDateToken *number = get_token (parser, at + 1);

  if (get_sign (parser, at) != '-' || number->kind != WAKHAN_DATE_TOKEN_NUMBER ||
      !is_glued (parser, at + 1) || number->n_digits < 2 || number->n_digits > 4 ||
      has_leading_zero (number) || wakhan_date_veto_binds_after (parser, at + 1) ||
      get_sign (parser, at + 2) == 0xb0 || get_sign (parser, at + 2) == '%' ||
      wakhan_date_counting_is_amount (parser, at + 2))
    return 0;
  mention->year = wakhan_date_year_parser_count_year (number->number, -1);
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return at + 2;
}

/* A year of the calendar of Iran where the words are Persian and the figures fit no other. */
static gboolean
is_solar (const WakhanDateParser  *parser,
          const WakhanDateMention *mention)
{
  return mention->traits & WAKHAN_DATE_MENTION_SOLAR ||
         (parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN && mention->month == 0 &&
          mention->year >= FIRST_SOLAR_YEAR && mention->year <= LAST_SOLAR_YEAR);
}

/* "January 5,1945": the comma makes no number of both. */
static gboolean
binds (const WakhanDateParser *parser,
       guint                   at,
       gboolean                is_after_month)
{
  if (is_after_month && at > 1 && get_sign (parser, at - 1) == ',' && is_number (parser, at - 2) &&
      get_token (parser, at - 2)->n_digits <= 2 && get_token (parser, at)->n_digits == 4)
    return wakhan_date_veto_binds_after (parser, at);
  return wakhan_date_veto_binds (parser, at);
}

/* "6 de agosto de 1.538": behind the year; 0: the figures are no year in a group. */
static guint
read_grouped_year (const WakhanDateParser *parser,
                   guint                   at,
                   gboolean                is_after_month,
                   WakhanDateMention      *mention)
{
  const WakhanDateToken *thousands = get_token (parser, at);
  const WakhanDateToken *rest = get_token (parser, at + 2);

  if (parser->language != WAKHAN_DATE_LANGUAGE_SPANISH || thousands->n_digits != 1 ||
      thousands->number < 1 || thousands->number > 2 || get_sign (parser, at + 1) != '.' ||
      rest->n_digits != 3 || !is_glued (parser, at + 1) || !is_glued (parser, at + 2) ||
      !(is_after_month ||
        (at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_UNIT &&
         get_role (parser, at - 1)->value == WAKHAN_DATE_UNIT_YEAR)) ||
      wakhan_date_veto_binds_before (parser, at) || wakhan_date_veto_binds_after (parser, at + 2) ||
      wakhan_date_counting_is_amount (parser, at + 3))
    return 0;
  mention->year = thousands->number * 1000 + rest->number;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return at + 3;
}

guint
wakhan_date_year_parser_read (const WakhanDateParser *parser,
                              guint                   at,
                              gboolean                is_after_month,
                              WakhanDateMention      *mention)
{
  const WakhanDateToken *token = get_token (parser, at);
  gboolean               is_foreign;
  guint                  next;
  int                    sign;

  if (wakhan_date_era_parser_read (parser, at, &sign) > 0 &&
      !is_number (parser, at)) /* "August AD 79" */
    {
      next = wakhan_date_era_parser_read (parser, at, &sign);
      return is_number (parser, next)
               ? wakhan_date_year_parser_read (parser, next, is_after_month, mention)
               : 0;
    }
  if (token->kind == WAKHAN_DATE_TOKEN_SIGN)
    return token->number == '-' && !is_after_month ? read_negative_year (parser, at, mention)
                                                   : read_apostrophe_year (parser, at, mention);
  next = read_grouped_year (parser, at, is_after_month, mention);
  if (next > 0)
    return next;
  if (token->kind != WAKHAN_DATE_TOKEN_NUMBER || binds (parser, at, is_after_month) ||
      (is_after_month && get_token (parser, at + 1)->kind == WAKHAN_DATE_TOKEN_WORD &&
       is_glued (parser, at + 1) && !(get_token (parser, at + 1)->traits & WAKHAN_DATE_TOKEN_HAN)))
    return 0;
  next = read_year_of_era (parser, at, mention, &is_foreign);
  if (next > 0 || is_foreign)
    return next;
  if (token->traits & WAKHAN_DATE_TOKEN_GROUPED ||
      !(token->n_digits == 4 || (is_after_month && token->n_digits == 3)) ||
      token->number < (is_after_month ? 100 : FIRST_YEAR) ||
      token->number > (is_after_month ? LAST_YEAR_OF_DAY : LAST_YEAR))
    return 0;
  mention->year = token->number;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  if (token->n_digits < 4)
    mention->traits |= WAKHAN_DATE_MENTION_NO_ERA;
  if (is_solar (parser, mention))
    mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
  return at + 1;
}

guint
wakhan_date_year_parser_read_short (const WakhanDateParser  *parser,
                                    guint                    at,
                                    const WakhanDateMention *first,
                                    WakhanDateMention       *mention)
{
  const WakhanDateToken *token = get_token (parser, at);
  const gint32           hundred = token->n_digits == 1 ? 10 : 100;

  if (token->kind != WAKHAN_DATE_TOKEN_NUMBER || token->n_digits > 2 ||
      (first->year < FIRST_YEAR && !(first->traits & WAKHAN_DATE_MENTION_NO_ERA)) ||
      (gint32) token->number <= first->year % hundred || wakhan_date_veto_binds_after (parser, at))
    return 0;
  mention->year = first->year / hundred * hundred + (gint32) token->number;
  mention->traits |=
    WAKHAN_DATE_MENTION_HAS_YEAR | (first->traits & WAKHAN_DATE_MENTION_NO_ERA);
  return at + 1;
}
