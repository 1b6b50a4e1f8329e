/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-numbered.h"

#include "wakhan-date-law-report.h"

#define FEWEST_GROUPS 2 /* of figures before others make one number of them */
#define EARLY_YEAR 1500 /* before it figures name something as often as not */
#define FIRST_LIKELY_YEAR 1800
#define LEAST_SHIFT 570 /* years between the calendars of Islam and ours, in our time */
#define GREATEST_SHIFT 625

/* Figures in groups: "+49 30 1805 2000", "555 1984", "1999 000". A day may stand before its year,
 * and a year beside another. */
static gboolean
is_in_groups (const WakhanDateParser *parser,
              guint                   at)
{
  const WakhanDateToken *after = get_token (parser, at + 1);

  if (at > 1 && get_sign (parser, at - 1) == '(' &&
      wakhan_date_law_report_has_page (parser, at - 2)) /* "347 U.S. 483 (1954)" */
    return FALSE;
  if (after->kind == WAKHAN_DATE_TOKEN_NUMBER && after->n_digits >= 3 && !is_year_like (after) &&
      !(after->traits & WAKHAN_DATE_TOKEN_GROUPED))
    return TRUE;
  for (guint i = 0; at > 0; i++)
    {
      const WakhanDateToken *before;

      if (i == FEWEST_GROUPS)
        return TRUE;
      at--;
      while (at > 0 && (get_sign (parser, at) == '(' || get_sign (parser, at) == ')'))
        at--;
      before = get_token (parser, at);
      if (before->kind != WAKHAN_DATE_TOKEN_NUMBER || at < parser->done)
        return FALSE;
      if ((at > 0 && get_sign (parser, at - 1) == '+' && is_glued (parser, at)) ||
          (before->n_digits >= 3 && !is_year_like (before)))
        return TRUE;
    }
  return FALSE;
}

/* "At 1430 the boat left" */
static gboolean
is_clock (const WakhanDateParser *parser,
          guint                   at)
{
  const guint number = get_token (parser, at)->number;

  return at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_AT && number / 100 < 24 &&
         number % 100 < 60;
}

/* "1600 Pennsylvania Avenue", "North 1500 West", "1234 AB" */
static gboolean
is_address (const WakhanDateParser *parser,
            guint                   at)
{
  const WakhanDateToken *word = get_token (parser, at + 1);
  guint                  i = 1;

  if (word->kind != WAKHAN_DATE_TOKEN_WORD || !(word->traits & WAKHAN_DATE_TOKEN_CAPITAL))
    return FALSE;
  if (word->traits & WAKHAN_DATE_TOKEN_CAPITALS && word->end - word->start == 2 &&
      get_kind (parser, at + 1) == WAKHAN_DATE_WORD_NONE &&
      get_token (parser, at)->number < FIRST_LIKELY_YEAR)
    return TRUE;
  if (get_kind (parser, at + 1) == WAKHAN_DATE_WORD_STREET)
    return at > 0 && get_kind (parser, at - 1) == WAKHAN_DATE_WORD_STREET;
  while (i < 3 && get_token (parser, at + i)->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
         get_kind (parser, at + i) != WAKHAN_DATE_WORD_STREET)
    i++;
  return i > 1 &&
         (get_kind (parser, at + i) == WAKHAN_DATE_WORD_STREET ||
          get_kind (parser, at + i) == WAKHAN_DATE_WORD_SUFFIX) && /* "St" */
         get_token (parser, at + i)->traits & WAKHAN_DATE_TOKEN_CAPITAL &&
         !(at > 0 && tells_time (get_kind (parser, at - 1)));
}

