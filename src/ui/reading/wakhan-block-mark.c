/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-block-mark.h"

#include "wakhan-digits.h"
#include "wakhan-letter-direction.h"

#include <glib/gi18n-lib.h>

#define LEFT_TO_RIGHT_MARK "\342\200\216"
#define RIGHT_TO_LEFT_MARK "\342\200\217"

char *
wakhan_block_mark_direct (const char *words,
                          gboolean    mirrored)
{
  g_return_val_if_fail (words, NULL);

  if (wakhan_letter_direction_find (words) != WAKHAN_LETTER_DIRECTION_NONE)
    return g_strdup (words);
  return g_strconcat (mirrored ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK, words, NULL);
}

char *
wakhan_block_mark_new (const WakhanBlock *block,
                       gboolean           mirrored)
{
  g_autofree char *number = NULL;
  g_autofree char *mark = NULL;

  g_return_val_if_fail (block, NULL);

  number = wakhan_digits_new (block->number);
  if (block->kind == WAKHAN_BLOCK_FOOTNOTE)
    return g_steal_pointer (&number);
  /* Translators: the number before an item of a list. */
  mark = block->number ? g_strdup_printf (_ ("%s."), number) : g_strdup ("•");
  return wakhan_block_mark_direct (mark, mirrored);
}
