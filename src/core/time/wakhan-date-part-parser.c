/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-part-parser.h"

#include "wakhan-date-counting.h"
#include "wakhan-date-day-parser.h"
#include "wakhan-date-decade-parser.h"
#include "wakhan-date-veto.h"
#include "wakhan-date-year-parser.h"
#include "wakhan-day.h"

#define FIRST_QUARTER 33 /* of a year, as EDTF has it */
#define FIRST_HALF 40
#define MONDAYS_AHEAD 3 /* days: that of 1970 began on a Thursday */
#define MOST_WEEKS 5
#define FIRST_SURE_YEAR 1753 /* in English; days are counted as now from then on */

static gboolean
is_unit (const WakhanDateParser *parser,
         guint                   at,
         WakhanDateUnit          unit)
{
  return get_kind (parser, at) == WAKHAN_DATE_WORD_UNIT &&
         get_role (parser, at)->value == (int) unit;
}

/* Behind "of", "of the", "in the", "of the year". */
static guint
skip_of (const WakhanDateParser *parser,
         guint                   at)
{
  const WakhanDateWordKind kind = get_kind (parser, at);

  at += kind == WAKHAN_DATE_WORD_OF || kind == WAKHAN_DATE_WORD_IN;
  at += get_kind (parser, at) == WAKHAN_DATE_WORD_ARTICLE;
  if (is_unit (parser, at, WAKHAN_DATE_UNIT_YEAR))
    {
      at++;
      at += get_kind (parser, at) == WAKHAN_DATE_WORD_OF;
    }
  return at;
}

static void
put_item (WakhanDateParser        *parser,
          const WakhanDateMention *mention,
          guint                    start,
          guint                    end)
{
  parser->items[0] = *mention;
  parser->items[0].start = get_token (parser, start)->start;
  parser->items[0].end = get_token (parser, end - 1)->end;
  parser->n_items = 1;
}

/* "1941–42", "1941/42" behind a winter: the figures behind the sign. */
static guint
skip_second_year (const WakhanDateParser *parser,
                  guint                   at)
{
  const gunichar sign = get_sign (parser, at);

  return (is_dash (sign) || sign == '/') && wakhan_date_veto_parts_years (parser, at) ? at + 2 : at;
}

/* Whether "in the winter" is told of, and no "winter coat". */
static gboolean
is_told_of (const WakhanDateParser *parser,
            guint                   start,
            guint                   next)
{
  const WakhanDateWordKind kind = start > 0 ? get_kind (parser, start - 1) : 0;
  const WakhanDateWordKind farther = start > 1 ? get_kind (parser, start - 2) : 0;
  const WakhanDateToken   *after = get_token (parser, next);
  guint                    year = next + 1;

  if (after->kind == WAKHAN_DATE_TOKEN_WORD && !after->entry &&
      parser->language != WAKHAN_DATE_LANGUAGE_GERMAN && /* "im Herbst stattfinden" */
      !(after->traits & WAKHAN_DATE_TOKEN_CAPITAL))
    return FALSE;
  if (start > 1 && is_apostrophe (get_sign (parser, start - 1))) /* "à l’automne" */
    return farther == WAKHAN_DATE_WORD_ARTICLE && start > 2 &&
           get_kind (parser, start - 3) == WAKHAN_DATE_WORD_TO;
  if ((kind == WAKHAN_DATE_WORD_BEFORE || kind == WAKHAN_DATE_WORD_AFTER ||
       kind == WAKHAN_DATE_WORD_BY || kind == WAKHAN_DATE_WORD_UNTIL) &&
      after->kind != WAKHAN_DATE_TOKEN_WORD)
    return TRUE; /* "before spring." */
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_OF)
    {
      year += get_kind (parser, year) == WAKHAN_DATE_WORD_ARTICLE;
      year = find_pointer (parser, year);
      return is_unit (parser, year, WAKHAN_DATE_UNIT_YEAR) ||
             is_unit (parser, year + 1, WAKHAN_DATE_UNIT_YEAR);
    }
  if (kind == WAKHAN_DATE_WORD_IN) /* "in autumn", "im Sommer", but not "daily in summer" */
    return farther != WAKHAN_DATE_WORD_AMOUNT || get_role (parser, start - 2)->value == 0;
  return kind == WAKHAN_DATE_WORD_ARTICLE &&
         (farther == WAKHAN_DATE_WORD_IN || farther == WAKHAN_DATE_WORD_BY ||
          farther == WAKHAN_DATE_WORD_UNTIL || farther == WAKHAN_DATE_WORD_SINCE);
}

