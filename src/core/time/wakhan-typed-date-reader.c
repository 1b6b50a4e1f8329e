/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-date-reader.h"

#include <stdlib.h>
#include <string.h>

#include "wakhan-solar-day.h"
#include "wakhan-typed-days.h"
#include "wakhan-typed-figures.h"
#include "wakhan-typed-words.h"

/* In ASCII digits, with one blank for many, and hyphens that are ones. */
static char *
tidy (const char *text)
{
  GString *tidied = g_string_new (NULL);

  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter))
        {
          if (tidied->len > 0 && tidied->str[tidied->len - 1] != ' ')
            g_string_append_c (tidied, ' ');
        }
      else if (g_unichar_isdigit (letter))
        g_string_append_c (tidied, '0' + g_unichar_digit_value (letter));
      else if (letter == 0x2010 || letter == 0x2011 || letter == 0x2212) /* hyphens, a minus */
        g_string_append_c (tidied, '-');
      else if (g_unichar_type (letter) != G_UNICODE_FORMAT || letter == 0x200c)
        g_string_append_unichar (tidied, letter); /* a Persian word may have a non-joiner */
    }
  if (tidied->len > 0 && tidied->str[tidied->len - 1] == ' ')
    g_string_truncate (tidied, tidied->len - 1);
  return g_string_free (tidied, FALSE);
}

/* @self: (transfer full)
 * A day that no month has says more than what else is wrong then. */
static WakhanTypedDate *
read_words (WakhanTypedDate            *self,
            const char                 *text,
            const WakhanTypedDateHints *hints)
{
  WakhanTypedDate *other;

  wakhan_typed_words_read (self, text, hints);
  if (self->state != WAKHAN_TYPED_DATE_FAULTY)
    return self;
  other = wakhan_typed_date_new ();
  if (wakhan_typed_days_refuse (other, text, hints))
    {
      wakhan_typed_date_free (self);
      return other;
    }
  wakhan_typed_date_free (other);
  return self;
}

static gboolean
has_persian_figures (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_utf8_get_char (text) >= 0x6f0 && g_utf8_get_char (text) <= 0x6f9)
      return TRUE;
  return FALSE;
}

static char *
dup_in_persian_figures (const char *tidied)
{
  GString *persian = g_string_new (NULL);

  for (const char *at = tidied; *at; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_unichar (persian, 0x6f0 + g_ascii_digit_value (*at));
    else
      g_string_append_c (persian, *at);
  return g_string_free (persian, FALSE);
}

static gboolean
is_solar_year (const char *figures)
{
  const int year = strspn (figures, "0123456789") == 4 ? atoi (figures) : 0;

  return year >= WAKHAN_FIRST_SOLAR_YEAR && year <= WAKHAN_LAST_SOLAR_YEAR;
}

/* "۱۴۰۰/۰۵/۲۴", "1400/05/24" for a Persian text: of the calendar of Iran; a year alone is of ours,
 * as EDTF has it, and so are figures that it writes with hyphens.
 * @tidied: the same in ASCII digits */
static gboolean
is_solar (const char                 *text,
          const char                 *tidied,
          const WakhanTypedDateHints *hints)
{
  const gsize first = strspn (tidied, "0123456789");
  const char  sign = tidied[first];
  const gsize second = sign ? strspn (tidied + first + 1, "0123456789") : 0;
  const char *behind = tidied + first + (sign ? 1 : 0) + second;

  if ((sign != '/' && sign != '-') || second < 1 || second > 2 ||
      !(has_persian_figures (text) ||
        (hints->language == WAKHAN_DATE_LANGUAGE_PERSIAN && sign == '/')))
    return FALSE;
  return is_solar_year (tidied) || (*behind == sign && is_solar_year (behind + 1));
}

WakhanTypedDate *
wakhan_typed_date_read (const char                 *text,
                        const WakhanTypedDateHints *hints)
{
  static const WakhanTypedDateHints nothing = { 0 };
  WakhanTypedDate                  *self;
  g_autofree char                  *tidied = NULL;

  g_return_val_if_fail (text && g_utf8_validate (text, -1, NULL), NULL);

  hints = hints ? hints : &nothing;
  self = wakhan_typed_date_new ();
  tidied = tidy (text);
  if (!*tidied)
    return self;
  if (is_solar (text, tidied, hints))
    {
      g_autofree char *persian = dup_in_persian_figures (tidied);

      return read_words (self, persian, hints);
    }
  if (!wakhan_typed_figures_read (self, tidied, hints))
    self = read_words (self, tidied, hints);
  else if (self->state == WAKHAN_TYPED_DATE_FAULTY) /* "1939-45" */
    {
      g_autoptr (WakhanDate) date = wakhan_typed_words_find_whole (tidied, hints);

      if (date)
        wakhan_typed_date_take (self, date, NULL);
    }
  return self;
}
