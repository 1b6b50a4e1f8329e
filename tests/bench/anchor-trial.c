/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "anchor-trial.h"

#include "anchor-tally.h"
#include "quotations.h"
#include "wakhan-note-record.h"

#include <math.h>
#include <string.h>

#define N_WORDS 4000

WakhanDocument *
trial_create_document (const char *text)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (WakhanBlock));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (WakhanSpan));
  guint   start = 0;
  guint   offset = 0;

  for (const char *p = text;; p = g_utf8_next_char (p), offset++)
    if (*p == '\n' || *p == '\0')
      {
        const WakhanBlock block = { .kind = WAKHAN_BLOCK_PARAGRAPH, .start = start, .end = offset };

        if (offset > start)
          g_array_append_val (blocks, block);
        start = offset + 1;
        if (*p == '\0')
          break;
      }
  return wakhan_document_new (g_strdup (text), blocks, spans);
}

GPtrArray *
trial_create_anchors (WakhanDocument *document,
                      GArray         *quotations)
{
  GPtrArray *anchors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < quotations->len; i++)
    {
      const EditedRange       *range = &g_array_index (quotations, Quotation, i).range;
      g_autoptr (WakhanAnchor) anchor =
        wakhan_anchor_new_for_range (document, range->start, range->end);
      g_autoptr (WakhanNote)       note = wakhan_note_new ();
      g_autoptr (WakhanNoteRecord) record = NULL;
      g_autoptr (WakhanNote)       kept = NULL;

      wakhan_note_add_anchor (note, anchor);
      record = wakhan_note_record_new_for_note (note, NULL);
      kept = wakhan_note_record_create_note (record);
      g_ptr_array_add (anchors, g_object_ref (wakhan_note_get_anchor (kept, 0)));
    }
  return anchors;
}

void
trial_explain (Verdict                  verdict,
               const char              *where,
               const EditedRange       *range,
               const EditedPlace       *place,
               const WakhanAnchorMatch *match,
               WakhanDocument          *old,
               WakhanDocument          *edited)
{
  g_autofree char *quote = wakhan_document_dup_range (old, range->start, range->end);
  g_autofree char *there = wakhan_document_dup_range (edited, place->start, place->end);
  g_autofree char *answer = wakhan_document_dup_range (edited, match->start, match->end);

  if (verdict == VERDICT_RIGHT || verdict == VERDICT_GONE_LOST)
    return;
  g_print ("%s\t%s\t%u–%u\t“%s”\t%u–%u\t“%s”\t%u–%u\t“%s”\n",
           verdict_get_name (verdict), where, range->start, range->end, quote, place->start,
           place->end, there, match->start, match->end, answer);
}

static void
append_word (GString *text,
             guint    number)
{
  static const char *const syllables[] = { "ka", "ro", "min", "tel", "su", "bar", "en", "dol",
                                           "vi", "pas", "gri", "lo", "cha", "ner", "ut", "fel" };

  number += 20;
  for (; number > 0; number /= G_N_ELEMENTS (syllables))
    g_string_append (text, syllables[number % G_N_ELEMENTS (syllables)]);
}

char *
trial_create_text (gsize  size,
                   GRand *random)
{
  GString *text = g_string_sized_new (size + 1000);

  while (text->len < size)
    {
      const guint n_words = g_rand_int_range (random, 5, 25);

      for (guint i = 0; i < n_words; i++)
        {
          if (i > 0)
            g_string_append_c (text, ' ');
          /* The n-th word comes about 1/n times as often as the first, as words do. */
          append_word (text, exp (g_rand_double (random) * log (N_WORDS)));
        }
      g_string_append (text, g_rand_int_range (random, 0, 7) == 0 ? ".\n" : ". ");
    }
  return g_string_free (text, FALSE);
}
