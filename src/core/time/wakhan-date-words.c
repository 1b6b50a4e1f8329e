/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-words.h"

#include <glib/gi18n-lib.h>

#include "wakhan-date-names.h"
#include "wakhan-digits.h"

#define YEARS_A_DECADE 10

/* How sure it is. */
typedef enum
{
  CERTAIN,
  APPROXIMATE,
  UNCERTAIN,
  BOTH,
  N_DOUBTS
} Doubt;

/* What is said differently. */
typedef enum
{
  DAY,        /* day, month, year */
  MONTH,      /* month, year */
  SEASON,     /* season, year */
  YEAR,       /* year */
  DECADE,     /* its first year */
  SPAN,       /* its first year, its last one */
  CENTURY,    /* its number */
  CENTURY_BC, /* its number */
  N_KINDS
} Kind;

static const char *const kind_contexts[N_KINDS] = {
  [DAY] = "day",
  [MONTH] = "month and year",
  [SEASON] = "season and year",
  [YEAR] = "year",
  [DECADE] = "decade",
  [SPAN] = "span of years",
  [CENTURY] = "century",
  [CENTURY_BC] = "century",
};

/* Translators: dates. What stands in for “%s” is a number in the digits of your language, or a name
 * that you translate under a context of its own, for the case that it takes there. Day: 1 day, 2
 * month, 3 year. Month or season: 1 its name, 2 year. Span: 1 first year, 2 last year. Decade: its
 * first year (“the 1960s”). Century: what “20th” is translated by. A year may be “44 BC”. */
