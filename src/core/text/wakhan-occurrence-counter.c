/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-occurrence-counter.h"

#include "wakhan-byte-search.h"

#include <string.h>

#define MOST_KEY 8     /* bytes */
#define TURN (1 << 16) /* bytes between two looks at the cancellable */

/* The words of one anchor, or of several that have the same. */
typedef struct
{
  const char *words; /* borrowed of an anchor */
  gsize       length;
  gsize       period; /* by which two places lie apart at least; 0: nobody has asked */
  guint       most;   /* of the places where they stood, for the anchor with the most */
  GArray     *places; /* guint: where they were found, in bytes; one more than @most at most */
  guint       next;   /* the next one with the same key, plus 1; 0: there is none */
} Counted;

/* The first bytes of words, up to eight; longer words come after those that are as long as a key
 * alone. */
typedef struct
{
  guint64 bytes;
  guint   length; /* 0: nobody's */
  guint   first;  /* Counted, plus 1 */
} Key;

struct _WakhanOccurrenceCounter
{
  GArray     *all;       /* Counted */
  GHashTable *positions; /* words to position, plus 1 */
  Key        *keys;      /* open addressing; a power of two */
  gsize       mask;
  guint       lengths[MOST_KEY]; /* of the keys */
  guint       n_lengths;
};

static void
counted_clear (gpointer data)
{
  g_array_unref (((Counted *) data)->places);
}

WakhanOccurrenceCounter *
wakhan_occurrence_counter_new (void)
{
  WakhanOccurrenceCounter *self = g_new0 (WakhanOccurrenceCounter, 1);

  self->all = g_array_new (FALSE, FALSE, sizeof (Counted));
  g_array_set_clear_func (self->all, counted_clear);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
wakhan_occurrence_counter_free (WakhanOccurrenceCounter *self)
{
  g_array_unref (self->all);
  g_hash_table_unref (self->positions);
  g_free (self->keys);
  g_free (self);
}

/* NULL: nobody asked for them. */
static Counted *
find_counted (WakhanOccurrenceCounter *self,
              const char              *words)
{
  const guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, words));

  return position > 0 ? &g_array_index (self->all, Counted, position - 1) : NULL;
}

void
wakhan_occurrence_counter_add (WakhanOccurrenceCounter *self,
                               WakhanAnchor            *anchor)
{
  const char *words = wakhan_anchor_get_quote (anchor);
  Counted    *known;

  g_return_if_fail (self && !self->keys);

  known = find_counted (self, words);
  if (!known && *words)
    {
      const Counted counted = { .words = words,
                                .length = strlen (words),
                                .places = g_array_new (FALSE, FALSE, sizeof (guint)) };

      g_array_append_val (self->all, counted);
      g_hash_table_insert (self->positions, (char *) words, GUINT_TO_POINTER (self->all->len));
      known = find_counted (self, words);
    }
  if (known)
    known->most = MAX (known->most, wakhan_anchor_get_n_occurrences (anchor));
}

static guint64
read_key (const char *place,
          gsize       length)
{
  guint64 bytes = 0;

  if (length == MOST_KEY) /* of most words, and at once */
    memcpy (&bytes, place, MOST_KEY);
  else
    memcpy (&bytes, place, length);
  return bytes;
}

