/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-surroundings.h"

#include "wakhan-date-counted-noun.h"
#include "wakhan-date-decade-parser.h"
#include "wakhan-date-ends.h"
#include "wakhan-date-future.h"
#include "wakhan-date-life.h"
#include "wakhan-date-offset-parser.h"

#define LONGEST_START 3 /* tokens */

gboolean
wakhan_date_surroundings_go_on (const WakhanDateParser *parser,
                                guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  if (token->kind == WAKHAN_DATE_TOKEN_NUMBER)
    return FALSE;
  if (token->kind != WAKHAN_DATE_TOKEN_WORD)
    return token->number != '%' && !is_dash (token->number);
  if (token->traits & WAKHAN_DATE_TOKEN_CAPITAL)
    return TRUE;
  switch (get_kind (parser, at))
    {
    case WAKHAN_DATE_WORD_NONE:
    case WAKHAN_DATE_WORD_UNIT:
    case WAKHAN_DATE_WORD_PEOPLE:
    case WAKHAN_DATE_WORD_MEASURE:
    case WAKHAN_DATE_WORD_OF:
    case WAKHAN_DATE_WORD_OR:
    case WAKHAN_DATE_WORD_CARDINAL:
    case WAKHAN_DATE_WORD_HALF:
    case WAKHAN_DATE_WORD_QUARTER:
    case WAKHAN_DATE_WORD_AMOUNT:
    case WAKHAN_DATE_WORD_STREET:
    case WAKHAN_DATE_WORD_COUNTER:
    case WAKHAN_DATE_WORD_RANK:
      return FALSE;
    default:
      return TRUE;
    }
}

gboolean
wakhan_date_surroundings_tell_year (const WakhanDateParser *parser,
                                    guint                   at)
{
  const WakhanDateWordKind before = get_kind_before (parser, at, 1);

  if (get_sign (parser, at) == '-') /* "en -52", as French tells years before our era */
    return parser->language == WAKHAN_DATE_LANGUAGE_FRENCH && !is_glued (parser, at) &&
           introduces (before) && before != WAKHAN_DATE_WORD_BETWEEN;
  if (is_apostrophe (get_sign (parser, at)))
    return introduces (before) || before == WAKHAN_DATE_WORD_OF ||
           before == WAKHAN_DATE_WORD_SEASON || before == WAKHAN_DATE_WORD_AND ||
           before == WAKHAN_DATE_WORD_TO;
  if (before == WAKHAN_DATE_WORD_UNIT || wakhan_date_life_has_letter (parser, at))
    return TRUE;                            /* "the year 602" */
  if (before == WAKHAN_DATE_WORD_BETWEEN && /* "between 200 and 300 white eggs" */
      get_kind (parser, at + 1) == WAKHAN_DATE_WORD_AND && is_number (parser, at + 2) &&
      !wakhan_date_surroundings_go_on (parser, at + 3))
    return FALSE;
  if (before == WAKHAN_DATE_WORD_IN && wakhan_date_counted_noun_follows (parser, at))
    return FALSE;
  return (introduces (before) || (before == WAKHAN_DATE_WORD_AND && parser->done + 1 == at) ||
          (before == WAKHAN_DATE_WORD_AND &&
           get_kind_before (parser, at, 3) == WAKHAN_DATE_WORD_BETWEEN)) &&
         wakhan_date_surroundings_go_on (parser, at + 1);
}

/* "General May", "Bloody Sunday", "Good Friday", but not where the name begins a sentence or ends
 * one. */
static gboolean
is_of_name (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateToken *before = at > 0 ? get_token (parser, at - 1) : NULL;

  if (get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_RANK ||
      (at > 1 && get_sign (parser, at - 1) == '.' &&
       get_kind_before (parser, at, 2) == WAKHAN_DATE_WORD_RANK))
    return TRUE;
  if (!(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL))
    return FALSE; /* "Arrêté mercredi" */
  return before && before->kind == WAKHAN_DATE_TOKEN_WORD &&
         (!before->entry || get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_FEAST) &&
         before->traits & WAKHAN_DATE_TOKEN_CAPITAL;
}

/* "the 12th, a Thursday", but not "a Thursday meeting" */
static gboolean
is_any_of_them (const WakhanDateParser *parser,
                guint                   at)
{
  return get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_A &&
         (get_token (parser, at + 1)->kind != WAKHAN_DATE_TOKEN_WORD ||
          get_kind (parser, at + 1) == WAKHAN_DATE_WORD_IN);
}

