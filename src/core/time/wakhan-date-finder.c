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

/* g_str_has_prefix() measures the whole of @text first. */
static gboolean
has_prefix (const char *text,
            const char *prefix)
{
  while (*prefix != '\0' && *text == *prefix)
    {
      text++;
      prefix++;
    }
  return *prefix == '\0';
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

static gboolean
is_year (const char *digits)
{
  return are_digits (digits, 4) && !g_ascii_isdigit (digits[4]) &&
         read_number (digits, 4) >= FIRST_YEAR && read_number (digits, 4) <= LAST_YEAR;
}

/* The hyphen of "1999-2001" or the slash of "1999/2001": four figures at either side of it, and no
 * more. */
static gboolean
parts_years (const char *text,
             const char *sign)
{
  return (*sign == '-' || *sign == '/') && sign - text >= 4 && are_digits (sign - 4, 4) &&
         are_digits (sign + 1, 4) &&
         (sign - text == 4 ||
          !(g_ascii_isdigit (sign[-5]) || sign[-5] == '-' || sign[-5] == '/')) &&
         !(g_ascii_isdigit (sign[5]) || sign[5] == '-' || sign[5] == '/');
}

/* The sign of "1996-97"; behind "2001-09" stands a month. */
static gboolean
parts_short_years (const char *text,
                   const char *sign)
{
  return (*sign == '-' || *sign == '/') && sign - text >= 4 && are_digits (sign - 4, 4) &&
         are_digits (sign + 1, 2) &&
         read_number (sign + 1, 2) > MAX (read_number (sign - 2, 2), 12) &&
         !g_ascii_isalnum (sign[3]) && sign[3] != '-' && sign[3] != '/';
}

/* The slash of "2018-06/2018-08" */
static gboolean
parts_dates (const char *text,
             const char *sign)
{
  return *sign == '/' && sign - text >= 7 && are_digits (sign - 2, 2) && sign[-3] == '-' &&
         are_digits (sign - 5, 2) && are_digits (sign + 1, 4) && sign[5] == '-';
}

static gboolean
parts_two (const char *text,
           const char *sign)
{
  return parts_years (text, sign) || parts_short_years (text, sign) || parts_dates (text, sign);
}

/* What makes a number of the figures beside it: §, ¶, $, №, ×. */
static gboolean
makes_number (gunichar letter)
{
  return letter == 0xa7 || letter == 0xb6 || letter == 0x2116 || letter == 0xd7 || letter == '#' ||
         g_unichar_type (letter) == G_UNICODE_CURRENCY_SYMBOL;
}

/* A letter, but of no script that is written without blanks, nor a footnote's raised figure. */
static gboolean
is_letter_beside (gunichar letter)
{
  return (g_unichar_isalpha (letter) && !g_unichar_iswide (letter)) || g_unichar_isdigit (letter);
}

/* Whether a figure, a letter or what makes them one with the digits stands there: 1,999 · 3.1415 ·
 * $1500 · §1204 · A1984 · /1999. */
static gboolean
binds_before (const char *text,
              const char *at)
{
  const char *before = at > text ? g_utf8_find_prev_char (text, at) : NULL;
  gunichar    letter = before ? g_utf8_get_char (before) : ' ';

  if (letter == '/' && before > text)
    return (g_ascii_isalnum (before[-1]) || before[-1] == '/') && !parts_two (text, before);
  if (letter < 127 && strchr (",.:-", (int) letter))
    return before > text && g_ascii_isdigit (before[-1]) && !parts_two (text, before);
  return is_letter_beside (letter) || makes_number (letter) ||
         (letter < 127 && strchr ("+_=@\\", (int) letter));
}

static gboolean
binds_after (const char *text,
             const char *end)
{
  const gunichar letter = g_utf8_get_char (end);

  if (!*end)
    return FALSE;
  if (*end == '.' && g_ascii_islower (end[1]))
    return TRUE;
  if (strchr (",.:/-'", *end))
    return g_ascii_isdigit (end[1]) && !parts_two (text, end);
  if (letter == 0x2019)
    return g_ascii_isdigit (end[strlen ("’")]);
  if (g_unichar_iswide (letter) && g_unichar_isalpha (letter))
    return letter != 0x5e74 && letter != 0xb144; /* 年, 년: a year's sign */
  return (is_letter_beside (letter) && *end != 's') || makes_number (letter) || letter == '%' ||
         letter == 0xb0 || letter == '_' || letter == '=' || letter == '@' ||
         (*end == 's' && g_ascii_isalpha (end[1]));
}

/* Skips one blank, which may be one that does not break. */
static const char *
skip_blank (const char *at)
{
  return *at == ' ' ? at + 1 : has_prefix (at, "\xc2\xa0") ? at + 2
                                                           : at;
}

/* The end of what stands before @at, without blanks. */
static const char *
find_end_before (const char *text,
                 const char *at)
{
  while (at > text && (at[-1] == ' ' || at[-1] == '\t' ||
                       (at - text > 1 && at[-1] == '\xa0' && at[-2] == '\xc2')))
    at -= at[-1] == '\xa0' ? 2 : 1;
  return at;
}

static gboolean
is_in (const char        *word,
       gsize              length,
       const char *const *words)
{
  for (; length > 0 && *words; words++)
    if (g_ascii_tolower (*word) == **words && g_ascii_strncasecmp (word, *words, length) == 0 &&
        (*words)[length] == '\0')
      return TRUE;
  return FALSE;
}

/* Whether the word before @at, with its full stop, is one of @words. */
static gboolean
follows_word (const char        *text,
              const char        *at,
              const char *const *words)
{
  const char *end = find_end_before (text, at);
  const char *start = end;

  while (start > text && (g_ascii_isalpha (start[-1]) || start[-1] == '.') && end - start < 12)
    start--;
  return is_in (start, end - start, words);
}

/* Where the number begins that a dash or “and” ties to the one at @at: "pp. 1201–1305"; NULL: there
 * is none. */
static const char *
find_tied_number (const char *text,
                  const char *at)
{
  static const char *const ties[] = { "–", "—", "-", "and", "&", "to" };
  const char              *end = find_end_before (text, at);

  for (gsize i = 0; i < G_N_ELEMENTS (ties); i++)
    {
      const gsize length = strlen (ties[i]);
      const char *digits =
        (gsize) (end - text) > length && strncmp (end - length, ties[i], length) == 0
          ? find_end_before (text, end - length)
          : text;
      const char *start = digits;

      while (start > text && g_ascii_isdigit (start[-1]) && digits - start < 8)
        start--;
      if (start < digits)
        return start;
    }
  return NULL;
}

/* "p. 1999", "no. 1844", "Resolution 1267", "pp. 1201–1305", "§ 2001": a number, not a year. */
static gboolean
is_counted (const char *text,
            const char *at)
{
  static const char *const counters[] = {
    "p", "p.", "pp", "pp.", "page", "pages", "no.", "nos.",
    "nr", "nr.", "number", "numbers", "art.", "article", "line", "lines",
    "ll.", "vol.", "vols.", "fn.", "n.", "note", "notes", "ch.",
    "chapter", "sec.", "section", "sections", "para.", "paragraph", "fig.", "figure",
    "table", "eq.", "item", "flight", "room", "route", "resolution", "resolutions",
    "res.", "unscr", "rfc", "windows", "iphone", "tel", "tel.", "phone",
    "fax", "ext.", "extension", "usd", "eur", "gbp", "rs", "rs.",
    "s.", "seite", "bd.", "nummer", NULL
  };

  for (guint i = 0; at && i < 3; i++, at = find_tied_number (text, at))
    {
      const char *end = find_end_before (text, at);

      if (end > text && makes_number (g_utf8_get_char (g_utf8_find_prev_char (text, end))))
        return TRUE;
      if (follows_word (text, at, counters))
        return TRUE;
    }
  return FALSE;
}

/* "1500 km", "2000 years", "1200 men" but "in 1200 men", "more than 1500", "1500 €" */
static gboolean
is_quantity (const char *text,
             const char *at)
{
  static const char *const units[] = {
    "km", "kilometres", "kilometers", "kilometer", "m", "metres", "meters", "meter",
    "miles", "feet", "ft", "yards", "kg", "tons", "tonnes", "tonnen",
    "acres", "hectares", "litres", "liters", "dollars", "euros", "euro", "pounds",
    "rupees", "yuan", "usd", "eur", "percent", "million", "billion", "thousand",
    "hours", "hrs", "gmt", "utc", "minutes", "days", "weeks", "months",
    "years", "jahre", "mw", "gw", "mhz", "rpm", "volts", "pages",
    "words", "copies", "degrees", NULL
  };
  static const char *const people[] = {
    "men", "women", "people", "persons", "soldiers", "troops", "fighters",
    "prisoners", "refugees", "families", "students", "workers", "inhabitants", "delegates",
    "horses", "camels", "sheep", "houses", "tanks", "ships", "dead",
    "casualties", "mann", "menschen", "soldaten", NULL
  };
  static const char *const times[] = { "in", "since", "by", "until", "till",
                                       "after", "before", "during", "from", "year",
                                       "seit", "um", "bis", "nach", NULL };
  static const char *const amounts[] = { "more than", "fewer than", "less than", "at least",
                                         "at most", "as many as", "mehr als" };
  const char              *word = skip_blank (at + 4);
  const char              *end = find_end_before (text, at);
  const gsize              length =
    strspn (word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    if ((gsize) (end - text) >= strlen (amounts[i]) &&
        g_ascii_strncasecmp (end - strlen (amounts[i]), amounts[i], strlen (amounts[i])) == 0)
      return TRUE;
  if (word == at + 4)
    return FALSE;
  if (g_unichar_type (g_utf8_get_char (word)) == G_UNICODE_CURRENCY_SYMBOL ||
      g_utf8_get_char (word) == 0xd7)
    return TRUE;
  if (word[length] == '\'' || has_prefix (word + length, "’"))
    return FALSE;
  return is_in (word, length, units) ||
         (is_in (word, length, people) && !follows_word (text, at, times));
}

/* Figures in groups: "+49 30 1805 2000", "555 1984", "1999 000". A day may stand before its year,
 * and a year beside another. */
static gboolean
is_in_groups (const char *text,
              const char *at)
{
  const char *after = skip_blank (at + 4);
  const char *end = at;

  if (after > at + 4 && are_digits (after, 3) && !is_year (after))
    return TRUE;
  for (guint i = 0; i < 4 && end > text && (end[-1] == ' ' || end[-1] == ')' || end[-1] == '(');
       i++)
    {
      const char *digits;

      while (end > text && (end[-1] == ' ' || end[-1] == ')' || end[-1] == '('))
        end--;
      for (digits = end; digits > text && g_ascii_isdigit (digits[-1]); digits--)
        ;
      if (digits == end)
        return FALSE;
      if ((digits > text && digits[-1] == '+') || (end - digits >= 3 && !is_year (digits)))
        return TRUE;
      end = digits;
    }
  return FALSE;
}

/* The length of " BC"; 0: it is none. */
static gsize
measure_era (const char *end)
{
  static const char *const eras[] = { "BC", "BCE", "B.C", "v. Chr" };
  const char              *word = skip_blank (end);

  for (gsize i = 0; word > end && i < G_N_ELEMENTS (eras); i++)
    {
      const gsize length = strlen (eras[i]);

      if (has_prefix (word, eras[i]) && !g_ascii_isalnum (word[length]))
        return word + length + (word[length] == '.' && strchr (eras[i], '.')) - end;
    }
  return 0;
}

/* Whether "–1200 BC" follows: the era is that of both. */
static gboolean
shares_era (const char *end)
{
  static const char *const ties[] = { "–", "—", "-", " – ", " to ", " and " };

  for (gsize i = 0; i < G_N_ELEMENTS (ties); i++)
    {
      const char *year = end + strlen (ties[i]);

      if (has_prefix (end, ties[i]) && g_ascii_isdigit (*year))
        return measure_era (year + strspn (year, "0123456789")) > 0;
    }
  return FALSE;
}

/* The length of what makes a decade of a year: "1990s", "the 1990's", "1990年代". */
static gsize
measure_decade (const char *text,
                const char *at)
{
  static const char *const articles[] = { "the", NULL };
  const char              *end = at + 4;

  if (at[3] != '0')
    return 0;
  if (has_prefix (end, "年代"))
    return strlen ("年代");
  if (*end == 's' && !g_ascii_isalnum (end[1]))
    return 1;
  if ((has_prefix (end, "'s") || has_prefix (end, "’s")) && follows_word (text, at, articles))
    return *end == '\'' ? 2 : strlen ("’s");
  return 0;
}

static void
copy_digits (char       *to,
             const char *from,
             gsize       length)
{
  memcpy (to, from, length);
  to[length] = '\0';
}

/* "480 BC": its era alone makes a year of so few figures. */
static gsize
read_short_year (const char *text,
                 const char *at,
                 char        edtf[16])
{
  const gsize n_figures = strspn (at, "0123456789");
  guint       year;
  gsize       more;

  if (n_figures > 3 || *at == '0' || binds_before (text, at))
    return 0;
  more = measure_era (at + n_figures);
  if (more == 0 && !shares_era (at + n_figures))
    return 0;
  year = read_number (at, n_figures);
  g_snprintf (edtf, 16, year > 1 ? "-%04u" : "%04u", year - 1);
  return n_figures + more;
}

/* The length of a date in ISO form, or of a year or decade, that begins at @at; 0: none does. */
static gsize
read_date (const char *text,
           const char *at,
           char        edtf[16])
{
  guint year;
  gsize more;

  if (!are_digits (at, 4))
    return read_short_year (text, at, edtf);
  if (binds_before (text, at))
    return 0;
  year = read_number (at, 4);
  if (at[4] == '-' && are_digits (at + 5, 2) && read_number (at + 5, 2) >= 1 &&
      read_number (at + 5, 2) <= 12)
    {
      const gsize length = at[7] == '-' && are_digits (at + 8, 2) && !g_ascii_isdigit (at[10]) ? 10
                           : at[7] != '-' && !binds_after (text, at + 7)                       ? 7
                                                                                               : 0;

      copy_digits (edtf, at, length);
      if (length > 0)
        return length;
    }
  if (year < FIRST_YEAR || year > LAST_YEAR || binds_after (text, at + 4) ||
      is_counted (text, at) || is_in_groups (text, at))
    return 0;
  more = measure_decade (text, at);
  if (more > 0)
    g_snprintf (edtf, 16, at[2] == '0' ? "%.2sXX" : "%.3sX", at);
  else if ((more = measure_era (at + 4)) > 0 || shares_era (at + 4))
    g_snprintf (edtf, 16, "-%04u", year - 1);
  else if (is_quantity (text, at))
    return 0;
  else
    copy_digits (edtf, at, 4);
  return 4 + more;
}

/* The same few dates stand in a text again and again. */
static WakhanDate *
share_date (GHashTable *dates,
            const char *edtf)
{
  WakhanDate *date = g_hash_table_lookup (dates, edtf);

  if (date)
    return wakhan_date_ref (date);
  date = wakhan_date_parse (edtf, NULL);
  if (date)
    g_hash_table_insert (dates, (gpointer) wakhan_date_get_edtf (date), wakhan_date_ref (date));
  return date;
}

GArray *
wakhan_date_finder_find (const char *text)
{
  GArray                *found = g_array_new (FALSE, FALSE, sizeof (WakhanFoundDate));
  g_autoptr (GHashTable) dates =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) wakhan_date_unref);
  guint       offset = 0; /* of counted */
  const char *counted = text;

  g_return_val_if_fail (text, found);

  g_array_set_clear_func (found, clear_found);
  for (const char *at = text; *at;)
    {
      char            edtf[16];
      gsize           length;
      WakhanFoundDate date = { NULL, 0, 0 };

      if (!g_ascii_isdigit (*at))
        {
          at++;
          continue;
        }
      length = read_date (text, at, edtf);
      date.date = length > 0 ? share_date (dates, edtf) : NULL;
      if (date.date)
        {
          offset += (guint) g_utf8_strlen (counted, at - counted);
          date.start = offset;
          offset += (guint) g_utf8_strlen (at, length);
          date.end = offset;
          g_array_append_val (found, date);
          at += length;
          counted = at;
        }
      while (g_ascii_isdigit (*at))
        at++;
    }
  return found;
}
