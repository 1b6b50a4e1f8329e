/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-finder.h"

#include <string.h>

#include "wakhan-case.h"
#include "wakhan-title-words.h"

#define FRONT_PARAGRAPH 180 /* characters: what stands above a text is no longer */
#define SHORT_PARAGRAPH 40
#define MOST_AUTHORS 2
#define LEAST_TOLD 60         /* characters */
#define LEAST_SMALL 7         /* words in small letters */
#define LONGEST_LEAD 300      /* bytes */
#define MOST_ABOVE 8          /* paragraphs of a book above its title */
#define MOST_NAMED 40         /* paragraphs of a book, one of which is its title */
#define LONGEST_BEGINNING 600 /* bytes */

static gboolean
is_wordy (const WakhanPlainParagraph *paragraph)
{
  return paragraph->mark == 0 && paragraph->line.kind != WAKHAN_TITLE_NUMBERED;
}

/* A page's first line is often its title and the site's name; the title then follows alone. */
static guint
find_repeated_title (GArray *paragraphs,
                     guint   n_front)
{
  const WakhanPlainParagraph *first = wakhan_plain_paragraphs_get (paragraphs, 0);

  for (guint i = 1; i < n_front; i++)
    {
      const WakhanPlainParagraph *other = wakhan_plain_paragraphs_get (paragraphs, i);
      const char                 *rest = first->words + strlen (other->words);

      if (other->n_lines == 1 && g_str_has_prefix (first->words, other->words) &&
          (g_str_has_prefix (rest, " - ") || g_str_has_prefix (rest, " – ") ||
           g_str_has_prefix (rest, " | ") || *rest == '\0'))
        return i;
    }
  return 0;
}

/* "A / VOYAGE / TO THE MOON: / WITH / SOME ACCOUNT" where the name ends before the subtitle. */
static gboolean
is_longer (const char                 *words,
           const char                 *name,
           const WakhanPlainParagraph *paragraph)
{
  g_autofree char *capitals = g_utf8_strup (paragraph->words, -1);

  return strlen (name) > 3 && g_str_has_prefix (words, name) &&
         g_str_equal (paragraph->words, capitals);
}

/* The paragraph that says what the text is called; either may be longer by a subtitle. */
static guint
find_named_title (GArray     *paragraphs,
                  const char *name)
{
  g_autofree char *wanted = wakhan_case_fold_letters (name, TRUE);
  guint            n_looked = 0;

  for (guint i = 0; i < paragraphs->len && n_looked < MOST_NAMED; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      g_autofree char            *words = NULL;

      if (paragraph->is_outside || paragraph->n_characters > FRONT_PARAGRAPH)
        continue;
      n_looked++;
      words = wakhan_case_fold_letters (paragraph->words, TRUE);
      if (strlen (words) > 3 &&
          (g_str_has_prefix (wanted, words) || is_longer (words, wanted, paragraph)))
        return i;
    }
  return G_MAXUINT;
}

/* The year in which a book was printed. */
static gboolean
is_number (const char *words)
{
  return strspn (words, "0123456789 -.") == strlen (words);
}

/* A book in a frame whose title page words it otherwise. */
static guint
find_first_title (GArray *paragraphs)
{
  guint n_looked = 0;

  for (guint i = 0; i < paragraphs->len && n_looked < MOST_ABOVE; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (paragraph->is_outside)
        continue;
      n_looked++;
      if (paragraph->n_characters > FRONT_PARAGRAPH ||
          (paragraph->is_heading && (!is_wordy (paragraph) || paragraph->line.is_apart)))
        break;
      if (paragraph->is_heading && paragraph->line.kind != WAKHAN_TITLE_DATE &&
          !is_number (paragraph->words))
        return i;
    }
  return G_MAXUINT;
}

static char *
dup_beginning (const char *words)
{
  gsize length = MIN (strlen (words), LONGEST_BEGINNING);

  while ((words[length] & 0xc0) == 0x80) /* a letter is not cut */
    length++;
  return g_strndup (words, length);
}

/* Whether what is said first below a heading speaks of it by its name: so a text begins, and seldom
 * a section. */
static gboolean
is_spoken_of (const char *title,
              const char *words)
{
  g_autofree char *beginning = dup_beginning (words);
  g_autofree char *folded = wakhan_case_fold (beginning);
  g_autofree char *folded_title = wakhan_case_fold (title);
  g_auto (GStrv)   parts = g_strsplit_set (folded_title, " ,.:;!?'’\"“”()", -1);
  guint            n_long = 0;
  guint            n_found = 0;

  for (guint i = 0; parts[i]; i++)
    if (g_utf8_strlen (parts[i], -1) > 3)
      {
        n_long++;
        n_found += strstr (folded, parts[i]) != NULL;
      }
  return n_long > 0 && n_found * 2 > n_long;
}

