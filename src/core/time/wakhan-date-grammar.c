/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-grammar.h"

#include "wakhan-date-bare-number.h"
#include "wakhan-date-chinese-parser.h"
#include "wakhan-date-counting.h"
#include "wakhan-date-day-parser.h"
#include "wakhan-date-decade-parser.h"
#include "wakhan-date-era-parser.h"
#include "wakhan-date-feast-parser.h"
#include "wakhan-date-figures-parser.h"
#include "wakhan-date-life.h"
#include "wakhan-date-loose-day-parser.h"
#include "wakhan-date-offset-parser.h"
#include "wakhan-date-part-parser.h"
#include "wakhan-date-pointer-parser.h"
#include "wakhan-date-repetition.h"
#include "wakhan-date-rows.h"
#include "wakhan-date-span.h"
#include "wakhan-date-surroundings.h"
#include "wakhan-date-tie.h"
#include "wakhan-date-two-calendars.h"
#include "wakhan-date-veto.h"
#include "wakhan-date-year-first.h"
#include "wakhan-date-year-parser.h"

#define LETTER_FIRST 0x5143  /* 元 */
#define FIRST_SHORT_YEAR 100 /* without an era */

static guint
put_item (WakhanDateParser        *self,
          const WakhanDateMention *mention,
          guint                    start,
          guint                    next)
{
  if (next == 0)
    return 0;
  self->items[0] = *mention;
  if (mention->end == 0)
    {
      self->items[0].start = get_token (self, start)->start;
      self->items[0].end = get_token (self, next - 1)->end;
    }
  self->n_items = 1;
  return next;
}

/* A year in figures that no month stands before. */
static guint
read_bare_year (WakhanDateParser *self,
                guint             at)
{
  const WakhanDateToken *token = get_token (self, at);
  WakhanDateMention      mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  guint                  start = at;
  guint                  next = wakhan_date_year_parser_read (self, at, FALSE, &mention);
  int                    sign;

  if (next > 0)
    {
      start = wakhan_date_era_parser_find_before (self, at, &sign);
      if (next == at + 1 && start == at && token->n_digits == 4 &&
          wakhan_date_counting_counts (self, at) && mention.year > 0)
        return 0;
      return put_item (self, &mention, start, next);
    }
  if (wakhan_date_rows_may_begin (self, at) &&
      wakhan_date_era_parser_read (self, at + 1, &sign) == 0)
    {
      mention.year = token->number;
      mention.traits |= WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_ROW;
      return put_item (self, &mention, at, at + 1);
    }
  if (wakhan_date_bare_number_may_be_year (self, at))
    {
      mention.year = token->number;
      mention.traits |=
        WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_NO_ERA | WAKHAN_DATE_MENTION_SMALL;
      return put_item (self, &mention, at, at + 1);
    }
  if (token->n_digits != 3 || token->number < FIRST_SHORT_YEAR ||
      token->traits & WAKHAN_DATE_TOKEN_GROUPED ||
      !(wakhan_date_life_has_year (self, at) ||
        (!wakhan_date_veto_binds (self, at) && wakhan_date_surroundings_tell_year (self, at))) ||
      wakhan_date_era_parser_read (self, at + 1, &sign) > 0)
    return 0;
  mention.year = token->number;
  mention.traits |= WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_NO_ERA;
  return put_item (self, &mention, at, at + 1);
}

static guint
read_number (WakhanDateParser *self,
             guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  const guint       n_digits = get_token (self, at)->n_digits;
  guint             next = wakhan_date_chinese_parser_read (self, at);

  if (next > 0)
    return next;
  next = wakhan_date_figures_parser_read (self, at, &mention);
  if (next > 0)
    return put_item (self, &mention, at, next);
  if (n_digits <= 2)
    {
      next = wakhan_date_day_parser_read (self, at);
      if (next == 0)
        next = wakhan_date_part_parser_read (self, at);
      if (next > 0)
        return next;
    }
  mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  next = wakhan_date_decade_parser_read (self, at, &mention);
  if (next > 0)
    return put_item (self, &mention, at, next);
  next = read_bare_year (self, at);
  return next > 0 ? wakhan_date_year_first_read (self, at, next)
                  : wakhan_date_loose_day_parser_read (self, at);
}

/* A decade, a century, or what is counted from something else. */
static guint
read_other (WakhanDateParser *self,
            guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  guint             next = wakhan_date_chinese_parser_read (self, at);

  if (next > 0)
    return next;
  next = wakhan_date_decade_parser_read (self, at, &mention);
  if (next == 0)
    next = wakhan_date_pointer_parser_read (self, at, &mention);
  return put_item (self, &mention, at, next);
}

