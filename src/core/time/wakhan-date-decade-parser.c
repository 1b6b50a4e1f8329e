/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-decade-parser.h"

#include "wakhan-date-era-parser.h"
#include "wakhan-date-veto.h"

#define FIRST_YEAR 1000
#define LAST_YEAR 2100
#define FIRST_SOLAR_YEAR 1200
#define LAST_SOLAR_YEAR 1500
#define MOST_APART 3 /* centuries that a list without blanks names */

/* The token behind an "s" that makes a decade of a number: "1990s", "1990's"; 0: there is none. */
static guint
read_plural (const WakhanDateParser *parser,
             guint                   at)
{
  const gboolean         has_mark = is_apostrophe (get_sign (parser, at)) && is_glued (parser, at);
  const WakhanDateToken *token = get_token (parser, at + has_mark);

  if (token->kind != WAKHAN_DATE_TOKEN_WORD || token->number != 's' ||
      token->end - token->start != 1 || !is_glued (parser, at + has_mark))
    return 0;
  return at + has_mark + 1;
}

/* Whether the words before make years of what could be an age or a temperature as well. */
static gboolean
follows_article (const WakhanDateParser *parser,
                 guint                   at)
{
  const WakhanDateWordKind kind = at > 0 ? get_kind (parser, at - 1) : 0;

  return kind == WAKHAN_DATE_WORD_ARTICLE || kind == WAKHAN_DATE_WORD_THIRD ||
         (at > 1 && kind == WAKHAN_DATE_WORD_NONE && is_dash (get_sign (parser, at - 1)) &&
          get_kind (parser, at - 2) == WAKHAN_DATE_WORD_THIRD) ||
         (at > 0 && is_apostrophe (get_sign (parser, at - 1)));
}

static void
set_decade (WakhanDateMention *mention,
            guint              year,
            gboolean           is_short)
{
  mention->shape = WAKHAN_DATE_SHAPE_DECADE;
  mention->year = year;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  if (is_short)
    mention->traits |= WAKHAN_DATE_MENTION_SHORT_YEAR;
  else if (year % 100 == 0 && year < 2000)
    mention->shape = WAKHAN_DATE_SHAPE_CENTURY;
}

static gboolean
is_unit (const WakhanDateParser *parser,
         guint                   at,
         WakhanDateUnit          unit)
{
  return get_kind (parser, at) == WAKHAN_DATE_WORD_UNIT &&
         get_role (parser, at)->value == (int) unit;
}

guint
wakhan_date_decade_parser_find_word (const WakhanDateParser *parser,
                                     guint                   at)
{
  guint word = at;

  if (word > parser->done && get_kind (parser, word - 1) == WAKHAN_DATE_WORD_ARTICLE)
    word--;
  if (word > parser->done && get_kind (parser, word - 1) == WAKHAN_DATE_WORD_OF)
    word--;
  if (word == parser->done ||
      !(is_unit (parser, word - 1, WAKHAN_DATE_UNIT_DECADE) ||
        is_unit (parser, word - 1, WAKHAN_DATE_UNIT_YEAR)) ||
      !(get_role (parser, word - 1)->traits & WAKHAN_DATE_TRAIT_ALONE))
    return at;
  return word - 1;
}

/* "1990er Jahre", "1990年代": behind the years; 0: the number is none of a decade. */
static guint
read_decade_suffix (const WakhanDateParser *parser,
                    guint                   at)
{
  guint year = at + 1;

  if (!is_unit (parser, at, WAKHAN_DATE_UNIT_DECADE) || !is_glued (parser, at) ||
      !(get_role (parser, at)->traits & WAKHAN_DATE_TRAIT_STRONG))
    return 0;
  year += is_dash (get_sign (parser, year));
  return is_unit (parser, year, WAKHAN_DATE_UNIT_YEAR) ? year + 1 : at + 1;
}

/* "los años 50 y 60", "finales de los 90" */
static gboolean
is_tied_decade (const WakhanDateParser *parser,
                guint                   at)
{
  if (get_token (parser, at)->n_digits != 2 || at < 3)
    return FALSE;
  if (get_kind (parser, at - 1) == WAKHAN_DATE_WORD_AND)
    return at - 1 == parser->done && get_token (parser, at - 2)->n_digits == 2 &&
           is_unit (parser, at - 3, WAKHAN_DATE_UNIT_YEAR) &&
           get_role (parser, at - 3)->traits & WAKHAN_DATE_TRAIT_ALONE;
  return parser->language == WAKHAN_DATE_LANGUAGE_SPANISH &&
         get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE &&
         get_kind (parser, at - 2) == WAKHAN_DATE_WORD_OF &&
         get_kind (parser, at - 3) == WAKHAN_DATE_WORD_THIRD;
}

