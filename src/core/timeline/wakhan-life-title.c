/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-life-title.h"

#include "wakhan-clause-scan.h"

#include <stdlib.h>
#include <string.h>

#define MOST_OF_NAME 6       /* words */
#define LONGEST_SHORT_FORM 4 /* letters */
#define LONGEST_BRACKETS 240 /* bytes */
#define SHORTEST_LIFE 15     /* years */
#define LONGEST_LIFE 110

/* The bracket that opens before the date and is not closed there; %NULL: none does. */
static const char *
find_open (const WakhanSlice *sentence,
           const char        *date)
{
  for (const char *at = date; at > sentence->start && date - at < LONGEST_BRACKETS; at--)
    if (at[-1] == '(')
      return at - 1;
    else if (at[-1] == ')')
      return NULL;
  return NULL;
}

static gboolean
ends_short_form (const WakhanSlice *sentence,
                 const char        *stop)
{
  const WakhanSlice word = wakhan_clause_scan_word_before (sentence->start, stop);

  return word.end == stop && g_utf8_strlen (word.start, stop - word.start) <= LONGEST_SHORT_FORM;
}

/* "Charles Hale", "Jan van der Meer", as far as it goes before @end. */
static WakhanSlice
find_name (const WakhanSlice *sentence,
           const char        *end)
{
  static const char particles[] = " von van de da del der den la le zu zur di ibn bin ";
  WakhanSlice       name = { end, end };
  const char       *at = end;

  for (guint i = 0; i < MOST_OF_NAME; i++)
    {
      const WakhanSlice word = wakhan_clause_scan_word_before (sentence->start, at);
      g_autofree char  *spaced =
        g_strdup_printf (" %.*s ", (int) (word.end - word.start), word.start);

      if (word.end - word.start == 1 && *word.start == '.' &&
          ends_short_form (sentence, word.start))
        {
          at = word.start; /* “Mr. Hart” */
          continue;
        }
      if (word.end == word.start || !g_unichar_isalpha (g_utf8_get_char (word.start)))
        break;
      if (g_unichar_isupper (g_utf8_get_char (word.start)))
        name.start = word.start;
      else if (!strstr (particles, spaced))
        break;
      at = word.start;
    }
  name.end = wakhan_clause_scan_skip_blanks_back (name.start, end);
  return name;
}

/* The years at both ends of "1809–1882" are a life apart. */
static gboolean
is_of_life (const WakhanSlice *date)
{
  const char *last = date->end;

  while (last > date->start && g_ascii_isdigit (last[-1]))
    last--;
  if (!g_ascii_isdigit (*date->start) || last == date->start || last == date->end)
    return FALSE;
  return ABS (atoi (last) - atoi (date->start)) >= SHORTEST_LIFE &&
         ABS (atoi (last) - atoi (date->start)) <= LONGEST_LIFE;
}

static gboolean
tells_life (const WakhanSlice *words)
{
  static const char *const marks[] = {
    "born",
    "died",
    "né ",
    "née ",
    "mort",
    "geboren",
    "gestorben",
    "geb.",
    "gest.",
    "nacido",
    "nacida",
    "muert",
    "nació",
    "murió",
    "†",
    "*",
  };
  g_autofree char *text = g_strndup (words->start, words->end - words->start);

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (strstr (text, marks[i]))
      return TRUE;
  return FALSE;
}

/* What is told with the date in the brackets, up to a semicolon or comma on either side. */
static WakhanSlice
find_part (const WakhanSlice *brackets,
           const WakhanSlice *date)
{
  WakhanSlice part = *date;

  while (part.start > brackets->start && !strchr (";,", part.start[-1]))
    part.start--;
  while (part.end < brackets->end && !strchr (";,", *part.end))
    part.end++;
  part.start = wakhan_clause_scan_skip_blanks (part.start, date->start);
  return part;
}

static void
append_words (GString    *title,
              const char *start,
              const char *end)
{
  start = wakhan_clause_scan_skip_blanks (start, end);
  end = wakhan_clause_scan_skip_blanks_back (start, end);
  if (start == end)
    return;
  g_string_append_c (title, ' ');
  g_string_append_len (title, start, end - start);
}

char *
wakhan_life_title_create (const WakhanSlice *sentence,
                          const WakhanSlice *date)
{
  const char *open = find_open (sentence, date->start);
  const char *close = open ? memchr (date->end, ')', sentence->end - date->end) : NULL;
  WakhanSlice brackets, name, part, lead;
  GString    *title;

  if (!close)
    return NULL;
  brackets = (WakhanSlice){ open + 1, close };
  name = find_name (sentence, open);
  part = find_part (&brackets, date);
  if (name.start == name.end || (brackets.start == date->start && name.start == sentence->start) ||
      !(tells_life (&part) ||
        (brackets.start == date->start && brackets.end == date->end && is_of_life (date))))
    return NULL;
  title = g_string_new_len (name.start, name.end - name.start);
  lead = wakhan_clause_scan_word_before (part.start, date->start);
  append_words (title, part.start,
                wakhan_clause_words_find (&lead) & (WAKHAN_CLAUSE_PREPOSITION | WAKHAN_CLAUSE_DAY)
                  ? lead.start
                  : date->start);
  append_words (title, date->end, part.end);
  return g_string_free (title, FALSE);
}