static Key *
find_key (WakhanOccurrenceCounter *self,
          guint64                  bytes,
          guint                    length)
{
  gsize i = ((bytes + length) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> 32 & self->mask;

  while (self->keys[i].length != 0 &&
         (self->keys[i].bytes != bytes || self->keys[i].length != length))
    i = (i + 1) & self->mask;
  return &self->keys[i];
}

static void
add_length (WakhanOccurrenceCounter *self,
            guint                    length)
{
  for (guint i = 0; i < self->n_lengths; i++)
    if (self->lengths[i] == length)
      return;
  self->lengths[self->n_lengths++] = length;
}

static void
make_keys (WakhanOccurrenceCounter *self)
{
  gsize n_keys = 64;

  while (n_keys < 2 * self->all->len)
    n_keys *= 2;
  self->keys = g_new0 (Key, n_keys);
  self->mask = n_keys - 1;
  for (guint i = 0; i < self->all->len; i++)
    {
      Counted      *counted = &g_array_index (self->all, Counted, i);
      const guint   length = MIN (counted->length, MOST_KEY);
      const guint64 bytes = read_key (counted->words, length);
      Key          *key = find_key (self, bytes, length);

      add_length (self, length);
      counted->next = key->first;
      *key = (Key){ bytes, length, i + 1 };
    }
}

static gsize
get_period (Counted *counted)
{
  g_auto (WakhanByteSearch) search = { 0 };

  if (counted->period > 0)
    return counted->period;
  wakhan_byte_search_init (&search, counted->words, counted->length);
  return counted->period = wakhan_byte_search_get_period (&search);
}

/* That the last byte is the same is asked first, since of words that are like each other most are
 * so from their beginning. Of words that repeat themselves the last period alone is new where they
 * stand one period behind their last place. */
static gboolean
stand_at (Counted    *counted,
          const char *text,
          gsize       size,
          gsize       place)
{
  const guint n_found = counted->places->len;
  gsize       known = 0;

  if (counted->length > size - place ||
      text[place + counted->length - 1] != counted->words[counted->length - 1])
    return FALSE;
  if (n_found > 0)
    {
      const gsize ahead = place - g_array_index (counted->places, guint, n_found - 1);

      if (ahead < counted->length && ahead < get_period (counted))
        return FALSE;
      if (ahead < counted->length && ahead == get_period (counted))
        known = counted->length - ahead;
    }
  return memcmp (text + place + known, counted->words + known, counted->length - known) == 0;
}

/* What was found more often than it stood before is not looked for any more. */
static void
count_at (WakhanOccurrenceCounter *self,
          Key                     *key,
          const char              *text,
          gsize                    size,
          gsize                    place)
{
  guint *link = &key->first;

  while (*link != 0)
    {
      Counted    *counted = &g_array_index (self->all, Counted, *link - 1);
      const guint found = place;

      if (stand_at (counted, text, size, place))
        g_array_append_val (counted->places, found);
      if (counted->places->len > counted->most)
        *link = counted->next;
      else
        link = &counted->next;
    }
}

void
wakhan_occurrence_counter_read_text (WakhanOccurrenceCounter *self,
                                     const char              *text,
                                     gsize                    size,
                                     GCancellable            *cancellable)
{
  g_return_if_fail (self && text && !self->keys);

  if (self->all->len == 0)
    return;
  make_keys (self);
  for (gsize place = 0; place < size; place++)
    {
      if (place % TURN == 0 && g_cancellable_is_cancelled (cancellable))
        return;
      for (guint i = 0; i < self->n_lengths; i++)
        {
          const guint length = self->lengths[i];
          Key        *key = length <= size - place
                              ? find_key (self, read_key (text + place, length), length)
                              : NULL;

          if (key && key->length != 0)
            count_at (self, key, text, size, place);
        }
    }
}

gboolean
wakhan_occurrence_counter_get (WakhanOccurrenceCounter *self,
                               WakhanAnchor            *anchor,
                               WakhanOccurrences       *occurrences)
{
  const Counted *counted;
  guint          n_before;
  guint          occurrence;

  g_return_val_if_fail (self && occurrences, FALSE);

  counted = find_counted (self, wakhan_anchor_get_quote (anchor));
  if (!counted)
    return FALSE;
  n_before = wakhan_anchor_get_n_occurrences (anchor);
  occurrence = wakhan_anchor_get_occurrence (anchor);
  occurrences->n_found = MIN (counted->places->len, n_before + 1);
  occurrences->expected = occurrence > 0 && occurrence <= counted->places->len
                            ? g_array_index (counted->places, guint, occurrence - 1)
                            : G_MAXUINT;
  return TRUE;
}