/* "1990s", "the 60s", "the ’60s", "1990er Jahre", "les années 1990" */
static guint
read_decade (const WakhanDateParser *parser,
             guint                   at,
             WakhanDateMention      *mention)
{
  const WakhanDateToken *token = get_token (parser, at);
  guint                  next = read_plural (parser, at + 1);
  const gboolean         has_mark = next > 0 && get_sign (parser, at + 1); /* "1960's" */
  const gboolean         has_word = wakhan_date_decade_parser_find_word (parser, at) < at;
  guint                  era;
  int                    sign;

  if (next == 0)
    {
      next = read_decade_suffix (parser, at + 1);
      if (next == 0 && (has_word || is_tied_decade (parser, at)) &&
          !is_dash (get_sign (parser, at + 1)))
        next = at + 1;
      if (next == 0)
        return 0;
    }
  else if ((has_mark || token->n_digits < 4) && !follows_article (parser, at))
    return 0;
  if (token->number % 10 != 0 || wakhan_date_veto_binds_before (parser, at) ||
      !(token->n_digits == 2 || token->n_digits == 3 ||
        (token->n_digits == 4 && token->number >= FIRST_YEAR && token->number <= LAST_YEAR)))
    return 0;
  if (token->n_digits == 2 && token->number == 0)
    return 0;
  set_decade (mention, token->number, token->n_digits == 2);
  if (parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN && token->number >= FIRST_SOLAR_YEAR &&
      token->number <= LAST_SOLAR_YEAR)
    {
      mention->traits |= WAKHAN_DATE_MENTION_SOLAR;
      mention->shape = WAKHAN_DATE_SHAPE_DECADE; /* "دههٔ ۱۳۰۰" */
    }
  era = wakhan_date_era_parser_read (parser, next, &sign);
  if (era == 0 && token->n_digits == 3)
    mention->traits |= WAKHAN_DATE_MENTION_NO_ERA;
  if (era == 0 || sign == 0)
    return next;
  mention->traits &= ~WAKHAN_DATE_MENTION_SHORT_YEAR;
  if (sign < 0)
    mention->year = 1 - (gint32) token->number - 9;
  return era;
}

/* "twenty-first"; the number is 0 where there is none. */
static guint
read_ordinal (const WakhanDateParser *parser,
              guint                   at,
              guint                  *number)
{
  const WakhanDateRole *role = get_role (parser, at);
  guint                 unit = at + 1;

  *number = 0;
  if (role->kind == WAKHAN_DATE_WORD_ORDINAL)
    {
      *number = role->value;
      return at + 1;
    }
  if (role->kind == WAKHAN_DATE_WORD_CARDINAL && (role->value == 20 || role->value == 30))
    {
      unit += is_dash (get_sign (parser, unit));
      if (get_kind (parser, unit) == WAKHAN_DATE_WORD_ORDINAL &&
          get_role (parser, unit)->value < 10)
        *number = role->value + get_role (parser, unit)->value;
      return unit + 1;
    }
  if (!is_number (parser, at) || get_token (parser, at)->n_digits > 2)
    return 0;
  *number = get_token (parser, at)->number;
  if (get_kind (parser, at + 1) == WAKHAN_DATE_WORD_SUFFIX && is_glued (parser, at + 1))
    return at + 2;
  return skip_stop (parser, at + 1);
}

/* Whether a list of centuries may go on behind the word or sign there, which no stop does: "first.
 * 19th-century", 统一。二十世纪 */
static gboolean
ties_centuries (const WakhanDateParser *parser,
                guint                   at)
{
  const gunichar sign = get_sign (parser, at);

  switch (get_kind (parser, at))
    {
    case WAKHAN_DATE_WORD_AND:
    case WAKHAN_DATE_WORD_TO:
    case WAKHAN_DATE_WORD_OR:
      return TRUE;
    default:
      return sign == ',' || sign == '/' || sign == '&' || sign == 0x3001 || is_dash (sign);
    }
}

/* 十八、十九世纪, but neither 第三、二十世纪 nor 统一、二十世纪 */
static gboolean
may_be_in_list (const WakhanDateParser *parser,
                guint                   at,
                guint                   number,
                guint                   other)
{
  if (!(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_HAN))
    return TRUE;
  return !(at > 0 && get_token (parser, at - 1)->number == 0x7b2c /* 第 */) && number < other &&
         other - number <= MOST_APART;
}

