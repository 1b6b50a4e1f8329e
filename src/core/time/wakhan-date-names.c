/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-names.h"

#include <glib/gi18n-lib.h>

#include "wakhan-digits.h"

static const char *const month_contexts[WAKHAN_N_DATE_NAME_PLACES] = {
  "month beside a day", "month in “June 2018”", "month in “since June 2018”",
  "month in “until June 2018”"
};
static const char *const months[WAKHAN_N_DATE_NAME_PLACES][12] = {
  [WAKHAN_DATE_NAME_BESIDE_DAY] = {
    NC_ ("month beside a day", "January"),
    NC_ ("month beside a day", "February"),
    NC_ ("month beside a day", "March"),
    NC_ ("month beside a day", "April"),
    NC_ ("month beside a day", "May"),
    NC_ ("month beside a day", "June"),
    NC_ ("month beside a day", "July"),
    NC_ ("month beside a day", "August"),
    NC_ ("month beside a day", "September"),
    NC_ ("month beside a day", "October"),
    NC_ ("month beside a day", "November"),
    NC_ ("month beside a day", "December"),
  },
  [WAKHAN_DATE_NAME_ALONE] = {
    NC_ ("month in “June 2018”", "January"),
    NC_ ("month in “June 2018”", "February"),
    NC_ ("month in “June 2018”", "March"),
    NC_ ("month in “June 2018”", "April"),
    NC_ ("month in “June 2018”", "May"),
    NC_ ("month in “June 2018”", "June"),
    NC_ ("month in “June 2018”", "July"),
    NC_ ("month in “June 2018”", "August"),
    NC_ ("month in “June 2018”", "September"),
    NC_ ("month in “June 2018”", "October"),
    NC_ ("month in “June 2018”", "November"),
    NC_ ("month in “June 2018”", "December"),
  },
  [WAKHAN_DATE_NAME_SINCE] = {
    NC_ ("month in “since June 2018”", "January"),
    NC_ ("month in “since June 2018”", "February"),
    NC_ ("month in “since June 2018”", "March"),
    NC_ ("month in “since June 2018”", "April"),
    NC_ ("month in “since June 2018”", "May"),
    NC_ ("month in “since June 2018”", "June"),
    NC_ ("month in “since June 2018”", "July"),
    NC_ ("month in “since June 2018”", "August"),
    NC_ ("month in “since June 2018”", "September"),
    NC_ ("month in “since June 2018”", "October"),
    NC_ ("month in “since June 2018”", "November"),
    NC_ ("month in “since June 2018”", "December"),
  },
  [WAKHAN_DATE_NAME_UNTIL] = {
    NC_ ("month in “until June 2018”", "January"),
    NC_ ("month in “until June 2018”", "February"),
    NC_ ("month in “until June 2018”", "March"),
    NC_ ("month in “until June 2018”", "April"),
    NC_ ("month in “until June 2018”", "May"),
    NC_ ("month in “until June 2018”", "June"),
    NC_ ("month in “until June 2018”", "July"),
    NC_ ("month in “until June 2018”", "August"),
    NC_ ("month in “until June 2018”", "September"),
    NC_ ("month in “until June 2018”", "October"),
    NC_ ("month in “until June 2018”", "November"),
    NC_ ("month in “until June 2018”", "December"),
  },
};

static const char *const season_contexts[WAKHAN_N_DATE_NAME_PLACES] = {
  NULL, "season in “spring 2018”", "season in “since spring 2018”", "season in “until spring 2018”"
};
static const char *const seasons[WAKHAN_N_DATE_NAME_PLACES][4] = {
  [WAKHAN_DATE_NAME_ALONE] = {
    NC_ ("season in “spring 2018”", "spring"),
    NC_ ("season in “spring 2018”", "summer"),
    NC_ ("season in “spring 2018”", "autumn"),
    NC_ ("season in “spring 2018”", "winter"),
  },
  [WAKHAN_DATE_NAME_SINCE] = {
    NC_ ("season in “since spring 2018”", "spring"),
    NC_ ("season in “since spring 2018”", "summer"),
    NC_ ("season in “since spring 2018”", "autumn"),
    NC_ ("season in “since spring 2018”", "winter"),
  },
  [WAKHAN_DATE_NAME_UNTIL] = {
    NC_ ("season in “until spring 2018”", "spring"),
    NC_ ("season in “until spring 2018”", "summer"),
    NC_ ("season in “until spring 2018”", "autumn"),
    NC_ ("season in “until spring 2018”", "winter"),
  },
};

static const char *
translate (const char *context,
           const char *message)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, context, message);
}

const char *
wakhan_date_names_get_month (guint               month,
                             WakhanDateNamePlace place)
{
  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  return translate (month_contexts[place], months[place][month - 1]);
}

const char *
wakhan_date_names_get_season (guint               season,
                              WakhanDateNamePlace place)
{
  g_return_val_if_fail (season >= 21 && season <= 24, NULL);
  g_return_val_if_fail (place != WAKHAN_DATE_NAME_BESIDE_DAY, NULL);

  return translate (season_contexts[place], seasons[place][season - 21]);
}

char *
wakhan_date_names_dup_ordinal (gint64 year)
{
  /* Translators: the number of a century, from the first to the twenty-first. */
  static const char *const ordinals[] = {
    NC_ ("number of a century", "1st"),
    NC_ ("number of a century", "2nd"),
    NC_ ("number of a century", "3rd"),
    NC_ ("number of a century", "4th"),
    NC_ ("number of a century", "5th"),
    NC_ ("number of a century", "6th"),
    NC_ ("number of a century", "7th"),
    NC_ ("number of a century", "8th"),
    NC_ ("number of a century", "9th"),
    NC_ ("number of a century", "10th"),
    NC_ ("number of a century", "11th"),
    NC_ ("number of a century", "12th"),
    NC_ ("number of a century", "13th"),
    NC_ ("number of a century", "14th"),
    NC_ ("number of a century", "15th"),
    NC_ ("number of a century", "16th"),
    NC_ ("number of a century", "17th"),
    NC_ ("number of a century", "18th"),
    NC_ ("number of a century", "19th"),
    NC_ ("number of a century", "20th"),
    NC_ ("number of a century", "21st"),
  };
  const gint64     number = year < 0 ? -year / 100 + 1 : year / 100 + 1;
  const gint64     unit = number % 100 / 10 == 1 ? 0 : number % 10;
  g_autofree char *digits = wakhan_digits_new (number);

  if (number <= (gint64) G_N_ELEMENTS (ordinals))
    return g_strdup (translate ("number of a century", ordinals[number - 1]));
  /* Translators: the number of a century: 31, 41 … · 22, 32 … · 23, 33 … · all others after the
   * twenty-first. */
  if (unit == 1)
    return g_strdup_printf (C_ ("number of a century", "%sst"), digits);
  if (unit == 2)
    return g_strdup_printf (C_ ("number of a century", "%snd"), digits);
  if (unit == 3)
    return g_strdup_printf (C_ ("number of a century", "%srd"), digits);
  return g_strdup_printf (C_ ("number of a century", "%sth"), digits);
}