static guint
read_season (WakhanDateParser *parser,
             guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  WakhanDateMention     mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_SEASON);
  guint                 next = wakhan_date_day_parser_read_year (parser, at + 1, &mention);

  mention.month = role->value;
  if (next > 0)
    next = skip_second_year (parser, next);
  else if (is_told_of (parser, at, at + 1))
    next = at + 1;
  if (next > 0)
    put_item (parser, &mention, at, next);
  return next;
}

/* The @part-th of @n_parts of what the item is. A third is as vague as the whole; half a decade or
 * century becomes the years from its first to its last one. */
static void
cut_item (WakhanDateParser *parser,
          guint             part,
          guint             n_parts)
{
  WakhanDateMention *item = &parser->items[0];
  const gint32       first = item->year;
  const gint32       length = item->shape == WAKHAN_DATE_SHAPE_CENTURY ? 100 : 10;

  if (n_parts == 3 || parser->n_items > 1)
    return;
  if (item->shape == WAKHAN_DATE_SHAPE_YEAR)
    {
      item->shape = WAKHAN_DATE_SHAPE_SEASON;
      item->month = (n_parts == 2 ? FIRST_HALF : FIRST_QUARTER) + part - 1;
    }
  else if ((item->shape == WAKHAN_DATE_SHAPE_CENTURY || item->shape == WAKHAN_DATE_SHAPE_DECADE) &&
           !(item->traits & WAKHAN_DATE_MENTION_SHORT_YEAR))
    {
      item->shape = WAKHAN_DATE_SHAPE_YEAR;
      item->year = first + (gint32) (part - 1) * length / (gint32) n_parts;
      item->traits |= WAKHAN_DATE_MENTION_JOINED;
      parser->items[1] = *item;
      parser->items[1].year = first + (gint32) part * length / (gint32) n_parts - 1;
      parser->items[1].start = item->end;
      parser->items[1].traits &= ~WAKHAN_DATE_MENTION_JOINED;
      parser->n_items = 2;
    }
}

/* What a part can be of: a year, a month, a season, a decade, a century. */
static guint
read_whole (WakhanDateParser *parser,
            guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  guint             next;

  if (wakhan_date_day_parser_is_month (parser, at))
    {
      next = wakhan_date_day_parser_read (parser, at);
      return parser->n_items == 1 && parser->items[0].shape == WAKHAN_DATE_SHAPE_MONTH ? next : 0;
    }
  if (get_kind (parser, at) == WAKHAN_DATE_WORD_SEASON)
    {
      mention.shape = WAKHAN_DATE_SHAPE_SEASON;
      mention.month = get_role (parser, at)->value;
      next = wakhan_date_day_parser_read_year (parser, at + 1, &mention);
      next = next > 0 ? skip_second_year (parser, next) : 0;
    }
  else
    {
      at += is_unit (parser, at, WAKHAN_DATE_UNIT_CENTURY); /* "siglo XX" */
      next = wakhan_date_decade_parser_read (parser, at, &mention);
      if (next == 0 && !(is_number (parser, at) && wakhan_date_counting_counts (parser, at)))
        next = wakhan_date_year_parser_read (parser, at, FALSE, &mention);
    }
  if (next > 0)
    put_item (parser, &mention, at, next);
  return next;
}

