/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-pointed-month.h"

static gboolean
is_month (const WakhanDateParser *parser,
          guint                   at)
{
  const WakhanDateRole *role = get_role (parser, at);

  return role->kind == WAKHAN_DATE_WORD_UNIT && role->value == WAKHAN_DATE_UNIT_MONTH &&
         !(role->traits & WAKHAN_DATE_TRAIT_DOUBTFUL);
}

/* "the 4th inst.", "ult.", "prox.": of this month, the last, the next */
static guint
read_month_of_letter (const WakhanDateParser *parser,
                      guint                   at,
                      WakhanDateMention      *mention)
{
  static const struct
  {
    const char *word;
    int         step;
  } words[] = {
    { "inst", 0 },
    { "instant", 0 },
    { "ult", -1 },
    { "ultimo", -1 },
    { "prox", 1 },
    { "proximo", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH && is_text (parser, at, words[i].word))
      {
        if (mention)
          {
            mention->step = words[i].step;
            mention->traits |= WAKHAN_DATE_MENTION_OF_MONTH | WAKHAN_DATE_MENTION_OF_LETTER;
          }
        return at + 1;
      }
  return at;
}

guint
wakhan_date_pointed_month_read (const WakhanDateParser *parser,
                                guint                   at,
                                WakhanDateMention      *mention)
{
  guint next = read_month_of_letter (parser, at, mention);
  guint pointer;

  if (next > at)
    return next;
  next += get_kind (parser, next) == WAKHAN_DATE_WORD_OF;
  next += get_kind (parser, next) == WAKHAN_DATE_WORD_ARTICLE;
  if (is_month (parser, next)) /* "du mois suivant" */
    pointer = next + 1;
  else
    {
      pointer = next + (get_kind (parser, next) == WAKHAN_DATE_WORD_POINTER &&
                        get_kind (parser, next + 1) == WAKHAN_DATE_WORD_POINTER);
      if (!is_month (parser, pointer + 1))
        return at;
    }
  if (get_kind (parser, pointer) != WAKHAN_DATE_WORD_POINTER &&
      get_kind (parser, pointer) != WAKHAN_DATE_WORD_DIRECTION)
    return at;
  if (mention)
    {
      mention->step = get_role (parser, pointer)->value;
      mention->traits |= WAKHAN_DATE_MENTION_OF_MONTH;
      if (get_kind (parser, pointer) == WAKHAN_DATE_WORD_DIRECTION)
        mention->traits |= WAKHAN_DATE_MENTION_OF_LETTER;
    }
  return MAX (pointer, is_month (parser, next) ? next : pointer + 1) + 1;
}
