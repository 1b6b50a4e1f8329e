/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term-finder.h"

#include <string.h>

static gboolean
is_whole_word (const char *text,
               const char *start,
               const char *end)
{
  if (start > text && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (start))))
    return FALSE;
  return !g_unichar_isalnum (g_utf8_get_char (end));
}

static gboolean
is_running_text (const WakhanBlock *block)
{
  return block->kind != WAKHAN_BLOCK_HEADING && block->kind != WAKHAN_BLOCK_CODE && block->kind != WAKHAN_BLOCK_RULE;
}

/* The first place in running text where @words stand as whole words. One search over the whole text: that of g_strstr_len()
 * in each block by itself compares at every byte. */
static void
find_form (WakhanDocument *document,
           WakhanTerm     *term,
           const char     *words,
           GArray         *places)
{
  const char *text = wakhan_document_get_text (document);
  const gsize length = strlen (words);

  if (length == 0)
    return;
  for (const char *found = text; (found = strstr (found, words)); found = g_utf8_next_char (found))
    {
      WakhanTermPlace    place = { .term = term };
      const WakhanBlock *block;

      if (!is_whole_word (text, found, found + length))
        continue;
      place.start = wakhan_document_byte_to_offset (document, found - text);
      place.end = wakhan_document_byte_to_offset (document, found - text + length);
      block = wakhan_document_get_block (document, wakhan_document_find_block (document, place.start));
      if (!is_running_text (block) || place.end > block->end)
        continue;
      g_array_append_val (places, place);
      return;
    }
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const WakhanTermPlace *first = a;
  const WakhanTermPlace *second = b;

  if (first->start != second->start)
    return first->start < second->start ? -1 : 1;
  return (first->end < second->end) - (first->end > second->end);
}

GArray *
wakhan_term_finder_find (WakhanDocument *document,
                         GListModel     *terms)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (WakhanTermPlace));
  guint   n_kept = 0;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), places);
  g_return_val_if_fail (G_IS_LIST_MODEL (terms), places);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (WakhanTerm) term = g_list_model_get_item (terms, i);
      const char *const     *aliases = wakhan_term_get_aliases (term);

      find_form (document, term, wakhan_term_get_name (term), places);
      for (guint j = 0; aliases && aliases[j]; j++)
        find_form (document, term, aliases[j], places);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    {
      const WakhanTermPlace *place = &g_array_index (places, WakhanTermPlace, i);

      if (n_kept == 0 || place->start >= g_array_index (places, WakhanTermPlace, n_kept - 1).end)
        g_array_index (places, WakhanTermPlace, n_kept++) = *place;
    }
  g_array_set_size (places, n_kept);
  return places;
}
