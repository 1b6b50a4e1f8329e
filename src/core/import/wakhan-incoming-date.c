/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-incoming-date.h"

#include <stdlib.h>
#include <string.h>

char *
wakhan_incoming_date_dup (gint64 year,
                          guint  month,
                          guint  day)
{
  GString *edtf = g_string_new (NULL);

  if (year > 9999 || year < -9999)
    g_string_printf (edtf, "Y%" G_GINT64_FORMAT, year);
  else
    g_string_printf (edtf, "%s%04d", year < 0 ? "-" : "", abs ((int) year));
  if (month > 0)
    g_string_append_printf (edtf, "-%02u", month);
  if (month > 0 && day > 0)
    g_string_append_printf (edtf, "-%02u", day);
  return g_string_free (edtf, FALSE);
}

static char *
dup_day (gint64 day)
{
  gint64 year;
  guint  month;
  guint  day_of_month;

  wakhan_day_to_civil (day, &year, &month, &day_of_month);
  return wakhan_incoming_date_dup (year, month, day_of_month);
}

/* NULL: these are no whole years, and no month. */
static char *
dup_whole (gint64 first,
           gint64 next)
{
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  gint64           years[2];
  guint            months[2];
  guint            days[2];

  wakhan_day_to_civil (first, &years[0], &months[0], &days[0]);
  wakhan_day_to_civil (next, &years[1], &months[1], &days[1]);
  if (days[0] != 1 || days[1] != 1)
    return NULL;
  if (months[0] == 1 && months[1] == 1)
    {
      if (years[1] - years[0] == 10 && years[0] % 10 == 0 && years[0] >= 1000 && years[1] <= 9999)
        return g_strdup_printf ("%03dX", (int) (years[0] / 10));
      start = wakhan_incoming_date_dup (years[0], 0, 0);
      end = wakhan_incoming_date_dup (years[1] - 1, 0, 0);
      return wakhan_incoming_date_join (start, end);
    }
  if ((years[1] - years[0]) * 12 + months[1] - months[0] == 1)
    return wakhan_incoming_date_dup (years[0], months[0], 0);
  return NULL;
}

char *
wakhan_incoming_date_dup_span (gint64   first,
                               gint64   next,
                               gboolean is_fuzzy)
{
  g_autofree char *start = dup_day (first);
  g_autofree char *end = dup_day (MAX (next - 1, first));
  char            *whole = is_fuzzy ? dup_whole (first, next) : NULL;

  return whole ? whole : wakhan_incoming_date_join (start, end);
}

char *
wakhan_incoming_date_join (const char *start,
                           const char *end)
{
  g_return_val_if_fail (start, NULL);

  return end && !g_str_equal (start, end) ? g_strconcat (start, "/", end, NULL) : g_strdup (start);
}

char *
wakhan_incoming_date_dup_clock (const char *edtf,
                                const char *time)
{
  guint parts[3] = { 0 };
  guint n = 0;

  g_return_val_if_fail (edtf, NULL);

  for (const char *at = time ? time : ""; n < G_N_ELEMENTS (parts) && g_ascii_isdigit (at[0]) &&
                                          g_ascii_isdigit (at[1]);)
    {
      parts[n++] = (guint) (at[0] - '0') * 10 + (guint) (at[1] - '0');
      at += at[2] == ':' ? 3 : 2;
    }
  if (n < 2 || parts[0] > 23 || parts[1] > 59 || parts[2] > 59 || strlen (edtf) < 10)
    return g_strdup (edtf);
  return g_strdup_printf ("%sT%02u:%02u:%02u", edtf, parts[0], parts[1], parts[2]);
}

/* "193u" */
static char *
dup_decade (const char *text)
{
  static const char unknown[] = "uUxX-?";
  const gsize       n_figures = strspn (text, "0123456789");

  if (strlen (text) != 4 || n_figures < 2 || n_figures > 3 ||
      strspn (text + n_figures, unknown) != 4 - n_figures)
    return NULL;
  return g_strdup_printf ("%.*s%.*s", (int) n_figures, text, (int) (4 - n_figures), "XX");
}

char *
wakhan_incoming_date_dup_written (const char *text)
{
  gint64 year;
  gsize  n_figures;

  g_return_val_if_fail (text, NULL);

  n_figures = strspn (text + (*text == '-'), "0123456789");
  if (text[(*text == '-') + n_figures] ||
      !g_ascii_string_to_signed (text, 10, -G_MAXINT64, G_MAXINT64, &year, NULL))
    return dup_decade (text);
  return year > 0 && n_figures <= 2 ? NULL : wakhan_incoming_date_dup (year, 0, 0);
}

char *
wakhan_incoming_date_dup_doubted (const char *edtf)
{
  g_autofree char       *doubted = NULL;
  g_autoptr (WakhanDate) date = NULL;

  g_return_val_if_fail (edtf, NULL);

  doubted = g_str_has_suffix (edtf, "~")
              ? g_strdup_printf ("%.*s%%", (int) strlen (edtf) - 1, edtf)
              : g_strconcat (edtf, "?", NULL);
  date = wakhan_date_parse (doubted, NULL);
  return date ? g_steal_pointer (&doubted) : NULL;
}