/* "Q3", "H1" */
static gboolean
may_begin_part (const WakhanDateToken *token)
{
  return token->number == 'q' || token->number == 'h';
}

static guint
read_word (WakhanDateParser *self,
           guint             at)
{
  WakhanDateMention mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_DAY);
  guint             next = 0;

  switch (get_kind (self, at))
    {
    case WAKHAN_DATE_WORD_FEAST:
    case WAKHAN_DATE_WORD_RANK:
    case WAKHAN_DATE_WORD_SUFFIX:
      return put_item (self, &mention, at, wakhan_date_feast_parser_read (self, at, &mention));
    case WAKHAN_DATE_WORD_MONTH:
    case WAKHAN_DATE_WORD_WEEKDAY:
      next = wakhan_date_feast_parser_read (self, at, &mention);
      if (next > 0)
        return put_item (self, &mention, at, next);
      next = wakhan_date_pointer_parser_read (self, at, &mention);
      if (next > 0)
        return put_item (self, &mention, at, next);
      next = wakhan_date_day_parser_read (self, at);
      if (next > 0 || get_kind (self, at) == WAKHAN_DATE_WORD_MONTH)
        return next;
      return wakhan_date_loose_day_parser_read (self, at);
    case WAKHAN_DATE_WORD_ORDINAL:
    case WAKHAN_DATE_WORD_CARDINAL:
      next = wakhan_date_day_parser_read (self, at);
      if (next == 0)
        next = wakhan_date_part_parser_read (self, at);
      return next > 0 ? next : read_other (self, at);
    case WAKHAN_DATE_WORD_IDES:
      return wakhan_date_day_parser_read (self, at);
    case WAKHAN_DATE_WORD_SEASON:
      next = wakhan_date_pointer_parser_read (self, at, &mention);
      return next > 0 ? put_item (self, &mention, at, next)
                      : wakhan_date_part_parser_read (self, at);
    case WAKHAN_DATE_WORD_THIRD:
    case WAKHAN_DATE_WORD_POINT:
    case WAKHAN_DATE_WORD_HALF:
    case WAKHAN_DATE_WORD_QUARTER:
      return wakhan_date_part_parser_read (self, at);
    case WAKHAN_DATE_WORD_UNIT:
    case WAKHAN_DATE_WORD_SAME_DAY:
      next = wakhan_date_feast_parser_read (self, at, &mention); /* "día de Navidad" */
      return next > 0 ? put_item (self, &mention, at, next) : read_other (self, at);
    case WAKHAN_DATE_WORD_DIRECTION:
      next = wakhan_date_part_parser_read (self, at);
      return next > 0 ? next : read_other (self, at);
    case WAKHAN_DATE_WORD_DECADES:
    case WAKHAN_DATE_WORD_POINTER:
    case WAKHAN_DATE_WORD_AGO:
    case WAKHAN_DATE_WORD_BEFORE:
    case WAKHAN_DATE_WORD_TO: /* "to-day" */
    case WAKHAN_DATE_WORD_TODAY:
    case WAKHAN_DATE_WORD_YEARS_AWAY:
    case WAKHAN_DATE_WORD_SAME_YEAR:
      return read_other (self, at);
    default:
      return may_begin_part (get_token (self, at)) ? wakhan_date_part_parser_read (self, at)
             : get_token (self, at)->number == LETTER_FIRST
               ? wakhan_date_chinese_parser_read (self, at)
               : 0;
    }
}

/* Whatever one date, or list of days, begins at @at. */
static guint
read_one (WakhanDateParser *self,
          guint             at)
{
  const WakhanDateToken *token = get_token (self, at);
  WakhanDateMention      mention = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);

  self->n_items = 0;
  if (token->kind == WAKHAN_DATE_TOKEN_NUMBER)
    return read_number (self, at);
  if (token->kind == WAKHAN_DATE_TOKEN_WORD)
    return read_word (self, at);
  if (token->kind == WAKHAN_DATE_TOKEN_SIGN &&
      (is_apostrophe (token->number) || token->number == '-') &&
      wakhan_date_surroundings_tell_year (self, at))
    return put_item (self, &mention, at, wakhan_date_year_parser_read (self, at, FALSE, &mention));
  return 0;
}