static const char *const messages[WAKHAN_N_DATE_FORMS][N_DOUBTS][N_KINDS] = {
  [WAKHAN_DATE_FORM_PLAIN] = {
    [CERTAIN] = {
      [DAY] = NC_ ("day", "%1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "%1$s %2$s"),
      [SEASON] = NC_ ("season and year", "%1$s %2$s"),
      [YEAR] = NC_ ("year", "%s"),
      [DECADE] = NC_ ("decade", "the %ss"),
      [SPAN] = NC_ ("span of years", "between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "%s century"),
      [CENTURY_BC] = NC_ ("century", "%s century BC"),
    },
    [APPROXIMATE] = {
      [DAY] = NC_ ("day", "about %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "about %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "about %1$s %2$s"),
      [YEAR] = NC_ ("year", "about %s"),
      [DECADE] = NC_ ("decade", "about the %ss"),
      [SPAN] = NC_ ("span of years", "about between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "about %s century"),
      [CENTURY_BC] = NC_ ("century", "about %s century BC"),
    },
    [UNCERTAIN] = {
      [DAY] = NC_ ("day", "perhaps %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "perhaps %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "perhaps %1$s %2$s"),
      [YEAR] = NC_ ("year", "perhaps %s"),
      [DECADE] = NC_ ("decade", "perhaps the %ss"),
      [SPAN] = NC_ ("span of years", "perhaps between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "perhaps %s century"),
      [CENTURY_BC] = NC_ ("century", "perhaps %s century BC"),
    },
    [BOTH] = {
      [DAY] = NC_ ("day", "perhaps about %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "perhaps about %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "perhaps about %1$s %2$s"),
      [YEAR] = NC_ ("year", "perhaps about %s"),
      [DECADE] = NC_ ("decade", "perhaps about the %ss"),
      [SPAN] = NC_ ("span of years", "perhaps about between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "perhaps about %s century"),
      [CENTURY_BC] = NC_ ("century", "perhaps about %s century BC"),
    },
  },
  [WAKHAN_DATE_FORM_SINCE] = {
    [CERTAIN] = {
      [DAY] = NC_ ("day", "since %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "since %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "since %1$s %2$s"),
      [YEAR] = NC_ ("year", "since %s"),
      [DECADE] = NC_ ("decade", "since the %ss"),
      [SPAN] = NC_ ("span of years", "since between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "since the %s century"),
      [CENTURY_BC] = NC_ ("century", "since the %s century BC"),
    },
    [APPROXIMATE] = {
      [DAY] = NC_ ("day", "since about %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "since about %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "since about %1$s %2$s"),
      [YEAR] = NC_ ("year", "since about %s"),
      [DECADE] = NC_ ("decade", "since about the %ss"),
      [SPAN] = NC_ ("span of years", "since about between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "since about the %s century"),
      [CENTURY_BC] = NC_ ("century", "since about the %s century BC"),
    },
    [UNCERTAIN] = {
      [DAY] = NC_ ("day", "since perhaps %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "since perhaps %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "since perhaps %1$s %2$s"),
      [YEAR] = NC_ ("year", "since perhaps %s"),
      [DECADE] = NC_ ("decade", "since perhaps the %ss"),
      [SPAN] = NC_ ("span of years", "since perhaps between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "since perhaps the %s century"),
      [CENTURY_BC] = NC_ ("century", "since perhaps the %s century BC"),
    },
    [BOTH] = {
      [DAY] = NC_ ("day", "since perhaps about %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "since perhaps about %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "since perhaps about %1$s %2$s"),
      [YEAR] = NC_ ("year", "since perhaps about %s"),
      [DECADE] = NC_ ("decade", "since perhaps about the %ss"),
      [SPAN] = NC_ ("span of years", "since perhaps about between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "since perhaps about the %s century"),
      [CENTURY_BC] = NC_ ("century", "since perhaps about the %s century BC"),
    },
  },
  [WAKHAN_DATE_FORM_UNTIL] = {
    [CERTAIN] = {
      [DAY] = NC_ ("day", "until %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "until %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "until %1$s %2$s"),
      [YEAR] = NC_ ("year", "until %s"),
      [DECADE] = NC_ ("decade", "until the %ss"),
      [SPAN] = NC_ ("span of years", "until between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "until the %s century"),
      [CENTURY_BC] = NC_ ("century", "until the %s century BC"),
    },
    [APPROXIMATE] = {
      [DAY] = NC_ ("day", "until about %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "until about %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "until about %1$s %2$s"),
      [YEAR] = NC_ ("year", "until about %s"),
      [DECADE] = NC_ ("decade", "until about the %ss"),
      [SPAN] = NC_ ("span of years", "until about between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "until about the %s century"),
      [CENTURY_BC] = NC_ ("century", "until about the %s century BC"),
    },
    [UNCERTAIN] = {
      [DAY] = NC_ ("day", "until perhaps %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "until perhaps %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "until perhaps %1$s %2$s"),
      [YEAR] = NC_ ("year", "until perhaps %s"),
      [DECADE] = NC_ ("decade", "until perhaps the %ss"),
      [SPAN] = NC_ ("span of years", "until perhaps between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "until perhaps the %s century"),
      [CENTURY_BC] = NC_ ("century", "until perhaps the %s century BC"),
    },
    [BOTH] = {
      [DAY] = NC_ ("day", "until perhaps about %1$s %2$s %3$s"),
      [MONTH] = NC_ ("month and year", "until perhaps about %1$s %2$s"),
      [SEASON] = NC_ ("season and year", "until perhaps about %1$s %2$s"),
      [YEAR] = NC_ ("year", "until perhaps about %s"),
      [DECADE] = NC_ ("decade", "until perhaps about the %ss"),
      [SPAN] = NC_ ("span of years", "until perhaps about between %1$s and %2$s"),
      [CENTURY] = NC_ ("century", "until perhaps about the %s century"),
      [CENTURY_BC] = NC_ ("century", "until perhaps about the %s century BC"),
    },
  },
  [WAKHAN_DATE_FORM_END_UNKNOWN] = {
    [CERTAIN] = {
      [DAY] = NC_ ("day", "from %1$s %2$s %3$s, end unknown"),
      [MONTH] = NC_ ("month and year", "from %1$s %2$s, end unknown"),
      [SEASON] = NC_ ("season and year", "from %1$s %2$s, end unknown"),
      [YEAR] = NC_ ("year", "from %s, end unknown"),
      [DECADE] = NC_ ("decade", "from the %ss, end unknown"),
      [SPAN] = NC_ ("span of years", "from between %1$s and %2$s, end unknown"),
      [CENTURY] = NC_ ("century", "from the %s century, end unknown"),
      [CENTURY_BC] = NC_ ("century", "from the %s century BC, end unknown"),
    },
    [APPROXIMATE] = {
      [DAY] = NC_ ("day", "from about %1$s %2$s %3$s, end unknown"),
      [MONTH] = NC_ ("month and year", "from about %1$s %2$s, end unknown"),
      [SEASON] = NC_ ("season and year", "from about %1$s %2$s, end unknown"),
      [YEAR] = NC_ ("year", "from about %s, end unknown"),
      [DECADE] = NC_ ("decade", "from about the %ss, end unknown"),
      [SPAN] = NC_ ("span of years", "from about between %1$s and %2$s, end unknown"),
      [CENTURY] = NC_ ("century", "from about the %s century, end unknown"),
      [CENTURY_BC] = NC_ ("century", "from about the %s century BC, end unknown"),
    },
    [UNCERTAIN] = {
      [DAY] = NC_ ("day", "from perhaps %1$s %2$s %3$s, end unknown"),
      [MONTH] = NC_ ("month and year", "from perhaps %1$s %2$s, end unknown"),
      [SEASON] = NC_ ("season and year", "from perhaps %1$s %2$s, end unknown"),
      [YEAR] = NC_ ("year", "from perhaps %s, end unknown"),
      [DECADE] = NC_ ("decade", "from perhaps the %ss, end unknown"),
      [SPAN] = NC_ ("span of years", "from perhaps between %1$s and %2$s, end unknown"),
      [CENTURY] = NC_ ("century", "from perhaps the %s century, end unknown"),
      [CENTURY_BC] = NC_ ("century", "from perhaps the %s century BC, end unknown"),
    },
    [BOTH] = {
      [DAY] = NC_ ("day", "from perhaps about %1$s %2$s %3$s, end unknown"),
      [MONTH] = NC_ ("month and year", "from perhaps about %1$s %2$s, end unknown"),
      [SEASON] = NC_ ("season and year", "from perhaps about %1$s %2$s, end unknown"),
      [YEAR] = NC_ ("year", "from perhaps about %s, end unknown"),
      [DECADE] = NC_ ("decade", "from perhaps about the %ss, end unknown"),
      [SPAN] = NC_ ("span of years", "from perhaps about between %1$s and %2$s, end unknown"),
      [CENTURY] = NC_ ("century", "from perhaps about the %s century, end unknown"),
      [CENTURY_BC] = NC_ ("century", "from perhaps about the %s century BC, end unknown"),
    },
  },
  [WAKHAN_DATE_FORM_START_UNKNOWN] = {
    [CERTAIN] = {
      [DAY] = NC_ ("day", "until %1$s %2$s %3$s, beginning unknown"),
      [MONTH] = NC_ ("month and year", "until %1$s %2$s, beginning unknown"),
      [SEASON] = NC_ ("season and year", "until %1$s %2$s, beginning unknown"),
      [YEAR] = NC_ ("year", "until %s, beginning unknown"),
      [DECADE] = NC_ ("decade", "until the %ss, beginning unknown"),
      [SPAN] = NC_ ("span of years", "until between %1$s and %2$s, beginning unknown"),
      [CENTURY] = NC_ ("century", "until the %s century, beginning unknown"),
      [CENTURY_BC] = NC_ ("century", "until the %s century BC, beginning unknown"),
    },
    [APPROXIMATE] = {
      [DAY] = NC_ ("day", "until about %1$s %2$s %3$s, beginning unknown"),
      [MONTH] = NC_ ("month and year", "until about %1$s %2$s, beginning unknown"),
      [SEASON] = NC_ ("season and year", "until about %1$s %2$s, beginning unknown"),
      [YEAR] = NC_ ("year", "until about %s, beginning unknown"),
      [DECADE] = NC_ ("decade", "until about the %ss, beginning unknown"),
      [SPAN] = NC_ ("span of years", "until about between %1$s and %2$s, beginning unknown"),
      [CENTURY] = NC_ ("century", "until about the %s century, beginning unknown"),
      [CENTURY_BC] = NC_ ("century", "until about the %s century BC, beginning unknown"),
    },
    [UNCERTAIN] = {
      [DAY] = NC_ ("day", "until perhaps %1$s %2$s %3$s, beginning unknown"),
      [MONTH] = NC_ ("month and year", "until perhaps %1$s %2$s, beginning unknown"),
      [SEASON] = NC_ ("season and year", "until perhaps %1$s %2$s, beginning unknown"),
      [YEAR] = NC_ ("year", "until perhaps %s, beginning unknown"),
      [DECADE] = NC_ ("decade", "until perhaps the %ss, beginning unknown"),
      [SPAN] = NC_ ("span of years", "until perhaps between %1$s and %2$s, beginning unknown"),
      [CENTURY] = NC_ ("century", "until perhaps the %s century, beginning unknown"),
      [CENTURY_BC] = NC_ ("century", "until perhaps the %s century BC, beginning unknown"),
    },
    [BOTH] = {
      [DAY] = NC_ ("day", "until perhaps about %1$s %2$s %3$s, beginning unknown"),
      [MONTH] = NC_ ("month and year", "until perhaps about %1$s %2$s, beginning unknown"),
      [SEASON] = NC_ ("season and year", "until perhaps about %1$s %2$s, beginning unknown"),
      [YEAR] = NC_ ("year", "until perhaps about %s, beginning unknown"),
      [DECADE] = NC_ ("decade", "until perhaps about the %ss, beginning unknown"),
      [SPAN] = NC_ ("span of years", "until perhaps about between %1$s and %2$s, beginning unknown"),
      [CENTURY] = NC_ ("century", "until perhaps about the %s century, beginning unknown"),
      [CENTURY_BC] = NC_ ("century", "until perhaps about the %s century BC, beginning unknown"),
    },
  },
};

static const WakhanDateNamePlace places[WAKHAN_N_DATE_FORMS] = {
  [WAKHAN_DATE_FORM_PLAIN] = WAKHAN_DATE_NAME_ALONE,
  [WAKHAN_DATE_FORM_SINCE] = WAKHAN_DATE_NAME_SINCE,
  [WAKHAN_DATE_FORM_UNTIL] = WAKHAN_DATE_NAME_UNTIL,
  [WAKHAN_DATE_FORM_END_UNKNOWN] = WAKHAN_DATE_NAME_SINCE,
  [WAKHAN_DATE_FORM_START_UNKNOWN] = WAKHAN_DATE_NAME_UNTIL,
};

/* The ten years from 1900 on are not called "the 1900s". */
static gboolean
has_name (const WakhanCalendarDate *date)
{
  return date->year > 0 && date->year % 100 != 0;
}

static Kind
find_kind (const WakhanCalendarDate *date)
{
  switch (date->precision)
    {
    case WAKHAN_PRECISION_CENTURY:
      return date->year < 0 ? CENTURY_BC : CENTURY;
    case WAKHAN_PRECISION_DECADE:
      return has_name (date) ? DECADE : SPAN;
    case WAKHAN_PRECISION_YEAR:
      return YEAR;
    case WAKHAN_PRECISION_SEASON:
      return SEASON;
    case WAKHAN_PRECISION_MONTH:
      return MONTH;
    case WAKHAN_PRECISION_DAY:
    default:
      return DAY;
    }
}

static Doubt
find_doubt (const WakhanCalendarDate *date)
{
  return (date->uncertain ? UNCERTAIN : CERTAIN) + (date->approximate ? APPROXIMATE : CERTAIN);
}

char *
wakhan_date_words_new (const WakhanCalendarDate *date,
                       WakhanDateForm            form)
{
  const Kind  kind = find_kind (date);
  const char *message =
    g_dpgettext2 (GETTEXT_PACKAGE, kind_contexts[kind], messages[form][find_doubt (date)][kind]);
  g_autofree char *year = wakhan_date_words_new_for_year (date->year);
  g_autofree char *number = NULL;

  switch (kind)
    {
    case DAY:
      number = wakhan_digits_new (date->day);
      return g_strdup_printf (
        message, number, wakhan_date_names_get_month (date->month, WAKHAN_DATE_NAME_BESIDE_DAY),
        year);
    case MONTH:
      return g_strdup_printf (message, wakhan_date_names_get_month (date->month, places[form]),
                              year);
    case SEASON:
      return g_strdup_printf (message, wakhan_date_names_get_season (date->month, places[form]),
                              year);
    case SPAN:
      number = wakhan_date_words_new_for_year (date->year + YEARS_A_DECADE - 1);
      return g_strdup_printf (message, year, number);
    case CENTURY:
    case CENTURY_BC:
      number = wakhan_date_names_dup_ordinal (date->year);
      return g_strdup_printf (message, number);
    case YEAR:
    case DECADE:
    default:
      return g_strdup_printf (message, year);
    }
}

static gboolean
are_days_of_one_month (const WakhanCalendarDate *first,
                       const WakhanCalendarDate *last)
{
  return first->precision == WAKHAN_PRECISION_DAY && last->precision == WAKHAN_PRECISION_DAY &&
         first->year == last->year && first->month == last->month && first->day < last->day &&
         find_doubt (first) == CERTAIN && find_doubt (last) == CERTAIN;
}

char *
wakhan_date_words_new_for_range (const WakhanCalendarDate *first,
                                 const WakhanCalendarDate *last)
{
  g_autofree char *start = wakhan_date_words_new (first, WAKHAN_DATE_FORM_PLAIN);
  g_autofree char *end = wakhan_date_words_new (last, WAKHAN_DATE_FORM_PLAIN);

  if (g_str_equal (start, end))
    return g_steal_pointer (&start);
  if (are_days_of_one_month (first, last))
    {
      g_autofree char *first_day = wakhan_digits_new (first->day);
      g_autofree char *last_day = wakhan_digits_new (last->day);
      g_autofree char *year = wakhan_date_words_new_for_year (first->year);
      const char      *month =
        wakhan_date_names_get_month (first->month, WAKHAN_DATE_NAME_BESIDE_DAY);

      /* Translators: days of one month: 1 first day, 2 last day, 3 month, 4 year. */
      return g_strdup_printf (C_ ("range", "%1$s–%2$s %3$s %4$s"), first_day, last_day, month,
                              year);
    }
  /* Translators: from a date to another; both are whole: “June 2018 – about 2020”. */
  return g_strdup_printf (C_ ("range", "%1$s – %2$s"), start, end);
}

char *
wakhan_date_words_new_for_year (gint64 year)
{
  g_autofree char *digits = wakhan_digits_new (year > 0 ? year : 1 - year);

  if (year > 0)
    return g_steal_pointer (&digits);
  return g_strdup_printf (C_ ("year", "%s BC"), digits);
}

char *
wakhan_date_words_new_for_decade (gint64 year)
{
  g_autofree char *words = wakhan_date_words_new_for_year (year);
  if (year <= 1)
    {
      const WakhanCalendarDate first = { .precision = WAKHAN_PRECISION_YEAR, .year = year };
      const WakhanCalendarDate last = { .precision = WAKHAN_PRECISION_YEAR,
                                        .year = year + YEARS_A_DECADE - 1 - (year == 1) };
      return wakhan_date_words_new_for_range (&first, &last);
    }
  /* Translators: a decade as short as it can be said, by its first year: “1960s”. */
  return g_strdup_printf (C_ ("decade", "%ss"), words);
}

char *
wakhan_date_words_new_for_century (gint64 year)
{
  const WakhanCalendarDate date = { .precision = WAKHAN_PRECISION_CENTURY, .year = year };

  return wakhan_date_words_new (&date, WAKHAN_DATE_FORM_PLAIN);
}
