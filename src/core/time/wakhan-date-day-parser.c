/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-day-parser.h"

#include "wakhan-date-counting.h"
#include "wakhan-date-veto.h"
#include "wakhan-date-year-parser.h"

#define MOST_DAYS 8

typedef struct
{
  guint    day;
  guint    start; /* tokens */
  guint    end;
  gboolean is_joined; /* to the next one */
} Day;

typedef struct
{
  Day      days[MOST_DAYS];
  guint    n_days;
  gboolean has_and;
} Days;

gboolean
wakhan_date_day_parser_is_month (const WakhanDateParser *parser,
                                 guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  return get_kind (parser, at) == WAKHAN_DATE_WORD_MONTH &&
         (token->traits & WAKHAN_DATE_TOKEN_CAPITAL ||
          parser->language > WAKHAN_DATE_LANGUAGE_GERMAN) &&
         !(is_number (parser, at + 1) && is_glued (parser, at + 1));
}

/* "twenty-first" */
static guint
read_words (const WakhanDateParser *parser,
            guint                   at,
            guint                  *day)
{
  const WakhanDateRole *role = get_role (parser, at);
  guint                 unit = at + 1;

  if (role->kind == WAKHAN_DATE_WORD_ORDINAL)
    {
      *day = role->value;
      return at + 1;
    }
  if (role->kind != WAKHAN_DATE_WORD_CARDINAL || (role->value != 20 && role->value != 30))
    return 0;
  unit += is_dash (get_sign (parser, unit));
  if (get_kind (parser, unit) != WAKHAN_DATE_WORD_ORDINAL || get_role (parser, unit)->value > 9)
    return 0;
  *day = role->value + get_role (parser, unit)->value;
  return unit + 1;
}

/* "3. Jan. – 5. Feb. 1903", as some write in any language; but not "Chapter 3. March was" */
static gboolean
has_stop_before_month (const WakhanDateParser *parser,
                       guint                   stop)
{
  const guint behind = skip_stop (parser, stop + 2);

  return get_sign (parser, stop) == '.' && !is_glued (parser, stop + 1) &&
         wakhan_date_day_parser_is_month (parser, stop + 1) &&
         ((is_number (parser, behind) && get_token (parser, behind)->n_digits >= 3) ||
          (is_dash (get_sign (parser, behind)) && is_number (parser, behind + 1)));
}

guint
wakhan_date_day_parser_read_day (const WakhanDateParser *parser,
                                 guint                   at,
                                 guint                  *day,
                                 gboolean               *is_ordinal)
{
  const WakhanDateToken *token = get_token (parser, at);
  gunichar               sign;
  guint                  next;

  *is_ordinal = TRUE;
  if (token->kind == WAKHAN_DATE_TOKEN_WORD)
    return read_words (parser, at, day);
  if (token->kind != WAKHAN_DATE_TOKEN_NUMBER || token->n_digits > 2 || token->number < 1 ||
      token->number > 31)
    return 0;
  *day = token->number;
  next = at + 1;
  if (!is_glued (parser, next))
    {
      *is_ordinal = FALSE;
      return next;
    }
  sign = get_sign (parser, next);
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_SUFFIX || sign == 0xb0)
    return next + 1;
  if (get_token (parser, next)->number == 0xba)
    return next + 1; /* "1º" */
  if (sign == '.' && get_token (parser, next + 1)->number == 0xba && is_glued (parser, next + 1))
    return next + 2; /* "1.º" */
  *is_ordinal = FALSE;
  if (sign == '.' && (parser->language == WAKHAN_DATE_LANGUAGE_GERMAN ||
                      has_stop_before_month (parser, next)))
    {
      *is_ordinal = TRUE;
      return next + 1;
    }
  return get_token (parser, next)->kind == WAKHAN_DATE_TOKEN_SIGN && sign != '%' ? next : 0;
}

/* Behind what may stand before a day of a list: a weekday, an article. */
static guint
skip_before_day (const WakhanDateParser *parser,
                 guint                   at)
{
  if (get_kind (parser, at) == WAKHAN_DATE_WORD_WEEKDAY)
    {
      at = skip_stop (parser, at + 1);
      at += get_sign (parser, at) == ',';
    }
  at += get_kind (parser, at) == WAKHAN_DATE_WORD_ARTICLE;
  return at;
}

