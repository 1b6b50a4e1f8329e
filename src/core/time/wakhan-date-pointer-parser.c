/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-pointer-parser.h"

#include "wakhan-date-day-parser.h"

#define MOST_STEPS 999

static WakhanDateShape
find_shape (WakhanDateUnit unit)
{
  static const WakhanDateShape shapes[] = {
    [WAKHAN_DATE_UNIT_DAY] = WAKHAN_DATE_SHAPE_DAY,
    [WAKHAN_DATE_UNIT_WEEK] = WAKHAN_DATE_SHAPE_WEEK,
    [WAKHAN_DATE_UNIT_MONTH] = WAKHAN_DATE_SHAPE_MONTH,
    [WAKHAN_DATE_UNIT_SEASON] = WAKHAN_DATE_SHAPE_SEASON,
    [WAKHAN_DATE_UNIT_QUARTER] = WAKHAN_DATE_SHAPE_SEASON,
    [WAKHAN_DATE_UNIT_YEAR] = WAKHAN_DATE_SHAPE_YEAR,
    [WAKHAN_DATE_UNIT_DECADE] = WAKHAN_DATE_SHAPE_DECADE,
    [WAKHAN_DATE_UNIT_CENTURY] = WAKHAN_DATE_SHAPE_CENTURY,
    [WAKHAN_DATE_UNIT_MILLENNIUM] = WAKHAN_DATE_SHAPE_MILLENNIUM,
  };

  return shapes[unit];
}

static void
set_span (const WakhanDateParser *parser,
          WakhanDateMention      *mention,
          guint                   start,
          guint                   next)
{
  mention->start = get_token (parser, start)->start;
  mention->end = get_token (parser, next - 1)->end;
}

/* Whether it is said from which day "le lendemain" or "al día siguiente" counts: "du 3 mai", "de la
 * batalla". */
static gboolean
says_from_which (const WakhanDateParser *parser,
                 guint                   next)
{
  const WakhanDateToken *token = get_token (parser, next);

  switch (parser->language)
    {
    case WAKHAN_DATE_LANGUAGE_FRENCH: /* "l'année suivant 1850" */
      return get_kind (parser, next) == WAKHAN_DATE_WORD_OF || token->n_digits == 4;
    case WAKHAN_DATE_LANGUAGE_SPANISH: /* "al", but not "a las cinco" */
      return get_kind (parser, next) == WAKHAN_DATE_WORD_OF ||
             (get_kind (parser, next) == WAKHAN_DATE_WORD_TO && token->end - token->start == 2);
    case WAKHAN_DATE_LANGUAGE_PERSIAN: /* but "بعد از آن" is counted from what was told */
      return get_kind (parser, next) == WAKHAN_DATE_WORD_FROM &&
             get_kind (parser, next + 1) != WAKHAN_DATE_WORD_COMMON;
    case WAKHAN_DATE_LANGUAGE_GERMAN: /* "am Vortag des 3. Mai" */
      return get_kind (parser, next) == WAKHAN_DATE_WORD_ARTICLE ||
             get_kind (parser, next) == WAKHAN_DATE_WORD_OF ||
             get_kind (parser, next) == WAKHAN_DATE_WORD_FROM;
    default:
      return get_kind (parser, next) == WAKHAN_DATE_WORD_OF;
    }
}

/* Whether nothing follows that the words would be about: "the day after the battle". */
static gboolean
stands_alone (const WakhanDateParser *parser,
              guint                   next)
{
  const WakhanDateToken   *token = get_token (parser, next);
  const WakhanDateWordKind kind = get_kind (parser, next);

  return token->kind == WAKHAN_DATE_TOKEN_NONE || kind == WAKHAN_DATE_WORD_AND ||
         kind == WAKHAN_DATE_WORD_IN ||
         (token->kind == WAKHAN_DATE_TOKEN_SIGN && token->number != '(' && token->number != '"' &&
          token->number != 0x201c);
}

