/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-line.h"

#include <string.h>

#define LONGEST_TITLE 90 /* characters */
#define MOST_WORDS 13
#define LONGEST_NUMBERED 120
#define MOST_NUMBERED_WORDS 20
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

static gboolean
is_one_of (const char        *word,
           const char *const *words)
{
  g_autofree char *folded = g_utf8_casefold (word, -1);

  return g_strv_contains (words, folded);
}

/* The length of a Roman number's letters, in either case; 0: it is none. */
static gsize
measure_roman (const char *letters)
{
  static const char *const digits[] = { "cm", "cd", "d", "c", "c", "c", "xc", "xl", "l", "x", "x", "x", "ix", "iv", "v", "i", "i", "i" };
  gsize                    length = strspn (letters, "mM");

  if (length > 3)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (digits); i++)
    if (g_ascii_strncasecmp (letters + length, digits[i], strlen (digits[i])) == 0)
      {
        length += strlen (digits[i]);
        if (strlen (digits[i]) == 2) /* "xc" is followed by no more of its kind */
          i += i % 6 == 0 ? 5 : 4;
      }
  return g_unichar_isalnum (g_utf8_get_char (letters + length)) ? 0 : length;
}

/* Behind a chapter's name: "2", "II", "Two", "the Second", "B". */
static gsize
measure_number (const char *words)
{
  static const char *const names[] = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "first", "second", "third", "fourth", "fifth", "sixth",
    "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "last", "premier", "première", NULL
  };
  const gsize      article = g_ascii_strncasecmp (words, "the ", 4) == 0 ? 4 : 0;
  const gsize      digits = strspn (words, "0123456789");
  const gsize      roman = measure_roman (words);
  const gsize      length = strcspn (words + article, " .:,;-\t");
  g_autofree char *name = g_strndup (words + article, length);

  if (digits > 0)
    return digits <= 3 && !g_unichar_isalpha (g_utf8_get_char (words + digits)) ? digits : 0;
  if (roman > 0)
    return roman;
  if (g_ascii_isupper (*words) && length == 1 && article == 0)
    return 1;
  return is_one_of (name, names) ? article + length : 0;
}

/* Takes what stands behind a number: nothing, or words of a title. */
static gboolean
take_rest (WakhanTitleLine *self,
           const char      *rest,
           guint            rank)
{
  rest += strspn (rest, ".:)");
  self->is_bare = *rest == '\0';
  if (!self->is_bare && !g_ascii_isspace (*rest) && *rest != ',' && *rest != '-' && !g_str_has_prefix (rest, "–") && !g_str_has_prefix (rest, "—"))
    return FALSE;
  while (*rest && !g_unichar_isalnum (g_utf8_get_char (rest)))
    rest = g_utf8_next_char (rest);
  if (g_unichar_islower (g_utf8_get_char (rest)))
    return FALSE;
  self->kind = WAKHAN_TITLE_NUMBERED;
  self->rank = rank;
  return TRUE;
}

/* "Chapter 2", "BOOK THE FIRST", "Appendix A: Sources" */
static gboolean
read_named (WakhanTitleLine *self,
            const char      *words)
{
  static const struct
  {
    const char *name;
    guint       rank;
  } names[] = {
    { "volume", WAKHAN_TITLE_RANK_VOLUME },
    { "band", WAKHAN_TITLE_RANK_VOLUME },
    { "tome", WAKHAN_TITLE_RANK_VOLUME },
    { "book", WAKHAN_TITLE_RANK_BOOK },
    { "buch", WAKHAN_TITLE_RANK_BOOK },
    { "livre", WAKHAN_TITLE_RANK_BOOK },
    { "libro", WAKHAN_TITLE_RANK_BOOK },
    { "part", WAKHAN_TITLE_RANK_PART },
    { "teil", WAKHAN_TITLE_RANK_PART },
    { "partie", WAKHAN_TITLE_RANK_PART },
    { "parte", WAKHAN_TITLE_RANK_PART },
    { "часть", WAKHAN_TITLE_RANK_PART },
    { "act", WAKHAN_TITLE_RANK_PART },
    { "akt", WAKHAN_TITLE_RANK_PART },
    { "acte", WAKHAN_TITLE_RANK_PART },
    { "chapter", WAKHAN_TITLE_RANK_CHAPTER },
    { "kapitel", WAKHAN_TITLE_RANK_CHAPTER },
    { "chapitre", WAKHAN_TITLE_RANK_CHAPTER },
    { "capítulo", WAKHAN_TITLE_RANK_CHAPTER },
    { "capitolo", WAKHAN_TITLE_RANK_CHAPTER },
    { "глава", WAKHAN_TITLE_RANK_CHAPTER },
    { "canto", WAKHAN_TITLE_RANK_CHAPTER },
    { "stave", WAKHAN_TITLE_RANK_CHAPTER },
    { "letter", WAKHAN_TITLE_RANK_CHAPTER },
    { "section", WAKHAN_TITLE_RANK_SECTION },
    { "abschnitt", WAKHAN_TITLE_RANK_SECTION },
    { "scene", WAKHAN_TITLE_RANK_SECTION },
    { "szene", WAKHAN_TITLE_RANK_SECTION },
    { "scène", WAKHAN_TITLE_RANK_SECTION },
    { "appendix", WAKHAN_TITLE_RANK_HIGHEST },
    { "anhang", WAKHAN_TITLE_RANK_HIGHEST },
    { "annexe", WAKHAN_TITLE_RANK_HIGHEST },
  };
  const char      *blank = strchr (words, ' ');
  g_autofree char *first = blank ? g_strndup (words, blank - words) : NULL;
  g_autofree char *folded = first ? g_utf8_casefold (first, -1) : NULL;
  gsize            number;

  if (!folded || !g_unichar_isupper (g_utf8_get_char (words)))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].name, folded))
      {
        blank += strspn (blank, " ");
        number = measure_number (blank);
        return number > 0 && take_rest (self, blank + number, names[i].rank);
      }
  return FALSE;
}