gboolean
wakhan_date_surroundings_tell_weekday (const WakhanDateParser *parser,
                                       guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  return !(get_role (parser, at)->traits & WAKHAN_DATE_TRAIT_DOUBTFUL) &&
         (token->traits & WAKHAN_DATE_TOKEN_CAPITAL ||
          parser->language > WAKHAN_DATE_LANGUAGE_GERMAN) &&
         !is_of_name (parser, at) && !is_any_of_them (parser, at);
}

/* "daily in June" */
static gboolean
is_repeated (const WakhanDateParser *parser,
             guint                   at)
{
  return get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_IN &&
         get_kind_before (parser, at, 2) == WAKHAN_DATE_WORD_AMOUNT &&
         get_role (parser, at - 2)->value > 0;
}

/* "May", as a line of its own: a heading. */
static gboolean
is_line (const WakhanDateParser *parser,
         guint                   at,
         guint                   next)
{
  while (at > 0 && !(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_LINE) &&
         (get_sign (parser, at - 1) == '#' || get_sign (parser, at - 1) == '*'))
    at--;
  return (at == 0 || get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_LINE) &&
         (next >= parser->n_tokens || get_sign (parser, next) == '\n');
}

/* "le citoyen Mars", "Karl August Mai": a month that is somebody's name */
static gboolean
is_surname (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateToken *before = at > 0 ? get_token (parser, at - 1) : NULL;
  const WakhanDateToken *name = at > 1 ? get_token (parser, at - 2) : NULL;

  if (!before || before->kind != WAKHAN_DATE_TOKEN_WORD ||
      !(get_token (parser, at)->traits & WAKHAN_DATE_TOKEN_CAPITAL))
    return FALSE;
  if (parser->language == WAKHAN_DATE_LANGUAGE_FRENCH ||
      parser->language == WAKHAN_DATE_LANGUAGE_SPANISH)
    return !before->entry;
  return name && name->kind == WAKHAN_DATE_TOKEN_WORD && !name->entry &&
         name->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
         get_kind (parser, at - 1) == WAKHAN_DATE_WORD_MONTH;
}

gboolean
wakhan_date_surroundings_tell_month (const WakhanDateParser *parser,
                                     guint                   at,
                                     guint                   next)
{
  const WakhanDateMention *item = &parser->items[0];
  const WakhanDateToken   *after = get_token (parser, next);
  const WakhanDateWordKind before = get_kind_before (parser, at, 1);
  const WakhanDateRole    *role = get_role (parser, at);
  gboolean                 is_introduced;

  if (parser->n_items > 1 || item->shape != WAKHAN_DATE_SHAPE_MONTH ||
      item->anchor != WAKHAN_DATE_ANCHOR_NONE || item->traits & WAKHAN_DATE_MENTION_HAS_YEAR ||
      role->kind != WAKHAN_DATE_WORD_MONTH)
    return TRUE;
  is_introduced = introduces (before) || before == WAKHAN_DATE_WORD_OF ||
                  before == WAKHAN_DATE_WORD_TO || before == WAKHAN_DATE_WORD_ON ||
                  ((before == WAKHAN_DATE_WORD_AND || before == WAKHAN_DATE_WORD_OR) &&
                   get_kind_before (parser, at, 2) == WAKHAN_DATE_WORD_MONTH);
  if (after->kind == WAKHAN_DATE_TOKEN_WORD && after->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
      !after->entry &&
      (!is_introduced || role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL ||
       (before == WAKHAN_DATE_WORD_TO &&
        get_kind_before (parser, at, 2) != WAKHAN_DATE_WORD_MONTH)) &&
      parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH)
    return FALSE; /* "April Theses", "by May Smith", "to April Jones" */
  if (is_surname (parser, at))
    return FALSE;
  if (before == WAKHAN_DATE_WORD_AMOUNT || is_repeated (parser, at) ||
      get_kind (parser, next) == WAKHAN_DATE_WORD_STREET || get_sign (parser, next) == '&')
    return FALSE; /* "each June" */
  if (role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL)
    return is_introduced || is_line (parser, at, next);
  return is_introduced || !is_of_name (parser, at);
}

