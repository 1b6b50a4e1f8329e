/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-date.h"

#include <string.h>

#include "wakhan-case.h"
#include "wakhan-prefix.h"

#define LONGEST_PLACE 30 /* characters */
#define MOST_PLACE_WORDS 3
#define LONGEST_FEAST 30 /* bytes */
#define DASH "\xe2"      /* the first byte of one, which no letter of a month or a weekday has */

/* The number of letters of a month's or a weekday's name at @words, also a shortened one; 0: there
 * is none. */
static gsize
measure_day_name (const char *words)
{
  static const char *const starts[] = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
                                        "sep", "oct", "nov", "dec", "mai", "okt", "dez", "mär",
                                        "fév", "avr", "jui", "aoû", "déc", "mon", "tue", "wed",
                                        "thu", "fri", "sat", "sun", "янв", "фев", "мар", "апр",
                                        "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек" };
  static const char *const names[] = {
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "sept", "october", "november", "december", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "januar",
    "jänner", "februar", "märz", "mai", "juni", "juli", "oktober",
    "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonnabend", "sonntag", "janvier", "février", "mars", "avril", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre", "lundi",
    "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "enero",
    "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "setiembre", "octubre", "noviembre", "diciembre", "lunes", "martes",
    "miércoles", "jueves", "viernes", "sábado", "domingo", "gennaio", "febbraio",
    "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля",
    "августа", "сентября", "октября", "ноября", "декабря", "январь", "февраль",
    "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
    "октябрь", "ноябрь", "декабрь", "понедельник", "вторник", "среда", "четверг",
    "пятница", "суббота", "воскресенье", NULL
  };
  const char      *at = words;
  g_autofree char *name = NULL;
  g_autofree char *folded = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  name = g_strndup (words, at - words);
  folded = wakhan_case_fold (name);
  if (g_strv_contains (names, folded))
    return at - words;
  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_equal (folded, starts[i]))
      return at - words;
  return 0;
}

/* Behind the signs that part the words and figures of a date, a dash with and without blanks among
 * them. */
static const char *
skip_signs (const char *at,
            const char *signs)
{
  for (;;)
    {
      const gsize n_signs = strspn (at, signs);

      at += n_signs;
      if (wakhan_has_prefix (at, "–"))
        at += strlen ("–");
      else if (n_signs == 0)
        return at;
    }
}

/* "18 October 2021", "October 18th, 2021.", "Monday, May 3.", "March 12–14.", "2021-10-18", "May
 * 1904", but no "Before 1999" */
static gboolean
is_date (const char *words)
{
  static const char *const others[] = { "st", "nd", "rd", "th", "d", "er", "of", "the",
                                        "le", "den", "de", "del", "il", "г", "года", NULL };
  guint                    n_years = 0;
  guint                    n_days = 0;
  guint                    n_names = 0;

  for (const char *at = words; *at;)
    {
      const gsize      digits = strspn (at, "0123456789");
      const gsize      name = measure_day_name (at);
      const gsize      letters = strcspn (at, " ,.-/;:()0123456789" DASH);
      g_autofree char *word = g_strndup (at, letters);

      n_years += digits == 4;
      n_days += digits == 1 || digits == 2;
      n_names += name > 0;
      if (digits == 3 || digits > 4 ||
          (digits == 0 && name == 0 && letters > 0 && !wakhan_case_is_one_of (word, others)))
        return FALSE;
      at += digits + (digits == 0 ? MAX (name, letters) : 0);
      at = skip_signs (at, " ,.-/;:");
      if (*at && strchr ("()" DASH, *at))
        return FALSE;
    }
  return n_years <= 1 && n_days <= 2 && n_names <= 2 &&
         ((n_years && n_days) || (n_names && n_days) || (n_names == 1 && n_years));
}

/* "Friday (February 4, 1813)", "October 9, O. S. 1746", "Tuesday morning", "1.8.1914": when a
 * letter was written */
static gboolean
is_day (const char *words)
{
  static const char *const others[] = {
    "st", "nd", "rd", "th", "of", "the", "o", "n", "s",
    "morn", "morning", "noon", "afternoon", "evening", "night", "midnight", "half", "past",
    "clock", "d", "er", "le", "den", "de", "del", "il", "г",
    "года", "um", "uhr", "matin", "soir", NULL
  };
  guint n_names = 0;
  guint n_years = 0;
  guint n_figures = 0;

  for (const char *at = words; *at;)
    {
      const gsize      digits = strspn (at, "0123456789");
      const gsize      name = measure_day_name (at);
      const gsize      letters = strcspn (at, " ,.-/;:()[]'_0123456789");
      g_autofree char *word = g_strndup (at, letters);

      n_names += name > 0;
      n_years += digits == 4;
      n_figures += digits > 0;
      if (digits > 4 ||
          (digits == 0 && name == 0 && letters > 0 && !wakhan_case_is_one_of (word, others)))
        return FALSE;
      at += digits > 0 ? digits : MAX (name, letters);
      at += strspn (at, " ,.-/;:()[]'_");
    }
  return n_names > 0 || (n_years == 1 && n_figures == 3);
}

