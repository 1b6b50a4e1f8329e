/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-publication.h"

#include "wakhan-clause-words.h"
#include "wakhan-word-table.h"

#include <string.h>

#define FAR 120         /* bytes on either side of a date */
#define LONGEST_NAME 64 /* bytes of a place or a publisher */
#define LONGEST_WORD 32 /* bytes */
#define MOST_WORDS 4    /* between what publishes and its year */

typedef enum
{
  REFERENCES = 1 << 0, /* a heading */
  NOTES = 1 << 1,      /* the same */
  PUBLISHER = 1 << 2,  /* Oxford University “Press” */
  SEEN = 1 << 3,       /* “accessed” 3 May 2020 */
  LAST_SEEN = 1 << 4,  /* “last” accessed */
  SEEN_ON = 1 << 5,    /* accessed “on” */
  PAGES = 1 << 6,      /* “pp.” 45–47 */
  OTHERS = 1 << 7,     /* Rashid et “al.” */
  PROTECTED = 1 << 8,  /* “Copyright” 1999 */
  VOLUME = 1 << 9,     /* “vol.” 12, 1999 */
  EDITION = 1 << 10,   /* second “edition”, 1999 */
} Word;

/* clang-format off */
static const WakhanWordRow rows[] = {
  { REFERENCES,
    "|references|reference list|bibliography|select bibliography|works cited|literature|literature cited|further reading|sources|citations|"
    "primary sources|secondary sources|external links|"
    "literatur|literaturverzeichnis|literaturhinweise|bibliographie|bibliografie|quellen|quellenverzeichnis|weblinks|einzelnachweise|"
    "quellen und literatur|références|références bibliographiques|bibliographie sélective|liens externes|ouvrages cités|"
    "referencias|bibliografía|obras citadas|fuentes|enlaces externos|referencias bibliográficas|"
    "منابع|کتابشناسی|کتاب‌شناسی|مآخذ|کتابنامه|کتاب‌نامه|فهرست منابع|منابع و مآخذ|"
    "参考文献|參考文獻|参考资料|參考資料|参考书目|參考書目|文献|引用文献|" },
  { NOTES,
    "|notes|endnotes|footnotes|notes and references|anmerkungen|fußnoten|endnoten|notes et références|notas|notas al pie|"
    "notas y referencias|یادداشت‌ها|پانویس|پانوشت‌ها|پی‌نوشت‌ها|注释|註釋|脚注|注|" },
  { PUBLISHER,
    " press publishers publishing publications books verlag verlagsgesellschaft éditions editions éditeur presses editorial ediciones "
    "editores انتشارات نشر " },
  { SEEN,
    " accessed retrieved abgerufen aufgerufen zugegriffen consulté consultée consultado consultada recuperado بازیابی دسترسی " },
  { LAST_SEEN, " last zuletzt dernière dernier " },
  { SEEN_ON, " on am le el در " },
  { PAGES, " p pp page pages s seite seiten pág págs ص صص " },
  { OTHERS, " al " },
  { PROTECTED, " copyright " },
  { VOLUME, " vol vols volume volumes issue bd bde band jg jahrgang heft tome fascicule tomo جلد " },
  { EDITION, " edition ed edn reprint auflage aufl nachdruck neudruck édition éd réimpression edición reimpresión " },
};

/* Where words have no blanks between them. */
static const char *const publishers_before[] = {
  "出版社", "书局", "書局", "印书馆", "印書館", "访问日期", "检索日期", "查阅日期",
};
/* clang-format on */

static Word
find_kinds (const WakhanSlice *word)
{
  static WakhanWordTable table = WAKHAN_WORD_TABLE_INIT (rows);

  return wakhan_word_table_find (&table, word);
}

static gunichar
get_before (const char *start,
            const char *at)
{
  if (at == start)
    return 0;
  return at[-1] & 0x80 ? g_utf8_get_char (g_utf8_prev_char (at)) : (gunichar) at[-1];
}

static gunichar
get_after (const char *at,
           const char *end)
{
  return at < end ? g_utf8_get_char (at) : 0;
}

static gboolean
is_blank (gunichar letter)
{
  return letter < 0x80 ? g_ascii_isspace ((char) letter) : g_unichar_isspace (letter);
}

static const char *
skip_blanks_back (const char *start,
                  const char *at)
{
  while (at > start && is_blank (get_before (start, at)))
    at = g_utf8_prev_char (at);
  return at;
}

