/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-told.h"

#include <string.h>

#define DAYS_OF_WEEK 7
#define FIRST_SURE_DAY 4 /* of January, which is in the first week of its year */

/* @most: figures. Returns: what comes behind them; NULL: there are less than @least */
static const char *
read_figures (const char *at,
              guint       least,
              guint       most,
              guint      *number)
{
  guint n = 0;

  for (*number = 0; n < most && g_ascii_isdigit (*at); n++, at++)
    *number = *number * 10 + (guint) (*at - '0');
  return n >= least ? at : NULL;
}

/* A week is told by its Monday, as much as a day tells. */
static void
set_week (WakhanDateMention *mention,
          guint              year,
          guint              week)
{
  g_autoptr (GDate) day = g_date_new_dmy (FIRST_SURE_DAY, G_DATE_JANUARY, year);

  g_date_subtract_days (day, g_date_get_weekday (day) - 1);
  g_date_add_days (day, (week - 1) * DAYS_OF_WEEK);
  *mention = wakhan_date_mention_of_day (g_date_get_year (day), g_date_get_month (day),
                                         g_date_get_day (day));
  mention->shape = WAKHAN_DATE_SHAPE_WEEK;
}

/* Behind the day: nothing, or a time. */
static gboolean
ends (const char *at)
{
  return *at == '\0' || ((*at == 'T' || *at == 't' || *at == ' ') && g_ascii_isdigit (at[1]));
}

gboolean
wakhan_date_told_read (const char        *written,
                       WakhanDateMention *mention)
{
  const char *at;
  guint       year;
  guint       month = 0;
  guint       day = 0;

  g_return_val_if_fail (written && mention, FALSE);

  written += strspn (written, " \t\n");
  at = read_figures (written, 4, 4, &year);
  if (!at || year == 0)
    return FALSE;
  if (at[0] == '-' && at[1] == 'W')
    {
      at = read_figures (at + 2, 2, 2, &month);
      if (!at || *at != '\0' || month < 1 || month > 53)
        return FALSE;
      set_week (mention, year, month);
      return TRUE;
    }
  if (*at == '-')
    at = read_figures (at + 1, 2, 2, &month);
  if (at && month > 0 && *at == '-')
    at = read_figures (at + 1, 2, 2, &day);
  if (!at || !ends (at) || month > 12 || (day == 0 && *at != '\0') ||
      (month == 0 && at != written + 4))
    return FALSE;
  *mention = wakhan_date_mention_of_day (year, month, day);
  mention->shape = day     ? WAKHAN_DATE_SHAPE_DAY
                   : month ? WAKHAN_DATE_SHAPE_MONTH
                           : WAKHAN_DATE_SHAPE_YEAR;
  return wakhan_date_mention_is_valid (mention);
}

/* What names a year, or a day of a month, is a date by itself; "Monday" beside "March" may be one
 * day in two parts. */
static gboolean
is_by_itself (const WakhanDateMention *mention)
{
  return mention->traits & (WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_SHORT_YEAR) ||
         (mention->day > 0 && mention->month > 0);
}

void
wakhan_date_told_join (GArray                  *mentions,
                       const WakhanDateMention *told,
                       guint                    n_told)
{
  const guint kept = WAKHAN_DATE_MENTION_JOINED | WAKHAN_DATE_MENTION_SINCE |
                     WAKHAN_DATE_MENTION_UNTIL | WAKHAN_DATE_MENTION_ASIDE |
                     WAKHAN_DATE_MENTION_OPENS;
  g_autoptr (GArray) said = NULL;
  guint              next = 0;

  g_return_if_fail (mentions);

  if (n_told == 0)
    return;
  said = g_array_copy (mentions);
  g_array_set_size (mentions, 0);
  for (guint i = 0; i < n_told; i++)
    {
      WakhanDateMention date = told[i];
      guint             n_said = 0;
      guint             first;

      for (; next < said->len && g_array_index (said, WakhanDateMention, next).end <= date.start;
           next++)
        g_array_append_val (mentions, g_array_index (said, WakhanDateMention, next));
      for (first = next;
           next < said->len && g_array_index (said, WakhanDateMention, next).start < date.end;
           next++)
        {
          const WakhanDateMention *words = &g_array_index (said, WakhanDateMention, next);

          date.traits |= words->traits & kept;
          n_said += is_by_itself (words);
        }
      if (n_said > 1)
        g_array_append_vals (mentions, &g_array_index (said, WakhanDateMention, first),
                             next - first);
      else
        g_array_append_val (mentions, date);
    }
  if (next < said->len)
    g_array_append_vals (mentions, &g_array_index (said, WakhanDateMention, next),
                         said->len - next);
}
