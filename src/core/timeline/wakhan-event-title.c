/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-title.h"

#include "wakhan-clause-words.h"
#include "wakhan-clause.h"
#include "wakhan-life-title.h"
#include "wakhan-title-quotation.h"
#include "wakhan-words.h"

#include <string.h>

#define LONGEST 80       /* letters */
#define LONGEST_ALONE 40 /* of words without blanks between them */
#define SHORTEST 30      /* before a comma that it may be cut at */
#define MOST_OF_ROW 400  /* bytes of a row on either side of a date */
#define BETWEEN_CELLS " · "

static gboolean
is_dash (gunichar letter)
{
  return letter == '-' || (letter >= 0x2010 && letter <= 0x2015);
}

/* What no title begins or ends with. */
static gboolean
is_edge (gunichar letter,
         gboolean is_end)
{
  if (g_unichar_isspace (letter) || is_dash (letter))
    return TRUE;
  switch (letter)
    {
    case ',':
    case ';':
    case ':':
    case 0x060C:
    case 0x061B:
    case 0x3001:
    case 0xFF0C:
    case 0xFF1A:
    case 0xFF1B:
      return TRUE;
    case '*':
    case 0x2022:
    case 0xB7:
      return !is_end;
    default:
      return FALSE;
    }
}

static void
trim (GString *title)
{
  const char *start = title->str;

  while (*start && (is_edge (g_utf8_get_char (start), FALSE) || g_str_has_prefix (start, ". ")))
    start = g_utf8_next_char (start);
  g_string_erase (title, 0, start - title->str);
  while (title->len > 0)
    {
      const char *last = g_utf8_prev_char (title->str + title->len);

      if (!is_edge (g_utf8_get_char (last), TRUE))
        break;
      g_string_truncate (title, last - title->str);
    }
}

static void
erase_letter (GString    *title,
              const char *at)
{
  g_string_erase (title, at - title->str, g_utf8_next_char (at) - at);
}

/* The bracket or quotation mark that was left without its other one; NULL: none. */
static const char *
find_single (const char *title)
{
  static const struct
  {
    gunichar open;
    gunichar close;
  } pairs[] = {
    { '(', ')' },
    { '[', ']' },
    { 0x201C, 0x201D },
    { 0x201E, 0x201C },
    { 0xAB, 0xBB },
    { 0xFF08, 0xFF09 },
    { 0x300C, 0x300D },
    { 0x300A, 0x300B },
    { 0x2039, 0x203A },
    { '"', '"' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const char *open = NULL;
      const char *single = NULL;

      for (const char *at = title; *at; at = g_utf8_next_char (at))
        {
          const gunichar letter = g_utf8_get_char (at);

          if (letter == pairs[i].close && open)
            open = NULL;
          else if (letter == pairs[i].open)
            open = at;
          else if (letter == pairs[i].close)
            single = at;
        }
      single = open ? open : single;
      if (single && (pairs[i].open != 0x201C || !strstr (title, "„")) &&
          (pairs[i].open != 0x201E || strstr (title, "„")))
        return single;
    }
  return NULL;
}

static void
capitalise (GString *title)
{
  const gunichar first = *title->str ? g_utf8_get_char (title->str) : 0;
  const char    *next = *title->str ? g_utf8_next_char (title->str) : title->str;
  char           letters[6];
  const gsize    length = next - title->str;

  if (!g_unichar_islower (first) || (*next && g_unichar_isupper (g_utf8_get_char (next))))
    return; /* an iPhone */
  g_string_erase (title, 0, (gssize) length);
  g_string_insert_len (title, 0, letters,
                       g_unichar_to_utf8 (g_unichar_totitle (first), letters));
}

/* "[Mill Roads, p. 12] The mill fell": where the sentence before was taken from. */
static void
remove_citation (GString *title)
{
  const char *end = *title->str == '[' ? strstr (title->str, "] ") : NULL;

  for (const char *at = title->str; end && at < end; at++)
    if (g_ascii_isdigit (*at) && g_unichar_isalpha (g_utf8_get_char (end + 2)))
      {
        g_string_erase (title, 0, end + 2 - title->str);
        return;
      }
}

static void
polish (GString *title)
{
  const char *single;

  remove_citation (title);

  for (char *blank; (blank = strchr (title->str, WAKHAN_EVENT_TITLE_BLANK));)
    g_string_erase (title, blank - title->str, 1);
  g_string_replace (title, "\u00a0\u00a0", " ", 0);
  g_string_replace (title, "\u00a0 ", " ", 0);
  g_string_replace (title, " \u00a0", " ", 0);
  for (char *blanks; (blanks = strstr (title->str, "  "));) /* where words were struck out */
    g_string_erase (title, blanks - title->str, 1);
  while ((single = find_single (title->str)))
    erase_letter (title, single);
  trim (title);
  capitalise (title);
}

static gboolean
stands_alone (const char *at,
              const char *end)
{
  return at < end && wakhan_words_stand_alone (g_utf8_get_char (at));
}

/* The words before and behind what is left out. */
static void
join (GString    *title,
      const char *start,
      const char *end)
{
  while (title->len > 0 && g_ascii_isspace (title->str[title->len - 1]))
    g_string_truncate (title, title->len - 1);
  while (start < end && g_ascii_isspace (*start))
    start++;
  if (start < end && *start == ',' && title->len > 0 && title->str[title->len - 1] == ',')
    {
      g_string_truncate (title, title->len - 1); /* “There was, since 1889, a school” */
      for (start++; start < end && g_ascii_isspace (*start);)
        start++;
    }
  if (start < end && title->len > 0 && !strchr (",.;:)]", *start) &&
      !stands_alone (g_utf8_prev_char (title->str + title->len), title->str + title->len) &&
      !stands_alone (start, end))
    g_string_append_c (title, ' ');
  g_string_append_len (title, start, end - start);
}

/* A place where the sense allows a cut, at most @most letters on. */
static gsize
find_cut (const char *title,
          guint       most)
{
  const char *limit = g_utf8_offset_to_pointer (title, most);
  const char *comma = NULL;
  const char *blank = NULL;
  guint       n_letters = 0;

  for (const char *at = title; at < limit; at = g_utf8_next_char (at), n_letters++)
    {
      const gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter))
        blank = at;
      else if (n_letters >= MIN (SHORTEST, most / 2) && letter != '*' && !is_dash (letter) &&
               is_edge (letter, TRUE) && !g_ascii_isdigit (at[1]))
        comma = at;
    }
  if (comma)
    return comma - title;
  return (blank ? blank : limit) - title;
}

