/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-line.h"

#include "wakhan-case.h"
#include "wakhan-caseless-title.h"
#include "wakhan-prefix.h"
#include "wakhan-title-date.h"
#include "wakhan-title-number.h"
#include "wakhan-title-words.h"

#include <string.h>

#define LONGEST_TITLE 110 /* characters */
#define MOST_WORDS 16
#define LONGEST_NUMBERED 200
#define MOST_NUMBERED_WORDS 30
#define MOST_STOPPED_WORDS 6 /* behind a number, so few may end with a full stop */

typedef struct
{
  guint n_characters;
  guint n_words;
  guint n_upper;
  guint n_lower;
} Counts;

static void
count (const char *words,
       Counts     *counts)
{
  *counts = (Counts){ .n_words = 1 };
  for (const char *at = words; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      counts->n_characters++;
      counts->n_words += letter == ' ';
      counts->n_upper += g_unichar_isupper (letter) != 0;
      counts->n_lower += g_unichar_islower (letter) != 0;
    }
}

/* "Loomings ...... 3", "Loomings      3": a line of a table of contents, or of any other table */
static gboolean
is_table_line (const char *words)
{
  const char *end = words + strlen (words);

  while (end > words && g_ascii_isdigit (end[-1]))
    end--;
  return strstr (words, "....") || strstr (words, ". . .") || strstr (words, "……") ||
         (*end && end > words + 1 && (end[-1] == '\t' || wakhan_has_prefix (end - 2, "  ")));
}

/* "1917", "1921–1923", "1941 to 1945" */
static gboolean
is_years (const char *words)
{
  static const char *const between[] = { "–", "—", "-", " to ", " – ", " - ", "/" };
  const char              *rest = words + strspn (words, "0123456789");

  if (rest - words != 4 || *words > '2')
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (between); i++)
    if (wakhan_has_prefix (rest, between[i]))
      {
        const gsize digits = strspn (rest + strlen (between[i]), "0123456789");

        return (digits == 2 || digits == 4) && rest[strlen (between[i]) + digits] == '\0';
      }
  return *rest == '\0';
}

/* The last letter but for marks that close a quotation. */
static gunichar
find_last_sign (const char *words)
{
  const char *last = words + strlen (words);

  do
    last = g_utf8_find_prev_char (words, last);
  while (last && g_utf8_strchr ("\"'’”»)]", -1, g_utf8_get_char (last)) &&
         g_utf8_find_prev_char (words, last));
  return last ? g_utf8_get_char (last) : 0;
}

static gboolean
is_mark (gunichar    sign,
         const char *marks)
{
  return g_utf8_strchr (marks, -1, sign) != NULL;
}

static gboolean
ends_as_title (const char *words,
               gboolean    has_lower)
{
  const gunichar last = find_last_sign (words);

  return g_unichar_isalnum (last) || g_unichar_ismark (last) || last == '?' ||
         (last == '.' && !has_lower);
}

/* Most words begin with a capital, as those of a title do. */
static gboolean
is_title_case (const char *words)
{
  guint n_small = 0;
  guint n_great = 0;

  for (const char *at = words; *at;)
    {
      const gsize    length = strcspn (at, " -");
      const gunichar first = g_utf8_get_char (at);
      const gboolean is_second = at > words && at[-1] == '-'; /* "Cradle-rocking" */

      n_great += g_unichar_isupper (first) || g_unichar_istitle (first);
      n_small += g_unichar_islower (first) && !is_second && g_utf8_strlen (at, length) > 3;
      at += length;
      at += strspn (at, " -");
    }
  return n_great > 0 && n_small * 3 <= n_great;
}

/* "The road. It led north", but no "U.S. roads", no "St. Mary" */
static gboolean
holds_sentences (const char *words)
{
  static const char *const shortened[] = { "st", "ste", "mr", "mrs", "ms", "dr", "vs", "v",
                                           "no", "nos", "mt", "ft", "gen", "col", "capt", "lt",
                                           "maj", "rev", "sr", "jr", "co", "vol", "c", "ca",
                                           "hon", "prof", "bros", "cf", "op", "bzw", "hl", "nr",
                                           "mme", "mlle", "m", NULL };

  for (const char *stop = strstr (words, ". "); stop; stop = strstr (stop + 1, ". "))
    {
      const char      *start = stop;
      g_autofree char *word = NULL;

      while (start > words && start[-1] != ' ')
        start--;
      word = g_strndup (start, stop - start);
      if (g_utf8_strlen (word, -1) > 1 && !strchr (word, '.') &&
          !wakhan_case_is_one_of (word, shortened))
        return TRUE;
    }
  return FALSE;
}