/* What a step is one of: a unit, or a month, season or weekday of a year or week. */
static guint
read_target (const WakhanDateParser *parser,
             guint                   at,
             WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at);

  switch ((WakhanDateWordKind) role->kind)
    {
    case WAKHAN_DATE_WORD_UNIT:
      if (role->value == WAKHAN_DATE_UNIT_MILLENNIUM)
        return 0;
      mention->shape = find_shape (role->value);
      mention->weekday = 0;
      mention->month = 0;
      return at + 1;
    case WAKHAN_DATE_WORD_QUARTER:
      mention->shape = WAKHAN_DATE_SHAPE_SEASON;
      return role->value == 0 ? at + 1 : 0;
    case WAKHAN_DATE_WORD_MONTH:
      if (!wakhan_date_day_parser_is_month (parser, at))
        return 0;
      mention->shape = WAKHAN_DATE_SHAPE_MONTH;
      mention->month = role->value;
      return is_number (parser, at + 1) ? 0 : at + 1;
    case WAKHAN_DATE_WORD_SEASON:
      mention->shape = WAKHAN_DATE_SHAPE_SEASON;
      mention->month = role->value;
      return is_number (parser, at + 1) ? 0 : at + 1;
    case WAKHAN_DATE_WORD_WEEKDAY:
      mention->shape = WAKHAN_DATE_SHAPE_DAY;
      mention->weekday = role->value;
      return is_number (parser, at + 1) ? 0 : at + 1;
    default:
      return 0;
    }
}

/* Whether "said that July was" only reports what was said. */
static gboolean
is_clause (const WakhanDateParser *parser,
           guint                   at,
           guint                   next)
{
  const WakhanDateRole *role = get_role (parser, at);
  const WakhanDateRole *after = get_role (parser, next);

  return role->kind == WAKHAN_DATE_WORD_POINTER && role->traits & WAKHAN_DATE_TRAIT_COMMON &&
         !(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL) &&
         (after->kind == WAKHAN_DATE_WORD_FUTURE ||
          (after->kind == WAKHAN_DATE_WORD_COMMON && after->traits & WAKHAN_DATE_TRAIT_DOUBTFUL));
}

/* "the last years" are no year. */
static gboolean
is_plural (const WakhanDateParser *parser,
           guint                   at)
{
  const WakhanDateRole *role = get_role (parser, at);

  return role->kind == WAKHAN_DATE_WORD_UNIT && role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL;
}

/* "to this day": no day at which something ended */
static gboolean
is_now (const WakhanDateParser  *parser,
        guint                    at,
        const WakhanDateMention *mention)
{
  const WakhanDateWordKind kind = at > 0 ? get_kind (parser, at - 1) : 0;

  return mention->shape == WAKHAN_DATE_SHAPE_DAY && mention->weekday == 0 &&
         is_text (parser, at, "this") &&
         (kind == WAKHAN_DATE_WORD_TO || kind == WAKHAN_DATE_WORD_UNTIL);
}

/* "the following day", "that June", "next year", "this week" */
static guint
read_pointed (const WakhanDateParser *parser,
              guint                   at,
              WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at);
  const gboolean        has_article =
    at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE;
  guint target = at + 1;
  guint next;

  if (get_kind (parser, target) == WAKHAN_DATE_WORD_POINTER)
    target++; /* "that same year" */
  if (role->kind == WAKHAN_DATE_WORD_POINTER && role->value == 0 &&
      role->traits & WAKHAN_DATE_TRAIT_ALONE)
    return 0; /* "là dimanche" */
  next = read_target (parser, target, mention);
  if (next == 0 || is_clause (parser, at, next) || is_plural (parser, target))
    return 0;
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_UNIT || is_now (parser, at, mention))
    return 0;
  mention->step = role->value;
  if (is_dash (get_sign (parser, next)) &&
      get_kind (parser, next + 1) == WAKHAN_DATE_WORD_POINTER &&
      get_role (parser, next + 1)->traits & WAKHAN_DATE_TRAIT_ALONE)
    {
      mention->anchor = WAKHAN_DATE_ANCHOR_TOLD; /* "cette année-là" */
      next += 2;
    }
  else if (role->kind == WAKHAN_DATE_WORD_POINTER || (has_article && role->value > 0) ||
           (mention->shape == WAKHAN_DATE_SHAPE_DAY && mention->weekday == 0 &&
            !(get_role (parser, target)->traits & WAKHAN_DATE_TRAIT_STRONG)))
    mention->anchor = WAKHAN_DATE_ANCHOR_TOLD;
  else if (has_article) /* "the last year of his reign" */
    return 0;
  else
    mention->anchor = WAKHAN_DATE_ANCHOR_WRITTEN;
  set_span (parser, mention,
            has_article || (role->kind == WAKHAN_DATE_WORD_POINTER && at > parser->done &&
                            get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE)
              ? at - 1
              : at,
            next);
  return next;
}

