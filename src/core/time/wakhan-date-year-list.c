/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-year-list.h"

#include "wakhan-date-veto.h"

#define FIRST_LIKELY_YEAR 1800
#define ROUND 50 /* a number that is a multiple of it may count something */

gboolean
wakhan_date_year_list_is_last (const WakhanDateParser *parser,
                               guint                   at)
{
  const guint before = at - 2 - (at > 2 && get_sign (parser, at - 2) == ',');

  return at > 2 && get_token (parser, at)->number >= FIRST_LIKELY_YEAR &&
         is_year_like (get_token (parser, before)) &&
         get_token (parser, before)->number < get_token (parser, at)->number &&
         before > 0 &&
         (get_kind (parser, before - 1) == WAKHAN_DATE_WORD_ARTICLE ||
          (get_sign (parser, before - 1) == ',' && is_year_like (get_token (parser, before - 2))));
}

gboolean
wakhan_date_year_list_has_span (const WakhanDateParser *parser,
                                guint                   at)
{
  const guint dash = is_dash (get_sign (parser, at + 1))             ? at + 1
                     : at > 1 && is_dash (get_sign (parser, at - 1)) ? at - 1
                                                                     : 0;

  return dash > 0 && wakhan_date_veto_parts_years (parser, dash) &&
         get_token (parser, dash - 1)->number >= FIRST_LIKELY_YEAR &&
         (get_token (parser, dash - 1)->number % ROUND != 0 ||
          get_token (parser, dash + 1)->number % ROUND != 0) &&
         get_kind (parser, dash + 2) != WAKHAN_DATE_WORD_MEASURE &&
         get_kind (parser, dash + 2) != WAKHAN_DATE_WORD_PEOPLE;
}
