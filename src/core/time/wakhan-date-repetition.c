/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-repetition.h"

#define FARTHEST 8 /* tokens */

static gboolean
is_year (const WakhanDateParser *parser,
         guint                   at)
{
  return get_kind (parser, at) == WAKHAN_DATE_WORD_UNIT &&
         get_role (parser, at)->value == WAKHAN_DATE_UNIT_YEAR;
}

static gboolean
is_month (const WakhanDateParser *parser,
          guint                   at)
{
  return get_kind (parser, at) == WAKHAN_DATE_WORD_UNIT &&
         get_role (parser, at)->value == WAKHAN_DATE_UNIT_MONTH;
}

static gboolean
is_weekday (const WakhanDateMention *mention)
{
  return mention->shape == WAKHAN_DATE_SHAPE_DAY && mention->weekday > 0 && mention->day == 0 &&
         mention->month == 0 && mention->anchor == WAKHAN_DATE_ANCHOR_EITHER && mention->step == 0;
}

/* "les", "los": "tous le 3 mai" is of all of them. */
static gboolean
is_plural_article (const WakhanDateParser *parser,
                   guint                   at)
{
  return get_kind (parser, at) == WAKHAN_DATE_WORD_ARTICLE &&
         parser->text[get_token (parser, at)->end - 1] == 's';
}

/* "other", "2", "2.": which of them, as an ordinal says it */
static gboolean
is_which (const WakhanDateParser *parser,
          guint                   at)
{
  const WakhanDateToken *token = get_token (parser, at);
  const char            *word = parser->text + token->start;

  if (token->kind == WAKHAN_DATE_TOKEN_NUMBER)
    return token->n_digits == 1;
  if (token->kind == WAKHAN_DATE_TOKEN_SIGN)
    return token->number == '.' && parser->language == WAKHAN_DATE_LANGUAGE_GERMAN &&
           is_glued (parser, at) && at > 0 && is_number (parser, at - 1);
  return token->kind == WAKHAN_DATE_TOKEN_WORD && token->end - token->start == strlen ("other") &&
         strncmp (word, "other", strlen ("other")) == 0;
}

/* "twice a year": how often */
static gboolean
is_how_often (const WakhanDateParser *parser,
              guint                   a)
{
  return a > 0 && (is_text (parser, a - 1, "once") || is_text (parser, a - 1, "twice") ||
                   is_text (parser, a - 1, "times"));
}

/* "un lundi sur deux" */
static gboolean
is_one_of_some (const WakhanDateParser *parser,
                guint                   at)
{
  return parser->language == WAKHAN_DATE_LANGUAGE_FRENCH && is_text (parser, at, "sur") &&
         (is_number (parser, at + 1) || get_kind (parser, at + 1) == WAKHAN_DATE_WORD_CARDINAL);
}

/* "every 12 October", "each year on 14 July", "tous les ans, le 3 mai", "jährlich am 3. Mai" */
static gboolean
stands_before (const WakhanDateParser *parser,
               guint                   at)
{
  gboolean has_year = FALSE;
  gboolean is_apart = FALSE; /* by more than what tells which of them: "every second Tuesday" */

  for (guint back = 1; back <= FARTHEST && back <= at; back++)
    {
      const guint word = at - back;

      switch (get_kind (parser, word))
        {
        case WAKHAN_DATE_WORD_AMOUNT:
          switch (get_role (parser, word)->value)
            {
            case WAKHAN_DATE_EACH:
              return !is_apart || has_year;
            case WAKHAN_DATE_ALL:
              return is_plural_article (parser, word + 1) && (back == 2 || has_year);
            default:
              return get_role (parser, word)->value == WAKHAN_DATE_YEARLY;
            }
        case WAKHAN_DATE_WORD_UNIT:
          if (!is_year (parser, word))
            return FALSE;
          has_year = TRUE;
          is_apart = TRUE;
          break;
        case WAKHAN_DATE_WORD_A:
          return has_year && is_how_often (parser, word);
        case WAKHAN_DATE_WORD_ORDINAL:
        case WAKHAN_DATE_WORD_SUFFIX:
        case WAKHAN_DATE_WORD_MONTH: /* "every March and September" */
        case WAKHAN_DATE_WORD_AND:
        case WAKHAN_DATE_WORD_OR:
          break;
        case WAKHAN_DATE_WORD_IN:
        case WAKHAN_DATE_WORD_OF:
        case WAKHAN_DATE_WORD_FROM:
        case WAKHAN_DATE_WORD_BETWEEN:
        case WAKHAN_DATE_WORD_ARTICLE:
          is_apart = TRUE;
          break;
        default:
          if (is_which (parser, word))
            break;
          if (get_sign (parser, word) != ',')
            return FALSE;
          is_apart = TRUE;
        }
    }
  return FALSE;
}

/* "14 July each year", "am 3. Mai eines jeden Jahres", "le 3 mai, tous les ans" */
static gboolean
stands_behind (const WakhanDateParser *parser,
               guint                   at)
{
  if (is_one_of_some (parser, at))
    return TRUE;
  at += get_sign (parser, at) == ',';
  at += get_kind (parser, at) == WAKHAN_DATE_WORD_OF;
  at += get_kind (parser, at) == WAKHAN_DATE_WORD_IN;
  at += get_kind (parser, at) == WAKHAN_DATE_WORD_A;
  if (get_kind (parser, at) != WAKHAN_DATE_WORD_AMOUNT)
    return FALSE;
  switch (get_role (parser, at)->value)
    {
    case WAKHAN_DATE_EACH:
      return is_year (parser, at + 1) ||
             (is_weekday (&parser->items[0]) && is_month (parser, at + 1));
    case WAKHAN_DATE_ALL:
      return is_plural_article (parser, at + 1) && is_year (parser, at + 2);
    default:
      return get_role (parser, at)->value == WAKHAN_DATE_YEARLY;
    }
}

gboolean
wakhan_date_repetition_is_told (const WakhanDateParser *parser,
                                guint                   at,
                                guint                   next)
{
  for (guint i = 0; i < parser->n_items; i++)
    if (parser->items[i].traits & WAKHAN_DATE_MENTION_HAS_YEAR ||
        (parser->items[i].anchor != WAKHAN_DATE_ANCHOR_NONE && !is_weekday (&parser->items[i])))
      return FALSE;
  return stands_before (parser, at) || stands_behind (parser, next);
}