/* Behind what ties the day before @at to another; 0: nothing does. */
static guint
read_tie (const WakhanDateParser *parser,
          guint                   at,
          Days                   *days)
{
  const WakhanDateWordKind kind = get_kind (parser, at);
  const gunichar           sign = get_sign (parser, at);
  Day                     *last = &days->days[days->n_days - 1];

  if (is_dash (sign) || kind == WAKHAN_DATE_WORD_TO || kind == WAKHAN_DATE_WORD_UNTIL)
    {
      last->is_joined = TRUE;
      /* "vom 18. bis zum 20. Juli" */
      return at + 1 +
             (kind == WAKHAN_DATE_WORD_UNTIL && get_kind (parser, at + 1) == WAKHAN_DATE_WORD_TO);
    }
  if (sign == '/')
    {
      last->is_joined = TRUE; /* "12/13 March": a night */
      return at + 1;
    }
  if (sign == '&' || kind == WAKHAN_DATE_WORD_AND || kind == WAKHAN_DATE_WORD_OR)
    {
      days->has_and = TRUE;
      return at + 1;
    }
  if (sign != ',' && sign != 0x3001)
    return 0;
  if (get_kind (parser, at + 1) == WAKHAN_DATE_WORD_AND)
    {
      days->has_and = TRUE;
      at++;
    }
  return at + 1;
}

/* Returns: behind the last day of a list; 0: none begins at @at. */
static guint
read_days (const WakhanDateParser *parser,
           guint                   at,
           Days                   *days)
{
  guint    next = at;
  guint    end = 0;
  gboolean is_ordinal;

  days->n_days = 0;
  days->has_and = FALSE;
  if (is_number (parser, at) && wakhan_date_veto_binds_before (parser, at))
    return 0;
  while (days->n_days < MOST_DAYS)
    {
      Day *day = &days->days[days->n_days];

      *day = (Day){ .start = next };
      day->end = wakhan_date_day_parser_read_day (parser, next, &day->day, &is_ordinal);
      if (day->end == 0)
        break;
      end = day->end;
      days->n_days++;
      next = read_tie (parser, end, days);
      if (next == 0)
        break;
      next = skip_before_day (parser, next);
    }
  if (days->n_days > 0)
    days->days[days->n_days - 1].is_joined = FALSE;
  return end;
}

guint
wakhan_date_day_parser_read_year (const WakhanDateParser *parser,
                                  guint                   at,
                                  WakhanDateMention      *mention)
{
  const gboolean has_comma = get_sign (parser, at) == ',';
  guint          next;
  guint          year = at + has_comma;

  year += get_kind (parser, year) == WAKHAN_DATE_WORD_OF;
  if (get_kind (parser, year) == WAKHAN_DATE_WORD_ARTICLE &&
      get_kind (parser, year + 1) == WAKHAN_DATE_WORD_UNIT)
    year++;
  if (get_kind (parser, year) == WAKHAN_DATE_WORD_UNIT &&
      get_role (parser, year)->value == WAKHAN_DATE_UNIT_YEAR)
    {
      year++;
      year += get_kind (parser, year) == WAKHAN_DATE_WORD_OF;
    }
  next = wakhan_date_year_parser_read (parser, year, TRUE, mention);
  if (next == 0)
    return 0;
  /* "In May, 300 men", "On 6 June, 1500 men" */
  if (has_comma && mention->traits & WAKHAN_DATE_MENTION_NO_ERA)
    next = 0;
  else if (next == year + 1 && is_number (parser, year) &&
           wakhan_date_counting_is_amount (parser, next) &&
           (mention->year % 50 == 0 || mention->year < 1500))
    next = 0;
  if (next == 0)
    {
      mention->year = 0;
      mention->traits &= ~(WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_NO_ERA |
                           WAKHAN_DATE_MENTION_SHORT_YEAR);
    }
  return next;
}

/* "23 January 1712/13": by the year that begins in January it is the second one. */
static guint
read_old_style (const WakhanDateParser *parser,
                guint                   next,
                WakhanDateMention      *mention)
{
  const gunichar         sign = get_sign (parser, next);
  const WakhanDateToken *second = get_token (parser, next + 1);

  if ((sign != '/' && sign != 0x2013) || !is_glued (parser, next) || !is_glued (parser, next + 1) ||
      second->n_digits > 2 ||
      (gint32) second->number != (mention->year + 1) % (second->n_digits == 2 ? 100 : 10) ||
      mention->month > 3)
    return next;
  mention->year++;
  return next + 2;
}

