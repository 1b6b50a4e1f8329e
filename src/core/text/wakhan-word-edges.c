/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-edges.h"

#include "wakhan-fold-cell.h"

#include <string.h>

#define FAR 16 /* characters */

static const char *
get_place (WakhanDocument *document,
           guint           offset)
{
  return wakhan_document_get_text (document) + wakhan_document_offset_to_byte (document, offset);
}

guint
wakhan_word_edges_get_cell_end (WakhanDocument *document,
                                guint           offset)
{
  const char    *place = get_place (document, offset);
  WakhanFoldCell cell;

  if (!*place)
    return offset;
  wakhan_fold_cell_read (&cell, wakhan_document_get_text (document), place,
                         WAKHAN_FOLD_KEEP_CASE | WAKHAN_FOLD_KEEP_MARKS);
  return offset + g_utf8_pointer_to_offset (cell.start, cell.end);
}

guint
wakhan_word_edges_find (WakhanDocument *document,
                        guint           offset,
                        guint           limit)
{
  const char *text = wakhan_document_get_text (document);
  const guint length = wakhan_document_get_length (document);

  for (guint i = 0; i < FAR; i++)
    {
      const guint before = offset - MIN (offset, i);
      const guint behind = MIN (offset + i, length);

      if ((offset <= limit || before >= limit) &&
          wakhan_fold_cell_is_word_edge (text, get_place (document, before)))
        return before;
      if ((offset >= limit || behind <= limit) &&
          wakhan_fold_cell_is_word_edge (text, get_place (document, behind)))
        return behind;
    }
  return offset;
}

static gboolean
is_sign (WakhanDocument *document,
         guint           offset)
{
  const gunichar letter = g_utf8_get_char (get_place (document, offset));

  return letter != 0 && !g_unichar_isspace (letter) && !g_unichar_isalnum (letter) &&
         !g_unichar_ismark (letter);
}

/* One sign may stand for three dots, or two dashes for one. */
static gboolean
is_same_sign (WakhanDocument *document,
              guint           offset,
              guint           other)
{
  const gunichar letter = g_utf8_get_char (get_place (document, offset));

  return (letter == '.' || letter == '-') &&
         letter == g_utf8_get_char (get_place (document, other));
}

void
wakhan_word_edges_take_signs (WakhanDocument *document,
                              guint          *start,
                              guint          *end,
                              guint           n_lead,
                              guint           n_trail)
{
  const guint first = *start;
  const guint last = *end;
  const guint length = wakhan_document_get_length (document);

  while (*start > 0 && is_sign (document, *start - 1) &&
         (first - *start < n_lead ||
          (n_lead > 0 && *start < first && is_same_sign (document, *start - 1, *start))))
    (*start)--;
  while (*end < length && is_sign (document, *end) &&
         (*end - last < n_trail ||
          (n_trail > 0 && *end > last && is_same_sign (document, *end, *end - 1))))
    (*end)++;
}