/* "l'année suivante", "el año pasado": the pointer comes behind. */
static guint
read_pointed_behind (const WakhanDateParser *parser,
                     guint                   at,
                     WakhanDateMention      *mention)
{
  guint                 next = read_target (parser, at, mention);
  const WakhanDateRole *role;

  if (next == 0)
    return 0;
  if (is_dash (get_sign (parser, next)))
    next++;
  role = get_role (parser, next);
  if ((role->kind != WAKHAN_DATE_WORD_POINTER && role->kind != WAKHAN_DATE_WORD_DIRECTION) ||
      !(role->traits & WAKHAN_DATE_TRAIT_ALONE) ||
      (role->kind == WAKHAN_DATE_WORD_POINTER && role->value != 0 &&
       says_from_which (parser, next + 1)))
    return 0;
  mention->step = role->value;
  mention->anchor =
    role->kind == WAKHAN_DATE_WORD_POINTER ? WAKHAN_DATE_ANCHOR_TOLD : WAKHAN_DATE_ANCHOR_WRITTEN;
  set_span (parser, mention,
            find_article (parser, at), next + 1);
  return next + 1;
}

guint
wakhan_date_pointer_parser_find_count (const WakhanDateParser *parser,
                                       guint                   at,
                                       guint                  *start)
{
  const WakhanDateToken *token = at > parser->done ? get_token (parser, at - 1) : NULL;
  const WakhanDateRole  *role = token ? get_role (parser, at - 1) : NULL;
  guint                  count;

  if (!token)
    return 0;
  *start = at - 1;
  if (token->kind == WAKHAN_DATE_TOKEN_NUMBER)
    return token->traits & WAKHAN_DATE_TOKEN_GROUPED || token->number > MOST_STEPS ? 0
                                                                                   : token->number;
  if (role->kind == WAKHAN_DATE_WORD_A)
    return 1;
  if (role->kind != WAKHAN_DATE_WORD_CARDINAL)
    return 0;
  count = role->value;
  if (at < 2 || at - 2 < parser->done)
    return count == 100 ? 0 : count;
  role = get_role (parser, at - 2);
  if (count == 100)
    {
      *start = at - 2;
      return role->kind == WAKHAN_DATE_WORD_A          ? 100
             : role->kind == WAKHAN_DATE_WORD_CARDINAL ? 100 * role->value
                                                       : 0;
    }
  if (is_dash (get_sign (parser, at - 2)) && at > 2)
    role = get_role (parser, at - 3);
  if (role->kind == WAKHAN_DATE_WORD_CARDINAL && role->value >= 20 && role->value < 100 &&
      count < 10)
    {
      *start = role == get_role (parser, at - 2) ? at - 2 : at - 3;
      count += role->value;
    }
  return count;
}

/* "more than two centuries later" may be in the third one. */
static gboolean
follows_amount (const WakhanDateParser *parser,
                guint                   start)
{
  return (start > 0 && get_kind (parser, start - 1) == WAKHAN_DATE_WORD_AMOUNT) ||
         (start > 1 && get_kind (parser, start - 2) == WAKHAN_DATE_WORD_AMOUNT);
}