/* Whether a word waits for another: “the”, “of”, “which”. Where nothing was cut off, “on” may end
 * what is said, as in “It went on”. */
static gboolean
is_dangling (const WakhanSlice *word,
             gboolean           is_cut)
{
  const WakhanClauseWord kind = wakhan_clause_words_find (word);

  if (is_cut)
    return kind != 0;
  return kind & (WAKHAN_CLAUSE_LINK | WAKHAN_CLAUSE_RELATIVE | WAKHAN_CLAUSE_DANGLING) &&
         !(kind & WAKHAN_CLAUSE_PREPOSITION);
}

static void
remove_dangling (GString *title,
                 gboolean is_cut)
{
  for (;;)
    {
      const char *blank = strrchr (title->str, ' ');
      WakhanSlice word;

      if (!blank)
        return;
      word = (WakhanSlice){ blank + 1, title->str + title->len };
      if (!is_dangling (&word, is_cut) || !strchr (title->str, ' '))
        return;
      g_string_truncate (title, blank - title->str);
      trim (title);
    }
}

/* “and” at the beginning, of what is not there. */
static const char *
skip_link (const char *words)
{
  const char       *blank = strchr (words, ' ');
  const WakhanSlice word = { words, blank ? blank : words };

  return wakhan_clause_words_find (&word) & WAKHAN_CLAUSE_LINK ? blank + 1 : words;
}

static guint
get_longest (const char *title)
{
  guint n_alone = 0;
  guint n_letters = 0;

  for (; *title; title = g_utf8_next_char (title), n_letters++)
    n_alone += wakhan_words_stand_alone (g_utf8_get_char (title));
  return n_alone * 2 > n_letters ? LONGEST_ALONE : LONGEST;
}

/* @position: in bytes: what is told stands there; @is_seen: and is part of the title */
static void
shorten (GString *title,
         gsize    position,
         gboolean is_seen)
{
  const guint longest = get_longest (title->str);
  const guint most = is_seen ? longest * 3 / 4 : longest * 2;
  gboolean    is_cut = FALSE;

  position = MIN (position, title->len);
  if ((guint) g_utf8_strlen (title->str, (gssize) position) > most)
    {
      const char *from = g_utf8_offset_to_pointer (
        title->str, g_utf8_strlen (title->str, (gssize) position) - longest / 2);
      const char *blank = strchr (from, ' ');

      if (blank && blank < title->str + position)
        from = skip_link (blank + 1);
      g_string_erase (title, 0, from - title->str);
      trim (title);
      g_string_prepend (title, "…");
    }
  if (g_utf8_strlen (title->str, -1) > (glong) longest)
    {
      g_string_truncate (title, find_cut (title->str, longest));
      remove_dangling (title, TRUE);
      trim (title);
      is_cut = TRUE;
    }
  if (is_cut)
    g_string_append (title, "…");
  else
    remove_dangling (title, FALSE);
}

static gboolean
has_letter (const char *start,
            const char *end)
{
  for (; start < end; start = g_utf8_next_char (start))
    if (g_unichar_isalpha (g_utf8_get_char (start)))
      return TRUE;
  return FALSE;
}

/* The cells of a row but for the one with the date; those of figures alone say nothing. */
static void
append_cells (GString           *title,
              const WakhanSlice *row,
              const WakhanSlice *date)
{
  const char *start = row->start;

  while (start <= row->end)
    {
      const char *end = memchr (start, '\t', row->end - start);

      end = end ? end : row->end;
      if (!(start <= date->start && date->end <= end) && has_letter (start, end))
        {
          if (title->len > 0)
            g_string_append (title, BETWEEN_CELLS);
          g_string_append_len (title, start, end - start);
        }
      start = end + 1;
    }
}

