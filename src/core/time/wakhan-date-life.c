/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-life.h"

#define SHORTEST_LIFE 20 /* years, of who is remembered */
#define LONGEST_LIFE 110

/* Where what is said of the number at @at begins: "c. 873" */
static guint
find_about (const WakhanDateParser *parser,
            guint                   at)
{
  for (guint back = 1; back <= 2 && back <= at; back++)
    if (skip_about (parser, at - back) == at)
      return at - back;
  return at;
}

/* "(d. 968)", "(r. 912–936)", "Gisla, d. c. 810.": born, died, reigned, flourished */
gboolean
wakhan_date_life_has_letter (const WakhanDateParser *parser,
                             guint                   at)
{
  const gboolean         is_last = at > 3 && is_dash (get_sign (parser, at - 1));
  const guint            first = find_about (parser, is_last ? at - 2 : at);
  const WakhanDateToken *word = get_token (parser, first > 1 ? first - 2 : G_MAXUINT);
  const WakhanDateToken *name = get_token (parser, first > 2 ? first - 3 : G_MAXUINT);
  const guint            length = word->end - word->start;
  const gunichar         after = get_sign (parser, at + 1);

  if (get_sign (parser, first - 1) != '.' || word->kind != WAKHAN_DATE_TOKEN_WORD ||
      !((length == 1 && (word->number == 'b' || word->number == 'd' || word->number == 'r')) ||
        (length == 2 && word->number == 'f')) ||
      (is_dash (after) && is_glued (parser, at + 1) && !is_number (parser, at + 2)))
    return FALSE;
  return (after != 0 && after != '.') || name->traits & WAKHAN_DATE_TOKEN_CAPITAL ||
         name->number == '(' || name->number == ',' || word->traits & WAKHAN_DATE_TOKEN_LINE ||
         first == 2;
}

gboolean
wakhan_date_life_has_year (const WakhanDateParser *parser,
                           guint                   at)
{
  const guint first = at > 2 && is_dash (get_sign (parser, at - 1)) ? at - 2 : at;
  const guint born = get_token (parser, first)->number;
  const guint died = get_token (parser, first + 2)->number;

  if (wakhan_date_life_has_letter (parser, at)) /* whatever dash it has */
    return TRUE;
  if (!is_number (parser, first) || !is_dash (get_sign (parser, first + 1)) ||
      !is_number (parser, first + 2) || get_sign (parser, first + 3) != ')' ||
      died < born + SHORTEST_LIFE || died > born + LONGEST_LIFE)
    return FALSE;
  for (guint back = 2; back <= 3 && back < first; back++)
    if (get_sign (parser, first - back) == '(')
      return skip_about (parser, first - back + 1) == first &&
             get_token (parser, first - back - 1)->traits & WAKHAN_DATE_TOKEN_CAPITAL;
  return FALSE;
}