/* "March this year", "the spring of that year" */
static guint
read_year_words (WakhanDateParser *self,
                 guint             next)
{
  WakhanDateMention    *item = &self->items[self->n_items - 1];
  const WakhanDateRole *role;
  gboolean              is_behind; /* "septembre de l'année suivante" */
  guint                 at = next;
  guint                 year;

  if (item->traits & WAKHAN_DATE_MENTION_HAS_YEAR || item->anchor != WAKHAN_DATE_ANCHOR_NONE ||
      item->month == 0)
    return next;
  at += get_kind (self, at) == WAKHAN_DATE_WORD_OF;
  at += get_kind (self, at) == WAKHAN_DATE_WORD_ARTICLE;
  at += is_apostrophe (get_sign (self, at));
  is_behind = get_kind (self, at) == WAKHAN_DATE_WORD_UNIT;
  at = is_behind ? at + 1 : find_pointer (self, at);
  year = is_behind ? at - 1 : at + 1;
  role = get_role (self, at);
  if ((role->kind != WAKHAN_DATE_WORD_DIRECTION && role->kind != WAKHAN_DATE_WORD_POINTER) ||
      (is_behind && !(role->traits & WAKHAN_DATE_TRAIT_ALONE)) ||
      get_kind (self, year) != WAKHAN_DATE_WORD_UNIT ||
      get_role (self, year)->value != WAKHAN_DATE_UNIT_YEAR ||
      get_role (self, year)->traits & WAKHAN_DATE_TRAIT_DOUBTFUL)
    return next;
  for (guint i = 0; i < self->n_items; i++)
    {
      self->items[i].step = role->value;
      self->items[i].traits |= WAKHAN_DATE_MENTION_OF_YEAR;
      self->items[i].anchor = role->kind == WAKHAN_DATE_WORD_POINTER ? WAKHAN_DATE_ANCHOR_TOLD
                                                                     : WAKHAN_DATE_ANCHOR_WRITTEN;
    }
  item->end = get_token (self, MAX (at, year))->end;
  return MAX (at, year) + 1;
}

/* Reads what @tie leads to, and puts it behind the items; returns 0 and leaves them where it is no
 * other end of a span. */
static guint
read_last (WakhanDateParser *self,
           guint             tie,
           guint             at)
{
  WakhanDateMention  items[WAKHAN_DATE_MOST_ITEMS];
  const guint        n_items = self->n_items;
  WakhanDateMention *first = &items[n_items - 1];
  WakhanDateMention  last = wakhan_date_mention_of (WAKHAN_DATE_SHAPE_YEAR);
  const gunichar     sign = get_sign (self, tie);
  guint              next = 0;

  if (n_items >= WAKHAN_DATE_MOST_ITEMS ||
      self->items[n_items - 1].traits & WAKHAN_DATE_MENTION_JOINED)
    return 0;
  memcpy (items, self->items, sizeof items);
  if (sign != 0 && first->shape == WAKHAN_DATE_SHAPE_YEAR &&
      (is_glued (self, at) || wakhan_date_tie_is_row (self, tie)))
    {
      next = wakhan_date_year_parser_read_short (self, at, first, &last);
      if (next > 0)
        put_item (self, &last, at, next);
    }
  if (next == 0)
    next = read_one (self, at);
  if (next == 0 && is_apostrophe (get_sign (self, at))) /* "the '50s through the '70s" */
    next = read_one (self, at + 1);
  last = self->items[0];
  if (next > 0 && (self->n_items != 1 || !wakhan_date_span_is_one (first, &last)))
    next = 0;
  memcpy (self->items, items, sizeof items);
  self->n_items = n_items;
  if (next == 0)
    return 0;
  first = &self->items[n_items - 1];
  first->traits |= WAKHAN_DATE_MENTION_JOINED;
  if (wakhan_date_tie_is_about (self, tie, at))
    last.traits |= WAKHAN_DATE_MENTION_ABOUT;
  wakhan_date_span_complete (first, &last);
  self->items[self->n_items++] = last;
  return next;
}

/* "in June and July 1873", "on 3 June and 5 July 1944": the year is that of all. */
static void
look_ahead (WakhanDateParser *self,
            guint             next)
{
  WakhanDateParser   ahead = *self;
  WakhanDateMention *item = &self->items[self->n_items - 1];
  WakhanDateWordKind kind;

  if (item->traits & WAKHAN_DATE_MENTION_HAS_YEAR || item->anchor != WAKHAN_DATE_ANCHOR_NONE ||
      item->month == 0)
    return;
  next = wakhan_date_tie_skip_stop (self, next);
  kind = get_kind (self, next);
  if (get_sign (self, next) == ',')
    next += get_kind (self, next + 1) == WAKHAN_DATE_WORD_AND;
  else if (kind != WAKHAN_DATE_WORD_AND && kind != WAKHAN_DATE_WORD_OR)
    return;
  if (!is_number (self, next + 1) && get_kind (self, next + 1) != WAKHAN_DATE_WORD_MONTH &&
      get_kind (self, next + 1) != WAKHAN_DATE_WORD_SEASON)
    return;
  if (read_one (&ahead, next + 1) == 0 || ahead.items[0].shape < WAKHAN_DATE_SHAPE_SEASON ||
      !(ahead.items[0].traits & WAKHAN_DATE_MENTION_HAS_YEAR) || ahead.items[0].month == 0)
    return;
  for (guint i = 0; i < self->n_items; i++)
    {
      self->items[i].year = ahead.items[0].year - (self->items[i].month > ahead.items[0].month);
      self->items[i].traits |= WAKHAN_DATE_MENTION_HAS_YEAR;
    }
}