/* "第一章" */
static gboolean
read_chinese (WakhanTitleLine *self,
              const char      *words)
{
  static const struct
  {
    const char *name;
    guint       rank;
  } names[] = {
    { "卷", WAKHAN_TITLE_RANK_BOOK },
    { "部", WAKHAN_TITLE_RANK_PART },
    { "編", WAKHAN_TITLE_RANK_PART },
    { "编", WAKHAN_TITLE_RANK_PART },
    { "篇", WAKHAN_TITLE_RANK_PART },
    { "章", WAKHAN_TITLE_RANK_CHAPTER },
    { "回", WAKHAN_TITLE_RANK_CHAPTER },
    { "節", WAKHAN_TITLE_RANK_SECTION },
    { "节", WAKHAN_TITLE_RANK_SECTION },
  };
  const char *at = words + strlen ("第");

  if (!g_str_has_prefix (words, "第"))
    return FALSE;
  while (*at && g_utf8_strchr ("0123456789〇零一二三四五六七八九十百千", -1, g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (at > words + strlen ("第") && g_str_has_prefix (at, names[i].name))
      {
        self->kind = WAKHAN_TITLE_NUMBERED;
        self->rank = names[i].rank;
        self->is_bare = at[strlen (names[i].name)] == '\0';
        return TRUE;
      }
  return FALSE;
}

/* "IV.", "IV. Sources", "IV Sources", but no "C. Smith" and no "I think" */
static gboolean
read_roman (WakhanTitleLine *self,
            const char      *words)
{
  const gsize length = strspn (words, "IVXLCDM");
  const char *rest = words + length;

  if (length == 0 || measure_roman (words) != length || (length == 1 && !strchr ("IVX", *words)))
    return FALSE;
  if (*rest && *rest != '.' && *rest != ':' && length == 1)
    return FALSE;
  if (*rest == '.' && g_ascii_isupper (rest[1 + (rest[1] == ' ')]) && rest[2 + (rest[1] == ' ')] == '.') /* "V. S. Naipaul" */
    return FALSE;
  return take_rest (self, rest, WAKHAN_TITLE_RANK_SECTION);
}

/* "1.3 Sources" */
static gboolean
read_decimal (WakhanTitleLine *self,
              const char      *words)
{
  const gsize digits = strspn (words, "0123456789.");
  guint       rank = WAKHAN_TITLE_RANK_SECTION;

  if (!g_ascii_isdigit (*words) || digits > 8 || !g_ascii_isspace (words[digits]) || (digits > 2 && !memchr (words, '.', digits)))
    return FALSE;
  for (gsize i = 0; i + 1 < digits; i++)
    rank += words[i] == '.';
  return take_rest (self, words + digits, rank);
}

/* "Loomings ...... 3", "Loomings      3": a line of a table of contents, or of any other table */
static gboolean
is_table_line (const char *words)
{
  const char *end = words + strlen (words);

  while (end > words && g_ascii_isdigit (end[-1]))
    end--;
  return strstr (words, "....") || strstr (words, ". . .") || strstr (words, "……") ||
         (*end && end > words + 1 && (end[-1] == '\t' || g_str_has_prefix (end - 2, "  ")));
}

/* "Author: …", "Photo: …", "Subject: …" */
static gboolean
is_labelled (const char *words)
{
  static const char *const labels[] = {
    "title", "author", "authors", "editor", "translator", "illustrator", "release date", "language", "credit", "credits",
    "source", "sources", "photo", "image", "picture", "from", "to", "cc", "subject", "date", "sent", "isbn", "url", "keywords",
    "tags", "category", "published", "posted", "updated", "produced by", "photo credit", "image credit", "original publication",
    NULL
  };
  const char      *colon = strchr (words, ':');
  g_autofree char *label = colon ? g_strndup (words, colon - words) : NULL;

  return label && is_one_of (label, labels);
}

static gboolean
is_byline_or_caption (const char *words)
{
  static const char *const starts[] = { "by ", "©", "http", "www.", "Written by ", "Produced by ", "Translated by ", "Edited by ", "Illustrated by ", "Photo by ", "Image by ", "Published ", "Posted ", "Updated ", "Dear " };
  static const char *const counted[] = { "Figure ", "Fig. ", "Table ", "Photo ", "Image " };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (words, starts[i]))
      return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (counted); i++)
    if (g_str_has_prefix (words, counted[i]) && g_ascii_isdigit (words[strlen (counted[i])]))
      return TRUE;
  if (g_ascii_strncasecmp (words, "by ", 3) == 0 && g_unichar_isupper (g_utf8_get_char (words + 3)) && g_ascii_strncasecmp (words + 3, "the ", 4) != 0)
    return TRUE;
  return is_labelled (words) || strpbrk (words, "|@\\{}<>=") || strstr (words, "credit:") || strstr (words, "://") || strstr (words, " / ");
}