gboolean
wakhan_title_date_follows_place (const char *words)
{
  const char *comma;

  g_return_val_if_fail (words != NULL, FALSE);

  comma = strchr (words, ',');
  if (g_ascii_strncasecmp (words, "to ", 3) ==
      0) /* who it was sent to as well: the heading of a letter */
    return FALSE;
  return comma && comma - words < 30 && is_day (comma + 1);
}

/* "Darvo", "The Castle.", but no "We left at nine": a name has few words, all of them great */
static gboolean
is_place (const char *words)
{
  guint n_words = 1;

  for (const char *at = strchr (words, ' '); at; at = strchr (at + 1, ' '), n_words++)
    if (!g_unichar_isupper (g_utf8_get_char (at + 1)))
      return FALSE;
  return n_words <= MOST_PLACE_WORDS && !strpbrk (words, ",0123456789");
}

/* "August 4.—At Darvo.", "5 May. The Castle.", "1 мая 1888 г. Москва": a diary's day or a letter's,
 * and where it was spent */
static gboolean
is_date_at_place (const char *words,
                  const char *dash,
                  const char *place)
{
  g_autofree char *date = g_strndup (words, dash - words);

  return is_date (g_strchomp (date)) && g_unichar_isupper (g_utf8_get_char (place)) &&
         g_utf8_strlen (place, -1) <= LONGEST_PLACE && !strstr (place, "—") &&
         !strpbrk (place, "?!;:");
}

WakhanTitleFeast
wakhan_title_date_find_feast (const char *words)
{
  static const char *const feasts[] = {
    "christmas", "christmas day", "christmas eve", "xmas day", "boxing day", "new year’s day",
    "new year’s eve", "new year’s", "new year", "twelfth night", "epiphany", "candlemas",
    "candlemas day", "ash wednesday", "palm sunday", "maundy thursday", "good friday", "easter",
    "easter eve", "easter day", "easter sunday", "easter monday", "ascension day", "whitsun",
    "whit sunday", "whitsunday", "whit monday", "pentecost", "midsummer day", "midsummer’s day",
    "lady day", "michaelmas", "michaelmas day", "all saints’ day", "all souls’ day",
    "thanksgiving", "thanksgiving day", "heiligabend", "heiliger abend", "weihnachten",
    "erster weihnachtstag", "zweiter weihnachtstag", "silvester", "neujahr", "neujahrstag",
    "dreikönigstag", "aschermittwoch", "palmsonntag", "gründonnerstag", "karfreitag",
    "karsamstag", "ostern", "ostersonntag", "ostermontag", "himmelfahrt", "christi himmelfahrt",
    "pfingsten", "pfingstsonntag", "pfingstmontag", "allerheiligen", "noël", "jour de noël",
    "veille de noël", "jour de l’an", "épiphanie", "vendredi saint", "pâques",
    "dimanche de pâques", "lundi de pâques", "ascension", "pentecôte", "toussaint",
    "la toussaint", "navidad", "día de navidad", "nochebuena", "nochevieja", "año nuevo",
    "día de año nuevo", "día de reyes", "viernes santo", "domingo de ramos",
    "domingo de pascua", "domingo de resurrección", NULL
  };
  gsize            length;
  gsize            n_digits;
  const char      *at;
  g_autofree char *name = NULL;
  g_autofree char *folded = NULL;
  g_auto (GStrv)   parts = NULL;
  g_autofree char *feast = NULL;

  g_return_val_if_fail (words != NULL, WAKHAN_TITLE_FEAST_NONE);

  length = strcspn (words, ".,0123456789");
  at = skip_signs (words + length, " ,.");
  n_digits = strspn (at, "0123456789");
  if (length == 0 || length > LONGEST_FEAST || !(n_digits == 0 || n_digits == 4) ||
      *skip_signs (at + n_digits, " .") != '\0')
    return WAKHAN_TITLE_FEAST_NONE;
  name = g_strchomp (g_strndup (words, length));
  folded = wakhan_case_fold (name);
  parts = g_strsplit (folded, "'", -1);
  feast = g_strjoinv ("’", parts);
  if (!g_strv_contains (feasts, feast))
    return WAKHAN_TITLE_FEAST_NONE;
  return n_digits == 4 ? WAKHAN_TITLE_FEAST_OF_YEAR : WAKHAN_TITLE_FEAST_ALONE;
}

gboolean
wakhan_title_date_is_one (const char *words)
{
  static const char *const between[] = { "—", "--", ". ", ", " };

  g_return_val_if_fail (words != NULL, FALSE);

  if (is_date (words) || wakhan_title_date_find_feast (words) == WAKHAN_TITLE_FEAST_OF_YEAR)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (between); i++)
    for (const char *at = strstr (words, between[i]); at; at = strstr (at + 1, between[i]))
      if (is_date_at_place (words, at, at + strlen (between[i])) &&
          (i < 2 || (i == 2 ? is_place (at + 2) : !strpbrk (at + 2, ", 0123456789"))))
        return TRUE;
  return FALSE;
}