/* Puts the days of one month into the items. */
static gboolean
add_days (WakhanDateParser        *parser,
          const Days              *days,
          const WakhanDateMention *month,
          guint                    start,
          guint                    end,
          gboolean                 is_month_first)
{
  parser->n_items = 0;
  for (guint i = 0; i < days->n_days; i++)
    {
      WakhanDateMention *item = &parser->items[parser->n_items];

      *item = *month;
      item->shape = WAKHAN_DATE_SHAPE_DAY;
      item->day = days->days[i].day;
      item->start = get_token (parser, days->days[i].start)->start;
      item->end = get_token (parser, days->days[i].end - 1)->end;
      if (days->days[i].is_joined)
        item->traits |= WAKHAN_DATE_MENTION_JOINED;
      item->traits |=
        is_month_first ? WAKHAN_DATE_MENTION_MONTH_FIRST : WAKHAN_DATE_MENTION_DAY_FIRST;
      if (!wakhan_date_mention_is_valid (item))
        return FALSE;
      parser->n_items++;
    }
  if (get_kind (parser, start) == WAKHAN_DATE_WORD_WEEKDAY)
    parser->items[0].weekday = get_role (parser, start)->value;
  parser->items[0].start = get_token (parser, start)->start;
  parser->items[parser->n_items - 1].end = get_token (parser, end - 1)->end;
  return parser->n_items > 0;
}

static void
set_month (WakhanDateMention    *mention,
           const WakhanDateRole *role)
{
  mention->month = role->value;
  if (role->traits & WAKHAN_DATE_TRAIT_SOLAR)
    mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
}

/* "this 3rd day of September 1783": behind the words between day and month. */
static guint
skip_day_of (const WakhanDateParser *parser,
             guint                   at)
{
  const WakhanDateRole *unit = get_role (parser, at);

  return parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH &&
             unit->kind == WAKHAN_DATE_WORD_UNIT && unit->value == WAKHAN_DATE_UNIT_DAY &&
             !(unit->traits & WAKHAN_DATE_TRAIT_DOUBTFUL) &&
             get_kind (parser, at + 1) == WAKHAN_DATE_WORD_OF
           ? at + 1
           : at;
}

/* "6, 16 and 17 June 1944", "the first of May 1066" */
static guint
read_day_first (WakhanDateParser *parser,
                guint             start,
                guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DAY);
  Days              days;
  guint             month = read_days (parser, at, &days);
  guint             next;
  guint             end;

  if (month == 0)
    return 0;
  month = skip_day_of (parser, month);
  month += get_kind (parser, month) == WAKHAN_DATE_WORD_OF;
  if (is_dash (get_sign (parser, month)) && is_glued (parser, month))
    month++; /* "3-June-1999" */
  if (get_kind (parser, month) != WAKHAN_DATE_WORD_MONTH)
    return 0;
  set_month (&mention, get_role (parser, month));
  end = month + 1;
  next = skip_stop (parser, end);
  if (is_dash (get_sign (parser, next)) && is_glued (parser, next) &&
      get_token (parser, next + 1)->n_digits == 4)
    next++;
  next = wakhan_date_day_parser_read_year (parser, next, &mention);
  if (next == 0 && (!wakhan_date_day_parser_is_month (parser, month) ||
                    get_kind (parser, end) == WAKHAN_DATE_WORD_STREET))
    return 0; /* "5 may be enough", "12 March Street" */
  next = next > 0 ? read_old_style (parser, next, &mention) : end;
  return add_days (parser, &days, &mention, start, next, FALSE) ? next : 0;
}

/* Whether the list that a month begins goes on into what is no day: "On May 6, 12 men came". */
static void
cut_days (const WakhanDateParser *parser,
          Days                   *days,
          gboolean                has_year)
{
  const guint            end = days->days[days->n_days - 1].end;
  const WakhanDateToken *after = get_token (parser, end);
  gboolean               is_loose = !has_year && days->n_days > 1 && !days->has_and;

  for (guint i = 0; is_loose && i + 1 < days->n_days; i++)
    is_loose = !days->days[i].is_joined;
  if (!has_year && days->n_days > 1 && after->kind == WAKHAN_DATE_TOKEN_WORD &&
      (!after->entry || wakhan_date_counting_is_amount (parser, end) ||
       get_kind (parser, end) == WAKHAN_DATE_WORD_MONTH))
    is_loose = TRUE;
  if (is_loose)
    {
      days->n_days = 1;
      days->days[0].is_joined = FALSE;
    }
}

