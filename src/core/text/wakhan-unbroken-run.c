/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-unbroken-run.h"

#include <string.h>

#define BESIDE 8 /* letters beside the words that make them more than a word */

typedef struct
{
  const WakhanAnchorPattern *pattern;
  const WakhanLetters       *letters;
  WakhanDocument            *document;
} Text;

/* Whether a paragraph of the text ends between @letter and the one before. */
static gboolean
is_block_edge (const Text *self,
               guint       letter)
{
  g_autofree char *between = NULL;

  if (letter == 0 || letter >= self->letters->n_letters)
    return TRUE;
  between = wakhan_document_dup_range (self->document, self->letters->offsets[letter - 1],
                                       self->letters->offsets[letter]);
  return strchr (between, '\n') != NULL;
}

static gboolean
has_block_start (const Text           *self,
                 const WakhanEqualRun *run)
{
  const guint block = self->pattern->block_start;

  return block != G_MAXUINT && run->pattern <= block &&
         is_block_edge (self, run->text + block - run->pattern);
}

static gboolean
has_block_end (const Text           *self,
               const WakhanEqualRun *run)
{
  const guint block = self->pattern->block_end;

  return block != G_MAXUINT && run->pattern + run->length >= block &&
         is_block_edge (self, run->text + block - run->pattern);
}

guint
wakhan_unbroken_run_find (const GArray              *runs,
                          const WakhanAnchorPattern *pattern,
                          const WakhanLetters       *letters,
                          WakhanDocument            *document)
{
  const Text  text = { pattern, letters, document };
  const guint before = MIN (pattern->start, BESIDE);
  const guint behind = MIN (pattern->letters->n_letters - pattern->end, BESIDE);

  for (guint i = 0; i < runs->len; i++)
    {
      const WakhanEqualRun *run = &g_array_index (runs, WakhanEqualRun, i);
      const guint           end = run->pattern + run->length;
      const gboolean        is_short_before = run->pattern + before > pattern->start;
      const gboolean        is_short_behind = end < pattern->end + behind;

      if (run->pattern > pattern->start || end < pattern->end ||
          (is_short_before && !has_block_start (&text, run)) ||
          (is_short_behind && !has_block_end (&text, run)))
        continue;
      return run->length + (is_short_before ? BESIDE : 0) + (is_short_behind ? BESIDE : 0);
    }
  return 0;
}
