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

static gunichar
get_letter (WakhanDocument *document,
            guint           offset)
{
  return g_utf8_get_char (get_place (document, offset));
}

static gboolean
is_sign (gunichar letter)
{
  return letter != 0 && !g_unichar_isspace (letter) && !g_unichar_isalnum (letter) &&
         !g_unichar_ismark (letter);
}

/* Those of @signs that are no blanks. */
static guint
count_signs (const char *signs)
{
  guint n_signs = 0;

  for (; *signs; signs = g_utf8_next_char (signs))
    n_signs += is_sign (g_utf8_get_char (signs));
  return n_signs;
}

/* One sign may stand for three dots, or two dashes for one. */
static gboolean
is_repeated (gunichar letter,
             gunichar before)
{
  return letter == before && (letter == '.' || letter == '-');
}

/* A blank may have come between the words and one of @signs: « words ». */
static gboolean
is_parted (gunichar    blank,
           gunichar    sign,
           const char *signs)
{
  return g_unichar_isspace (blank) && is_sign (sign) && g_utf8_strchr (signs, -1, sign);
}

static guint
take_before (WakhanDocument *document,
             guint           start,
             const char     *lead)
{
  const char *text = wakhan_document_get_text (document);
  const char *place = get_place (document, start);
  const gsize length = strlen (lead);
  const guint most = count_signs (lead);
  gunichar    last = 0;

  if ((gsize) (place - text) >= length && memcmp (place - length, lead, length) == 0)
    return start - g_utf8_strlen (lead, -1);
  for (guint n_taken = 0; most > 0 && start > 0; n_taken++)
    {
      gunichar letter = get_letter (document, start - 1);
      guint    n_back = 1;

      if (start > 1 && is_parted (letter, get_letter (document, start - 2), lead))
        {
          letter = get_letter (document, start - 2);
          n_back = 2;
        }
      if (!is_sign (letter) || (n_taken >= most && !is_repeated (letter, last)))
        break;
      start -= n_back;
      last = letter;
    }
  return start;
}

static guint
take_behind (WakhanDocument *document,
             guint           end,
             const char     *trail)
{
  const guint most = count_signs (trail);
  gunichar    last = 0;

  if (g_str_has_prefix (get_place (document, end), trail))
    return end + g_utf8_strlen (trail, -1);
  for (guint n_taken = 0; most > 0 && end < wakhan_document_get_length (document); n_taken++)
    {
      gunichar letter = get_letter (document, end);
      guint    n_on = 1;

      if (is_parted (letter, get_letter (document, end + 1), trail))
        {
          letter = get_letter (document, end + 1);
          n_on = 2;
        }
      if (!is_sign (letter) || (n_taken >= most && !is_repeated (letter, last)))
        break;
      end += n_on;
      last = letter;
    }
  return end;
}

void
wakhan_word_edges_take_signs (WakhanDocument *document,
                              guint          *start,
                              guint          *end,
                              const char     *lead,
                              const char     *trail)
{
  *start = take_before (document, *start, lead);
  *end = take_behind (document, *end, trail);
}
