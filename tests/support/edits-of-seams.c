/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"

/* A seam is where a sentence begins behind another one: an empty range. */

static gboolean
begins_paragraph (GArray *text,
                  guint   seam)
{
  return EDITED_LETTER (text, seam - 1).letter == '\n';
}

/* At least one, until the sentences behind them are @rate of all. */
static GArray *
choose_seams (GArray  *text,
              gboolean of_paragraphs,
              double   rate,
              GRand   *random,
              GArray  *focus)
{
  g_autoptr (GArray)   sentences = edited_text_find_sentences (text);
  g_autofree gboolean *is_chosen = g_new0 (gboolean, sentences->len + 1);
  guint                n_letters = 0;

  for (guint tries = 0; sentences->len > 1 && tries < 4 * sentences->len; tries++)
    {
      const guint        i = g_rand_int_range (random, 1, sentences->len);
      const EditedRange *sentence = &EDITED_RANGE (sentences, i);

      if (n_letters > 0 && n_letters >= rate * text->len)
        break;
      if (is_chosen[i] || begins_paragraph (text, sentence->start) != of_paragraphs)
        continue;
      is_chosen[i] = TRUE;
      n_letters += sentence->end - sentence->start;
    }
  for (guint i = 0; i < sentences->len; i++)
    if (is_chosen[i])
      {
        const guint seam = EDITED_RANGE (sentences, i).start;

        g_array_append_vals (focus, &(EditedRange){ seam, seam }, 1);
      }
  return g_array_ref (text);
}

GArray *
edit_prepare_seams (GArray *text,
                    double  rate,
                    GRand  *random,
                    GArray *focus)
{
  return choose_seams (text, FALSE, rate, random, focus);
}

GArray *
edit_prepare_seams_of_paragraphs (GArray *text,
                                  double  rate,
                                  GRand  *random,
                                  GArray *focus)
{
  return choose_seams (text, TRUE, rate, random, focus);
}

GArray *
edit_put_in_at_seams (GArray *text,
                      GArray *focus,
                      double  rate G_GNUC_UNUSED,
                      GRand  *random)
{
  g_autoptr (GArray) words = edited_text_find_words (text, FALSE);
  GArray            *edited = edited_text_new_empty ();
  guint              at = 0;

  for (guint i = 0; i < focus->len; i++)
    {
      edited_text_append (edited, text, at, EDITED_RANGE (focus, i).start, FALSE);
      edit_append_made_sentence (text, words, random, edited);
      at = EDITED_RANGE (focus, i).start;
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

/* A break comes in place of the blank. */
GArray *
edit_break_at_seams (GArray *text,
                     GArray *focus,
                     double  rate G_GNUC_UNUSED,
                     GRand  *random G_GNUC_UNUSED)
{
  GArray *edited = edited_text_new_empty ();
  guint   at = 0;

  for (guint i = 0; i < focus->len; i++)
    {
      const guint seam = EDITED_RANGE (focus, i).start;
      const guint n_blanks = EDITED_LETTER (text, seam - 1).letter == ' ';

      edited_text_append (edited, text, at, seam - n_blanks, FALSE);
      edited_text_append_new (edited, '\n');
      at = seam;
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

/* A blank comes in place of the break, if words have blanks between them. */
GArray *
edit_join_at_seams (GArray *text,
                    GArray *focus,
                    double  rate G_GNUC_UNUSED,
                    GRand  *random G_GNUC_UNUSED)
{
  GArray *edited = edited_text_new_empty ();
  guint   at = 0;

  for (guint i = 0; i < focus->len; i++)
    {
      const guint seam = EDITED_RANGE (focus, i).start;

      edited_text_append (edited, text, at, seam - 1, FALSE);
      if (!edited_text_is_dense (EDITED_LETTER (text, seam).letter))
        edited_text_append_new (edited, ' ');
      at = seam;
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

/* The sentence behind each seam goes to where another one begins. */
GArray *
edit_move_from_seams (GArray *text,
                      GArray *focus,
                      double  rate G_GNUC_UNUSED,
                      GRand  *random)
{
  g_autoptr (GArray) sentences = edited_text_find_sentences (text);
  g_autofree guint  *moved = g_new0 (guint, sentences->len + 1); /* what stands before, + 1 */
  GArray            *edited = edited_text_new_empty ();
  guint              n_passed = 0;
  guint              at = 0;

  for (guint i = 0; i < sentences->len; i++)
    if (n_passed < focus->len &&
        EDITED_RANGE (focus, n_passed).start == EDITED_RANGE (sentences, i).start)
      {
        moved[g_rand_int_range (random, 0, sentences->len)] = i + 1;
        n_passed++;
      }
  n_passed = 0;
  for (guint i = 0; i < sentences->len; i++)
    {
      const EditedRange *sentence = &EDITED_RANGE (sentences, i);
      const gboolean     goes =
        n_passed < focus->len && EDITED_RANGE (focus, n_passed).start == sentence->start;

      edited_text_append (edited, text, at, sentence->start, FALSE);
      if (moved[i] > 0)
        edited_text_append (edited, text, EDITED_RANGE (sentences, moved[i] - 1).start,
                            EDITED_RANGE (sentences, moved[i] - 1).end, FALSE);
      if (!goes)
        edited_text_append (edited, text, sentence->start, sentence->end, FALSE);
      n_passed += goes;
      at = sentence->end;
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}
