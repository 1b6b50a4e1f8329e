/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-sketch.h"

#include <string.h>

#define SIZE 64 /* hashes kept */
#define RUN 4   /* words */

/* FNV-1a, 64 bits, and a last stir, since its high bits are poor on short words. */
static guint64
hash_word (const char *word,
           const char *end)
{
  guint64 hash = G_GUINT64_CONSTANT (14695981039346656037);

  for (; word < end; word++)
    hash = (hash ^ (guint8) g_ascii_tolower (*word)) * G_GUINT64_CONSTANT (1099511628211);
  hash ^= hash >> 32;
  return hash * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
}

/* @least: the SIZE least hashes so far, in order, each once. */
static void
keep_least (guint64 *least,
            guint   *count,
            guint64  hash)
{
  guint place = *count;

  while (place > 0 && least[place - 1] > hash)
    place--;
  if (place == SIZE || (place > 0 && least[place - 1] == hash))
    return;
  if (*count < SIZE)
    ++*count;
  memmove (least + place + 1, least + place, (*count - place - 1) * sizeof *least);
  least[place] = hash;
}

char *
wakhan_sketch_create (const char *text)
{
  guint64             least[SIZE];
  guint64             words[RUN] = { 0 };
  guint               count = 0;
  guint               n_words = 0;
  g_autoptr (GString) sketch = g_string_new (NULL);

  g_return_val_if_fail (text, NULL);

  while (*text)
    {
      const char *end;
      guint64     run = 0;

      for (; *text && !g_ascii_isalnum (*text) && (guint8) *text < 0x80; text++)
        ;
      for (end = text; g_ascii_isalnum (*end) || (guint8) *end >= 0x80; end++)
        ;
      if (end == text)
        break;
      words[n_words++ % RUN] = hash_word (text, end);
      text = end;
      for (guint i = 0; i < RUN; i++)
        run = (run << 7 | run >> 57) ^ words[(n_words + i) % RUN];
      if (n_words >= RUN && (count < SIZE || run < least[count - 1]))
        keep_least (least, &count, run);
    }
  for (guint i = 0; i < count; i++)
    g_string_append_printf (sketch, "%s%" G_GINT64_MODIFIER "x", i ? " " : "", least[i]);
  return g_string_free (g_steal_pointer (&sketch), FALSE);
}

static guint
parse (const char *sketch,
       guint64    *hashes)
{
  guint count = 0;
  char *end = NULL;

  for (; *sketch && count < SIZE; sketch = end)
    {
      hashes[count] = g_ascii_strtoull (sketch, &end, 16);
      if (end == sketch)
        break;
      count++;
    }
  return count;
}

double
wakhan_sketch_compare (const char *a,
                       const char *b)
{
  guint64 first[SIZE];
  guint64 second[SIZE];
  guint   n_first;
  guint   n_second;
  guint   common = 0;
  guint   seen = 0;

  g_return_val_if_fail (a && b, 0);

  n_first = parse (a, first);
  n_second = parse (b, second);
  for (guint i = 0, j = 0; seen < SIZE && (i < n_first || j < n_second); seen++)
    if (j == n_second || (i < n_first && first[i] < second[j]))
      {
        i++;
      }
    else if (i == n_first || first[i] > second[j])
      {
        j++;
      }
    else
      {
        common++;
        i++;
        j++;
      }
  return seen > 0 ? (double) common / seen : 0;
}
