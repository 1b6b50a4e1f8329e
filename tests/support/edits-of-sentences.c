/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"

/* Of each range whether it is taken: at least one, until their letters are @rate of all. */
static gboolean *
choose_ranges (GArray *ranges,
               guint   length,
               double  rate,
               GRand  *random)
{
  gboolean *is_chosen = g_new0 (gboolean, ranges->len + 1);
  guint     n_letters = 0;

  for (guint tries = 0; ranges->len > 0 && tries < 4 * ranges->len; tries++)
    {
      const guint i = g_rand_int_range (random, 0, ranges->len);

      if (n_letters > 0 && n_letters >= rate * length)
        break;
      n_letters += is_chosen[i] ? 0 : EDITED_RANGE (ranges, i).end - EDITED_RANGE (ranges, i).start;
      is_chosen[i] = TRUE;
    }
  return is_chosen;
}

GArray *
edit_put_sentences_in (GArray *text,
                       GArray *focus G_GNUC_UNUSED,
                       double  rate,
                       GRand  *random)
{
  g_autoptr (GArray)   words = edited_text_find_words (text, FALSE);
  g_autoptr (GArray)   sentences = edited_text_find_sentences (text);
  g_autofree gboolean *is_chosen = choose_ranges (sentences, text->len, rate, random);
  GArray              *edited = edited_text_new_empty ();
  guint                at = 0;

  for (guint i = 0; i < sentences->len && words->len > 0; i++)
    if (is_chosen[i])
      {
        edited_text_append (edited, text, at, EDITED_RANGE (sentences, i).start, FALSE);
        edit_append_made_sentence (text, words, random, edited);
        at = EDITED_RANGE (sentences, i).start;
      }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

static GArray *
leave_ranges_out (GArray         *text,
                  GArray         *ranges,
                  const gboolean *is_chosen)
{
  GArray *edited = edited_text_new_empty ();
  guint   at = 0;

  for (guint i = 0; i < ranges->len; i++)
    if (is_chosen[i])
      {
        edited_text_append (edited, text, at, EDITED_RANGE (ranges, i).start, FALSE);
        at = EDITED_RANGE (ranges, i).end;
      }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

GArray *
edit_leave_sentences_out (GArray *text,
                          GArray *focus G_GNUC_UNUSED,
                          double  rate,
                          GRand  *random)
{
  g_autoptr (GArray)   sentences = edited_text_find_sentences (text);
  g_autofree gboolean *is_chosen = choose_ranges (sentences, text->len, rate, random);

  return leave_ranges_out (text, sentences, is_chosen);
}

static gunichar
get_stop (gunichar comma)
{
  return comma == ',' || comma == 0x60c ? '.' : comma == 0xff0c || comma == 0x3001 ? 0x3002
                                                                                   : 0;
}

/* At its commas; so many as are one in so many words, or all. */
GArray *
edit_split_sentences (GArray *text,
                      GArray *focus G_GNUC_UNUSED,
                      double  rate,
                      GRand  *random)
{
  g_autoptr (GArray) words = edited_text_find_words (text, FALSE);
  GArray            *edited = edited_text_new_empty ();
  guint              n_commas = 0;
  gboolean           begins = FALSE;

  for (guint i = 0; i < text->len; i++)
    n_commas += get_stop (EDITED_LETTER (text, i).letter) != 0;
  for (guint i = 0; i < text->len; i++)
    {
      EditedLetter   letter = EDITED_LETTER (text, i);
      const gunichar stop = get_stop (letter.letter);

      if (stop && edits_chance (random, rate * words->len / n_commas))
        {
          letter.letter = stop;
          begins = TRUE;
        }
      else if (begins && g_unichar_isalnum (letter.letter))
        {
          letter.letter = g_unichar_toupper (letter.letter);
          begins = FALSE;
        }
      g_array_append_val (edited, letter);
    }
  return edited;
}

GArray *
edit_move_paragraphs (GArray *text,
                      GArray *focus G_GNUC_UNUSED,
                      double  rate,
                      GRand  *random)
{
  g_autoptr (GArray)   paragraphs = edited_text_find_paragraphs (text);
  g_autofree gboolean *is_chosen = choose_ranges (paragraphs, text->len, rate, random);
  g_autoptr (GArray)   order = g_array_new (FALSE, FALSE, sizeof (guint));
  GArray              *edited = edited_text_new_empty ();

  for (guint i = 0; i < paragraphs->len; i++)
    if (!is_chosen[i])
      g_array_append_val (order, i);
  for (guint i = 0; i < paragraphs->len; i++)
    if (is_chosen[i])
      g_array_insert_val (order, g_rand_int_range (random, 0, order->len + 1), i);
  for (guint i = 0; i < order->len; i++)
    {
      const EditedRange *paragraph = &EDITED_RANGE (paragraphs, g_array_index (order, guint, i));
      const gboolean     has_break = paragraph->end < text->len;

      edited_text_append (edited, text, paragraph->start, paragraph->end + has_break, FALSE);
      if (!has_break)
        edited_text_append_new (edited, '\n');
    }
  return edited;
}

/* A stretch in which seven of ten words are others. */
GArray *
edit_rewrite_section (GArray *text,
                      GArray *focus G_GNUC_UNUSED,
                      double  rate,
                      GRand  *random)
{
  const guint        length = MIN (text->len, MAX (rate * text->len, 200));
  const guint        start = g_rand_int_range (random, 0, text->len - length + 1);
  g_autoptr (GArray) section = edited_text_new_empty ();
  g_autoptr (GArray) changed = NULL;
  g_autoptr (GArray) longer = NULL;
  GArray            *edited = edited_text_new_empty ();

  edited_text_append (section, text, start, start + length, FALSE);
  changed = edit_change_words (section, NULL, 0.7, random);
  longer = edit_put_words_in (changed, NULL, 0.2, random);
  edited_text_append (edited, text, 0, start, FALSE);
  edited_text_append (edited, longer, 0, longer->len, FALSE);
  edited_text_append (edited, text, start + length, text->len, FALSE);
  return edited;
}

/* Behind some paragraphs comes one with six of ten of the same words. */
GArray *
edit_prepare_look_alikes (GArray *text,
                          double  rate,
                          GRand  *random,
                          GArray *focus)
{
  g_autoptr (GArray)   paragraphs = edited_text_find_paragraphs (text);
  g_autofree gboolean *is_chosen = choose_ranges (paragraphs, text->len, 3 * rate, random);
  GArray              *prepared = edited_text_new_empty ();

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const EditedRange *paragraph = &EDITED_RANGE (paragraphs, i);
      const guint        start = prepared->len;

      edited_text_append (prepared, text, paragraph->start, paragraph->end, FALSE);
      edited_text_append_new (prepared, '\n');
      if (is_chosen[i] && paragraph->end - paragraph->start >= 60)
        {
          g_autoptr (GArray) words = edited_text_new_empty ();
          g_autoptr (GArray) like = NULL;

          g_array_append_vals (focus, &(EditedRange){ start, prepared->len }, 1);
          edited_text_append (words, text, paragraph->start, paragraph->end, FALSE);
          like = edit_change_words (words, NULL, 0.4, random);
          edited_text_append (prepared, like, 0, like->len, TRUE);
          edited_text_append_new (prepared, '\n');
        }
    }
  edited_text_settle (prepared);
  return prepared;
}

GArray *
edit_delete_focus (GArray *text,
                   GArray *focus,
                   double  rate G_GNUC_UNUSED,
                   GRand  *random)
{
  g_autofree gboolean *is_chosen = g_new0 (gboolean, focus->len + 1);

  for (guint i = 0; i < focus->len; i++)
    is_chosen[i] = i == 0 || g_rand_boolean (random);
  return leave_ranges_out (text, focus, is_chosen);
}

/* Some sentences stand once more, behind another sentence. */
GArray *
edit_prepare_twins (GArray *text,
                    double  rate,
                    GRand  *random,
                    GArray *focus)
{
  g_autoptr (GArray)   sentences = edited_text_find_sentences (text);
  g_autofree gboolean *is_chosen = choose_ranges (sentences, text->len, MAX (rate, .1), random);
  g_autofree guint    *copies = g_new0 (guint, sentences->len + 1); /* what stands behind, + 1 */
  GArray              *prepared = edited_text_new_empty ();
  guint                at = 0;

  for (guint i = 0; i < sentences->len; i++)
    if (is_chosen[i] && EDITED_RANGE (sentences, i).end - EDITED_RANGE (sentences, i).start >= 15)
      copies[g_rand_int_range (random, 0, sentences->len)] = i + 1;
    else
      is_chosen[i] = FALSE;
  for (guint i = 0; i < sentences->len; i++)
    {
      const EditedRange *sentence = &EDITED_RANGE (sentences, i);
      guint              start;

      edited_text_append (prepared, text, at, sentence->start, FALSE);
      at = sentence->end;
      start = prepared->len;
      edited_text_append (prepared, text, sentence->start, sentence->end, FALSE);
      if (is_chosen[i])
        g_array_append_vals (focus, &(EditedRange){ start, prepared->len }, 1);
      if (copies[i] > 0 && copies[i] != i + 1)
        {
          sentence = &EDITED_RANGE (sentences, copies[i] - 1);
          if (!edited_text_is_dense (EDITED_LETTER (text, sentence->start).letter) &&
              EDITED_LETTER (prepared, prepared->len - 1).letter != ' ')
            edited_text_append_new (prepared, ' ');
          start = prepared->len;
          edited_text_append (prepared, text, sentence->start, sentence->end, TRUE);
          g_array_append_vals (focus, &(EditedRange){ start, prepared->len }, 1);
        }
    }
  edited_text_append (prepared, text, at, text->len, FALSE);
  edited_text_settle (prepared);
  return prepared;
}

GArray *
edit_mix (GArray *text,
          GArray *focus,
          double  rate,
          GRand  *random)
{
  static GArray *(*const edits[]) (GArray * text, GArray * focus, double rate, GRand *random) = {
    edit_change_words, edit_mistype, edit_put_words_in, edit_leave_words_out,
    edit_put_sentences_in, edit_leave_sentences_out, edit_split_sentences, edit_move_paragraphs
  };
  g_autoptr (GArray) edited = g_array_ref (text);

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      GArray *next = edits[i](edited, focus, i < 4 ? rate / 5 : rate / 20, random);

      g_array_unref (edited);
      edited = next;
    }
  return g_rand_boolean (random) ? edit_curl_marks (edited, focus, rate, random)
                                 : edit_straighten_marks (edited, focus, rate, random);
}
