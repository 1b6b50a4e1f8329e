/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-days.h"

#include "wakhan-day.h"
#include "wakhan-digits.h"
#include "wakhan-typed-figures.h"
#include "wakhan-typed-words.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#define ANY_DAY 28 /* every month has it */
#define LAST_DAY 31
#define LEAP_YEAR 2000

/* Whether the date, or an end of it, is @day of a month. */
static gboolean
find_month (const char *edtf,
            guint       day,
            int        *year,
            guint      *month)
{
  g_auto (GStrv) ends = g_strsplit (edtf, "/", 2);

  for (guint i = 0; ends[i]; i++)
    {
      guint found;
      int   length = 0;

      if (sscanf (ends[i], "%d-%2u-%2u%n", year, month, &found, &length) == 3 && found == day &&
          !ends[i][length] && *month >= 1 && *month <= 12)
        return TRUE;
    }
  return FALSE;
}

/* Only a date without a year has none; what the year may be, is no concern of the month. */
static gboolean
refuse_without_year (WakhanTypedDate *self,
                     guint            day,
                     guint            month)
{
  g_autofree char *digits = wakhan_digits_new (day);

  if (day > LAST_DAY || day <= wakhan_day_count_in_month (LEAP_YEAR, month))
    return FALSE;
  /* Translators: “%s” is a number. */
  wakhan_typed_date_refuse (self, g_strdup_printf (_ ("This month has no day %s."), digits));
  return TRUE;
}

static gboolean
refuse_of_year (WakhanTypedDate *self,
                int              year,
                guint            month,
                guint            day)
{
  g_autofree char *whole = NULL;

  if (year < 0 || (day > 0 && day <= wakhan_day_count_in_month (year, month)))
    return FALSE;
  whole = g_strdup_printf ("%04d-%02u-%02u", year, month, day);
  if (!wakhan_typed_figures_read (self, whole, &(WakhanTypedDateHints){ 0 }))
    return FALSE;
  self->is_figures = FALSE;
  return TRUE;
}

/* @start: where a number of one or two digits stands, up to @end */
static gboolean
refuse_number (WakhanTypedDate            *self,
               const char                 *text,
               const char                 *start,
               const char                 *end,
               const WakhanTypedDateHints *hints)
{
  const guint            day = g_ascii_strtoull (start, NULL, 10);
  g_autofree char       *before = g_strndup (text, start - text);
  g_autofree char       *mended = g_strdup_printf ("%s%d%s", before, ANY_DAY, end);
  g_autofree char       *dated = g_strdup_printf ("%s %d", mended, LEAP_YEAR);
  g_autoptr (WakhanDate) date = NULL;
  int                    year;
  guint                  month;

  if (day > 0 && day <= ANY_DAY)
    return FALSE;
  date = wakhan_typed_words_find_whole (mended, hints);
  if (date)
    return find_month (wakhan_date_get_edtf (date), ANY_DAY, &year, &month) &&
           refuse_of_year (self, year, month, day);
  date = wakhan_typed_words_find_whole (dated, hints);
  return date && find_month (wakhan_date_get_edtf (date), ANY_DAY, &year, &month) &&
         refuse_without_year (self, day, month);
}

gboolean
wakhan_typed_days_refuse (WakhanTypedDate            *self,
                          const char                 *text,
                          const WakhanTypedDateHints *hints)
{
  for (const char *start = text; *start;)
    {
      const gsize n_digits = strspn (start, "0123456789");

      if ((n_digits == 1 || n_digits == 2) &&
          refuse_number (self, text, start, start + n_digits, hints))
        return TRUE;
      start += MAX (n_digits, 1);
    }
  return FALSE;
}