/* The cell that is @n_before cells into the row. */
static WakhanSlice
find_cell (const WakhanSlice *row,
           guint              n_before)
{
  WakhanSlice cell = { row->start, row->end };

  for (;; n_before--)
    {
      const char *tab = memchr (cell.start, '\t', row->end - cell.start);

      cell.end = tab ? tab : row->end;
      if (n_before == 0)
        return cell;
      if (!tab)
        return (WakhanSlice){ row->end, row->end };
      cell.start = tab + 1;
    }
}

/* In a row of figures alone each says what its column is named for: "Souls: 1200 · Houses: 31". */
static void
append_columns (GString           *title,
                const WakhanSlice *paragraph,
                const WakhanSlice *row,
                const WakhanSlice *date)
{
  const char       *line = memchr (paragraph->start, '\n', paragraph->end - paragraph->start);
  const WakhanSlice names = { paragraph->start, line ? line : paragraph->end };
  const char       *start = row->start;

  if (row->start <= names.end)
    return;
  for (guint i = 0; start <= row->end; i++)
    {
      const WakhanSlice name = find_cell (&names, i);
      const char       *tab = memchr (start, '\t', row->end - start);
      const char       *end = tab ? tab : row->end;

      if (!(start <= date->start && date->end <= end) && end > start &&
          has_letter (name.start, name.end))
        {
          if (title->len > 0)
            g_string_append (title, BETWEEN_CELLS);
          g_string_append_len (title, name.start, name.end - name.start);
          g_string_append (title, ": ");
          g_string_append_len (title, start, end - start);
        }
      start = end + 1;
    }
}

/* The line of the date, of which much is left out where it is very long. */
static WakhanSlice
find_row (const WakhanSlice *paragraph,
          const WakhanSlice *date)
{
  WakhanSlice row = *date;

  while (row.start > paragraph->start && row.start[-1] != '\n' &&
         (date->start - row.start < MOST_OF_ROW || (*row.start & 0xC0) == 0x80))
    row.start--;
  while (row.end < paragraph->end && *row.end != '\n' &&
         (row.end - date->end < MOST_OF_ROW || (*row.end & 0xC0) == 0x80))
    row.end++;
  return row;
}

static gboolean
is_cell (const WakhanSlice *sentence,
         const WakhanSlice *paragraph)
{
  return (sentence->start > paragraph->start && sentence->start[-1] == '\t') ||
         (sentence->end < paragraph->end && *sentence->end == '\t');
}

char *
wakhan_event_title_create (const WakhanSlice *paragraph,
                           const WakhanSlice *date)
{
  const WakhanSlice sentence = wakhan_sentence_find (paragraph, date);
  char             *life = wakhan_life_title_create (&sentence, date);
  GString          *title;
  WakhanClause      clause;
  gsize             position;

  if (life)
    return life;
  title = g_string_new (NULL);

  wakhan_clause_find (&clause, &sentence, date);
  if (clause.can_do_without && /* where it would not be cut off at its front for the date */
      g_utf8_strlen (clause.words.start, clause.date.end - clause.words.start) <= LONGEST * 3 / 4 &&
      wakhan_title_quotation_has (paragraph, &sentence, &clause.phrase))
    clause.can_do_without = FALSE;
  if (!has_letter (sentence.start, date->start) && !has_letter (date->end, sentence.end) &&
      is_cell (&sentence, paragraph))
    {
      const WakhanSlice row = find_row (paragraph, date);

      append_cells (title, &row, date);
      if (title->len == 0)
        append_columns (title, paragraph, &row, date);
    }
  position = 0;
  if (title->len > 0)
    clause.can_do_without = FALSE;
  else if (clause.can_do_without)
    {
      g_string_append_len (title, clause.words.start, clause.phrase.start - clause.words.start);
      position = title->len;
    }
  else
    {
      g_string_append_len (title, clause.words.start, clause.words.end - clause.words.start);
      position = MAX (clause.date.start, clause.words.start) - clause.words.start;
    }
  if (clause.can_do_without)
    join (title, clause.phrase.end, clause.words.end);
  polish (title);
  shorten (title, position, !clause.can_do_without);
  return g_string_free (title, FALSE);
}

gboolean
wakhan_event_title_says_something (const char        *title,
                                   const WakhanSlice *date)
{
  g_autofree char *own = g_strndup (date->start, date->end - date->start);
  g_auto (GStrv)   parts = g_strsplit (title, own, 2);

  for (guint i = 0; parts[i]; i++)
    {
      g_auto (GStrv) words = g_strsplit (parts[i], " ", -1);

      for (guint j = 0; words[j]; j++)
        {
          const char       *end = words[j] + strlen (words[j]);
          const WakhanSlice word = { words[j], end };

          if (has_letter (words[j], end) && !wakhan_clause_words_find (&word))
            return TRUE;
        }
    }
  return FALSE;
}