/* "19th century", "nineteenth-century", "XIXe siècle", and "18th" in "18th and 19th centuries" */
static guint
read_century (const WakhanDateParser *parser,
              guint                   at,
              WakhanDateMention      *mention)
{
  guint  number;
  guint  next = read_ordinal (parser, at, &number);
  guint  ahead = next;
  int    sign = 1;
  guint  after;
  gint32 length = 100;

  if (next == 0 || number == 0 || number > 30)
    return 0;
  for (guint i = 0; i < 3; i++) /* the centuries that follow in a list */
    {
      guint other;

      if (!ties_centuries (parser, ahead))
        break;
      after = ahead + 1;
      after += get_kind (parser, after) == WAKHAN_DATE_WORD_TO; /* "au XVIIe et au XVIIIe siècle" */
      if (get_kind (parser, after) == WAKHAN_DATE_WORD_ARTICLE)
        after++;
      if (get_kind (parser, after) == WAKHAN_DATE_WORD_THIRD)
        after++;
      if (get_kind (parser, after) != WAKHAN_DATE_WORD_UNIT)
        {
          after = read_ordinal (parser, after, &other);
          if (after == 0 || !may_be_in_list (parser, at, number, other))
            return 0;
        }
      ahead = after;
    }
  if (get_kind (parser, ahead) != WAKHAN_DATE_WORD_UNIT ||
      (parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN &&
       get_kind (parser, ahead + 1) == WAKHAN_DATE_WORD_ORDINAL)) /* its ordinal comes behind */
    return 0;
  switch (get_role (parser, ahead)->value)
    {
    case WAKHAN_DATE_UNIT_CENTURY:
      mention->shape = WAKHAN_DATE_SHAPE_CENTURY;
      break;
    case WAKHAN_DATE_UNIT_MILLENNIUM:
      mention->shape = WAKHAN_DATE_SHAPE_MILLENNIUM;
      length = 1000;
      break;
    default:
      return 0;
    }
  if (ahead == next || is_dash (get_sign (parser, next)))
    next = ahead == next || ahead == next + 1 ? ahead + 1 : next;
  after = wakhan_date_era_parser_read (parser, ahead + 1, &sign);
  if (after > 0 && (sign == 0 || sign == 2)) /* of another calendar, whose years are not ours */
    return 0;
  if (after > 0 && next > ahead)
    next = after;
  mention->year =
    after > 0 && sign < 0 ? 1 - (gint32) number * length : ((gint32) number - 1) * length;
  if (mention->shape == WAKHAN_DATE_SHAPE_MILLENNIUM && mention->year >= 0)
    mention->year++;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return next;
}

/* "siglo XIX", "siglos XVIII y XIX" */
static guint
read_century_behind (const WakhanDateParser *parser,
                     guint                   at,
                     WakhanDateMention      *mention)
{
  guint number;
  guint next;
  guint era;
  int   sign = 1;

  if (!(at > 0 && is_unit (parser, at - 1, WAKHAN_DATE_UNIT_CENTURY)) &&
      !(at > 2 && parser->done + 1 == at && get_kind (parser, at - 2) == WAKHAN_DATE_WORD_ORDINAL &&
        is_unit (parser, at - 3, WAKHAN_DATE_UNIT_CENTURY)))
    return 0;
  next = read_ordinal (parser, at, &number);
  if (next == 0 || number == 0 || number > 30)
    return 0;
  era = wakhan_date_era_parser_read (parser, next, &sign);
  if (era > 0 && (sign == 0 || sign == 2)) /* "قرن پنجم هجری" */
    return 0;
  mention->shape = WAKHAN_DATE_SHAPE_CENTURY;
  mention->year = era > 0 && sign < 0 ? 1 - (gint32) number * 100 : ((gint32) number - 1) * 100;
  mention->traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
  return era > 0 ? era : next;
}

/* "trente", "soixante-dix", "quatre-vingts", "quatre-vingt-dix" */
static guint
read_tens (const WakhanDateParser *parser,
           guint                   at,
           guint                  *tens)
{
  const WakhanDateRole *role = get_role (parser, at);
  const WakhanDateRole *behind = is_dash (get_sign (parser, at + 1)) ? get_role (parser, at + 2)
                                                                     : NULL;
  const gboolean        is_score = role->value == 4 && behind && behind->value == 20;

  if (role->kind != WAKHAN_DATE_WORD_CARDINAL ||
      (behind && behind->kind != WAKHAN_DATE_WORD_CARDINAL))
    return 0;
  *tens = is_score ? 80 : role->value;
  if (is_score)
    {
      at += 2;
      behind = is_dash (get_sign (parser, at + 1)) ? get_role (parser, at + 2) : NULL;
    }
  if (behind && behind->value == 10)
    {
      *tens += 10;
      at += 2;
    }
  return *tens >= 20 && *tens <= 90 && *tens % 10 == 0 ? at + 1 : 0;
}

