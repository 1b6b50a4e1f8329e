/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-pattern.h"

#include <string.h>

#define WIDE_WEIGHT 3

static double
weigh (const WakhanLetters *letters,
       guint                start,
       guint                end)
{
  guint weight = 0;

  for (guint i = start; i < end; i++)
    weight += wakhan_letters_is_wide (letters->letters[i]) ? WIDE_WEIGHT : 1;
  return weight;
}

static gboolean
is_of_word (const char *place)
{
  const gunichar letter = g_utf8_get_char (place);

  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

/* Stops and quotes at the ends of the words. */
static void
count_signs (const char *words,
             guint      *n_lead,
             guint      *n_trail)
{
  const char *end = words + strlen (words);

  for (; words < end && !is_of_word (words); words = g_utf8_next_char (words))
    (*n_lead)++;
  for (; words < end && !is_of_word (g_utf8_prev_char (end)); end = g_utf8_prev_char (end))
    (*n_trail)++;
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
  self->letters = wakhan_letters_new (whole, strlen (whole), 0);
  self->start = wakhan_letters_find (self->letters, before);
  self->end = wakhan_letters_find (self->letters, behind);
  count_signs (wakhan_anchor_get_quote (anchor), &self->n_lead, &self->n_trail);
  self->evidence.n_letters = weigh (self->letters, 0, self->letters->n_letters);
  self->evidence.n_words = weigh (self->letters, self->start, self->end);
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
  g_free (self);
}
