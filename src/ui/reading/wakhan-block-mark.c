/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-block-mark.h"

#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

#define RIGHT_TO_LEFT_MARK "\342\200\217"

/* A number has no direction of its own: its stop would be on the wrong side. */
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
  return mirrored ? g_strconcat (RIGHT_TO_LEFT_MARK, mark, NULL) : g_steal_pointer (&mark);
}
