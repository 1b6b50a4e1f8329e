/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-title-page.h"

#include <string.h>

#define LONGEST_PAGE 1500   /* bytes */
#define LONGEST_LINE 90     /* bytes */
#define SHORTEST_WRAPPED 50 /* bytes, of a line that the next one goes on from */
#define FEWEST_WORDS 5      /* of a sentence */

static const char *const authors[] = { "by", "von", "par", "por", NULL };
static const char *const parts[] = { "chapter", "volume", "book", "part", "contents", "preface",
                                     "prologue", "kapitel", "buch", "teil", "vorwort",
                                     "chapitre", "livre", "préface", "capítulo", "libro", NULL };
static const char *const imprints[] = { "copyright", "©", "published", "printed", "edition",
                                        "ausgabe", "auflage", "édition", "edición", NULL };

/* A line of the text, without the blanks at its ends. */
typedef struct
{
  const char *start;
  gsize       length;
  const char *next; /* the line behind it */
} Line;

/* Also what is not read, as of a footnote. */
static gboolean
is_blank (char sign)
{
  return sign != '\0' && (g_ascii_isspace (sign) || g_ascii_iscntrl (sign));
}

static Line
read_line (const char *at)
{
  const char *end = at + strcspn (at, "\n");
  Line        line = { .start = at, .next = *end ? end + 1 : end };

  while (line.start < end && is_blank (*line.start))
    line.start++;
  while (end > line.start && is_blank (end[-1]))
    end--;
  line.length = end - line.start;
  return line;
}

static guint
count_words (const Line *line)
{
  guint n_words = line->length > 0;

  for (gsize i = 1; i < line->length; i++)
    n_words += line->start[i - 1] == ' ' && line->start[i] != ' ';
  return n_words;
}

static gboolean
is_sentence (const Line *line)
{
  if (line->length > LONGEST_LINE)
    return TRUE;
  if (line->length >= SHORTEST_WRAPPED && g_ascii_islower (*line->next))
    return TRUE;
  return line->length > 0 && strchr (".!?:;", line->start[line->length - 1]) &&
         count_words (line) >= FEWEST_WORDS;
}

/* Whether the line begins with one of the words. */
static gboolean
begins_with (const Line        *line,
             const char *const *words)
{
  const gsize      length = MIN (strcspn (line->start, " \t\n.,"), line->length);
  g_autofree char *word = g_utf8_strdown (line->start, length);

  return g_strv_contains (words, word);
}

static gboolean
has_any (const Line        *line,
         const char *const *words)
{
  g_autofree char *small = g_utf8_strdown (line->start, line->length);

  for (; *words; words++)
    if (strstr (small, *words))
      return TRUE;
  return FALSE;
}

guint
wakhan_date_title_page_find_end (const char *text)
{
  const char *begin = text;
  const char *at;

  while (is_blank (*begin)) /* and what stands around a book is not read, either */
    begin++;
  at = begin;
  while (*at && at - begin < LONGEST_PAGE)
    {
      const Line line = read_line (at);

      if (is_sentence (&line))
        break;
      at = line.next;
    }
  return at - text;
}

/* The first line from @at on that is not empty. */
static Line
find_line (const char *at)
{
  Line line = read_line (at);

  while (line.length == 0 && *line.next)
    line = read_line (line.next);
  return line;
}

static gboolean
is_year (const Line *line)
{
  return line->length >= 3 && line->length <= 5 &&
         strspn (line->start, "0123456789.") >= line->length;
}

/* "In May it rained." is short for a sentence, but no line of a title page. */
static gboolean
is_said (const Line *line)
{
  g_autofree char *words = g_strndup (line->start, line->length);
  g_autofree char *capitals = g_utf8_strup (words, -1);

  return strchr (".!?", line->start[line->length - 1]) && !g_str_equal (words, capitals);
}

/* Whether no other line of the page is a year, as in a list of them, and the page goes on below. */
static gboolean
is_only_year (const char *text,
              guint       end,
              const Line *next)
{
  guint n_years = 0;

  for (Line line = read_line (text); line.start < text + end; line = read_line (line.next))
    n_years += is_year (&line);
  return n_years == 1 && next->length > 0 && next->start < text + end && !is_said (next);
}

/* Whether the book's year stands so in @line, behind @last. */
static gboolean
tells_year (const Line              *line,
            const Line              *last,
            const char              *text,
            guint                    end,
            const WakhanDateMention *mention)
{
  const char    *year = text + mention->start;
  const char    *behind = text + mention->end;
  const gsize    before = year - line->start;
  const gsize    after = line->start + line->length - behind;
  const gboolean is_aside = before > 0 && year[-1] == '(' && after == 1 && *behind == ')';
  const Line     next = find_line (line->next);

  if (is_aside)
    return before == 1 || begins_with (line, authors) || begins_with (last, authors);
  if (before == 0 && after == 0)
    return begins_with (&next, parts) || begins_with (&next, authors) ||
           begins_with (last, authors) || is_only_year (text, end, &next);
  return has_any (line, imprints);
}

gboolean
wakhan_date_title_page_has_year (const char              *text,
                                 guint                    end,
                                 const WakhanDateMention *mention)
{
  Line last = find_line (text);

  if (mention->start >= end || mention->shape != WAKHAN_DATE_SHAPE_YEAR ||
      mention->anchor != WAKHAN_DATE_ANCHOR_NONE || text + mention->start < last.next)
    return FALSE;
  for (Line line = find_line (last.next);; line = find_line (line.next))
    {
      if (line.length == 0)
        return FALSE;
      if (text + mention->start < line.start + line.length)
        return text + mention->end <= line.start + line.length &&
               text + mention->start >= line.start && tells_year (&line, &last, text, end, mention);
      last = line;
    }
}