/* "Road, 270", "Road, 270-3; walls of, 12": an index's */
static gboolean
ends_with_pages (const char *words)
{
  const char *end = words + strlen (words);
  const char *at = end;

  while (at > words && strchr ("0123456789-, ", at[-1]))
    at--;
  at = strchr (at, ',');
  return at && end - at > 2 && g_ascii_isdigit (end[-1]) &&
         strspn (at, ", ") + 4 > strcspn (at + strspn (at, ", "), "-,") + strspn (at, ", ");
}

/* "The ford; it was deep", but no "Clara; or, The Ford" */
static gboolean
holds_clauses (const char *words)
{
  for (const char *at = strstr (words, "; "); at; at = strstr (at + 1, "; "))
    if (g_ascii_strncasecmp (at + 2, "or", 2) != 0 || g_ascii_isalpha (at[4]))
      return TRUE;
  return FALSE;
}

/* "V. S. Naipaul", "EDITH F. CAREY.", "J. Hale, Member of the Council" */
static gboolean
is_name (const char *words)
{
  static const char *const small[] = {
    "a", "an", "at", "from", "in", "of", "on", "the", "to", NULL
  };
  g_autofree char *name = g_strndup (words, strcspn (words, ","));
  g_auto (GStrv)   parts = g_strsplit (name, " ", -1);
  const guint      n_parts = g_strv_length (parts);
  guint            n_initials = 0;

  if (n_parts == 0 || n_parts > 4 || wakhan_case_is_one_of (parts[0], small))
    return FALSE;
  for (guint i = 0; i < n_parts; i++)
    {
      if (!g_unichar_isupper (g_utf8_get_char (parts[i])))
        return FALSE;
      n_initials +=
        i + 1 < n_parts && g_utf8_strlen (parts[i], -1) == 2 && g_str_has_suffix (parts[i], ".");
    }
  return n_initials > 0;
}

/* "The pass--The ford--What we saw": what a chapter holds, not how it is called */
static gboolean
is_synopsis (const char *words)
{
  guint n_dashes =
    strstr (words, ".--") || strstr (words, ".—") ? 2 : 0; /* "EDITOR'S NOTE.--It was so" */

  for (const char *at = words; *at; at++)
    if (wakhan_has_prefix (at, "--") || wakhan_has_prefix (at, "—") ||
        wakhan_has_prefix (at, " – "))
      {
        n_dashes++;
        at += strspn (at, "-") > 0 ? strspn (at, "-") - 1 : 0;
      }
  return n_dashes > 1;
}

static WakhanTitleDoubt
find_doubt (const char   *words,
            const Counts *counts)
{
  const gunichar last = find_last_sign (words);

  if (last == '?' || last == 0x061f)
    return WAKHAN_TITLE_DOUBT_QUESTION;
  if (last == '!' || (last != '.' && is_mark (g_utf8_get_char (words), "\"“„«‘'")))
    return WAKHAN_TITLE_DOUBT_SPEECH;
  return last == '.' && counts->n_lower > 0 ? WAKHAN_TITLE_DOUBT_STOP : WAKHAN_TITLE_DOUBT_NONE;
}

static void
read_words (WakhanTitleLine *self,
            const char      *words,
            const Counts    *counts,
            gboolean         is_bold)
{
  const gboolean is_quoted = is_mark (g_utf8_get_char (words), "\"“„«‘'");
  const gunichar first = g_utf8_get_char (is_quoted ? g_utf8_next_char (words) : words);
  const gunichar last = find_last_sign (words);
  const gboolean has_case = counts->n_upper + counts->n_lower > 0;

  if (counts->n_characters > LONGEST_TITLE || counts->n_words > MOST_WORDS)
    return;
  if (strchr (words, '\t') || strstr (words, "  ") || holds_clauses (words) ||
      strstr (words, "! [") || strstr (words, "? [") || ends_with_pages (words) ||
      (counts->n_lower > 0 && holds_sentences (words)))
    return;
  if (g_unichar_islower (first) ||
      !(g_unichar_isalpha (first) || (g_ascii_isdigit (*words) && has_case)))
    return;
  if (!(g_unichar_isalnum (last) || g_unichar_ismark (last) || is_mark (last, "?!؟.") ||
        (last == ':' && wakhan_title_words_stand_apart (words))))
    return;
  self->is_day = wakhan_title_date_follows_place (words);
  if (is_name (words) || self->is_day || is_synopsis (words) ||
      (g_ascii_isdigit (*words) && strchr (".)", words[strspn (words, "0123456789")]) &&
       words[strspn (words, "0123456789") + 1] == ' '))
    return;
  if ((is_mark (last, ".!") && counts->n_lower > 0 && !is_title_case (words)) ||
      wakhan_title_words_lead_on (words))
    return;
  if (is_quoted && is_mark (last, ".!?") && counts->n_lower > 0 && !is_bold &&
      !strchr (".!?", words[strlen (words) - 1])) /* “Come in.” */
    return;
  if (!has_case && !wakhan_title_words_stand_apart (words) && !wakhan_caseless_title_is_one (words))
    return;
  self->kind =
    counts->n_upper > 1 && counts->n_lower == 0 ? WAKHAN_TITLE_CAPITALS : WAKHAN_TITLE_PLAIN;
  self->is_apart = wakhan_title_words_stand_apart (words);
  self->doubt = self->is_apart || is_bold ? WAKHAN_TITLE_DOUBT_NONE : find_doubt (words, counts);
}

