/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-figures.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "wakhan-date-names.h"
#include "wakhan-date-words.h"
#include "wakhan-digits.h"

#define MOST_NUMBERS 3
#define MOST_DIGITS 12 /* of a year that EDTF has */
#define DIGITS_OF_YEAR 4
#define MONTHS_A_YEAR 12

/* Numbers with one sign between them: "2018-13", "7/6/2018". */
typedef struct
{
  guint  n_numbers;
  gint64 numbers[MOST_NUMBERS];
  guint  n_digits[MOST_NUMBERS];
  char   sign;
} Figures;

static gboolean
scan (Figures    *self,
      const char *text)
{
  memset (self, 0, sizeof *self);
  for (const char *at = text;; at++)
    {
      const gsize n_digits = strspn (at, "0123456789");

      if (n_digits == 0 || n_digits > MOST_DIGITS)
        return FALSE;
      self->numbers[self->n_numbers] = g_ascii_strtoll (at, NULL, 10);
      self->n_digits[self->n_numbers] = n_digits;
      self->n_numbers++;
      at += n_digits;
      if (!*at)
        return TRUE;
      if (!strchr ("-/.", *at) || (self->sign && *at != self->sign) ||
          self->n_numbers == MOST_NUMBERS)
        return FALSE;
      self->sign = *at;
    }
}

/* "7/6/2018" may be a day of June or of July. */
static gboolean
is_asked (const Figures *figures)
{
  return figures->n_numbers == 3 && figures->n_digits[0] <= 2 && figures->n_digits[1] <= 2 &&
         figures->n_digits[2] == DIGITS_OF_YEAR && figures->numbers[0] >= 1 &&
         figures->numbers[1] >= 1 && figures->numbers[0] <= MONTHS_A_YEAR &&
         figures->numbers[1] <= MONTHS_A_YEAR && figures->numbers[0] != figures->numbers[1];
}

static void
add_day (WakhanTypedDate *self,
         gint64           year,
         gint64           month,
         gint64           day)
{
  char edtf[40];

  g_snprintf (edtf, sizeof edtf,
              "%04" G_GINT64_FORMAT "-%02" G_GINT64_FORMAT "-%02" G_GINT64_FORMAT, year, month,
              day);
  wakhan_typed_date_add_guess (self, edtf);
}

static void
add_month (WakhanTypedDate *self,
           gint64           year,
           gint64           month)
{
  char edtf[40];

  g_snprintf (edtf, sizeof edtf, "%04" G_GINT64_FORMAT "-%02" G_GINT64_FORMAT, year, month);
  wakhan_typed_date_add_guess (self, edtf);
}

static void
add_year (WakhanTypedDate *self,
          gint64           year)
{
  char edtf[40];

  g_snprintf (edtf, sizeof edtf, "%04" G_GINT64_FORMAT, year);
  wakhan_typed_date_add_guess (self, edtf);
}

/* Translators: a day and its month, without the year: 1 day, 2 month. */
static char *
dup_day_of_month (gint64 day,
                  gint64 month)
{
  g_autofree char *digits = wakhan_digits_new (day);

  return g_strdup_printf (C_ ("day of a month", "%1$s %2$s"), digits,
                          wakhan_date_names_get_month (month, WAKHAN_DATE_NAME_BESIDE_DAY));
}

static void
ask (WakhanTypedDate *self,
     const Figures   *figures,
     int              order)
{
  const gint64     year = figures->numbers[2];
  const gint64     day = figures->numbers[order < 0];
  const gint64     month = figures->numbers[order >= 0];
  g_autofree char *first = dup_day_of_month (day, month);
  g_autofree char *second = NULL;

  add_day (self, year, month, day);
  add_day (self, year, day, month);
  second = wakhan_date_to_words (g_ptr_array_index (self->guesses, 1));
  /* Translators: which day is meant? 1 “7 June”, 2 “6 July 2018”. */
  wakhan_typed_date_refuse (self, g_strdup_printf (_ ("%1$s or %2$s?"), first, second));
  self->state = WAKHAN_TYPED_DATE_ASKED;
  if (order != 0)
    {
      g_free (self->detail);
      self->detail = g_strdup (order > 0 ? _ ("Day first in this text.")
                                         : _ ("Month first in this text."));
    }
}

static void
refuse_month (WakhanTypedDate *self,
              gint64           year,
              gint64           month)
{
  g_autofree char *digits = wakhan_digits_new (month);

  wakhan_typed_date_refuse (self, g_strdup_printf (_ ("There is no month %s."), digits));
  self->is_figures = TRUE;
  if (month > MONTHS_A_YEAR)
    add_month (self, year, MONTHS_A_YEAR);
  add_month (self, year, month == 0 ? 1 : month / 10); /* a digit too many, oftenest */
  add_year (self, year);
}