gboolean
wakhan_date_surroundings_are_between (const WakhanDateParser *parser,
                                      guint                   at)
{
  for (guint back = 1; back <= 3 && back <= at; back++)
    {
      const WakhanDateWordKind kind = get_kind (parser, at - back);

      if (kind == WAKHAN_DATE_WORD_BETWEEN)
        return TRUE;
      if (kind != WAKHAN_DATE_WORD_ARTICLE && kind != WAKHAN_DATE_WORD_THIRD &&
          kind != WAKHAN_DATE_WORD_UNIT && /* "between the years 1901 and 1905" */
          kind != WAKHAN_DATE_WORD_ABOUT && !is_dash (get_sign (parser, at - back)))
        return FALSE;
    }
  return FALSE;
}

/* "c." and "ca." before a date, and longer words for it */
static guint
find_about (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateToken *token;
  guint                  word = at;

  if (word == 0)
    return at;
  word--;
  if (get_sign (parser, word) == '.' && word > 0 && is_glued (parser, word))
    word--;
  token = get_token (parser, word);
  if (word < parser->done)
    return at;
  if (says_about (parser, word) ||
      (token->kind == WAKHAN_DATE_TOKEN_WORD && token->number == 'c' &&
       token->end - token->start == 1))
    return word;
  return at;
}

/* Articles belong to what has no name of its own: "the 1990s", "the spring of 1944". */
static gboolean
takes_article (const WakhanDateParser  *parser,
               const WakhanDateMention *item)
{
  if (parser->language == WAKHAN_DATE_LANGUAGE_FRENCH && item->shape == WAKHAN_DATE_SHAPE_DAY)
    return FALSE;
  return item->shape <= WAKHAN_DATE_SHAPE_DECADE || item->shape == WAKHAN_DATE_SHAPE_SEASON ||
         item->traits & WAKHAN_DATE_MENTION_JOINED || (item->day > 0 && item->month == 0);
}

/* Returns: where the words begin that say what the first item is. */
static guint
take_words_before (WakhanDateParser *parser,
                   guint             at)
{
  WakhanDateMention       *item = &parser->items[0];
  const WakhanDateWordKind own = get_kind (parser, at);
  const guint              first = at;
  guint                    about;

  if (get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_UNIT && at - 1 > parser->done &&
      item->shape == WAKHAN_DATE_SHAPE_YEAR &&
      get_kind_before (parser, at, 2) == WAKHAN_DATE_WORD_ARTICLE &&
      get_role (parser, at - 1)->value == WAKHAN_DATE_UNIT_YEAR)
    at -= 2; /* "the year 602" */
  else if (at > parser->done && get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_ARTICLE &&
           parser->language != WAKHAN_DATE_LANGUAGE_GERMAN &&
           parser->language != WAKHAN_DATE_LANGUAGE_SPANISH &&
           (takes_article (parser, item) || own == WAKHAN_DATE_WORD_THIRD ||
            own == WAKHAN_DATE_WORD_POINT || own == WAKHAN_DATE_WORD_ORDINAL ||
            own == WAKHAN_DATE_WORD_IDES || own == WAKHAN_DATE_WORD_DIRECTION ||
            (item->shape == WAKHAN_DATE_SHAPE_DAY && own != WAKHAN_DATE_WORD_MONTH &&
             parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH)))
    at--;
  else if (at > parser->done && is_apostrophe (get_sign (parser, at - 1)) &&
           item->traits & WAKHAN_DATE_MENTION_SHORT_YEAR && item->shape == WAKHAN_DATE_SHAPE_DECADE)
    {
      at--;
      if (at > parser->done && get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_ARTICLE)
        at--;
    }
  if (item->shape == WAKHAN_DATE_SHAPE_DECADE)
    {
      const guint word = wakhan_date_decade_parser_find_word (parser, first);

      if (word < first) /* "les années 1990" */
        at = word -
             (word > parser->done && get_kind_before (parser, word, 1) == WAKHAN_DATE_WORD_ARTICLE);
    }
  else if (item->shape == WAKHAN_DATE_SHAPE_CENTURY && at > parser->done &&
           own == WAKHAN_DATE_WORD_ORDINAL &&
           get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_UNIT)
    at -=
      1 + (at - 1 > parser->done && get_kind_before (parser, at, 2) == WAKHAN_DATE_WORD_ARTICLE);
  if (item->weekday > 0 && item->month == 0 && at > parser->done && at == first &&
      get_kind_before (parser, at, 1) == WAKHAN_DATE_WORD_THIRD)
    at--; /* "late Wednesday" */
  about = find_about (parser, at);
  if (about < at)
    {
      at = about;
      item->traits |= WAKHAN_DATE_MENTION_ABOUT;
    }
  if (at < first && item->start > get_token (parser, at)->start)
    item->start = get_token (parser, at)->start;
  return at;
}