/* "1898/99", as a season or a school year is told */
static gboolean
is_year_of_two (const WakhanDateParser *self)
{
  return self->n_items == 2 && self->items[0].traits & WAKHAN_DATE_MENTION_JOINED &&
         self->items[0].shape == WAKHAN_DATE_SHAPE_YEAR &&
         self->items[1].shape == WAKHAN_DATE_SHAPE_YEAR &&
         self->items[1].year == self->items[0].year + 1;
}

/* "1898/99 bis 1908/09": from the first to the last of both. */
static guint
read_last_of_two (WakhanDateParser *self,
                  guint             start,
                  guint             next)
{
  WakhanDateParser ahead = *self;
  const guint      at = is_year_of_two (self) && get_sign (self, next - 2) == '/'
                          ? wakhan_date_tie_read (self, start, next)
                          : 0;
  guint            end = at > 0 ? read_one (&ahead, at) : 0;
  guint            tie = end > 0 ? wakhan_date_tie_read (&ahead, at, end) : 0;

  end = tie > 0 ? read_last (&ahead, end, tie) : 0;
  if (end == 0 || !is_year_of_two (&ahead) || ahead.items[0].year <= self->items[1].year)
    return next;
  self->items[1] = ahead.items[1];
  return end;
}

/* Returns: behind the dates that begin at @at, which are in the items then, if they are of a year
 * at all; 0: none do. */
static guint
read_dates (WakhanDateParser *self,
            guint             at)
{
  guint next = read_one (self, at);
  guint tie, last;

  if (next == 0)
    return 0;
  next = read_year_words (self, next);
  next = wakhan_date_offset_parser_take_behind (self, next);
  next = wakhan_date_feast_parser_add (self, next, &self->items[self->n_items - 1]);
  if (self->n_items == 2 && wakhan_date_surroundings_are_between (self, at))
    self->items[0].traits |= WAKHAN_DATE_MENTION_JOINED;
  look_ahead (self, next);
  next = wakhan_date_two_calendars_read (self, next, &self->items[self->n_items - 1]);
  tie = wakhan_date_tie_read (self, at, next);
  last = tie > 0 ? read_last (self, next, tie) : 0;
  last = last > 0 ? read_last_of_two (self, at, last) : 0;
  if (last > 0 && is_year_of_two (self)) /* "1711/12, January 14th" */
    last = wakhan_date_year_first_read (self, at, last);
  if (tie > 0 && last == 0)
    last = wakhan_date_tie_take_present (self, tie);
  if (wakhan_date_repetition_is_told (self, at, MAX (last, next)))
    {
      self->n_items = 0;
      return MAX (last, next);
    }
  if (last > 0)
    return last;
  return wakhan_date_surroundings_tell_month (self, at, next) ? next : 0;
}

/* Behind an address of the web: its figures are no words of the text. */
static guint
skip_link (const WakhanDateParser *self,
           guint                   at)
{
  const WakhanDateEntry *entry = get_token (self, at)->entry;

  if (!entry || entry->roles[WAKHAN_DATE_LANGUAGE_ENGLISH].kind != WAKHAN_DATE_WORD_LINK)
    return at;
  while (++at < self->n_tokens && is_glued (self, at))
    ;
  return at;
}

void
wakhan_date_grammar_parse (const WakhanDateTokens *tokens,
                           WakhanDateLanguage      language,
                           GArray                 *mentions)
{
  WakhanDateParser self = {
    .text = tokens->text,
    .tokens = tokens->tokens,
    .n_tokens = tokens->n_tokens,
    .language = language,
  };

  for (guint at = 0; at < self.n_tokens;)
    {
      const WakhanDateToken *token = &self.tokens[at];
      guint                  next = 0;

      if (token->kind != WAKHAN_DATE_TOKEN_WORD || token->entry || may_begin_part (token) ||
          token->number == LETTER_FIRST)
        {
          next = skip_link (&self, at);
          next = next > at ? next : read_dates (&self, at);
          if (next > 0 && self.n_items > 0 &&
              !wakhan_date_offset_parser_says_again (&self, mentions, at, next))
            {
              wakhan_date_surroundings_add (&self, at, next);
              g_array_append_vals (mentions, self.items, self.n_items);
              self.done = next;
            }
        }
      self.n_items = 0;
      at = MAX (next, at + 1);
    }
}
