/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-occurrence-counter.h"

#include <string.h>

#define MOST_KEY 8 /* bytes */

/* The words of one anchor. */
typedef struct
{
  WakhanAnchor     *anchor;
  const char       *words;
  gsize             length;
  gsize             behind_last; /* the last place found */
  guint             next;        /* the next one with the same key, plus 1; 0: there is none */
  WakhanOccurrences found;
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
  GHashTable *positions; /* WakhanAnchor to position, plus 1 */
  Key        *keys;      /* open addressing; a power of two */
  gsize       mask;
  gboolean    has_length[MOST_KEY + 1];
};

WakhanOccurrenceCounter *
wakhan_occurrence_counter_new (void)
{
  WakhanOccurrenceCounter *self = g_new0 (WakhanOccurrenceCounter, 1);

  self->all = g_array_new (FALSE, FALSE, sizeof (Counted));
  self->positions = g_hash_table_new (NULL, NULL);
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

void
wakhan_occurrence_counter_add (WakhanOccurrenceCounter *self,
                               WakhanAnchor            *anchor)
{
  const char   *words = wakhan_anchor_get_quote (anchor);
  const Counted counted = { .anchor = anchor,
                            .words = words,
                            .length = strlen (words),
                            .found.expected = G_MAXUINT };

  g_return_if_fail (self && !self->keys);

  if (counted.length == 0 || g_hash_table_contains (self->positions, anchor))
    return;
  g_array_append_val (self->all, counted);
  g_hash_table_insert (self->positions, anchor, GUINT_TO_POINTER (self->all->len));
}

static guint64
read_key (const char *place,
          gsize       length)
{
  guint64 bytes = 0;

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

      self->has_length[length] = TRUE;
      counted->next = key->first;
      *key = (Key){ bytes, length, i + 1 };
    }
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
      Counted *counted = &g_array_index (self->all, Counted, *link - 1);

      if (place >= counted->behind_last && counted->length <= size - place &&
          memcmp (text + place, counted->words, counted->length) == 0)
        {
          counted->behind_last = place + counted->length;
          counted->found.n_found++;
          if (counted->found.n_found == wakhan_anchor_get_occurrence (counted->anchor))
            counted->found.expected = place;
        }
      if (counted->found.n_found > wakhan_anchor_get_n_occurrences (counted->anchor))
        *link = counted->next;
      else
        link = &counted->next;
    }
}

void
wakhan_occurrence_counter_read_text (WakhanOccurrenceCounter *self,
                                     const char              *text,
                                     gsize                    size)
{
  g_return_if_fail (self && text && !self->keys);

  if (self->all->len == 0)
    return;
  make_keys (self);
  for (gsize place = 0; place < size; place++)
    for (guint length = 1; length <= MIN (MOST_KEY, size - place); length++)
      {
        Key *key = self->has_length[length]
                     ? find_key (self, read_key (text + place, length), length)
                     : NULL;

        if (key && key->length != 0)
          count_at (self, key, text, size, place);
      }
}

const WakhanOccurrences *
wakhan_occurrence_counter_get (WakhanOccurrenceCounter *self,
                               WakhanAnchor            *anchor)
{
  guint position;

  g_return_val_if_fail (self, NULL);

  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, anchor));
  return position > 0 ? &g_array_index (self->all, Counted, position - 1).found : NULL;
}