/* "two years later", "a month ago", "the day before", "the year after" */
static guint
read_counted (const WakhanDateParser *parser,
              guint                   at,
              WakhanDateMention      *mention)
{
  const WakhanDateUnit     unit = get_role (parser, at)->value;
  const WakhanDateRole    *role = get_role (parser, at + 1);
  const WakhanDateWordKind before = at > 0 ? get_kind (parser, at - 1) : 0;
  guint                    next = at + 2;
  guint                    start = at;
  guint                    count;

  if (unit == WAKHAN_DATE_UNIT_MILLENNIUM)
    return 0;
  if (role->kind == WAKHAN_DATE_WORD_COMMON || role->kind == WAKHAN_DATE_WORD_TO)
    {
      role = get_role (parser, next); /* "deux ans plus tard" */
      if (role->kind != WAKHAN_DATE_WORD_LATER)
        return 0;
      next++;
    }
  count = wakhan_date_pointer_parser_find_count (parser, at, &start);
  if (count == 0 && role->kind == WAKHAN_DATE_WORD_LATER && role->traits & WAKHAN_DATE_TRAIT_ALONE)
    {
      count = 1; /* "am Tag darauf" */
      start = at;
    }
  if (count == 0 && before == WAKHAN_DATE_WORD_ARTICLE && at > parser->done &&
      (role->kind == WAKHAN_DATE_WORD_BEFORE || role->kind == WAKHAN_DATE_WORD_AFTER))
    {
      count = 1;
      start = at - 1;
    }
  if (count == 0 || (unit >= WAKHAN_DATE_UNIT_CENTURY && follows_amount (parser, start)))
    return 0;
  switch ((WakhanDateWordKind) role->kind)
    {
    case WAKHAN_DATE_WORD_LATER:
    case WAKHAN_DATE_WORD_AGO:
      if (says_from_which (parser, next) &&
          (role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL ||
           parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN))
        return 0; /* "dos años después de" */
      mention->step = role->value * (int) count;
      break;
    case WAKHAN_DATE_WORD_BEFORE:
    case WAKHAN_DATE_WORD_AFTER:
      if (!stands_alone (parser, next))
        return 0;
      mention->step = role->kind == WAKHAN_DATE_WORD_AFTER ? (int) count : -(int) count;
      break;
    default:
      return 0;
    }
  if (get_kind (parser, next) == WAKHAN_DATE_WORD_COMMON && !stands_alone (parser, next) &&
      role->kind == WAKHAN_DATE_WORD_LATER && get_token (parser, next)->number == 't' &&
      get_token (parser, next)->end - get_token (parser, next)->start == 4 &&
      parser->text[get_token (parser, next)->end - 1] == 'n')
    return 0; /* "two years later than" */
  mention->shape = find_shape (unit);
  mention->anchor = role->kind == WAKHAN_DATE_WORD_AGO ? WAKHAN_DATE_ANCHOR_WRITTEN
                    : role->value < 0                  ? WAKHAN_DATE_ANCHOR_EITHER
                                                       : WAKHAN_DATE_ANCHOR_TOLD;
  set_span (parser, mention, start, next);
  return next;
}

/* "vor zwei Jahren", "il y a deux ans", "hace dos años" */
static guint
read_ago_before (const WakhanDateParser *parser,
                 guint                   at,
                 WakhanDateMention      *mention)
{
  const WakhanDateRole  *role = get_role (parser, at);
  const WakhanDateToken *verb = get_token (parser, at + 1);
  const gboolean         has_verb =
    verb->number == 'a' && verb->end - verb->start == 1 && /* "y a" */
    parser->language == WAKHAN_DATE_LANGUAGE_FRENCH;
  const guint first = at + 1 + has_verb;
  guint       unit = first + 1;
  guint       start;
  guint       count;

  if (!(role->traits & WAKHAN_DATE_TRAIT_ALONE))
    return 0;
  if (get_kind (parser, unit) != WAKHAN_DATE_WORD_UNIT)
    unit++;
  if (get_kind (parser, unit) != WAKHAN_DATE_WORD_UNIT ||
      get_role (parser, unit)->value == WAKHAN_DATE_UNIT_MILLENNIUM)
    return 0;
  count = wakhan_date_pointer_parser_find_count (parser, unit, &start);
  if (count == 0 || start != first)
    return 0;
  mention->shape = find_shape (get_role (parser, unit)->value);
  mention->step = role->value * (int) count;
  mention->anchor = WAKHAN_DATE_ANCHOR_WRITTEN;
  at -= has_verb && at > parser->done && get_token (parser, at - 1)->number == 'i'; /* "il" */
  set_span (parser, mention, at, unit + 1);
  return unit + 1;
}

/* "bis heute", "hasta el día de hoy": no day at which something ended */
static gboolean
follows_until (const WakhanDateParser *parser,
               guint                   at)
{
  if (at > 3 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_OF &&
      get_kind (parser, at - 2) == WAKHAN_DATE_WORD_UNIT &&
      get_kind (parser, at - 3) == WAKHAN_DATE_WORD_ARTICLE)
    at -= 3;
  return at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_UNTIL;
}

