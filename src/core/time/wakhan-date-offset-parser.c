/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-offset-parser.h"

#include "wakhan-date-pointer-parser.h"

#include <string.h>

#define LETTER_OF 0x7684 /* 的 */
#define MOST_STEPS 999
#define MOST_OF_COUNT 6 /* tokens from a comma to the unit of "just two centuries later" */

/* What counts from the date behind it. */
typedef struct
{
  WakhanDateUnit unit;
  int            step;
  guint          start; /* token */
} Offset;

/* "nach", "previous to", "después de", "siguiente al": which way from the date it goes, 0: none. */
static int
find_way (const WakhanDateParser *parser,
          guint                   at,
          gboolean                is_tied)
{
  const WakhanDateRole *role = get_role (parser, at);

  switch ((WakhanDateWordKind) role->kind)
    {
    case WAKHAN_DATE_WORD_AFTER:
      return 1;
    case WAKHAN_DATE_WORD_BEFORE:
      return -1;
    case WAKHAN_DATE_WORD_LATER:
      return is_tied ? role->value : 0;
    case WAKHAN_DATE_WORD_POINTER:
      return is_tied || role->value > 0 ? role->value : 0;
    default:
      return 0;
    }
}

/* "los días", "les jours": which of them, nobody knows. */
static gboolean
is_of_many (const WakhanDateParser *parser,
            guint                   article)
{
  const WakhanDateToken *token = get_token (parser, article);

  return (parser->language == WAKHAN_DATE_LANGUAGE_FRENCH ||
          parser->language == WAKHAN_DATE_LANGUAGE_SPANISH) &&
         token->end - token->start == 3 && parser->text[token->end - 1] == 's';
}

/* How many: "two days", "the day", "am Tag"; 0: it is not said. */
static guint
find_count (const WakhanDateParser *parser,
            guint                   unit,
            guint                  *start)
{
  const guint              count = wakhan_date_pointer_parser_find_count (parser, unit, start);
  const WakhanDateWordKind before = unit > 0 ? get_kind (parser, unit - 1) : 0;
  const gboolean           may_begin = unit == 0 || before == WAKHAN_DATE_WORD_IN ||
                             before == WAKHAN_DATE_WORD_TO ||
                             get_token (parser, unit - 1)->kind == WAKHAN_DATE_TOKEN_SIGN ||
                             parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN;

  if (count > 0)
    return count;
  if (get_role (parser, unit)->traits & WAKHAN_DATE_TRAIT_DOUBTFUL ||
      get_role (parser, unit)->value > WAKHAN_DATE_UNIT_YEAR)
    return 0;
  *start = find_article (parser, unit);
  return *start < unit ? !is_of_many (parser, *start) : may_begin;
}

/* "the eve of", "la veille du", "l'avant-veille du", "am Vortag des" */
static gboolean
find_named (const WakhanDateParser *parser,
            guint                   at,
            Offset                 *offset)
{
  const WakhanDateRole *role = get_role (parser, at);

  if (role->kind != WAKHAN_DATE_WORD_SAME_DAY || role->value == 0)
    return FALSE;
  offset->unit = WAKHAN_DATE_UNIT_DAY;
  offset->step = role->value;
  offset->start = at;
  if (at > parser->done + 1 && is_dash (get_sign (parser, at - 1)) &&
      get_kind (parser, at - 2) == WAKHAN_DATE_WORD_BEFORE)
    {
      offset->step--;
      offset->start = at - 2;
    }
  offset->start = find_article (parser, offset->start);
  return TRUE;
}

static gboolean
find_before (const WakhanDateParser *parser,
             guint                   at,
             Offset                 *offset)
{
  gboolean is_tied;
  guint    count;
  int      way;

  at -= at > parser->done && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE;
  is_tied = at > parser->done && (get_kind (parser, at - 1) == WAKHAN_DATE_WORD_OF ||
                                  get_kind (parser, at - 1) == WAKHAN_DATE_WORD_FROM ||
                                  get_kind (parser, at - 1) == WAKHAN_DATE_WORD_TO);
  at -= is_tied;
  at -= is_tied && at > parser->done && /* "of the" */
        get_kind (parser, at - 1) == WAKHAN_DATE_WORD_ARTICLE;
  if (at < parser->done + 1)
    return FALSE;
  if (find_named (parser, at - 1, offset))
    return TRUE;
  way = find_way (parser, at - 1, is_tied);
  if (way == 0 || at < parser->done + 2 || get_kind (parser, at - 2) != WAKHAN_DATE_WORD_UNIT)
    return FALSE;
  count = find_count (parser, at - 2, &offset->start);
  offset->unit = get_role (parser, at - 2)->value;
  offset->step = way * (int) count;
  return count > 0;
}

