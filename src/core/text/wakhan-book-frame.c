/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-book-frame.h"

#include <string.h>

#define MOST_ABOVE 400 /* paragraphs: a frame that begins later is none */

/* The frame of a book in other words begins, too, with such a line: "*END*THE SMALL PRINT". */
static gboolean
begins_book (const char *words)
{
  static const char *const starts[] = { "*** START OF TH", "***START OF TH", "*END*THE SMALL PRINT",
                                        "*END THE SMALL PRINT" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (words, starts[i]))
      return TRUE;
  return FALSE;
}

static gboolean
ends_book (const char *words)
{
  static const char *const starts[] = { "*** END OF TH",
                                        "***END OF TH",
                                        "End of Project Gutenberg",
                                        "End of the Project Gutenberg",
                                        "END OF THE PROJECT GUTENBERG",
                                        "*** START: FULL LICENSE",
                                        "START: FULL LICENSE" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (g_str_has_prefix (words, starts[i]))
      return TRUE;
  return FALSE;
}

static char *
dup_language (const char *name)
{
  static const char *const tags[][2] = {
    { "English", "en" },
    { "French", "fr" },
    { "German", "de" },
    { "Spanish", "es" },
    { "Italian", "it" },
    { "Portuguese", "pt" },
    { "Dutch", "nl" },
    { "Finnish", "fi" },
    { "Swedish", "sv" },
    { "Danish", "da" },
    { "Norwegian", "no" },
    { "Greek", "el" },
    { "Latin", "la" },
    { "Russian", "ru" },
    { "Polish", "pl" },
    { "Hungarian", "hu" },
    { "Chinese", "zh" },
    { "Japanese", "ja" },
    { "Persian", "fa" },
    { "Arabic", "ar" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    if (g_str_has_prefix (name, tags[i][0]))
      return g_strdup (tags[i][1]);
  return g_strdup ("");
}

/* "Title: The Ford", which may go on in the next line. */
static void
read_credits (WakhanCredits *credits,
              const char    *words)
{
  static const char *const fields[] = { "Title", "Author", "Language" };
  const char              *colon = strchr (words, ':');

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (colon && colon == words + strlen (fields[i]) && g_str_has_prefix (words, fields[i]))
      {
        g_autofree char *value = g_strstrip (g_strdelimit (g_strdup (colon + 1), "\n", ' '));

        wakhan_credits_take (credits, fields[i], i == 2 ? dup_language (value) : g_strdup (value));
      }
}

/* "Title: The Ford", or what else says something of a text above it */
static gboolean
is_credit (const char *line)
{
  static const char *const labels[] = { "title",
                                        "subtitle",
                                        "author",
                                        "authors",
                                        "editor",
                                        "translator",
                                        "illustrator",
                                        "contributor",
                                        "publisher",
                                        "date",
                                        "release date",
                                        "posting date",
                                        "publication date",
                                        "last updated",
                                        "language",
                                        "credits",
                                        "produced by",
                                        "source",
                                        "subject",
                                        "character set encoding",
                                        "original publication",
                                        NULL };
  const char              *colon = strchr (line, ':');
  g_autofree char         *label = colon ? g_ascii_strdown (line, colon - line) : NULL;

  return label && g_strv_contains (labels, label);
}

/* How many paragraphs above a text without a frame say, line by line, what it is: the first of them
 * how it is called. */
static guint
read_head (GArray         *paragraphs,
           WakhanCredits **credits)
{
  const char *first = paragraphs->len > 0 ? wakhan_plain_paragraphs_get (paragraphs, 0)->words : "";
  guint       n_read = 0;

  if (g_ascii_strncasecmp (first, "Title: ", 7) != 0)
    return 0;
  *credits = wakhan_credits_new ();
  for (; n_read < paragraphs->len; n_read++)
    {
      g_auto (GStrv) lines =
        g_strsplit (wakhan_plain_paragraphs_get (paragraphs, n_read)->words, "\n", -1);

      if (!lines[0] || !is_credit (lines[0]))
        break;
      for (guint i = 0; lines[i]; i++)
        read_credits (*credits, lines[i]);
    }
  return n_read;
}

static guint
find_start (GArray *paragraphs)
{
  for (guint i = 0; i < MIN (paragraphs->len, MOST_ABOVE); i++)
    if (begins_book (wakhan_plain_paragraphs_get (paragraphs, i)->words))
      return i + 1;
  return 0;
}

WakhanCredits *
wakhan_book_frame_read (GArray *paragraphs)
{
  guint          start = find_start (paragraphs);
  guint          n_read = start;
  WakhanCredits *credits = NULL;
  gboolean       is_behind = FALSE;

  if (start > 0)
    credits = wakhan_credits_new ();
  else
    start = read_head (paragraphs, &credits);
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      if (i < n_read)
        read_credits (credits, paragraph->words);
      is_behind = is_behind || (i >= start && ends_book (paragraph->words));
      paragraph->is_outside = i < start || is_behind;
    }
  return credits;
}
