/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-seed-index.h"

#define SEED 7 /* letters */
#define WIDE_SEED 3
#define LEAST_ROOM 256
#define BITS_A_LETTER 8 /* of the text, or up to twice as many */
#define TURN (1 << 16)  /* letters between two looks at the cancellable */
#define NONE G_MAXUINT32

typedef struct
{
  guint64 hash; /* 0: nobody's */
  guint32 last; /* the last Node; NONE: there is none */
  guint32 n_places;
} Seed;

/* A place in the text, and the one before it with the same seed. */
typedef struct
{
  guint32 place;
  guint32 before;
} Node;

struct _WakhanSeedIndex
{
  const WakhanLetters *text;       /* borrowed */
  guint8              *is_in_text; /* a bit by the hash of a seed: Bloom, CACM 13(7), 1970 */
  gsize                n_bits;     /* a power of two */
  Seed                *seeds;      /* open addressing; a power of two, 3/4 filled at most */
  gsize                mask;
  gsize                n_seeds;
  GArray              *nodes;
};

void
wakhan_seed_index_free (WakhanSeedIndex *self)
{
  g_array_unref (self->nodes);
  g_free (self->is_in_text);
  g_free (self->seeds);
  g_free (self);
}

/* 0: there are too few letters. */
static guint64
hash_seed (const WakhanLetters *letters,
           guint                place)
{
  const guint length = wakhan_letters_is_wide (letters->letters[place]) ? WIDE_SEED : SEED;
  guint64     hash = length;

  if (length > letters->n_letters - place)
    return 0;
  for (guint i = 0; i < length; i++)
    hash = (hash ^ letters->letters[place + i]) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return (hash ^ hash >> 29) | 1;
}

/* Patterns have many seeds that the text has not; they take no room. */
static void
mark_seeds_of_text (WakhanSeedIndex *self)
{
  for (self->n_bits = 64; self->n_bits < (gsize) BITS_A_LETTER * self->text->n_letters;)
    self->n_bits *= 2;
  self->is_in_text = g_new0 (guint8, self->n_bits / 8);
  for (guint i = 0; i < self->text->n_letters; i++)
    {
      const gsize bit = hash_seed (self->text, i) >> 24 & (self->n_bits - 1);

      self->is_in_text[bit / 8] |= 1 << bit % 8;
    }
}

static gboolean
may_be_in_text (WakhanSeedIndex *self,
                guint64          hash)
{
  const gsize bit = hash >> 24 & (self->n_bits - 1);

  return self->is_in_text[bit / 8] >> bit % 8 & 1;
}

WakhanSeedIndex *
wakhan_seed_index_new (const WakhanLetters *text)
{
  WakhanSeedIndex *self = g_new0 (WakhanSeedIndex, 1);

  g_return_val_if_fail (text, self);

  self->text = text;
  self->seeds = g_new0 (Seed, LEAST_ROOM);
  self->mask = LEAST_ROOM - 1;
  self->nodes = g_array_new (FALSE, FALSE, sizeof (Node));
  mark_seeds_of_text (self);
  return self;
}

static Seed *
find_seed (WakhanSeedIndex *self,
           guint64          hash)
{
  gsize i = (hash >> 1) & self->mask;

  while (self->seeds[i].hash != 0 && self->seeds[i].hash != hash)
    i = (i + 1) & self->mask;
  return &self->seeds[i];
}

static void
grow (WakhanSeedIndex *self)
{
  g_autofree Seed *old = self->seeds;
  const gsize      n_old = self->mask + 1;

  self->seeds = g_new0 (Seed, 2 * n_old);
  self->mask = 2 * n_old - 1;
  for (gsize i = 0; i < n_old; i++)
    if (old[i].hash != 0)
      *find_seed (self, old[i].hash) = old[i];
}

void
wakhan_seed_index_add_pattern (WakhanSeedIndex     *self,
                               const WakhanLetters *pattern)
{
  g_return_if_fail (self && pattern);

  for (guint i = 0; i < pattern->n_letters; i++)
    {
      const guint64 hash = hash_seed (pattern, i);
      Seed         *seed;

      if (hash == 0 || !may_be_in_text (self, hash))
        continue;
      seed = find_seed (self, hash);
      if (seed->hash != 0)
        continue;
      *seed = (Seed){ .hash = hash, .last = NONE };
      if (++self->n_seeds * 4 > (self->mask + 1) * 3)
        grow (self);
    }
}

void
wakhan_seed_index_read_text (WakhanSeedIndex *self,
                             GCancellable    *cancellable)
{
  g_return_if_fail (self);

  for (guint i = 0; i < self->text->n_letters; i++)
    {
      const guint64 hash = hash_seed (self->text, i);
      Seed         *seed = hash != 0 ? find_seed (self, hash) : NULL;
      const Node    node = { i, seed ? seed->last : NONE };

      if (i % TURN == 0 && g_cancellable_is_cancelled (cancellable))
        return;
      if (!seed || seed->hash == 0 || seed->n_places++ >= WAKHAN_SEED_MOST_PLACES)
        continue;
      seed->last = self->nodes->len;
      g_array_append_val (self->nodes, node);
    }
}

gsize
wakhan_seed_index_get_size (WakhanSeedIndex *self)
{
  g_return_val_if_fail (self, 0);

  return self->n_bits / 8 + (self->mask + 1) * sizeof (Seed) + self->nodes->len * sizeof (Node);
}

guint
wakhan_seed_index_list_places (WakhanSeedIndex     *self,
                               const WakhanLetters *pattern,
                               guint                place,
                               guint                places[WAKHAN_SEED_MOST_PLACES])
{
  guint64     hash;
  const Seed *seed;
  guint       n_places = 0;

  g_return_val_if_fail (self && pattern && place < pattern->n_letters, 0);

  hash = hash_seed (pattern, place);
  seed = hash != 0 ? find_seed (self, hash) : NULL;
  if (!seed || seed->hash == 0 || seed->n_places > WAKHAN_SEED_MOST_PLACES)
    return 0;
  for (guint32 i = seed->last; i != NONE; i = g_array_index (self->nodes, Node, i).before)
    places[n_places++] = g_array_index (self->nodes, Node, i).place;
  return n_places;
}
