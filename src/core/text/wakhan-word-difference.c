/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-difference.h"

#include "wakhan-words.h"

#include <string.h>

#define MOST_PAIRS (1 << 20)

/* The words of one side that are compared: without those that both begin and end with. */
typedef struct
{
  const char *text;
  GArray     *words; /* WakhanWordRun */
  guint       first;
  guint       last; /* exclusive */
} Side;

static gboolean
is_of_word (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

/* Letters and digits that stand together are a word; so is any other character. */
static GArray *
find_words (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));

  for (const char *at = text; *at;)
    {
      const char *end = g_utf8_next_char (at);
      gunichar    letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter))
        {
          at = end;
          continue;
        }
      if (is_of_word (letter) && !wakhan_words_stand_alone (letter))
        while (is_of_word (g_utf8_get_char (end)) &&
               !wakhan_words_stand_alone (g_utf8_get_char (end)))
          end = g_utf8_next_char (end);
      g_array_append_val (words, ((WakhanWordRun){ at - text, end - text }));
      at = end;
    }
  return words;
}

static gboolean
is_same (const Side *a,
         guint       i,
         const Side *b,
         guint       k)
{
  const WakhanWordRun *word = &g_array_index (a->words, WakhanWordRun, i);
  const WakhanWordRun *other = &g_array_index (b->words, WakhanWordRun, k);
  const guint          length = word->end - word->start;

  return length == other->end - other->start &&
         memcmp (a->text + word->start, b->text + other->start, length) == 0;
}

static void
skip_same_ends (Side *a,
                Side *b)
{
  while (a->first < a->last && b->first < b->last && is_same (a, a->first, b, b->first))
    {
      a->first++;
      b->first++;
    }
  while (a->first < a->last && b->first < b->last && is_same (a, a->last - 1, b, b->last - 1))
    {
      a->last--;
      b->last--;
    }
}

/* What stands between two words that differ differs as well. */
static void
add (GArray     *runs,
     const Side *side,
     guint       word)
{
  const WakhanWordRun *run = &g_array_index (side->words, WakhanWordRun, word);
  WakhanWordRun       *last =
    runs->len > 0 ? &g_array_index (runs, WakhanWordRun, runs->len - 1) : NULL;

  if (last && word > 0 && last->end == g_array_index (side->words, WakhanWordRun, word - 1).end)
    last->end = run->end;
  else
    g_array_append_val (runs, *run);
}

/* How many words the rests of both sides have in common, from each word of the one and of the other
 * on. */
static guint16 *
count_common (const Side *a,
              const Side *b)
{
  const guint rows = a->last - a->first;
  const guint columns = b->last - b->first;
  guint16    *common = g_new0 (guint16, (gsize) (rows + 1) * (columns + 1));

  for (guint i = rows; i > 0; i--)
    for (guint k = columns; k > 0; k--)
      {
        guint16 *cell = &common[(i - 1) * (columns + 1) + k - 1];

        if (is_same (a, a->first + i - 1, b, b->first + k - 1))
          *cell = cell[columns + 2] + 1;
        else
          *cell = MAX (cell[1], cell[columns + 1]);
      }
  return common;
}

static void
follow_common (const Side    *a,
               const Side    *b,
               const guint16 *common,
               GArray        *removed,
               GArray        *added)
{
  const guint columns = b->last - b->first;
  guint       i = a->first;
  guint       k = b->first;

  while (i < a->last && k < b->last)
    {
      const guint16 *cell = &common[(i - a->first) * (columns + 1) + k - b->first];

      if (is_same (a, i, b, k))
        {
          i++;
          k++;
        }
      else if (cell[columns + 1] >= cell[1])
        add (removed, a, i++);
      else
        add (added, b, k++);
    }
  while (i < a->last)
    add (removed, a, i++);
  while (k < b->last)
    add (added, b, k++);
}

void
wakhan_word_difference_find (const char *before,
                             const char *after,
                             GArray     *removed,
                             GArray     *added)
{
  g_autoptr (GArray)  before_words = NULL;
  g_autoptr (GArray)  after_words = NULL;
  g_autofree guint16 *common = NULL;
  Side                a;
  Side                b;

  g_return_if_fail (before && after);
  g_return_if_fail (removed && added);

  before_words = find_words (before);
  after_words = find_words (after);
  a = (Side){ before, before_words, 0, before_words->len };
  b = (Side){ after, after_words, 0, after_words->len };
  skip_same_ends (&a, &b);
  if ((guint64) (a.last - a.first) * (b.last - b.first) <= MOST_PAIRS)
    {
      common = count_common (&a, &b);
      follow_common (&a, &b, common, removed, added);
      return;
    }
  for (guint i = a.first; i < a.last; i++)
    add (removed, &a, i);
  for (guint i = b.first; i < b.last; i++)
    add (added, &b, i);
}
