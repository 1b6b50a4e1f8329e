/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-finder.h"

#include <string.h>

#define FIRST_YEAR 1000
#define LAST_YEAR 2100

static void
clear_found (gpointer found)
{
  g_clear_pointer (&((WakhanFoundDate *) found)->date, wakhan_date_unref);
}

static gboolean
are_digits (const char *text,
            guint       count)
{
  for (guint i = 0; i < count; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return TRUE;
}

static guint
read_number (const char *digits,
             guint       count)
{
  guint number = 0;

  for (guint i = 0; i < count; i++)
    number = 10 * number + (guint) (digits[i] - '0');
  return number;
}

/* The hyphen of "1999-2001": four figures at either side of it, and no more. */
static gboolean
parts_years (const char *text,
             const char *hyphen)
{
  return *hyphen == '-' && hyphen - text >= 4 && are_digits (hyphen - 4, 4) && are_digits (hyphen + 1, 4) &&
         (hyphen - text == 4 || !(g_ascii_isdigit (hyphen[-5]) || hyphen[-5] == '-')) && !(g_ascii_isdigit (hyphen[5]) || hyphen[5] == '-');
}

/* The hyphen of "1996-97"; behind "2001-09" stands a month. */
static gboolean
parts_short_years (const char *text,
                   const char *hyphen)
{
  return *hyphen == '-' && hyphen - text >= 4 && are_digits (hyphen - 4, 4) && are_digits (hyphen + 1, 2) &&
         read_number (hyphen + 1, 2) > MAX (read_number (hyphen - 2, 2), 12) && !g_ascii_isalnum (hyphen[3]) && hyphen[3] != '-';
}

/* What makes a number of the figures behind it: §, ¶, $. */
static gboolean
makes_number (gunichar letter)
{
  return letter == 0xa7 || letter == 0xb6 || letter == '#' || g_unichar_type (letter) == G_UNICODE_CURRENCY_SYMBOL;
}

/* Whether a figure, a letter or what makes them one with the digits stands there: 1,999 · 3.1415 · $1500 · §1204 · A1984. */
static gboolean
binds_before (const char *text,
              const char *at)
{
  const char *before = at > text ? g_utf8_find_prev_char (text, at) : NULL;
  gunichar    letter = before ? g_utf8_get_char (before) : ' ';

  if (strchr (",.:/-+", (int) MIN (letter, 127)) && letter < 127)
    return before > text && g_ascii_isdigit (before[-1]) && !parts_years (text, before);
  return g_unichar_isalnum (letter) || makes_number (letter) || letter == '_' || letter == '=';
}

static gboolean
binds_after (const char *text,
             const char *end)
{
  const gunichar letter = g_utf8_get_char (end);

  if (*end && strchr (",.:/-", *end))
    return g_ascii_isdigit (end[1]) && !parts_years (text, end) && !parts_short_years (text, end);
  return (letter && g_unichar_isalnum (letter) && *end != 's') || letter == '%' || letter == 0xb0 || letter == '_' || letter == '=' ||
         (*end == 's' && g_ascii_isalpha (end[1]));
}

/* "p. 1999", "no. 1844", "page 1066", "§ 2001": a number, not a year. */
static gboolean
is_counted (const char *text,
            const char *at)
{
  static const char *const counters[] = { "p.", "pp.", "page", "pages", "no.", "nr.", "number", "art.", "line", "lines", "vol.", "fn.", "note", "flight", "room" };
  const char              *end = at;
  const char              *start;

  while (end > text && (end[-1] == ' ' || end[-1] == '\t'))
    end--;
  if (end < at && end > text && makes_number (g_utf8_get_char (g_utf8_find_prev_char (text, end))))
    return TRUE;
  for (start = end; start > text && (g_ascii_isalpha (start[-1]) || start[-1] == '.') && end - start < 8; start--)
    ;
  for (gsize i = 0; i < G_N_ELEMENTS (counters); i++)
    if (strlen (counters[i]) == (gsize) (end - start) && g_ascii_strncasecmp (start, counters[i], end - start) == 0)
      return TRUE;
  return FALSE;
}

/* The length of a date in ISO form or of a year that begins at @at; 0: none does. */
static guint
measure_date (const char *text,
              const char *at)
{
  guint year;

  if (!are_digits (at, 4) || binds_before (text, at))
    return 0;
  year = read_number (at, 4);
  if (at[4] == '-' && are_digits (at + 5, 2) && read_number (at + 5, 2) >= 1 && read_number (at + 5, 2) <= 12)
    {
      if (at[7] == '-' && are_digits (at + 8, 2) && !g_ascii_isdigit (at[10]))
        return 10;
      if (!binds_after (text, at + 7) && at[7] != '-')
        return 7;
    }
  if (year < FIRST_YEAR || year > LAST_YEAR || binds_after (text, at + 4) || is_counted (text, at))
    return 0;
  return 4;
}

GArray *
wakhan_date_finder_find (const char *text)
{
  GArray     *found = g_array_new (FALSE, FALSE, sizeof (WakhanFoundDate));
  guint       offset = 0; /* of counted */
  const char *counted = text;

  g_return_val_if_fail (text, found);

  g_array_set_clear_func (found, clear_found);
  for (const char *at = text; *at;)
    {
      guint            length;
      g_autofree char *edtf = NULL;
      WakhanFoundDate  date = { NULL, 0, 0 };

      if (!g_ascii_isdigit (*at))
        {
          at++;
          continue;
        }
      length = measure_date (text, at);
      edtf = length > 0 ? g_strndup (at, length) : NULL;
      date.date = edtf ? wakhan_date_parse (edtf, NULL) : NULL;
      if (date.date)
        {
          offset += (guint) g_utf8_strlen (counted, at - counted);
          counted = at;
          date.start = offset;
          date.end = offset + length;
          g_array_append_val (found, date);
          at += length;
        }
      while (g_ascii_isdigit (*at))
        at++;
    }
  return found;
}
