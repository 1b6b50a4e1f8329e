/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-snippet.h"

#include "wakhan-fold.h"

#define MOST_HITS 50
#define BEFORE 40 /* characters shown before the first of the words, where there is more */

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const WakhanTextRange *first = a;
  const WakhanTextRange *second = b;

  return first->start != second->start ? (first->start > second->start) * 2 - 1
                                       : (first->end > second->end) - (first->end < second->end);
}

static void
join_overlapping (GArray *hits)
{
  guint n_kept = 0;

  g_array_sort (hits, compare_ranges);
  for (guint i = 0; i < hits->len; i++)
    {
      const WakhanTextRange hit = g_array_index (hits, WakhanTextRange, i);
      WakhanTextRange      *last =
        n_kept > 0 ? &g_array_index (hits, WakhanTextRange, n_kept - 1) : NULL;

      if (last && hit.start <= last->end)
        last->end = MAX (last->end, hit.end);
      else
        g_array_index (hits, WakhanTextRange, n_kept++) = hit;
    }
  g_array_set_size (hits, n_kept);
}

static GArray *
find_hits (const char *text,
           const char *words)
{
  g_autoptr (WakhanFoldedText) folded = wakhan_folded_text_new (text, WAKHAN_FOLD_ALL);
  g_auto (GStrv)               parts = g_strsplit_set (words, " \t\r\n", -1);
  GArray                      *hits = g_array_new (FALSE, FALSE, sizeof (WakhanTextRange));

  for (guint i = 0; parts[i]; i++)
    {
      g_autoptr (GArray) found =
        *parts[i] ? wakhan_folded_text_find (folded, parts[i], FALSE, MOST_HITS) : NULL;

      if (found)
        g_array_append_vals (hits, found->data, found->len);
    }
  join_overlapping (hits);
  return hits;
}

static char *
dup_one_line (const char *text)
{
  GString *line = g_string_new (NULL);
  gboolean is_blank = TRUE;

  for (; *text; text = g_utf8_next_char (text))
    {
      const gunichar letter = g_utf8_get_char (text);

      if (!g_unichar_isspace (letter))
        g_string_append_unichar (line, letter);
      else if (!is_blank)
        g_string_append_c (line, ' ');
      is_blank = g_unichar_isspace (letter);
    }
  return g_strchomp (g_string_free (line, FALSE));
}

char *
wakhan_library_snippet_new (const char *text,
                            const char *words,
                            guint       length,
                            GArray    **hits)
{
  g_autofree char   *line = NULL;
  g_autofree char   *shown = NULL;
  g_autoptr (GArray) all = NULL;
  guint              n_letters;
  guint              first;
  guint              start;
  guint              end;
  char              *snippet;

  g_return_val_if_fail (text && words && hits, NULL);

  line = dup_one_line (text);
  n_letters = g_utf8_strlen (line, -1);
  all = find_hits (line, words);
  first = all->len > 0 ? g_array_index (all, WakhanTextRange, 0).start : 0;
  start = n_letters > length && first > BEFORE * 2 ? first - BEFORE : 0;
  end = MIN (start + length, n_letters);
  shown = g_utf8_substring (line, start, end);
  snippet = g_strconcat (start > 0 ? "…" : "", shown, end < n_letters ? "…" : "", NULL);
  *hits = find_hits (snippet, words);
  return snippet;
}
