/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"

typedef void (*ChangeWord) (GArray *text,
                            GArray *words,
                            guint   position,
                            GRand  *random,
                            GArray *to);

gboolean
edits_chance (GRand *random,
              double probability)
{
  return g_rand_double (random) < probability;
}

static gboolean
is_same_word (GArray            *text,
              const EditedRange *a,
              const EditedRange *b)
{
  if (a->end - a->start != b->end - b->start)
    return FALSE;
  for (guint i = 0; i < a->end - a->start; i++)
    if (g_unichar_tolower (EDITED_LETTER (text, a->start + i).letter) !=
        g_unichar_tolower (EDITED_LETTER (text, b->start + i).letter))
      return FALSE;
  return TRUE;
}

/* One that is neither at @position nor beside it. */
static const EditedRange *
pick_other_word (GArray *text,
                 GArray *words,
                 guint   position,
                 GRand  *random)
{
  const EditedRange *other = NULL;

  for (guint i = 0; i < 30; i++)
    {
      gboolean is_other = TRUE;

      other = &EDITED_RANGE (words, g_rand_int_range (random, 0, words->len));
      for (guint near = position > 2 ? position - 2 : 0;
           near < MIN (position + 3, words->len) && is_other; near++)
        is_other = !is_same_word (text, other, &EDITED_RANGE (words, near));
      if (is_other)
        break;
    }
  return other;
}

static gboolean
is_dense_word (GArray            *text,
               const EditedRange *word)
{
  return edited_text_is_dense (EDITED_LETTER (text, word->start).letter);
}

static void
put_other (GArray *text,
           GArray *words,
           guint   position,
           GRand  *random,
           GArray *to)
{
  const EditedRange *other = pick_other_word (text, words, position, random);

  edited_text_append (to, text, other->start, other->end, TRUE);
}

static void
put_in (GArray *text,
        GArray *words,
        guint   position,
        GRand  *random,
        GArray *to)
{
  const EditedRange *word = &EDITED_RANGE (words, position);

  put_other (text, words, position, random, to);
  if (!is_dense_word (text, word))
    edited_text_append_new (to, ' ');
  edited_text_append (to, text, word->start, word->end, FALSE);
}

static void
leave_out (GArray *text,
           GArray *words,
           guint   position,
           GRand  *random G_GNUC_UNUSED,
           GArray *to)
{
  const guint end = EDITED_RANGE (words, position).end;

  /* Of its two blanks one goes; the one behind it is still to come. */
  if (to->len > 0 && EDITED_LETTER (to, to->len - 1).letter == ' ' &&
      (end == text->len || !g_unichar_isalnum (EDITED_LETTER (text, end).letter)))
    g_array_set_size (to, to->len - 1);
}

static void
mistype (GArray *text,
         GArray *words,
         guint   position,
         GRand  *random,
         GArray *to)
{
  const EditedRange  *word = &EDITED_RANGE (words, position);
  const guint         at = g_rand_int_range (random, word->start, word->end);
  const EditedRange  *other = &EDITED_RANGE (words, g_rand_int_range (random, 0, words->len));
  const EditedLetter *strange =
    &EDITED_LETTER (text, g_rand_int_range (random, other->start, other->end));

  edited_text_append (to, text, word->start, at, FALSE);
  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      if (at + 1 < word->end)
        {
          edited_text_append (to, text, at + 1, at + 2, FALSE);
          edited_text_append (to, text, at, at + 1, FALSE);
          edited_text_append (to, text, at + 2, word->end, FALSE);
          return;
        }
      break;
    case 1:
      if (word->end - word->start > 1)
        break; /* left out */
      G_GNUC_FALLTHROUGH;
    case 2:
      edited_text_append_new (to, EDITED_LETTER (text, at).letter);
      edited_text_append (to, text, at, at + 1, FALSE);
      break;
    default:
      edited_text_append_new (to, strange->letter);
    }
  edited_text_append (to, text, at + 1, word->end, FALSE);
}

