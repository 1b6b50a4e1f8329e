/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-passage-maker.h"

#include <string.h>

#define LONGEST_STEP 64 /* words that are added at once */

/* The words of a place, with single blanks. */
static char *
dup_words (WakhanDocument *document,
           guint           start,
           guint           end)
{
  g_autofree char *range = wakhan_document_dup_range (document, start, end);
  GString         *words = g_string_new (NULL);

  for (const char *at = range; *at; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_unichar (words, g_utf8_get_char (at));
    else if (words->len > 0 && words->str[words->len - 1] != ' ')
      g_string_append_c (words, ' ');
  g_strchomp (words->str);
  words->len = strlen (words->str);
  return g_string_free (words, FALSE);
}

/* The end of the word, n words behind @offset. */
static guint
find_later (WakhanDocument *document,
            guint           offset,
            guint           n_words)
{
  const char *text = wakhan_document_get_text (document);
  const char *at = text + wakhan_document_offset_to_byte (document, offset);

  for (guint i = 0; i < n_words; i++)
    {
      while (*at && g_unichar_isspace (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      while (*at && !g_unichar_isspace (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
    }
  return wakhan_document_byte_to_offset (document, at - text);
}

/* The beginning of the word, n words before @offset. */
static guint
find_earlier (WakhanDocument *document,
              guint           offset,
              guint           n_words)
{
  const char *text = wakhan_document_get_text (document);
  const char *at = text + wakhan_document_offset_to_byte (document, offset);

  for (guint i = 0; i < n_words; i++)
    {
      while (at > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
        at = g_utf8_prev_char (at);
      while (at > text && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
        at = g_utf8_prev_char (at);
    }
  return wakhan_document_byte_to_offset (document, at - text);
}

char *
wakhan_passage_maker_make (WakhanPassageFinder *finder,
                           WakhanDocument      *document,
                           guint                start,
                           guint                end,
                           char               **words)
{
  const guint      length = wakhan_document_get_length (document);
  g_autofree char *place = dup_words (document, start, end);
  g_autofree char *passage = g_strdup (place);
  guint            step = 1;
  guint            found_start;
  guint            found_end;

  *words = NULL;
  while (*passage)
    {
      const guint n_places =
        wakhan_passage_finder_find (finder, passage, &found_start, &found_end);

      if (n_places == 0 || (n_places > 1 && start == 0 && end == length))
        return NULL;
      if (n_places == 1)
        {
          *words = g_str_equal (passage, place) ? NULL : g_steal_pointer (&place);
          return g_steal_pointer (&passage);
        }
      if (end < length)
        end = find_later (document, end, step);
      else
        start = find_earlier (document, start, step);
      step = MIN (step * 2, LONGEST_STEP);
      g_free (passage);
      passage = dup_words (document, start, end);
    }
  return NULL;
}