/* "early 1999", "mid-June 1999", "late in 1999" */
static guint
read_third (WakhanDateParser *parser,
            guint             at)
{
  const guint part = get_role (parser, at)->value;
  guint       whole = at + 1;
  guint       next;

  /* "early or mid-1999", "early to mid-1999": of the second */
  whole += is_dash (get_sign (parser, whole));
  whole = skip_of (parser, whole);
  next = read_whole (parser, whole);
  if (next == 0)
    return 0;
  cut_item (parser, part, 3);
  parser->items[0].start = get_token (parser, at)->start;
  return next;
}

/* "of the month", "of the year": of that which is told of. */
static guint
read_unit (WakhanDateParser *parser,
           guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);

  if (get_kind (parser, at) != WAKHAN_DATE_WORD_ARTICLE)
    return 0;
  if (is_unit (parser, at + 1, WAKHAN_DATE_UNIT_MONTH))
    mention.shape = WAKHAN_DATE_SHAPE_MONTH;
  else if (!is_unit (parser, at + 1, WAKHAN_DATE_UNIT_YEAR))
    return 0;
  mention.anchor = WAKHAN_DATE_ANCHOR_EITHER;
  put_item (parser, &mention, at, at + 2);
  return at + 2;
}

/* "the end of 1999", "the beginning of June" */
static guint
read_point (WakhanDateParser *parser,
            guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  guint                 next;

  if (get_kind (parser, at + 1) != WAKHAN_DATE_WORD_OF)
    return 0;
  next = read_whole (parser, skip_of (parser, at + 1));
  if (next == 0)
    next = read_unit (parser, at + 2);
  if (next == 0)
    return 0;
  cut_item (parser, role->value, 3);
  parser->items[0].start = get_token (parser, at)->start;
  return next;
}

/* "of this year" */
static guint
read_pointed_year (const WakhanDateParser *parser,
                   guint                   at,
                   WakhanDateMention      *mention)
{
  const WakhanDateRole *role;

  at += get_kind (parser, at) == WAKHAN_DATE_WORD_OF;
  at = find_pointer (parser, at);
  role = get_role (parser, at);
  if ((role->kind != WAKHAN_DATE_WORD_DIRECTION && role->kind != WAKHAN_DATE_WORD_POINTER) ||
      !is_unit (parser, at + 1, WAKHAN_DATE_UNIT_YEAR))
    return 0;
  mention->step = role->value;
  mention->traits |= WAKHAN_DATE_MENTION_OF_YEAR;
  mention->anchor = role->kind == WAKHAN_DATE_WORD_POINTER ? WAKHAN_DATE_ANCHOR_TOLD
                                                           : WAKHAN_DATE_ANCHOR_WRITTEN;
  return at + 2;
}

/* "the first half of 1999", "the third quarter of 2010", "the third quarter", "first-quarter 2010"
 */
static guint
read_half_or_quarter (WakhanDateParser *parser,
                      guint             at,
                      guint             word,
                      guint             part)
{
  const gboolean is_half = get_kind (parser, word) == WAKHAN_DATE_WORD_HALF ||
                           get_kind (parser, at) == WAKHAN_DATE_WORD_HALF;
  const guint       n_parts = is_half ? 2 : 4;
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_SEASON);
  guint             next;

  if (part < 1 || part > n_parts)
    return 0;
  next = read_whole (parser, skip_of (parser, word + 1));
  if (next > 0)
    {
      cut_item (parser, part, n_parts);
      parser->items[0].start = get_token (parser, at)->start;
      return next;
    }
  next = read_pointed_year (parser, word + 1, &mention);
  if (next > 0)
    {
      mention.month = (is_half ? FIRST_HALF : FIRST_QUARTER) + part - 1;
      put_item (parser, &mention, at, next);
      return next;
    }
  if (get_kind (parser, word + 1) == WAKHAN_DATE_WORD_OF || is_half)
    return 0;
  mention.month = FIRST_QUARTER + part - 1;
  mention.anchor = WAKHAN_DATE_ANCHOR_WRITTEN;
  put_item (parser, &mention, at, word + 1);
  return word + 1;
}