char *
wakhan_title_line_dup_plain (const char *words)
{
  GString    *plain = g_string_new (NULL);
  const gsize length = strlen (words);
  const char  bold =
    length > 2 && strchr ("=*", *words) && words[length - 1] == *words ? *words : '\0';

  for (const char *at = words; *at; at++)
    if (*at != '_' && !(bold && *at == bold))
      g_string_append_c (plain, *at);
  return g_strstrip (g_string_free (plain, FALSE));
}

/* Blanks at which no line breaks are blanks. */
static char *
dup_words (const char *line)
{
  g_autofree char *plain = wakhan_title_line_dup_plain (line);
  GString         *words = g_string_new (NULL);

  for (const char *at = plain; *at; at = g_utf8_next_char (at))
    if (g_unichar_isspace (g_utf8_get_char (at)) && *at != '\t')
      g_string_append_c (words, ' ');
    else
      g_string_append_unichar (words, g_utf8_get_char (at));
  return g_strstrip (g_string_free (words, FALSE));
}

/* "A road.[2]", "A road[edit]" */
static void
drop_reference (char *words)
{
  char *open = strrchr (words, '[');

  if (open && open > words && g_str_has_suffix (open, "]") &&
      (strlen (open) <= 5 || g_str_equal (open, "[edit]")))
    *open = '\0';
}

/* "A.D. 1701." in a margin */
static gboolean
is_year_of_era (const char *words)
{
  static const char *const eras[] = { "A.D. ", "A. D. ", "AD ", "B.C. ", "B. C. ",
                                      "BC ", "Anno ", "ANNO ", "Anno Domini ", "ANNO DOMINI " };

  for (gsize i = 0; i < G_N_ELEMENTS (eras); i++)
    if (wakhan_has_prefix (words, eras[i]))
      return strspn (words + strlen (eras[i]), "0123456789-–.,") ==
             strlen (words + strlen (eras[i]));
  return FALSE;
}

void
wakhan_title_line_read (WakhanTitleLine *self,
                        const char      *line)
{
  g_autofree char *words = NULL;
  Counts           counts;

  g_return_if_fail (self && line);

  *self = (WakhanTitleLine){ .kind = WAKHAN_TITLE_NONE };
  if (strlen (line) > 4 * LONGEST_NUMBERED)
    return;
  words = dup_words (line);
  drop_reference (words);
  count (words, &counts);
  if (counts.n_characters == 0 || counts.n_characters > LONGEST_NUMBERED ||
      counts.n_words > MOST_NUMBERED_WORDS || is_table_line (words))
    return;
  self->is_feast = wakhan_title_date_find_feast (words) != WAKHAN_TITLE_FEAST_NONE;
  if (is_years (words))
    self->kind = WAKHAN_TITLE_PLAIN;
  else if (wakhan_title_date_is_one (words))
    self->kind = WAKHAN_TITLE_DATE;
  else if (wakhan_title_number_read_named (self, words) || wakhan_title_words_are_byline (words) ||
           is_year_of_era (words))
    return;
  else if (!(ends_as_title (words, counts.n_lower > 0 && counts.n_words > MOST_STOPPED_WORDS &&
                                     !is_title_case (words)) &&
             wakhan_title_number_read_bare (self, words)))
    read_words (self, words, &counts, *line == '=' || *line == '*');
}