static guint
read_word (const WakhanDateParser *parser,
           guint                   at,
           WakhanDateMention      *mention)
{
  const WakhanDateRole *role = get_role (parser, at);

  const WakhanDateRole *beside = get_role (parser, at - 1);
  guint                 start = at;
  guint                 next = at + 1;

  if (role->kind == WAKHAN_DATE_WORD_SAME_DAY && role->value != 0 &&
      (role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL || says_from_which (parser, next)))
    return 0; /* "la veille du 3 mai", "the eve of the battle" */
  if (role->kind == WAKHAN_DATE_WORD_TODAY && role->value == 0 && follows_until (parser, at))
    return 0;
  mention->step = role->value;
  if (role->kind == WAKHAN_DATE_WORD_TODAY && role->value != 0 && at > parser->done + 2 &&
      (beside->kind == WAKHAN_DATE_WORD_BEFORE || beside->kind == WAKHAN_DATE_WORD_AFTER) &&
      get_kind (parser, at - 2) == WAKHAN_DATE_WORD_UNIT)
    {
      mention->step += role->value; /* "the day before yesterday" */
      start = at - 3;
    }
  else if (get_kind (parser, next) == WAKHAN_DATE_WORD_UNIT &&
           get_role (parser, next)->traits & WAKHAN_DATE_TRAIT_STRONG &&
           role->kind == WAKHAN_DATE_WORD_TODAY)
    next++; /* "yesterday morning" */
  else if (role->kind == WAKHAN_DATE_WORD_TODAY && at > parser->done + 1 &&
           is_dash (get_sign (parser, at - 1)) &&
           get_kind (parser, at - 2) == (role->value < 0 ? WAKHAN_DATE_WORD_BEFORE
                                                         : WAKHAN_DATE_WORD_AFTER))
    {
      mention->step += role->value; /* "avant-hier" */
      start = at - 2;
    }
  else if (role->kind == WAKHAN_DATE_WORD_SAME_DAY)
    start = find_article (parser, at);
  mention->shape = role->kind == WAKHAN_DATE_WORD_TODAY || role->kind == WAKHAN_DATE_WORD_SAME_DAY
                     ? WAKHAN_DATE_SHAPE_DAY
                     : WAKHAN_DATE_SHAPE_YEAR;
  mention->anchor =
    role->kind == WAKHAN_DATE_WORD_TODAY || role->kind == WAKHAN_DATE_WORD_YEARS_AWAY
      ? WAKHAN_DATE_ANCHOR_WRITTEN
      : WAKHAN_DATE_ANCHOR_TOLD;
  set_span (parser, mention, start, next);
  return next;
}

/* "to-day", "to-night", "to-morrow": as it was written */
static guint
read_hyphened (const WakhanDateParser *parser,
               guint                   at,
               WakhanDateMention      *mention)
{
  const gboolean is_morrow = is_text (parser, at + 2, "morrow");

  if (parser->language != WAKHAN_DATE_LANGUAGE_ENGLISH || get_sign (parser, at + 1) != '-' ||
      is_glued (parser, at) || !is_glued (parser, at + 1) || !is_glued (parser, at + 2) ||
      !(is_morrow || is_text (parser, at + 2, "day") || is_text (parser, at + 2, "night")))
    return 0;
  mention->shape = WAKHAN_DATE_SHAPE_DAY;
  mention->step = is_morrow;
  mention->anchor = WAKHAN_DATE_ANCHOR_WRITTEN;
  set_span (parser, mention, at, at + 3);
  return at + 3;
}

guint
wakhan_date_pointer_parser_read (const WakhanDateParser *parser,
                                 guint                   at,
                                 WakhanDateMention      *mention)
{
  guint next;

  *mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  switch (get_kind (parser, at))
    {
    case WAKHAN_DATE_WORD_POINTER:
    case WAKHAN_DATE_WORD_DIRECTION:
      return read_pointed (parser, at, mention);
    case WAKHAN_DATE_WORD_UNIT:
      next = read_counted (parser, at, mention);
      return next > 0 ? next : read_pointed_behind (parser, at, mention);
    case WAKHAN_DATE_WORD_MONTH:
    case WAKHAN_DATE_WORD_SEASON:
    case WAKHAN_DATE_WORD_WEEKDAY:
      return read_pointed_behind (parser, at, mention);
    case WAKHAN_DATE_WORD_AGO:
    case WAKHAN_DATE_WORD_BEFORE:
      return read_ago_before (parser, at, mention);
    case WAKHAN_DATE_WORD_TO:
      return read_hyphened (parser, at, mention);
    case WAKHAN_DATE_WORD_TODAY:
    case WAKHAN_DATE_WORD_YEARS_AWAY:
    case WAKHAN_DATE_WORD_SAME_YEAR:
    case WAKHAN_DATE_WORD_SAME_DAY:
      return read_word (parser, at, mention);
    default:
      return 0;
    }
}