/* "Q3 2010", "H1 2016", "2010 Q3" has its year before it. */
static guint
read_short_part (WakhanDateParser *parser,
                 guint             at)
{
  const gboolean         is_half = get_token (parser, at)->number == 'h';
  const WakhanDateToken *number = get_token (parser, at + 1);
  WakhanDateMention      mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_SEASON);
  guint                  next;

  if (number->n_digits != 1 || number->number < 1 || number->number > (is_half ? 2 : 4) ||
      !is_glued (parser, at + 1) ||
      (is_half && !(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL)))
    return 0;
  mention.month = (is_half ? FIRST_HALF : FIRST_QUARTER) + number->number - 1;
  next = wakhan_date_day_parser_read_year (parser, at + 2, &mention);
  if (next == 0)
    return 0;
  put_item (parser, &mention, at, next);
  return next;
}

/* "the first week of May 1940", "the last days of the month": as vague as what they are of; but its
 * first and its last day are days. */
static guint
read_units_of (WakhanDateParser *parser,
               guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  const WakhanDateRole *unit = get_role (parser, at + 1);
  const gboolean        is_many = unit->traits & WAKHAN_DATE_TRAIT_DOUBTFUL;
  WakhanDateMention    *item = &parser->items[0];
  guint                 next;

  if (unit->kind != WAKHAN_DATE_WORD_UNIT || unit->value > WAKHAN_DATE_UNIT_MONTH ||
      unit->traits & WAKHAN_DATE_TRAIT_STRONG ||
      get_kind (parser, at + 2) != WAKHAN_DATE_WORD_OF ||
      (unit->value == WAKHAN_DATE_UNIT_MONTH && !is_many))
    return 0;
  next = read_whole (parser, skip_of (parser, at + 2));
  if (next == 0)
    next = read_unit (parser, at + 3);
  if (next == 0 || parser->n_items != 1)
    return 0;
  item->start = get_token (parser, at)->start;
  if (unit->value == WAKHAN_DATE_UNIT_DAY && !is_many && item->shape == WAKHAN_DATE_SHAPE_YEAR &&
      role->kind == WAKHAN_DATE_WORD_DIRECTION && item->anchor == WAKHAN_DATE_ANCHOR_NONE)
    {
      item->month = 12; /* "the last day of 1696" */
      item->shape = WAKHAN_DATE_SHAPE_MONTH;
    }
  if (unit->value != WAKHAN_DATE_UNIT_DAY || is_many || item->shape != WAKHAN_DATE_SHAPE_MONTH)
    return next;
  if (item->anchor != WAKHAN_DATE_ANCHOR_NONE || item->traits & WAKHAN_DATE_MENTION_SOLAR ||
      (role->kind == WAKHAN_DATE_WORD_DIRECTION && !(item->traits & WAKHAN_DATE_MENTION_HAS_YEAR)))
    return 0;
  item->shape = WAKHAN_DATE_SHAPE_DAY;
  item->day = role->kind == WAKHAN_DATE_WORD_DIRECTION
                ? wakhan_day_count_in_month (item->year, item->month)
                : (guint) role->value;
  return next;
}

/* Which day of the week that is, 1 (Monday) to 7 */
static guint
find_weekday (gint32 year,
              guint  month,
              guint  day)
{
  const gint64 days = wakhan_day_from_civil (year, month, day) + MONDAYS_AHEAD;

  return (guint) (((days % 7) + 7) % 7) + 1;
}