static const char *
skip_blanks (const char *at,
             const char *end)
{
  while (at < end && is_blank (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static gboolean
is_comma (gunichar letter)
{
  return letter == ',' || letter == 0x60C || letter == 0xFF0C || letter == 0x3001;
}

static gboolean
is_in_word (gunichar letter)
{
  if (letter < 0x80)
    return g_ascii_isalnum ((char) letter) || letter == '\'' || letter == '-';
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter) || letter == 0x2019 ||
         letter == 0x200C;
}

static WakhanSlice
find_word_before (const char *start,
                  const char *at)
{
  WakhanSlice word = { NULL, skip_blanks_back (start, at) };

  word.start = word.end;
  while (is_in_word (get_before (start, word.start)))
    word.start = word.start[-1] & 0x80 ? g_utf8_prev_char (word.start) : word.start - 1;
  return word;
}

static gboolean
is_name (const WakhanSlice *word)
{
  return word->end > word->start && g_unichar_isupper (g_utf8_get_char (word->start)) &&
         !wakhan_clause_words_find (word);
}

WakhanPublicationPlace
wakhan_publication_find_place (const WakhanSlice *heading)
{
  WakhanSlice words = { skip_blanks (heading->start, heading->end), heading->end };

  /* "7. References", "参考文献：" */
  while (words.start < words.end && (g_ascii_isdigit (*words.start) || *words.start == '.'))
    words.start++;
  words.start = skip_blanks (words.start, words.end);
  words.end = skip_blanks_back (words.start, words.end);
  while (words.end > words.start && strchr (":.", words.end[-1]))
    words.end--;
  if (find_kinds (&words) & REFERENCES)
    return WAKHAN_PUBLICATION_IN_REFERENCES;
  return find_kinds (&words) & NOTES ? WAKHAN_PUBLICATION_IN_NOTES : WAKHAN_PUBLICATION_IN_TEXT;
}

/* "accessed 3 May 2020", "zuletzt abgerufen am", and no "who accessed it" */
static gboolean
is_seen (const char        *start,
         const WakhanSlice *before)
{
  WakhanSlice word = *before;
  Word        kinds = find_kinds (&word);
  gunichar    sign;

  if (kinds & SEEN_ON)
    {
      word = find_word_before (start, word.start);
      kinds = find_kinds (&word);
    }
  if (!(kinds & SEEN))
    return FALSE;
  sign = get_before (start, skip_blanks_back (start, word.start));
  word = find_word_before (start, word.start);
  return !g_unichar_isalpha (sign) || find_kinds (&word) & LAST_SEEN;
}

static gboolean
is_protected (const char        *start,
              const WakhanSlice *before)
{
  return get_before (start, before->end) == 0xA9 || find_kinds (before) & PROTECTED;
}

/* "It came out with the Hale Press in 1951" tells an event. */
static gboolean
is_led_in (const WakhanSlice *word)
{
  static const char *const leads[] = { "in", "im", "en", "on", "am", "since", "seit", "depuis" };

  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    if ((gsize) (word->end - word->start) == strlen (leads[i]) &&
        memcmp (word->start, leads[i], strlen (leads[i])) == 0)
      return TRUE;
  return FALSE;
}

/* "Oxford University Press, 2004", "人民出版社1998年" */
static gboolean
is_behind_publisher (const char        *start,
                     const WakhanSlice *before)
{
  const char *at = before->end;

  if (is_comma (get_before (start, at)) || get_before (start, at) == 0xFF1A)
    at = skip_blanks_back (start, g_utf8_prev_char (at));
  for (guint i = 0; i < G_N_ELEMENTS (publishers_before) && get_before (start, at) >= 0x80; i++)
    {
      const gsize length = strlen (publishers_before[i]);

      if ((gsize) (at - start) >= length && memcmp (at - length, publishers_before[i], length) == 0)
        return TRUE;
    }
  for (guint i = 0; i < MOST_WORDS; i++)
    {
      const WakhanSlice word = find_word_before (start, at);

      if (word.start == word.end || g_ascii_isdigit (*word.start) || is_led_in (&word))
        return FALSE;
      if (find_kinds (&word) & PUBLISHER) /* "he began publishing it" */
        return !g_unichar_islower (g_utf8_get_char (word.start));
      at = word.start;
    }
  return FALSE;
}

/* The sign before the place in "(London: Hurst, 1999"; 0: there is no such thing. */
static gunichar
find_before_imprint (const char        *start,
                     const WakhanSlice *date)
{
  const char *at = skip_blanks_back (start, date->start);
  const char *colon;
  const char *place;

  if (!is_comma (get_before (start, at)))
    return 0;
  for (colon = at - 1; colon > start && at - colon < LONGEST_NAME && !strchr (":.;()", *colon);)
    colon--;
  if (*colon != ':' || !g_unichar_isupper (get_after (skip_blanks (colon + 1, at), at)))
    return 0;
  for (place = colon;
       place > start && colon - place < LONGEST_NAME && !strchr (".;,([", place[-1]);)
    place--;
  return place > start && g_unichar_isupper (get_after (skip_blanks (place, colon), colon))
           ? (gunichar) place[-1]
           : 0;
}

/* "p. 45", "45–47", behind which no word says of what */
static gboolean
is_pages (const char *at,
          const char *end)
{
  const char *word = skip_blanks (at, end);
  const char *next = word;

  while (next < end && g_unichar_isalpha (g_utf8_get_char (next)))
    next = g_utf8_next_char (next);
  if (next > word && !(find_kinds (&(WakhanSlice){ word, next }) & PAGES))
    return FALSE;
  while (next < end && (*next == '.' || *next == ' '))
    next++;
  word = next;
  while (next < end && (g_unichar_isdigit (g_utf8_get_char (next)) || *next == '-' ||
                        g_utf8_get_char (next) == 0x2013))
    next = g_utf8_next_char (next);
  return next > word && (next == end || strchr (").,;:]", *next));
}

/* "p. 45", and not "45" alone */
static gboolean
are_pages_named (const char *at,
                 const char *end)
{
  return g_unichar_isalpha (get_after (skip_blanks (at, end), end)) && is_pages (at, end);
}

static gboolean
is_year_alone (const WakhanSlice *date)
{
  return g_utf8_strlen (date->start, date->end - date->start) == 4 &&
         g_unichar_isdigit (g_utf8_get_char (date->start));
}

static gboolean
is_in_brackets (const char        *start,
                const WakhanSlice *date)
{
  for (const char *at = date->start; at > start; at--)
    if (at[-1] == ')' || at[-1] == '(')
      return at[-1] == '(';
  return FALSE;
}

/* What a law or a journal is cited by: "RGBl", "NJW", "JZ" */
static gboolean
is_abbreviation (const WakhanSlice *word)
{
  guint n_upper = 0;

  for (const char *at = word->start; at < word->end; at = g_utf8_next_char (at))
    n_upper += g_unichar_isupper (g_utf8_get_char (at)) != 0;
  return n_upper > 1;
}

/* The first or second part of a gazette: "BGBl. I" */
static gboolean
is_part (const WakhanSlice *word)
{
  for (const char *at = word->start; at < word->end; at++)
    if (*at != 'I')
      return FALSE;
  return word->end > word->start;
}

/* "BGBl. I 1951 S. 787", "NJW 1999, 1045", "Müller 1987, S. 12": the pages tell that a book or a
 * journal of that year is meant. */
static gboolean
is_before_pages (const WakhanSlice *around,
                 const WakhanSlice *date)
{
  WakhanSlice word = find_word_before (around->start, date->start);
  const char *next = skip_blanks (date->end, around->end);
  gboolean    has_comma = next < around->end && is_comma (g_utf8_get_char (next));

  if (!is_year_alone (date))
    return FALSE;
  if (is_part (&word))
    word.end = word.start = skip_blanks_back (around->start, word.start);
  if (get_before (around->start, word.end) == '.')
    word.end--;
  word = find_word_before (around->start, word.end);
  if (!is_name (&word))
    return FALSE;
  if (has_comma)
    next = g_utf8_next_char (next);
  return are_pages_named (next, around->end) ||
         (has_comma && is_abbreviation (&word) && is_pages (next, around->end));
}

/* "vol. 12, 1999", "Bd. 3 (1987)", "second edition, 1999", "vol. 12, 1999 edition" */
static gboolean
is_of_book (const WakhanSlice *around,
            const WakhanSlice *date)
{
  const char *at = skip_blanks_back (around->start, date->start);
  gunichar    sign = get_before (around->start, at);
  WakhanSlice word;

  if (!is_year_alone (date))
    return FALSE;
  if (is_comma (sign) || sign == '(')
    at = g_utf8_prev_char (at);
  if (get_before (around->start, at) == '.')
    at--;
  word = find_word_before (around->start, at);
  if (find_kinds (&word) & EDITION)
    return TRUE;
  if (word.start == word.end || !g_ascii_isdigit (*word.start) || at == date->start)
    return FALSE;
  at = skip_blanks_back (around->start, word.start);
  word = find_word_before (around->start, at - (get_before (around->start, at) == '.'));
  return (find_kinds (&word) & VOLUME) != 0;
}

/* "(Rashid 2001, 45", "(Rashid and Roy, 2001a)", "Rashid (2001)" */
static gboolean
is_behind_author (const WakhanSlice *around,
                  const WakhanSlice *date,
                  GHashTable        *cited)
{
  const char *at = skip_blanks_back (around->start, date->start);
  const char *next = date->end;
  gboolean    is_apart = FALSE; /* in brackets of its own */
  WakhanSlice author;
  char        name[LONGEST_WORD + 1];

  if (!is_year_alone (date))
    return FALSE;
  if (get_before (around->start, at) == '(')
    {
      at = skip_blanks_back (around->start, at - 1);
      is_apart = TRUE;
    }
  else if (is_comma (get_before (around->start, at)))
    at = g_utf8_prev_char (at);
  if (get_before (around->start, at) == '.')
    {
      author = find_word_before (around->start, at - 1);
      return find_kinds (&author) & OTHERS;
    }
  author = find_word_before (around->start, at);
  if (!is_name (&author))
    return FALSE;
  if (next < around->end && *next >= 'a' && *next <= 'f')
    next++;
  if (next + 1 < around->end && strchr (",:", *next) && is_pages (next + 1, around->end))
    return *next == ':' || (!is_apart && is_in_brackets (around->start, date));
  if (!cited || author.end - author.start > LONGEST_WORD)
    return FALSE;
  memcpy (name, author.start, author.end - author.start);
  name[author.end - author.start] = '\0';
  return next < around->end && strchr (");", *next) && g_hash_table_contains (cited, name);
}

/* "78, no. 6 (1999): 22–35" */
static gboolean
is_of_issue (const WakhanSlice *around,
             const WakhanSlice *date)
{
  return get_before (around->start, date->start) == '(' && around->end - date->end > 2 &&
         date->end[0] == ')' && strchr (":,", date->end[1]) && date->end[1] != '\0' &&
         date->start - around->start > 3 && is_pages (date->end + 2, around->end) &&
         g_unichar_isdigit (get_before (around->start,
                                        skip_blanks_back (around->start, date->start - 1)));
}

/* In a note, what no small word leads to cites: "Foreign Affairs, May 1999, 22." */
static gboolean
is_cited_in_note (const WakhanSlice *around,
                  const WakhanSlice *date)
{
  const char       *before = skip_blanks_back (around->start, date->start);
  const char       *next = skip_blanks (date->end, around->end);
  const WakhanSlice word = find_word_before (around->start, before);
  const gunichar    sign = get_before (around->start, before);
  const gboolean    ends = next == around->end || strchr (").;:]", *next) ||
                        (is_comma (g_utf8_get_char (next)) &&
                         is_pages (g_utf8_next_char (next), around->end));

  return ends && (is_comma (sign) || sign == '(' || is_name (&word));
}

static WakhanSlice
find_around (const WakhanSlice *paragraph,
             const WakhanSlice *date)
{
  WakhanSlice around = {
    date->start - MIN (FAR, date->start - paragraph->start),
    date->end + MIN (FAR, paragraph->end - date->end),
  };

  while (around.start < date->start && (*around.start & 0xC0) == 0x80)
    around.start++;
  while (around.end > date->end && around.end < paragraph->end && (*around.end & 0xC0) == 0x80)
    around.end--;
  return around;
}

gboolean
wakhan_publication_is (const WakhanSlice     *paragraph,
                       const WakhanSlice     *date,
                       WakhanPublicationPlace place,
                       GHashTable            *cited)
{
  WakhanSlice around;
  WakhanSlice before; /* the word there, or where it would end */
  gunichar    sign;

  g_return_val_if_fail (paragraph && date, FALSE);

  if (place == WAKHAN_PUBLICATION_IN_REFERENCES)
    return TRUE;
  around = find_around (paragraph, date);
  before = find_word_before (around.start, date->start);
  sign = find_before_imprint (around.start, date);
  return is_seen (around.start, &before) || is_protected (around.start, &before) ||
         is_behind_publisher (around.start, &before) || is_of_issue (&around, date) ||
         (sign && (place == WAKHAN_PUBLICATION_IN_NOTES ||
                   (sign == '.' && date->end + 1 >= paragraph->end) ||
                   is_in_brackets (around.start, date))) ||
         is_before_pages (&around, date) || is_of_book (&around, date) ||
         is_behind_author (&around, date, cited) ||
         (place == WAKHAN_PUBLICATION_IN_NOTES && is_cited_in_note (&around, date));
}