static gboolean
begins_with_month (const char *words)
{
  static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };

  for (gsize i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_ascii_strncasecmp (words, months[i], strlen (months[i])) == 0)
      return TRUE;
  return FALSE;
}

/* "18 October 2021", "October 18, 2021", "2021-10-18", "May 1904", but no "Before 1999" */
static gboolean
is_date (const char *words)
{
  gboolean has_year = FALSE;
  gboolean has_day = FALSE;
  guint    n_words = 1;

  for (const char *at = words; *at;)
    {
      const gsize digits = strspn (at, "0123456789");

      has_year = has_year || digits == 4;
      has_day = has_day || digits == 1 || digits == 2;
      n_words += *at == ' ';
      at += MAX (digits, 1);
    }
  return has_year && n_words <= 4 && (has_day || (n_words == 2 && begins_with_month (words)));
}

static gboolean
ends_as_title (const char *words,
               gboolean    has_lower)
{
  const char    *last = g_utf8_find_prev_char (words, words + strlen (words));
  const gunichar letter = last ? g_utf8_get_char (last) : 0;

  return last && (g_unichar_isalnum (letter) || g_unichar_ismark (letter) || strchr ("?)’”\"'", *last) || (*last == '.' && !has_lower));
}

static gboolean
stands_apart (const char *words)
{
  static const char *const names[] = {
    "contents", "preface", "foreword", "introduction", "prologue", "abstract", "conclusion", "conclusions", "epilogue", "afterword",
    "postscript", "acknowledgements", "acknowledgments", "bibliography", "references", "further reading", "sources", "notes",
    "glossary", "index", "appendix", "appendices", "inhalt", "vorwort", "einleitung", "schluss", "nachwort", "anhang", "quellen",
    "literatur", "anmerkungen", "préface", "avant-propos", "épilogue", NULL
  };
  g_autofree char *name = g_strndup (words, strlen (words) - g_str_has_suffix (words, "."));

  return is_one_of (name, names);
}

static void
read_words (WakhanTitleLine *self,
            const char      *words,
            const Counts    *counts)
{
  const gunichar first = g_utf8_get_char (words);

  if (counts->n_characters > LONGEST_TITLE || counts->n_words > MOST_WORDS || !ends_as_title (words, counts->n_lower > 0))
    return;
  if (strchr (words, '\t') || strstr (words, "  ") || strstr (words, ". ") || strstr (words, "; "))
    return;
  if (g_unichar_islower (first) || !(g_unichar_isalpha (first) || (g_ascii_isdigit (*words) && counts->n_upper + counts->n_lower > 0)))
    return;
  self->kind = counts->n_upper > 1 && counts->n_lower == 0 ? WAKHAN_TITLE_CAPITALS : WAKHAN_TITLE_PLAIN;
  self->is_apart = stands_apart (words);
}

void
wakhan_title_line_read (WakhanTitleLine *self,
                        const char      *words)
{
  Counts counts;

  g_return_if_fail (self && words);

  *self = (WakhanTitleLine){ WAKHAN_TITLE_NONE, 0, FALSE, FALSE };
  count (words, &counts);
  if (counts.n_characters > LONGEST_NUMBERED || counts.n_words > MOST_NUMBERED_WORDS || is_table_line (words))
    return;
  if (read_named (self, words) || read_chinese (self, words))
    return;
  if (is_byline_or_caption (words))
    return;
  if (is_date (words))
    self->kind = WAKHAN_TITLE_DATE;
  else if (!ends_as_title (words, counts.n_lower > 0 && counts.n_words > MOST_STOPPED_WORDS) || !(read_roman (self, words) || read_decimal (self, words)))
    read_words (self, words, &counts);
}