/* "Sept. 5", but not "in October. Second Lieutenant Hale" */
static guint
skip_stop_of_month (const WakhanDateParser *parser,
                    guint                   at)
{
  const guint              next = skip_stop (parser, at);
  const WakhanDateWordKind kind = get_kind (parser, next);

  return (kind == WAKHAN_DATE_WORD_ORDINAL || kind == WAKHAN_DATE_WORD_CARDINAL ||
          kind == WAKHAN_DATE_WORD_ARTICLE) &&
             get_token (parser, next)->traits & WAKHAN_DATE_TOKEN_CAPITAL
           ? at
           : next;
}

/* "June 6–8, 1944", "June the sixth", "June 1944", "June" */
static guint
read_month_first (WakhanDateParser *parser,
                  guint             start,
                  guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_MONTH);
  Days              days = { .n_days = 0 };
  guint             end = skip_stop_of_month (parser, at + 1);
  guint             day = end;
  guint             next;
  guint             year;

  set_month (&mention, get_role (parser, at));
  day += get_kind (parser, day) == WAKHAN_DATE_WORD_ARTICLE;
  next = read_days (parser, day, &days);
  if (next > 0 && days.n_days == 1 && wakhan_date_counting_is_amount (parser, next) &&
      next == day + 1)
    next = 0; /* "In May 12 men died" */
  if (next > 0 && day > end && !is_number (parser, day) &&
      get_token (parser, next)->kind == WAKHAN_DATE_TOKEN_WORD)
    next = 0; /* "In July the first parliament met" */
  year = wakhan_date_day_parser_read_year (parser, next > 0 ? next : end, &mention);
  if (year > 0 && next > 0)
    year = read_old_style (parser, year, &mention);
  if (next > 0)
    {
      cut_days (parser, &days, year > 0);
      next = year > 0 ? year : days.days[days.n_days - 1].end;
      return add_days (parser, &days, &mention, start, next, TRUE) ? next : 0;
    }
  if (year > 0)
    end = read_old_style (parser, year, &mention);
  else if (end > at + 1)
    end = at + 1;
  mention.start = get_token (parser, start)->start;
  mention.end = get_token (parser, end - 1)->end;
  parser->items[0] = mention;
  parser->n_items = 1;
  return end;
}

/* "the Ides of March 44 BC": the 15th of March, May, July and October, the 13th of others. */
static guint
read_ides (WakhanDateParser *parser,
           guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  const guint           month = at + 2;
  WakhanDateMention    *item = &parser->items[0];
  guint                 next;

  if (get_kind (parser, at + 1) != WAKHAN_DATE_WORD_OF ||
      !wakhan_date_day_parser_is_month (parser, month))
    return 0;
  next = read_month_first (parser, at, month);
  if (next == 0 || item->shape != WAKHAN_DATE_SHAPE_MONTH)
    return 0;
  item->shape = WAKHAN_DATE_SHAPE_DAY;
  item->day = role->value;
  if (role->value == 13 &&
      (item->month == 3 || item->month == 5 || item->month == 7 || item->month == 10))
    item->day = 15;
  item->start = get_token (parser, at)->start;
  return next;
}

guint
wakhan_date_day_parser_read (WakhanDateParser *parser,
                             guint             at)
{
  const guint start = at;
  guint       next = 0;

  if (get_kind (parser, at) == WAKHAN_DATE_WORD_IDES)
    return read_ides (parser, at);
  at = skip_before_day (parser, at);
  if (at > start && get_kind (parser, start) != WAKHAN_DATE_WORD_WEEKDAY)
    return 0;
  if (get_kind (parser, at) == WAKHAN_DATE_WORD_MONTH)
    {
      if (wakhan_date_day_parser_is_month (parser, at))
        next = read_month_first (parser, start, at);
      if (start != at && next > 0 && parser->items[0].shape != WAKHAN_DATE_SHAPE_DAY)
        next = 0;
    }
  else
    next = read_day_first (parser, start, at);
  return next;
}