/* "the nineteen-sixties", "the sixties", "les années trente" */
static guint
read_named_decade (const WakhanDateParser *parser,
                   guint                   at,
                   WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at);
  guint                 decade = at;
  guint                 tens;

  const gboolean has_word = wakhan_date_decade_parser_find_word (parser, at) < at;

  if (role->kind == WAKHAN_DATE_WORD_CARDINAL && role->value >= 15 && role->value <= 20 &&
      !has_word)
    {
      decade++;
      decade += is_dash (get_sign (parser, decade));
    }
  else if (has_word && (decade = read_tens (parser, at, &tens)) > 0)
    {
      set_decade (mention, tens, TRUE);
      return decade;
    }
  else if (decade = at, !follows_article (parser, at) &&
                          parser->language != WAKHAN_DATE_LANGUAGE_ARABIC)
    return 0;
  if (get_kind (parser, decade) != WAKHAN_DATE_WORD_DECADES)
    return 0;
  set_decade (mention, (decade > at ? role->value * 100 : 0) + get_role (parser, decade)->value,
              decade == at);
  return is_unit (parser, decade + 1, WAKHAN_DATE_UNIT_YEAR) ? decade + 2 : decade + 1;
}

/* "in den 80er Jahren des 19. Jahrhunderts", "los años veinte del siglo XIX", دههٔ ۸۰ قرن بیستم:
 * behind the century whose decade it is; 0: none is told. */
static guint
read_its_century (const WakhanDateParser *parser,
                  guint                   at,
                  WakhanDateMention      *mention)
{
  WakhanDateMention century = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_CENTURY);
  const gboolean    has_of = get_kind (parser, at) == WAKHAN_DATE_WORD_OF;
  const gboolean    has_article = get_kind (parser, at + has_of) == WAKHAN_DATE_WORD_ARTICLE;
  gboolean          is_behind;
  guint             next;

  if (has_article && !has_of && parser->language != WAKHAN_DATE_LANGUAGE_GERMAN)
    return 0; /* "in the 60s the 19th century was over" */
  at += has_of + has_article;
  is_behind = is_unit (parser, at, WAKHAN_DATE_UNIT_CENTURY);
  if (!has_of && !has_article &&
      !(is_behind && parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN))
    return 0;
  next = is_behind ? read_century_behind (parser, at + 1, &century)
                   : read_century (parser, at, &century);
  if (next == 0 || century.year < 0 ||
      !(is_behind || is_unit (parser, next - 1, WAKHAN_DATE_UNIT_CENTURY)))
    return 0;
  if (mention->traits & WAKHAN_DATE_MENTION_SHORT_YEAR)
    {
      mention->year += century.year;
      mention->traits &= ~WAKHAN_DATE_MENTION_SHORT_YEAR;
    }
  return mention->year / 100 == century.year / 100 ? next : 0;
}

/* "in den 60er und 70er Jahren des 19. Jahrhunderts": the century of the next one is that of the
 * first, too. */
static void
take_century_of_next (const WakhanDateParser *parser,
                      guint                   tie,
                      WakhanDateMention      *mention)
{
  WakhanDateMention last = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DECADE);
  WakhanDateParser  ahead = *parser; /* that has come to the tie */
  guint             next;

  tie += get_token (parser, tie + 1)->kind == WAKHAN_DATE_TOKEN_WORD &&
         is_dash (get_sign (parser, tie)); /* "60er- und" */
  if (!ties_centuries (parser, tie) && get_kind (parser, tie) != WAKHAN_DATE_WORD_UNTIL)
    return;
  ahead.done = tie;
  next = tie + 1 + (get_kind (parser, tie + 1) == WAKHAN_DATE_WORD_ARTICLE);
  next = is_number (parser, next) ? read_decade (&ahead, next, &last)
                                  : read_named_decade (&ahead, next, &last);
  if (next > 0 && last.traits & WAKHAN_DATE_MENTION_SHORT_YEAR && last.year > mention->year &&
      read_its_century (parser, next, &last) > 0)
    {
      mention->year += last.year / 100 * 100;
      mention->traits &= ~WAKHAN_DATE_MENTION_SHORT_YEAR;
    }
}

guint
wakhan_date_decade_parser_read (const WakhanDateParser *parser,
                                guint                   at,
                                WakhanDateMention      *mention)
{
  guint next = 0;
  guint century;

  if (is_number (parser, at))
    next = read_decade (parser, at, mention);
  if (next == 0)
    next = read_century (parser, at, mention);
  if (next == 0)
    next = read_century_behind (parser, at, mention);
  if (next == 0)
    next = read_named_decade (parser, at, mention);
  if (next == 0 || mention->shape != WAKHAN_DATE_SHAPE_DECADE)
    return next;
  century = read_its_century (parser, next, mention);
  if (century > 0)
    return century;
  if (mention->traits & WAKHAN_DATE_MENTION_SHORT_YEAR)
    take_century_of_next (parser, next, mention);
  return next;
}
