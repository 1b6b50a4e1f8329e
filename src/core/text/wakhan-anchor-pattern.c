/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-pattern.h"

#include "wakhan-fold-cell.h"

#include <string.h>

/* Behind the letter before @letter, with its marks; in characters of @whole. */
static guint
get_end_before (const WakhanLetters *letters,
                guint                letter,
                const char          *whole)
{
  const char    *place;
  WakhanFoldCell cell;

  if (letter == 0)
    return 0;
  place = g_utf8_offset_to_pointer (whole, letters->offsets[letter - 1]);
  wakhan_fold_cell_read (&cell, whole, place, WAKHAN_FOLD_KEEP_CASE | WAKHAN_FOLD_KEEP_MARKS);
  return letters->offsets[letter - 1] + g_utf8_pointer_to_offset (cell.start, cell.end);
}

/* Of @whole, where the words reach from @before to @behind. */
static void
take_signs (WakhanAnchorPattern *self,
            const char          *whole,
            guint                before,
            guint                behind)
{
  const gboolean has_letters = self->start < self->end;
  const guint    first = has_letters ? self->letters->offsets[self->start] : behind;
  const guint    last = has_letters ? get_end_before (self->letters, self->end, whole) : behind;
  const guint    gap = get_end_before (self->letters, self->start, whole);

  self->lead = g_utf8_substring (whole, before, first);
  self->trail = g_utf8_substring (whole, MIN (last, behind), behind);
  self->n_gap = before - MIN (gap, before);
}

/* Where lines of the text end, which is where its paragraphs do. */
static void
find_block (WakhanAnchorPattern *self,
            WakhanAnchor        *anchor,
            guint                behind)
{
  const char *prefix = wakhan_anchor_get_prefix (anchor);
  const char *suffix = wakhan_anchor_get_suffix (anchor);
  const char *first = strrchr (prefix, '\n');
  const char *last = strchr (suffix, '\n');

  self->block_start = self->block_end = G_MAXUINT;
  if (first)
    self->block_start =
      wakhan_letters_find (self->letters, g_utf8_pointer_to_offset (prefix, first + 1));
  if (last)
    self->block_end =
      wakhan_letters_find (self->letters, behind + g_utf8_pointer_to_offset (suffix, last));
}

WakhanAnchorPattern *
wakhan_anchor_pattern_new (WakhanAnchor *anchor)
{
  WakhanAnchorPattern *self = g_new0 (WakhanAnchorPattern, 1);
  g_autofree char     *whole = NULL;
  guint                before;
  guint                behind;

  g_return_val_if_fail (WAKHAN_IS_ANCHOR (anchor), NULL);

  whole = g_strconcat (wakhan_anchor_get_prefix (anchor), wakhan_anchor_get_quote (anchor),
                       wakhan_anchor_get_suffix (anchor), NULL);
  before = g_utf8_strlen (wakhan_anchor_get_prefix (anchor), -1);
  behind = before + g_utf8_strlen (wakhan_anchor_get_quote (anchor), -1);
  self->letters = wakhan_letters_new (whole);
  self->start = wakhan_letters_find (self->letters, before);
  self->end = wakhan_letters_find (self->letters, behind);
  take_signs (self, whole, before, behind);
  find_block (self, anchor, behind);
  self->evidence.n_letters = wakhan_letters_weigh (self->letters, 0, self->letters->n_letters);
  self->evidence.n_words = wakhan_letters_weigh (self->letters, self->start, self->end);
  self->evidence.scale = self->evidence.n_letters / MAX (self->letters->n_letters, 1);
  self->evidence.had_twins = wakhan_anchor_had_twins (anchor);
  self->evidence.is_repeated = wakhan_anchor_get_n_occurrences (anchor) > 1;
  self->evidence.is_periodic = wakhan_anchor_is_periodic (anchor);
  self->evidence.has_context =
    self->evidence.n_letters - self->evidence.n_words >= 8;
  return self;
}

void
wakhan_anchor_pattern_free (WakhanAnchorPattern *self)
{
  wakhan_letters_free (self->letters);
  g_free (self->lead);
  g_free (self->trail);
  g_free (self);
}