/* "12 (3): 1467–1480", "66, 1234-1250" */
static gboolean
is_of_volume (const WakhanDateParser *parser,
              guint                   at)
{
  const gunichar sign = at > 1 ? get_sign (parser, at - 1) : 0;
  const gboolean has_span = is_dash (get_sign (parser, at + 1)) && is_number (parser, at + 2);

  if (at > 1 && at - 2 < parser->done)
    return FALSE;
  if (has_span && get_token (parser, at + 2)->n_digits == 2 && /* "39, 1934–35" */
      get_token (parser, at + 2)->number == (get_token (parser, at)->number + 1) % 100)
    return FALSE;
  if (sign == ':')
    return is_number (parser, at - 2) || get_sign (parser, at - 2) == ')';
  return sign == ',' && has_span && is_number (parser, at - 2) &&
         !is_year_like (get_token (parser, at - 2));
}

/* "Tablet 1204", "down from 1204 in 1980" */
static gboolean
is_named (const WakhanDateParser *parser,
          guint                   at)
{
  const WakhanDateToken   *before = at > 0 ? get_token (parser, at - 1) : NULL;
  const WakhanDateWordKind kind = at > 0 ? get_kind (parser, at - 1) : 0;

  if (!before || get_token (parser, at)->number >= EARLY_YEAR)
    return FALSE;
  if (before->kind == WAKHAN_DATE_TOKEN_WORD && !before->entry &&
      before->traits & WAKHAN_DATE_TOKEN_CAPITAL)
    return parser->language == WAKHAN_DATE_LANGUAGE_ENGLISH;
  return (kind == WAKHAN_DATE_WORD_FROM || kind == WAKHAN_DATE_WORD_TO) &&
         get_kind (parser, at + 1) == WAKHAN_DATE_WORD_IN &&
         is_year_like (get_token (parser, at + 2));
}

static gboolean
is_quotation_mark (gunichar sign)
{
  return sign == '"' || sign == 0xab || sign == 0xbb || (sign >= 0x201c && sign <= 0x201f) ||
         (sign >= 0x300a && sign <= 0x300f);
}

/* “1984”: a title */
static gboolean
is_quoted (const WakhanDateParser *parser,
           guint                   at)
{
  const gunichar before = at > 0 ? get_sign (parser, at - 1) : 0;
  const char    *word = at > 1 ? parser->text + get_token (parser, at - 2)->start : "";

  return !g_str_has_prefix (word, "dat") && /* dated, daté, datiert */
         is_glued (parser, at) && is_glued (parser, at + 1) && before != 0 &&
         get_sign (parser, at + 1) != 0 && is_quotation_mark (before) &&
         is_quotation_mark (get_sign (parser, at + 1));
}

static gboolean
is_arabic (const WakhanDateToken *token)
{
  return token->kind == WAKHAN_DATE_TOKEN_WORD && token->number >= 0x600 && token->number < 0x700;
}

/* "1397 (2018)", "سال 1400": of another calendar. */
static gboolean
is_of_other_calendar (const WakhanDateParser *parser,
                      guint                   at)
{
  const guint            year = get_token (parser, at)->number;
  const WakhanDateToken *other = get_token (parser, at + 2);

  if (parser->language == WAKHAN_DATE_LANGUAGE_PERSIAN ||
      parser->language == WAKHAN_DATE_LANGUAGE_ARABIC || year >= EARLY_YEAR)
    return FALSE;
  if ((at > 0 && is_arabic (get_token (parser, at - 1))) || is_arabic (get_token (parser, at + 1)))
    return TRUE;
  return get_sign (parser, at + 1) == '(' && is_year_like (other) &&
         get_sign (parser, at + 3) == ')' &&
         other->number > year + LEAST_SHIFT && other->number < year + GREATEST_SHIFT;
}

gboolean
wakhan_date_numbered_is (const WakhanDateParser *parser,
                         guint                   at,
                         guint                   tied)
{
  return is_in_groups (parser, at) || is_clock (parser, at) || is_address (parser, at) ||
         is_of_volume (parser, at) || is_named (parser, at) || is_quoted (parser, at) ||
         is_of_other_calendar (parser, at) || wakhan_date_law_report_has_page (parser, at) ||
         (tied > 0 && tied >= parser->done && is_of_volume (parser, tied));
}
