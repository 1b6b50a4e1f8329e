/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotations.h"

#include <string.h>

#define MID_WORD .15 /* of the quotations begin or end inside a word */

static const struct
{
  const char *name;
  guint       shortest;
  guint       longest;
} classes[] = {
  [QUOTATION_SHORT] = { "short, 4–14", 4, 14 },
  [QUOTATION_PHRASE] = { "phrase, 15–40", 15, 40 },
  [QUOTATION_SENTENCE] = { "sentence, 41–120", 41, 120 },
  [QUOTATION_LONG] = { "long, 121–600", 121, 600 },
  [QUOTATION_PARAGRAPH] = { "paragraph", 4, G_MAXUINT },
  [QUOTATION_ACROSS] = { "over a paragraph's end", 15, 300 },
  [QUOTATION_TWIN] = { "standing more than once", 4, 60 },
};

typedef struct
{
  GArray *text;
  GArray *words;
  GArray *paragraphs;
  char   *plain;
  GRand  *random;
} Chooser;

const char *
quotation_class_get_name (QuotationClass class)
{
  return classes[class].name;
}

/* The first that ends behind @offset. */
static guint
find_range (GArray *ranges,
            guint   offset)
{
  guint low = 0;
  guint high = ranges->len;

  while (low < high)
    {
      const guint middle = (low + high) / 2;

      if (EDITED_RANGE (ranges, middle).end <= offset)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* From the beginning of a word to the end of one, as long as asked for. */
static gboolean
choose_words (Chooser           *self,
              const EditedRange *within,
              guint              length,
              EditedRange       *range)
{
  const guint first = find_range (self->words, within->start);
  const guint last = find_range (self->words, within->end);
  guint       at;

  if (first >= last || within->end - within->start < length)
    return FALSE;
  at = g_rand_int_range (self->random, first, last);
  range->start = EDITED_RANGE (self->words, at).start;
  range->end = EDITED_RANGE (self->words, at).end;
  while (at + 1 < last && EDITED_RANGE (self->words, at + 1).end <= range->start + length)
    range->end = EDITED_RANGE (self->words, ++at).end;
  if (g_rand_double (self->random) < MID_WORD)
    {
      const guint letters = g_rand_int_range (self->random, 1, 4);

      if (g_rand_boolean (self->random))
        range->start += MIN (letters, range->end - range->start - 1);
      else
        range->end = MIN (range->end + letters, within->end);
    }
  return range->start >= within->start && range->end <= within->end;
}

/* From the beginning of a word before @seam to the end of one behind it. */
static gboolean
choose_words_over (Chooser     *self,
                   guint        seam,
                   guint        length,
                   EditedRange *range)
{
  const guint n_before = g_rand_int_range (self->random, 1, length);
  const guint first = find_range (self->words, seam - MIN (seam, n_before));
  const guint last = find_range (self->words, seam + length - n_before);

  if (last >= self->words->len)
    return FALSE;
  range->start = EDITED_RANGE (self->words, first).start;
  range->end = EDITED_RANGE (self->words, last).end;
  return range->start < seam && range->end > seam;
}

static gboolean
stands_twice (Chooser           *self,
              const EditedRange *range)
{
  const char      *start = g_utf8_offset_to_pointer (self->plain, range->start);
  const char      *end = g_utf8_offset_to_pointer (start, range->end - range->start);
  g_autofree char *words = g_strndup (start, end - start);
  const char      *first = strstr (self->plain, words);

  return first && strstr (first + 1, words);
}

static gboolean
choose_range (Chooser *self,
              QuotationClass class,
              const EditedRange *within,
              EditedRange       *range)
{
  const guint shortest = classes[class].shortest;
  const guint longest = class == QUOTATION_PARAGRAPH ? shortest : classes[class].longest;
  const guint length = g_rand_int_range (self->random, shortest, longest + 1);

  if (class == QUOTATION_PARAGRAPH)
    {
      const guint at = g_rand_int_range (self->random, 0, self->paragraphs->len);

      *range = EDITED_RANGE (self->paragraphs, at);
    }
  else if (class == QUOTATION_ACROSS)
    {
      const guint at = g_rand_int_range (self->random, 0, self->paragraphs->len);
      const guint end = EDITED_RANGE (self->paragraphs, at).end;

      range->start = end - MIN (end, length / 2);
      range->end = MIN (self->text->len, end + 1 + length / 2);
    }
  else if (within->start == within->end ? !choose_words_over (self, within->start, length, range)
                                        : !choose_words (self, within, length, range))
    return FALSE;
  if (class == QUOTATION_TWIN && !stands_twice (self, range))
    return FALSE;
  return range->end - range->start >= shortest &&
         range->end - range->start <= classes[class].longest;
}

GArray *
quotations_choose (GArray *text,
                   GArray *focus,
                   guint   n,
                   GRand  *random)
{
  /* Short ones are what readers mark most, and what is hardest to find. */
  static const QuotationClass order[] = {
    QUOTATION_SHORT,
    QUOTATION_PHRASE,
    QUOTATION_SENTENCE,
    QUOTATION_TWIN,
    QUOTATION_SHORT,
    QUOTATION_PHRASE,
    QUOTATION_LONG,
    QUOTATION_SENTENCE,
    QUOTATION_SHORT,
    QUOTATION_TWIN,
    QUOTATION_PHRASE,
    QUOTATION_ACROSS,
    QUOTATION_SENTENCE,
    QUOTATION_PARAGRAPH,
    QUOTATION_LONG,
    QUOTATION_TWIN,
  };
  g_autoptr (GArray) words = edited_text_find_words (text, FALSE);
  g_autoptr (GArray) paragraphs = edited_text_find_paragraphs (text);
  g_autofree char   *plain = edited_text_dup (text);
  Chooser            self = { text, words, paragraphs, plain, random };
  const EditedRange  everything = { 0, text->len };
  GArray            *quotations = g_array_new (FALSE, FALSE, sizeof (Quotation));

  for (guint i = 0; i < n && words->len > 0; i++)
    {
      Quotation quotation = { .class = order[i % G_N_ELEMENTS (order)] };

      for (guint tries = 0; tries < 40; tries++)
        {
          const EditedRange *within = &everything;

          if (focus && focus->len > 0 && i % 2 == 0)
            within = &EDITED_RANGE (focus, g_rand_int_range (random, 0, focus->len));
          if (choose_range (&self, quotation.class, within, &quotation.range))
            {
              g_array_append_val (quotations, quotation);
              break;
            }
        }
    }
  return quotations;
}
