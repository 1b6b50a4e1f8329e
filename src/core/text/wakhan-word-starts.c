/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-starts.h"

#include <string.h>

#define HEAD 8 /* bytes by which a start is known, those of the next words among them */
#define LEAST_BITS 4
#define MOST_BITS 22

/* All starts with one hash lie together in @places, in the order of the text; those of hash h from
 * ends[h - 1] to ends[h]. */
struct _WakhanWordStarts
{
  const char *text;
  gsize       length;
  guint       n_bits;
  guint32    *ends;
  guint32    *places;
};

/* Fibonacci hashing: Knuth, The Art of Computer Programming, vol. 3, 6.4. */
static guint32
hash_head (const WakhanWordStarts *self,
           const char             *head)
{
  guint64 letters;

  memcpy (&letters, head, HEAD);
  letters *= G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return (guint32) (letters >> (64 - self->n_bits));
}

/* Returns: (nullable): the next start behind @from with letters enough before @end. */
static const char *
find_start (const char *from,
            const char *end)
{
  const char *blank = end - from > HEAD ? memchr (from, ' ', end - from - HEAD) : NULL;

  return blank ? blank + 1 : NULL;
}

static guint
count_starts (const char *text,
              const char *end)
{
  guint n_starts = 0;

  for (const char *start = find_start (text, end); start; start = find_start (start, end))
    n_starts++;
  return n_starts;
}

WakhanWordStarts *
wakhan_word_starts_new (const char *text,
                        gsize       length)
{
  const char       *end = text + length;
  const guint       n_starts = count_starts (text, end);
  WakhanWordStarts *self;
  guint32           n_before = 0;

  g_return_val_if_fail (length <= G_MAXUINT32, NULL);

  self = g_new0 (WakhanWordStarts, 1);
  self->text = text;
  self->length = length;
  self->n_bits = CLAMP (g_bit_storage (n_starts), LEAST_BITS, MOST_BITS);
  self->ends = g_new0 (guint32, (gsize) 1 << self->n_bits);
  self->places = g_new (guint32, n_starts);
  for (const char *start = find_start (text, end); start; start = find_start (start, end))
    self->ends[hash_head (self, start)]++;
  for (gsize i = 0; i < (gsize) 1 << self->n_bits; i++)
    {
      const guint32 n_here = self->ends[i];

      self->ends[i] = n_before; /* moved on to the end by what is put there */
      n_before += n_here;
    }
  for (const char *start = find_start (text, end); start; start = find_start (start, end))
    self->places[self->ends[hash_head (self, start)]++] = (guint32) (start - text);
  return self;
}

void
wakhan_word_starts_free (WakhanWordStarts *self)
{
  g_free (self->ends);
  g_free (self->places);
  g_free (self);
}

static guint32
get_first (const WakhanWordStarts *self,
           guint32                 hash)
{
  return hash > 0 ? self->ends[hash - 1] : 0;
}

guint
wakhan_word_starts_find (const WakhanWordStarts *self,
                         const char             *words,
                         gsize                   length,
                         gsize                  *first)
{
  const char *end = words + length;
  const char *rarest = NULL;
  guint32     rarest_hash = 0;
  guint       n_found = 0;

  g_return_val_if_fail (self && words && first, 0);

  for (const char *start = find_start (words, end); start; start = find_start (start, end))
    {
      const guint32 hash = hash_head (self, start);

      if (!rarest || self->ends[hash] - get_first (self, hash) <
                       self->ends[rarest_hash] - get_first (self, rarest_hash))
        {
          rarest = start;
          rarest_hash = hash;
        }
    }
  if (!rarest || (self->ends[rarest_hash] - get_first (self, rarest_hash)) * (guint64) length >
                   self->length)
    return WAKHAN_WORD_STARTS_UNKNOWN;
  for (guint32 i = get_first (self, rarest_hash); i < self->ends[rarest_hash] && n_found < 2; i++)
    {
      const gsize before = rarest - words;
      const gsize place = self->places[i];

      if (place < before || length > self->length - (place - before) ||
          memcmp (self->text + place - before, words, length) != 0)
        continue;
      if (n_found++ == 0)
        *first = place - before;
    }
  return n_found;
}