static void
put_offset (WakhanDateMention *item,
            const Offset      *offset)
{
  item->step = CLAMP (offset->step, -MOST_STEPS, MOST_STEPS);
  item->unit = offset->unit;
  item->traits |= WAKHAN_DATE_MENTION_MOVED;
}

static gboolean
can_be_moved (const WakhanDateMention *item)
{
  return item->anchor == WAKHAN_DATE_ANCHOR_NONE && item->step == 0 &&
         item->shape >= WAKHAN_DATE_SHAPE_YEAR && !(item->traits & WAKHAN_DATE_MENTION_JOINED);
}

/* Whether a day can be counted from what only tells a year: "the day after 1850" */
static gboolean
is_precise_enough (const WakhanDateMention *item,
                   WakhanDateUnit           unit)
{
  if (unit <= WAKHAN_DATE_UNIT_WEEK)
    return item->shape == WAKHAN_DATE_SHAPE_DAY;
  return unit != WAKHAN_DATE_UNIT_MONTH || item->shape >= WAKHAN_DATE_SHAPE_MONTH;
}

/* "The day after 2 September 1752 was the 14th": which day it is, comes then. */
static gboolean
is_told_behind (const WakhanDateParser *parser,
                guint                   next)
{
  const WakhanDateRole *role = get_role (parser, next);

  return role->kind == WAKHAN_DATE_WORD_COMMON && role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL &&
         get_kind (parser, next + 1) == WAKHAN_DATE_WORD_ARTICLE && is_number (parser, next + 2);
}

void
wakhan_date_offset_parser_take_before (WakhanDateParser *parser,
                                       guint             at,
                                       guint             next)
{
  Offset offset;

  if (parser->n_items != 1 || !can_be_moved (&parser->items[0]) ||
      is_told_behind (parser, next) || !find_before (parser, at, &offset) ||
      !is_precise_enough (&parser->items[0], offset.unit))
    return;
  put_offset (&parser->items[0], &offset);
  parser->items[0].start = get_token (parser, offset.start)->start;
}

guint
wakhan_date_offset_parser_take_behind (WakhanDateParser *parser,
                                       guint             next)
{
  const guint           at = next + (get_token (parser, next)->number == LETTER_OF);
  const WakhanDateRole *role = get_role (parser, at);
  Offset                offset = { .start = at };
  guint                 end = at + 1;

  if (parser->language != WAKHAN_DATE_LANGUAGE_CHINESE || parser->n_items != 1 ||
      !can_be_moved (&parser->items[0]) || !is_glued (parser, at))
    return next;
  if (role->kind == WAKHAN_DATE_WORD_SAME_DAY || role->kind == WAKHAN_DATE_WORD_SAME_YEAR)
    {
      offset.step = role->value;
      offset.unit = role->kind == WAKHAN_DATE_WORD_SAME_DAY ? WAKHAN_DATE_UNIT_DAY
                                                            : WAKHAN_DATE_UNIT_YEAR;
    }
  else if (is_number (parser, at) && get_kind (parser, at + 1) == WAKHAN_DATE_WORD_UNIT &&
           get_kind (parser, at + 2) == WAKHAN_DATE_WORD_LATER)
    {
      offset.step =
        get_role (parser, at + 2)->value * (int) MIN (get_token (parser, at)->number, MOST_STEPS);
      offset.unit = get_role (parser, at + 1)->value;
      end = at + 3;
    }
  if (offset.step == 0 || !is_precise_enough (&parser->items[0], offset.unit))
    return next;
  put_offset (&parser->items[0], &offset);
  parser->items[0].end = get_token (parser, end - 1)->end;
  return end;
}

gboolean
wakhan_date_offset_parser_says_again (const WakhanDateParser *parser,
                                      const GArray           *mentions,
                                      guint                   at,
                                      guint                   next)
{
  const WakhanDateMention *item = &parser->items[0];
  const WakhanDateMention *last;
  const gboolean           is_aside =
    get_sign (parser, parser->done) == '(' && get_sign (parser, next) == ')';

  if (parser->done == 0 || mentions->len == 0 || parser->n_items != 1 || item->step == 0 ||
      item->anchor == WAKHAN_DATE_ANCHOR_NONE || item->anchor == WAKHAN_DATE_ANCHOR_WRITTEN ||
      item->month > 0 || item->weekday > 0 || at - parser->done > MOST_OF_COUNT)
    return FALSE;
  for (guint word = parser->done + 1; word < at; word++)
    if (get_sign (parser, word) != 0 && !is_dash (get_sign (parser, word)))
      return FALSE;
  last = &g_array_index (mentions, WakhanDateMention, mentions->len - 1);
  return last->shape >= item->shape &&
         (is_aside || (last->traits & WAKHAN_DATE_MENTION_OPENS &&
                       get_sign (parser, parser->done) == ',' && get_sign (parser, next) == ','));
}
