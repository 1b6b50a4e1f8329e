/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-law-report.h"

#define LONGEST_NAME 10 /* tokens of it */
#define MOST_PAGES 3
#define MOST_OF_SERIES 2 /* figures: "2d" */

/* "2d", "3d", "4th": which series of the reports */
static gboolean
is_series (const WakhanDateParser *parser,
           guint                   at)
{
  const WakhanDateEntry *entry = get_token (parser, at)->entry;

  return entry && entry->roles[WAKHAN_DATE_LANGUAGE_ENGLISH].kind == WAKHAN_DATE_WORD_SUFFIX &&
         is_glued (parser, at) && at > 0 &&
         is_number (parser, at - 1) && get_token (parser, at - 1)->n_digits <= MOST_OF_SERIES;
}

/* Whether the name of reports ends before @at, with the number of a volume before it: letters with
 * full stops, "U.S.", "F. Supp.", or any with a series. */
static gboolean
follows_name (const WakhanDateParser *parser,
              guint                   at)
{
  const guint end = at;
  gboolean    has_letter = FALSE;
  gboolean    has_stop = FALSE;

  if (at > 1 && is_series (parser, at - 1))
    {
      has_letter = TRUE;
      at -= 2;
    }
  for (; at > 0 && end - at < LONGEST_NAME; at--)
    {
      const WakhanDateToken *token = get_token (parser, at - 1);

      if (token->kind == WAKHAN_DATE_TOKEN_NUMBER)
        return has_letter && has_stop && token->n_digits <= 4 && !is_glued (parser, at);
      if (token->kind == WAKHAN_DATE_TOKEN_SIGN && token->number == '.')
        has_stop = TRUE;
      else if (token->kind != WAKHAN_DATE_TOKEN_WORD ||
               !(token->traits & WAKHAN_DATE_TOKEN_CAPITAL) ||
               get_kind (parser, at - 1) == WAKHAN_DATE_WORD_MONTH ||
               get_kind (parser, at - 1) == WAKHAN_DATE_WORD_WEEKDAY)
        return FALSE;
      else if (token->end - token->start == 1)
        has_letter = TRUE;
    }
  return FALSE;
}

gboolean
wakhan_date_law_report_has_page (const WakhanDateParser *parser,
                                 guint                   at)
{
  for (guint i = 0; i < MOST_PAGES; i++)
    {
      if (follows_name (parser, at))
        return TRUE;
      if (at < 2 || get_sign (parser, at - 1) != ',' || !is_number (parser, at - 2))
        return FALSE;
      at -= 2;
    }
  return FALSE;
}
