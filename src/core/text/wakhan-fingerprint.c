/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-fingerprint.h"

#include <string.h>

#define SIZE 128    /* hashes kept */
#define OLD_SIZE 64 /* by older versions */
#define RUN 4       /* words */

/* FNV-1a, 64 bits, and a last stir, since its high bits are poor on short words. */
static guint64
hash_word (const char *word,
           const char *end)
{
  guint64 hash = G_GUINT64_CONSTANT (14695981039346656037);

  for (; word < end; word = g_utf8_next_char (word))
    hash = (hash ^ g_unichar_tolower (g_utf8_get_char (word))) * G_GUINT64_CONSTANT (1099511628211);
  hash ^= hash >> 32;
  return hash * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
}

/* Of a script that puts no blanks between words: each sign counts as one. */
static gboolean
is_word_alone (gunichar letter)
{
  if (letter < 0xe00)
    return FALSE;
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_YI:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
    case G_UNICODE_SCRIPT_TIBETAN:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_of_word (gunichar letter)
{
  return letter < 0x80 ? g_ascii_isalnum (letter)
                       : g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

/* The next word from @text on; @text goes to its end. NULL: there is none. */
static const char *
find_word (const char **text)
{
  const char *word;

  while (**text && !is_of_word (g_utf8_get_char (*text)))
    *text = g_utf8_next_char (*text);
  word = *text;
  if (!*word)
    return NULL;
  *text = g_utf8_next_char (word);
  if (!is_word_alone (g_utf8_get_char (word)))
    while (is_of_word (g_utf8_get_char (*text)) && !is_word_alone (g_utf8_get_char (*text)))
      *text = g_utf8_next_char (*text);
  return word;
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
wakhan_fingerprint_create (const char *text)
{
  guint64             least[SIZE];
  guint64             words[RUN] = { 0 };
  guint               count = 0;
  guint               n_words = 0;
  const char         *word;
  g_autoptr (GString) fingerprint = g_string_new (NULL);

  g_return_val_if_fail (text, NULL);

  while ((word = find_word (&text)))
    {
      guint64 run = 0;

      words[n_words++ % RUN] = hash_word (word, text);
      for (guint i = 0; i < RUN; i++)
        run = (run << 7 | run >> 57) ^ words[(n_words + i) % RUN];
      if (n_words >= RUN && (count < SIZE || run < least[count - 1]))
        keep_least (least, &count, run);
    }
  for (guint i = 0; i < count; i++)
    g_string_append_printf (fingerprint, "%s%" G_GINT64_MODIFIER "x", i ? " " : "", least[i]);
  return g_string_free (g_steal_pointer (&fingerprint), FALSE);
}

static guint
parse (const char *fingerprint,
       guint64    *hashes)
{
  guint count = 0;
  char *end = NULL;

  for (; *fingerprint && count < SIZE; fingerprint = end)
    {
      hashes[count] = g_ascii_strtoull (fingerprint, &end, 16);
      if (end == fingerprint)
        break;
      count++;
    }
  return count;
}

/* Of the least hashes of both texts together, which are a sample of all. One that is full knows
 * nothing behind its last. */
void
wakhan_fingerprint_overlap (const char               *first,
                            const char               *second,
                            WakhanFingerprintOverlap *overlap)
{
  guint64     a[SIZE];
  guint64     b[SIZE];
  const guint n_first = first ? parse (first, a) : 0;
  const guint n_second = second ? parse (second, b) : 0;
  guint       i = 0;
  guint       j = 0;

  *overlap = (WakhanFingerprintOverlap){ 0 };
  while ((i < n_first || j < n_second) && (i < n_first || n_first < OLD_SIZE) &&
         (j < n_second || n_second < OLD_SIZE))
    if (j == n_second || (i < n_first && a[i] < b[j]))
      {
        overlap->only_first++;
        i++;
      }
    else if (i == n_first || a[i] > b[j])
      {
        overlap->only_second++;
        j++;
      }
    else
      {
        overlap->both++;
        i++;
        j++;
      }
}

double
wakhan_fingerprint_compare (const char *a,
                            const char *b)
{
  WakhanFingerprintOverlap overlap;
  guint                    n_seen;

  g_return_val_if_fail (a && b, 0);

  wakhan_fingerprint_overlap (a, b, &overlap);
  n_seen = overlap.both + overlap.only_first + overlap.only_second;
  return n_seen > 0 ? (double) overlap.both / n_seen : 0;
}