/* "the first Monday in April 1901", "the last Friday of June 1903": that day. */
static guint
read_weekday_of (WakhanDateParser *parser,
                 guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  const guint           weekday = get_role (parser, at + 1)->value;
  WakhanDateMention    *item = &parser->items[0];
  guint                 next;
  guint                 n_days;

  if (get_kind (parser, at + 1) != WAKHAN_DATE_WORD_WEEKDAY ||
      (get_kind (parser, at + 2) != WAKHAN_DATE_WORD_OF &&
       get_kind (parser, at + 2) != WAKHAN_DATE_WORD_IN) ||
      !wakhan_date_day_parser_is_month (parser, at + 3))
    return 0;
  next = wakhan_date_day_parser_read (parser, at + 3);
  if (next == 0 || parser->n_items != 1 || item->shape != WAKHAN_DATE_SHAPE_MONTH ||
      !(item->traits & WAKHAN_DATE_MENTION_HAS_YEAR) || item->year < FIRST_SURE_YEAR ||
      item->traits & (WAKHAN_DATE_MENTION_SOLAR | WAKHAN_DATE_MENTION_SHORT_YEAR))
    return 0;
  n_days = wakhan_day_count_in_month (item->year, item->month);
  item->day = 1 + (weekday + 7 - find_weekday (item->year, item->month, 1)) % 7;
  if (role->kind == WAKHAN_DATE_WORD_DIRECTION)
    item->day += (n_days - item->day) / 7 * 7;
  else
    item->day += 7 * (role->value - 1);
  if (role->value > MOST_WEEKS || item->day > n_days)
    return 0;
  item->shape = WAKHAN_DATE_SHAPE_DAY;
  item->start = get_token (parser, at)->start;
  return next;
}

static guint
read_ordinal_part (WakhanDateParser *parser,
                   guint             at)
{
  const WakhanDateRole *role = get_role (parser, at);
  WakhanDateWordKind    kind;
  guint                 word = at + 1;

  word += is_dash (get_sign (parser, word));
  kind = get_kind (parser, word);
  if (kind == WAKHAN_DATE_WORD_UNIT)
    return read_units_of (parser, at);
  if (kind == WAKHAN_DATE_WORD_WEEKDAY)
    return read_weekday_of (parser, at);
  if (kind != WAKHAN_DATE_WORD_HALF && kind != WAKHAN_DATE_WORD_QUARTER)
    return 0;
  return read_half_or_quarter (parser, at, word, role->value);
}

/* "3. Quartal 1972", "the 2nd half of 1999" */
static guint
read_numbered_part (WakhanDateParser *parser,
                    guint             at)
{
  guint                    part;
  gboolean                 is_ordinal;
  const guint              word = wakhan_date_day_parser_read_day (parser, at, &part, &is_ordinal);
  const WakhanDateWordKind kind = word > 0 ? get_kind (parser, word) : WAKHAN_DATE_WORD_NONE;

  if ((kind != WAKHAN_DATE_WORD_HALF && kind != WAKHAN_DATE_WORD_QUARTER) || !is_ordinal ||
      get_role (parser, word)->value != 0 || wakhan_date_veto_binds_before (parser, at))
    return 0;
  return read_half_or_quarter (parser, at, word, part);
}

guint
wakhan_date_part_parser_read (WakhanDateParser *parser,
                              guint             at)
{
  const WakhanDateToken *token = get_token (parser, at);
  const WakhanDateRole  *role = get_role (parser, at);

  if (is_number (parser, at))
    return read_numbered_part (parser, at);
  switch ((WakhanDateWordKind) role->kind)
    {
    case WAKHAN_DATE_WORD_SEASON:
      return read_season (parser, at);
    case WAKHAN_DATE_WORD_THIRD:
      return read_third (parser, at);
    case WAKHAN_DATE_WORD_POINT:
      return read_point (parser, at);
    case WAKHAN_DATE_WORD_ORDINAL:
      return read_ordinal_part (parser, at);
    case WAKHAN_DATE_WORD_DIRECTION:
      return role->value >= 0 ? 0
             : get_kind (parser, at + 1) == WAKHAN_DATE_WORD_WEEKDAY
               ? read_weekday_of (parser, at)
               : read_units_of (parser, at);
    case WAKHAN_DATE_WORD_HALF:
      if (role->value == 0 && get_kind (parser, at + 1) == WAKHAN_DATE_WORD_ORDINAL)
        return read_half_or_quarter (parser, at, at + 1, get_role (parser, at + 1)->value);
      return role->value > 0 ? read_half_or_quarter (parser, at, at, role->value) : 0;
    case WAKHAN_DATE_WORD_QUARTER:
      return role->value > 0 ? read_half_or_quarter (parser, at, at, role->value) : 0;
    default:
      return (token->number == 'q' || token->number == 'h') && token->end - token->start == 1
               ? read_short_part (parser, at)
               : 0;
    }
}