static GArray *
edit_words (GArray    *text,
            double     rate,
            GRand     *random,
            gboolean   by_letter,
            ChangeWord change)
{
  g_autoptr (GArray) words = edited_text_find_words (text, by_letter);
  GArray            *edited = edited_text_new_empty ();
  guint              at = 0;

  for (guint i = 0; i < words->len; i++)
    {
      const EditedRange *word = &EDITED_RANGE (words, i);

      edited_text_append (edited, text, at, word->start, FALSE);
      at = word->end;
      if (by_letter && !edited_text_is_character (EDITED_LETTER (text, word->start).letter))
        edited_text_append (edited, text, word->start, word->end, FALSE);
      else if (edits_chance (random, rate))
        change (text, words, i, random, edited);
      else
        edited_text_append (edited, text, word->start, word->end, FALSE);
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

GArray *
edit_change_words (GArray *text,
                   GArray *focus G_GNUC_UNUSED,
                   double  rate,
                   GRand  *random)
{
  return edit_words (text, rate, random, FALSE, put_other);
}

GArray *
edit_mistype (GArray *text,
              GArray *focus G_GNUC_UNUSED,
              double  rate,
              GRand  *random)
{
  return edit_words (text, rate, random, FALSE, mistype);
}

GArray *
edit_put_words_in (GArray *text,
                   GArray *focus G_GNUC_UNUSED,
                   double  rate,
                   GRand  *random)
{
  return edit_words (text, rate, random, FALSE, put_in);
}

GArray *
edit_leave_words_out (GArray *text,
                      GArray *focus G_GNUC_UNUSED,
                      double  rate,
                      GRand  *random)
{
  return edit_words (text, rate, random, FALSE, leave_out);
}

GArray *
edit_change_characters (GArray *text,
                        GArray *focus G_GNUC_UNUSED,
                        double  rate,
                        GRand  *random)
{
  return edit_words (text, rate, random, TRUE, put_other);
}

GArray *
edit_put_characters_in (GArray *text,
                        GArray *focus G_GNUC_UNUSED,
                        double  rate,
                        GRand  *random)
{
  return edit_words (text, rate, random, TRUE, put_in);
}

GArray *
edit_leave_characters_out (GArray *text,
                           GArray *focus G_GNUC_UNUSED,
                           double  rate,
                           GRand  *random)
{
  return edit_words (text, rate, random, TRUE, leave_out);
}

GArray *
edit_change_twins (GArray *text,
                   GArray *focus,
                   double  rate,
                   GRand  *random)
{
  GArray *edited = edited_text_new_empty ();
  guint   at = 0;

  for (guint i = 0; i < focus->len; i++)
    {
      const EditedRange *twin = &EDITED_RANGE (focus, i);

      edited_text_append (edited, text, at, twin->start, FALSE);
      at = twin->end;
      if (g_rand_boolean (random))
        edited_text_append (edited, text, twin->start, twin->end, FALSE);
      else
        {
          g_autoptr (GArray) sentence = edited_text_new_empty ();
          g_autoptr (GArray) words = NULL;
          g_autoptr (GArray) changed = NULL;

          edited_text_append (sentence, text, twin->start, twin->end, FALSE);
          words = edited_text_find_words (sentence, FALSE);
          changed = edit_words (sentence, MAX (rate, 1.0 / MAX (words->len, 1)), random, FALSE,
                                g_rand_boolean (random) ? put_other : mistype);
          edited_text_append (edited, changed, 0, changed->len, FALSE);
        }
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

void
edit_append_made_sentence (GArray *text,
                           GArray *words,
                           GRand  *random,
                           GArray *to)
{
  const guint n_words = g_rand_int_range (random, 6, 18);
  gboolean    is_dense = FALSE;

  for (guint i = 0; i < n_words; i++)
    {
      const EditedRange *word = &EDITED_RANGE (words, g_rand_int_range (random, 0, words->len));

      is_dense = is_dense_word (text, word);
      if (i > 0 && !is_dense)
        edited_text_append_new (to, ' ');
      edited_text_append (to, text, word->start, word->end, TRUE);
    }
  edited_text_append_new (to, is_dense ? 0x3002 : '.');
  if (!is_dense)
    edited_text_append_new (to, ' ');
}
