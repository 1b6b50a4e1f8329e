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

/* The first place of the words between two bytes of the text, or NULL. */
static const char *
find_words (const char *text,
            gsize       start,
            gsize       end,
            const char *words)
{
  const gsize length = strlen (words);
  const char *place = text + start;

  if (length == 0)
    return NULL;
  while ((place = g_strstr_len (place, text + end - place, words)))
    {
      if (is_whole_word (text, place, place + length))
        return place;
      place = g_utf8_next_char (place);
    }
  return NULL;
}

static gboolean
is_running_text (const WakhanBlock *block)
{
  return block->kind != WAKHAN_BLOCK_HEADING && block->kind != WAKHAN_BLOCK_CODE && block->kind != WAKHAN_BLOCK_RULE;
}

static void
find_form (WakhanDocument *document,
           WakhanTerm     *term,
           const char     *words,
           GArray         *places)
{
  const char *text = wakhan_document_get_text (document);

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      const char        *found = NULL;

      if (is_running_text (block))
        found = find_words (text, wakhan_document_offset_to_byte (document, block->start),
                            wakhan_document_offset_to_byte (document, block->end), words);
      if (found)
        {
          const WakhanTermPlace place = {
            .start = wakhan_document_byte_to_offset (document, found - text),
            .end = wakhan_document_byte_to_offset (document, found - text + strlen (words)),
            .term = term,
          };

          g_array_append_val (places, place);
          return;
        }
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