static void
refuse_day (WakhanTypedDate *self,
            gint64           year,
            gint64           month,
            gint64           day)
{
  const gint64             n_days = wakhan_day_count_in_month (year, month);
  const WakhanCalendarDate of = { .precision = WAKHAN_PRECISION_MONTH,
                                  .year = year,
                                  .month = month };
  g_autofree char         *words = wakhan_date_words_new (&of, WAKHAN_DATE_FORM_PLAIN);
  g_autofree char         *digits = wakhan_digits_new (day == 0 ? 0 : n_days);

  if (day == 0)
    wakhan_typed_date_refuse (self, g_strdup_printf (_ ("There is no day %s."), digits));
  else /* Translators: 1 a month and its year, 2 how many days it has. */
    wakhan_typed_date_refuse (self,
                              g_strdup_printf (_ ("%1$s has only %2$s days."), words, digits));
  self->is_figures = TRUE;
  add_day (self, year, month, day == 0 ? 1 : n_days);
  if (day > 31)
    add_day (self, year, month, day / 10);
  else if (day > n_days)
    add_day (self, year, month + 1, day - n_days);
  add_month (self, year, month);
}

/* A year, a month and a day that begin with the year. */
static gboolean
read_year_first (WakhanTypedDate *self,
                 const Figures   *figures)
{
  const gint64           year = figures->numbers[0];
  const gint64           month = figures->numbers[1];
  const gint64           day = figures->numbers[2];
  const gboolean         has_day = figures->n_numbers == 3;
  g_autoptr (WakhanDate) date = NULL;

  if (figures->n_digits[1] > 2 || (has_day && figures->n_digits[2] > 2) ||
      (!has_day && figures->sign != '-'))
    return FALSE;
  if (month < 1 || month > MONTHS_A_YEAR)
    refuse_month (self, year, month);
  else if (has_day && (day < 1 || day > wakhan_day_count_in_month (year, month)))
    refuse_day (self, year, month, day);
  else
    {
      if (has_day)
        add_day (self, year, month, day);
      else
        add_month (self, year, month);
      date = wakhan_date_ref (g_ptr_array_index (self->guesses, 0));
      wakhan_typed_date_take (self, date, NULL);
    }
  return TRUE;
}

/* A day or month that no calendar has is not looked for in words; what is neither may be some. */
static gboolean
read_figures (WakhanTypedDate            *self,
              const char                 *text,
              const WakhanTypedDateHints *hints)
{
  Figures figures;

  if (!scan (&figures, text))
    return FALSE;
  if (is_asked (&figures))
    {
      ask (self, &figures, hints->order);
      return TRUE;
    }
  if (figures.n_numbers == 1 && figures.n_digits[0] < DIGITS_OF_YEAR)
    {
      wakhan_typed_date_refuse (self, g_strdup (_ ("A year is typed with four digits.")));
      self->is_figures = TRUE;
      add_year (self, figures.numbers[0]);
      return TRUE;
    }
  if (figures.n_numbers > 1 && figures.n_digits[0] == DIGITS_OF_YEAR)
    return read_year_first (self, &figures);
  return FALSE;
}

/* "-44", "-44-03-15": the year 44 before our era, or the 44th before the year 0, as EDTF counts. */
static gboolean
ask_era (WakhanTypedDate *self,
         const char      *text)
{
  Figures          figures;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (*text != '-' || !scan (&figures, text + 1) || figures.n_digits[0] >= DIGITS_OF_YEAR ||
      figures.numbers[0] < 2 || (figures.n_numbers > 1 && figures.sign != '-'))
    return FALSE;
  for (guint i = 0; i < 2; i++)
    {
      GString *edtf = g_string_new (NULL);

      g_string_printf (edtf, "-%04" G_GINT64_FORMAT, figures.numbers[0] - 1 + i);
      for (guint j = 1; j < figures.n_numbers; j++)
        g_string_append_printf (edtf, "-%02" G_GINT64_FORMAT, figures.numbers[j]);
      wakhan_typed_date_add_guess (self, edtf->str);
      g_string_free (edtf, TRUE);
    }
  if (self->guesses->len < 2)
    return FALSE;
  first = wakhan_date_to_words (g_ptr_array_index (self->guesses, 0));
  second = wakhan_date_to_words (g_ptr_array_index (self->guesses, 1));
  wakhan_typed_date_refuse (self, g_strdup_printf (_ ("%1$s or %2$s?"), first, second));
  self->state = WAKHAN_TYPED_DATE_ASKED;
  return TRUE;
}

/* "2021/1999", "2021 – 1999" */
static gboolean
refuse_order (WakhanTypedDate *self,
              const char      *text)
{
  g_auto (GStrv)   ends = g_strsplit (text, "/", 2);
  g_autofree char *turned = g_strdup_printf ("%s/%s", ends[1], ends[0]);

  wakhan_typed_date_refuse (self, g_strdup (_ ("The end lies before the start.")));
  wakhan_typed_date_add_guess (self, turned);
  return TRUE;
}

gboolean
wakhan_typed_figures_read (WakhanTypedDate            *self,
                           const char                 *text,
                           const WakhanTypedDateHints *hints)
{
  g_autoptr (GError)     error = NULL;
  g_autofree char       *upper = g_ascii_strup (text, -1); /* "196x" */
  g_autoptr (WakhanDate) date = wakhan_date_parse (upper, &error);

  if (date)
    {
      wakhan_typed_date_take (self, date, NULL);
      return TRUE;
    }
  if (g_error_matches (error, WAKHAN_DATE_ERROR, WAKHAN_DATE_ERROR_ORDER))
    return refuse_order (self, upper);
  return ask_era (self, text) || read_figures (self, text, hints);
}