/* Whether the text is an article's, with the sections that those have. */
static gboolean
is_article (GArray *paragraphs)
{
  static const char *const names[] = { "see also ", "external links ", "aftermath ", "legacy ",
                                       "siehe auch ", "voir aussi ", NULL };

  for (guint i = 1; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (paragraph->is_heading && paragraph->key && g_strv_contains (names, paragraph->key))
        return TRUE;
    }
  return FALSE;
}

/* An article says at once what it is about. */
static gboolean
begins_with (const char *words,
             const char *title)
{
  g_autofree char *start = g_strndup (words, MIN (strlen (words), LONGEST_LEAD));
  g_autofree char *folded = wakhan_case_fold_letters (start, TRUE);
  g_autofree char *short_title = g_strndup (title, strcspn (title, "(,"));
  g_autofree char *folded_title = wakhan_case_fold_letters (short_title, TRUE);

  return strstr (folded, folded_title) != NULL;
}

static gboolean
has_marks (GArray *paragraphs)
{
  for (guint i = 0; i < paragraphs->len; i++)
    if (wakhan_plain_paragraphs_get (paragraphs, i)->mark > 0)
      return TRUE;
  return FALSE;
}

/* A text may begin with its first section and without a title; where sections are marked, that
 * would be, too. */
static gboolean
is_first_section (GArray *paragraphs,
                  guint   position)
{
  const WakhanPlainParagraph *title = wakhan_plain_paragraphs_get (paragraphs, position);
  const WakhanPlainParagraph *after =
    position + 1 < paragraphs->len ? wakhan_plain_paragraphs_get (paragraphs, position + 1) : NULL;

  if (position > 0 || !after || after->n_characters <= FRONT_PARAGRAPH || has_marks (paragraphs))
    return FALSE;
  return (wakhan_title_words_are_common (title->words) &&
          !is_spoken_of (title->words, after->words)) ||
         (is_article (paragraphs) && !begins_with (after->words, title->words));
}

/* The author may stand above the title, which then is in capitals. */
static guint
find_below_author (GArray *paragraphs,
                   guint   n_front)
{
  for (guint i = 1; i < MIN (n_front, MOST_AUTHORS + 1); i++)
    if (wakhan_plain_paragraphs_get (paragraphs, i)->is_heading)
      return wakhan_plain_paragraphs_get (paragraphs, i)->line.kind == WAKHAN_TITLE_CAPITALS ? i
                                                                                             : 0;
  return 0;
}

guint
wakhan_title_finder_find (GArray     *paragraphs,
                          const char *name)
{
  guint                       n_front = 0;
  guint                       position = name ? find_named_title (paragraphs, name) : G_MAXUINT;
  const WakhanPlainParagraph *title;

  if (name)
    return position != G_MAXUINT ? position : find_first_title (paragraphs);
  while (n_front < paragraphs->len &&
         wakhan_plain_paragraphs_get (paragraphs, n_front)->n_characters <= FRONT_PARAGRAPH)
    n_front++;
  if (n_front == paragraphs->len)
    for (n_front = 0;
         n_front < paragraphs->len && wakhan_plain_paragraphs_get (paragraphs, n_front)->is_heading;
         n_front++)
      ;
  if (n_front == paragraphs->len)
    return G_MAXUINT;
  position = find_repeated_title (paragraphs, n_front);
  if (position == 0 && n_front > 1 && !wakhan_plain_paragraphs_get (paragraphs, 0)->is_heading)
    position = find_below_author (paragraphs, n_front);
  title = wakhan_plain_paragraphs_get (paragraphs, position);
  if (!title->is_heading || !is_wordy (title) || title->line.is_apart ||
      title->line.kind == WAKHAN_TITLE_DATE ||
      (title->line.kind == WAKHAN_TITLE_CAPITALS && n_front == 1) ||
      is_first_section (paragraphs, position))
    return G_MAXUINT;
  return position;
}

/* "All winter the road was closed, and nobody came." is told, not printed on a title page. */
static gboolean
is_told (const WakhanPlainParagraph *paragraph)
{
  guint n_small = 0;
  guint n_great = 0;

  if (paragraph->is_entry)
    return TRUE;
  if (paragraph->is_heading || paragraph->is_line || paragraph->n_characters < LEAST_TOLD ||
      !wakhan_plain_paragraph_ends_sentence (paragraph))
    return FALSE;
  for (const char *at = paragraph->words; at; at = strpbrk (at, " \n"))
    {
      at += strspn (at, " \n");
      n_small += g_unichar_islower (g_utf8_get_char (at)) != 0;
      n_great += g_unichar_isupper (g_utf8_get_char (at)) != 0;
    }
  return n_small > LEAST_SMALL && n_small > 3 * n_great;
}

