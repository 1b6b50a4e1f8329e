/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-title.h"

#include "wakhan-source-file.h"

#include <string.h>

/* A byline, a date, a series: so much may stand above the title. */
#define BLOCKS_BEFORE_TITLE 4

/* The heading near the top that stands over all others, or NULL: the first of many chapters names
 * no text. */
static const WakhanBlock *
find_title (WakhanDocument *document)
{
  const WakhanBlock *title = NULL;

  for (guint i = 0; i < wakhan_document_get_n_blocks (document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);

      if (block->kind == WAKHAN_BLOCK_HEADING)
        {
          if (title && block->level <= title->level)
            return NULL;
          title = title ? title : block;
        }
      else if (!title && i >= BLOCKS_BEFORE_TITLE)
        {
          return NULL;
        }
    }
  return title;
}

char *
wakhan_text_title_dup (GFile          *file,
                       WakhanDocument *document)
{
  const WakhanCredits *credits;
  const WakhanBlock   *block;
  g_autofree char     *shown = NULL;
  char                *ending;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  credits = wakhan_document_get_credits (document);
  block = find_title (document);
  if (credits && credits->title)
    return g_strdup (credits->title);
  if (block && block->end > block->start)
    return wakhan_document_dup_title (document, block);
  shown = wakhan_source_file_dup_name (file);
  ending = strrchr (shown, '.');
  if (ending && ending > shown)
    *ending = '\0';
  return g_steal_pointer (&shown);
}