/* Whether nothing of its sentence stands before it but words that introduce it: "In 1944 …", "Im
 * Jahr 1944 …" */
static gboolean
opens_sentence (const WakhanDateParser *parser,
                guint                   start)
{
  for (guint back = 0; back <= LONGEST_START; back++)
    {
      if (start <= back || ends_sentence (parser, start - back - 1) ||
          get_sign (parser, start - back - 1) == '\n')
        return TRUE;
      if (!introduces (get_kind (parser, start - back - 1)) &&
          get_kind (parser, start - back - 1) != WAKHAN_DATE_WORD_ARTICLE &&
          get_kind (parser, start - back - 1) != WAKHAN_DATE_WORD_UNIT)
        return FALSE;
    }
  return FALSE;
}

/* "la Ley 39/2015, de 1 de octubre": the number of a law holds its year. */
static void
take_year_of_law (WakhanDateParser *parser,
                  guint             at)
{
  WakhanDateMention     *item = &parser->items[0];
  const WakhanDateToken *year = get_token (parser, at > 5 ? at - 3 : G_MAXUINT);

  if (parser->language != WAKHAN_DATE_LANGUAGE_SPANISH || parser->n_items != 1 ||
      item->shape != WAKHAN_DATE_SHAPE_DAY || item->month == 0 ||
      item->traits & WAKHAN_DATE_MENTION_HAS_YEAR || item->anchor != WAKHAN_DATE_ANCHOR_NONE ||
      get_kind (parser, at - 1) != WAKHAN_DATE_WORD_OF || get_sign (parser, at - 2) != ',' ||
      year->n_digits != 4 || get_sign (parser, at - 4) != '/' || !is_number (parser, at - 5) ||
      !is_glued (parser, at - 3) || !is_glued (parser, at - 4))
    return;
  item->year = year->number;
  item->traits |= WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_OF_LAW;
}

static gboolean
is_name (const WakhanDateParser *parser,
         guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);

  return token->kind == WAKHAN_DATE_TOKEN_WORD && token->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
         !token->entry;
}

/* "his 1967 Ford", "a 1961 Bordeaux", "einen Mercedes 1908" */
static gboolean
is_of_thing (const WakhanDateParser *parser,
             guint                   at,
             guint                   next)
{
  const WakhanDateWordKind before = get_kind_before (parser, at, 1);
  const WakhanDateWordKind farther = get_kind_before (parser, at, 2);

  if (parser->n_items != 1 || parser->items[0].shape != WAKHAN_DATE_SHAPE_YEAR ||
      !is_number (parser, at) || next != at + 1)
    return FALSE;
  if (before == WAKHAN_DATE_WORD_ARTICLE || before == WAKHAN_DATE_WORD_A ||
      before == WAKHAN_DATE_WORD_POSSESSIVE)
    return is_name (parser, next);
  return is_name (parser, at - 1) &&
         (farther == WAKHAN_DATE_WORD_A || farther == WAKHAN_DATE_WORD_POSSESSIVE);
}

void
wakhan_date_surroundings_add (WakhanDateParser *parser,
                              guint             at,
                              guint             next)
{
  const guint start = take_words_before (parser, at);

  take_year_of_law (parser, at);
  wakhan_date_ends_take (parser, start, next);
  wakhan_date_offset_parser_take_before (parser, start, next);
  for (guint i = 0; i < parser->n_items; i++)
    {
      WakhanDateMention *item = &parser->items[i];

      if (opens_sentence (parser, start))
        item->traits |= WAKHAN_DATE_MENTION_OPENS;
      else if (is_of_thing (parser, at, next))
        item->traits |= WAKHAN_DATE_MENTION_OF_NAME;
      if (!wakhan_date_mention_is_whole (item) && wakhan_date_future_is_told (parser, at, next))
        item->traits |= WAKHAN_DATE_MENTION_FUTURE;
      if (!(item->traits & WAKHAN_DATE_MENTION_HAS_YEAR) &&
          wakhan_date_future_is_past (parser, at, next))
        item->traits |= WAKHAN_DATE_MENTION_PAST;
    }
}