/* The first words of the text itself: sentences, verses, a list. */
static gboolean
is_text (const WakhanPlainParagraph *paragraph)
{
  g_autofree char *capitals = NULL;

  if (!paragraph->is_heading && g_utf8_strchr ("\"“‘«„—", -1, g_utf8_get_char (paragraph->words)) &&
      strpbrk (paragraph->words, ".!?,"))
    return TRUE; /* somebody speaks */
  if (is_told (paragraph))
    return TRUE;
  if (paragraph->is_heading || paragraph->n_characters > FRONT_PARAGRAPH || paragraph->n_lines < 2)
    return paragraph->n_characters > FRONT_PARAGRAPH;
  capitals = g_utf8_strup (paragraph->words, -1);
  return paragraph->n_lines > 3 ||
         (paragraph->n_characters > SHORT_PARAGRAPH && !g_str_equal (capitals, paragraph->words));
}

static gboolean
is_stanza_number (const WakhanPlainParagraph *paragraph)
{
  return paragraph->line.kind == WAKHAN_TITLE_NUMBERED && !paragraph->is_heading;
}

/* A volume's number stands on the title page, too; one that the text follows has another number
 * below it. */
static gboolean
is_of_text (GArray *paragraphs,
            guint   position)
{
  const WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, position);

  if (paragraph->is_heading && wakhan_plain_paragraphs_head_letter (paragraphs, position))
    return TRUE;
  if (!paragraph->is_heading || (is_wordy (paragraph) && !paragraph->line.is_apart &&
                                 paragraph->line.kind != WAKHAN_TITLE_DATE))
    return FALSE;
  return is_wordy (paragraph) || paragraph->line.rank != WAKHAN_TITLE_RANK_VOLUME ||
         (position + 1 < paragraphs->len &&
          !is_wordy (wakhan_plain_paragraphs_get (paragraphs, position + 1)));
}

/* Where the title page ends: at the first number or name that a chapter has, else at the text. That
 * has come where more than one paragraph tells something, or one right below a heading. */
static guint
find_page_end (GArray *paragraphs,
               guint   title)
{
  const guint most = MIN (paragraphs->len, title + MOST_NAMED);
  guint       end = G_MAXUINT;
  guint       n_told = 0;

  for (guint i = title + 1; i < most; i++)
    {
      if (is_of_text (paragraphs, i))
        return i;
      if (end == G_MAXUINT && is_text (wakhan_plain_paragraphs_get (paragraphs, i)))
        end = i;
      n_told += is_told (wakhan_plain_paragraphs_get (paragraphs, i));
      if (wakhan_plain_paragraphs_get (paragraphs, i)->n_characters > FRONT_PARAGRAPH ||
          n_told > 1 ||
          (n_told == 1 && end == i && i > title + 1 &&
           wakhan_plain_paragraphs_get (paragraphs, i - 1)->is_heading))
        return end;
    }
  return end;
}

/* Who wrote the book, below its title. */
static void
drop_author (GArray     *paragraphs,
             guint       title,
             const char *author)
{
  g_autofree char *name = wakhan_case_fold_letters (author, TRUE);

  for (guint i = title + 1; i < MIN (paragraphs->len, title + MOST_ABOVE); i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      g_autofree char      *words = NULL;

      if (!paragraph->is_heading || !is_wordy (paragraph))
        continue;
      words = wakhan_case_fold_letters (paragraph->words, TRUE);
      if (g_str_equal (words, name))
        paragraph->is_heading = FALSE;
    }
}

/* The heading right above the text is the text's. */
void
wakhan_title_finder_drop_title_page (GArray     *paragraphs,
                                     guint       title,
                                     const char *author)
{
  guint end;
  guint last;

  if (title == G_MAXUINT)
    return;
  if (author)
    drop_author (paragraphs, title, author);
  end = find_page_end (paragraphs, title);
  if (end == G_MAXUINT)
    return;
  last = end - 1;
  if (last > title && is_stanza_number (wakhan_plain_paragraphs_get (paragraphs, last)))
    last--;
  while (last > title && *wakhan_plain_paragraphs_get (paragraphs, last)->words == '[')
    last--; /* a picture between the heading and its text */
  if (wakhan_plain_paragraphs_get (paragraphs, end)->is_heading)
    last = end;
  for (guint i = title + 1; i < last; i++)
    wakhan_plain_paragraphs_get (paragraphs, i)->is_heading = FALSE;
}
