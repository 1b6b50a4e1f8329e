/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edited-text.h"

#include <string.h>

struct _EditedMap
{
  guint  n_old;
  guint  n_new;
  guint *firsts; /* of each old letter, where it stands now; EDITED_NOWHERE: it is gone */
  guint *ends;
  guint *letters;      /* how many letters that are no blanks stand before it */
  guint *n_new_before; /* at each new place, letters put in that stand right before it */
  guint *n_new_after;
};

GArray *
edited_text_new_empty (void)
{
  return g_array_new (FALSE, FALSE, sizeof (EditedLetter));
}

GArray *
edited_text_new (const char *words)
{
  GArray *self = g_array_sized_new (FALSE, FALSE, sizeof (EditedLetter), strlen (words));

  for (const char *p = words; *p; p = g_utf8_next_char (p))
    g_array_append_vals (self, &(EditedLetter){ g_utf8_get_char (p), self->len, 1 }, 1);
  return self;
}

char *
edited_text_dup (GArray *self)
{
  GString *words = g_string_sized_new (self->len + 1);

  for (guint i = 0; i < self->len; i++)
    g_string_append_unichar (words, EDITED_LETTER (self, i).letter);
  return g_string_free (words, FALSE);
}

void
edited_text_settle (GArray *self)
{
  for (guint i = 0; i < self->len; i++)
    {
      EDITED_LETTER (self, i).from = i;
      EDITED_LETTER (self, i).n_from = 1;
    }
}

void
edited_text_append (GArray  *self,
                    GArray  *other,
                    guint    start,
                    guint    end,
                    gboolean is_new)
{
  const guint before = self->len;

  if (end <= start)
    return;
  g_array_append_vals (self, &EDITED_LETTER (other, start), end - start);
  for (guint i = before; is_new && i < self->len; i++)
    EDITED_LETTER (self, i).from = EDITED_NOWHERE;
}

void
edited_text_append_new (GArray  *self,
                        gunichar letter)
{
  g_array_append_vals (self, &(EditedLetter){ letter, EDITED_NOWHERE, 0 }, 1);
}

gboolean
edited_text_is_character (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return TRUE;
    default:
      return letter == 0x30fc; /* a long vowel in kana */
    }
}

gboolean
edited_text_is_dense (gunichar letter)
{
  return edited_text_is_character (letter) ||
         g_unichar_get_script (letter) == G_UNICODE_SCRIPT_THAI;
}

static gboolean
is_joined (gunichar letter)
{
  return g_unichar_ismark (letter) || letter == 0x200c || letter == 0x200d || letter == 0xad;
}

static gboolean
is_in_word (GArray *self,
            guint   i)
{
  const gunichar letter = EDITED_LETTER (self, i).letter;

  if (letter == '\'' || letter == 0x2019)
    return i > 0 && i + 1 < self->len && g_unichar_isalnum (EDITED_LETTER (self, i - 1).letter) &&
           g_unichar_isalnum (EDITED_LETTER (self, i + 1).letter);
  return g_unichar_isalnum (letter) || is_joined (letter);
}

static guint
find_dense_end (GArray  *self,
                guint    start,
                gboolean by_letter)
{
  const gunichar first = EDITED_LETTER (self, start).letter;
  const gboolean is_character = edited_text_is_character (first);
  const guint    most = by_letter ? 1 : is_character ? 2 + first % 2
                                                     : 3 + first % 3;
  guint          end = start;

  for (guint n = 0; n < most; n++)
    {
      const gunichar letter = end < self->len ? EDITED_LETTER (self, end).letter : 0;

      if (!g_unichar_isalnum (letter) || !edited_text_is_dense (letter) ||
          edited_text_is_character (letter) != is_character)
        break;
      end++;
      while (end < self->len && is_joined (EDITED_LETTER (self, end).letter))
        end++;
    }
  return MAX (end, start + 1);
}

GArray *
edited_text_find_words (GArray  *self,
                        gboolean by_letter)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (EditedRange));
  guint   i = 0;

  while (i < self->len)
    {
      const guint start = i;

      if (!is_in_word (self, i))
        {
          i++;
          continue;
        }
      if (edited_text_is_dense (EDITED_LETTER (self, i).letter))
        i = find_dense_end (self, i, by_letter);
      else
        while (i < self->len && is_in_word (self, i) &&
               !edited_text_is_dense (EDITED_LETTER (self, i).letter))
          i++;
      if (i == start)
        i++;
      g_array_append_vals (words, &(EditedRange){ start, i }, 1);
    }
  return words;
}

static gboolean
ends_sentence (GArray *self,
               guint   i)
{
  static const gunichar wide[] = { 0x3002, 0xff01, 0xff1f, 0 }; /* full stops that need no blank */
  const gunichar        letter = EDITED_LETTER (self, i).letter;
  const gunichar        next = i + 1 < self->len ? EDITED_LETTER (self, i + 1).letter : '\n';

  for (guint j = 0; wide[j]; j++)
    if (letter == wide[j])
      return TRUE;
  if (letter == ' ' && i > 0 && edited_text_is_dense (EDITED_LETTER (self, i - 1).letter))
    return next != ' ';
  return next == ' ' && (letter == '.' || letter == '!' || letter == '?' || letter == 0x2026 ||
                         letter == 0x61f || letter == 0x6d4);
}

GArray *
edited_text_find_sentences (GArray *self)
{
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (EditedRange));
  guint   start = 0;

  for (guint i = 0; i <= self->len; i++)
    {
      const gboolean is_break = i == self->len || EDITED_LETTER (self, i).letter == '\n';
      guint          end = i;

      if (!is_break && !ends_sentence (self, i))
        continue;
      if (!is_break)
        for (end = i + 1; end < self->len && EDITED_LETTER (self, end).letter == ' '; end++)
          ;
      if (end > start)
        g_array_append_vals (sentences, &(EditedRange){ start, end }, 1);
      start = is_break ? i + 1 : end;
      i = is_break ? i : end - 1;
    }
  return sentences;
}

GArray *
edited_text_find_paragraphs (GArray *self)
{
  GArray *paragraphs = g_array_new (FALSE, FALSE, sizeof (EditedRange));
  guint   start = 0;

  for (guint i = 0; i <= self->len; i++)
    if (i == self->len || EDITED_LETTER (self, i).letter == '\n')
      {
        if (i > start)
          g_array_append_vals (paragraphs, &(EditedRange){ start, i }, 1);
        start = i + 1;
      }
  return paragraphs;
}

EditedMap *
edited_map_new (GArray *text,
                GArray *old)
{
  EditedMap *self = g_new0 (EditedMap, 1);

  self->n_old = old->len;
  self->n_new = text->len;
  self->firsts = g_new (guint, old->len + 1);
  self->ends = g_new0 (guint, old->len + 1);
  self->letters = g_new0 (guint, old->len + 1);
  self->n_new_before = g_new0 (guint, text->len + 1);
  self->n_new_after = g_new0 (guint, text->len + 1);
  for (guint i = 0; i < old->len; i++)
    {
      self->firsts[i] = EDITED_NOWHERE;
      self->letters[i + 1] =
        self->letters[i] + !g_unichar_isspace (EDITED_LETTER (old, i).letter);
    }
  for (guint i = 0; i < text->len; i++)
    {
      const EditedLetter *letter = &EDITED_LETTER (text, i);

      self->n_new_before[i + 1] = letter->from == EDITED_NOWHERE ? self->n_new_before[i] + 1 : 0;
      for (guint j = 0; letter->from != EDITED_NOWHERE && j < letter->n_from; j++)
        {
          const guint at = letter->from + j;

          if (self->firsts[at] == EDITED_NOWHERE)
            self->firsts[at] = i;
          self->ends[at] = i + 1;
        }
    }
  for (guint i = text->len; i-- > 0;)
    self->n_new_after[i] =
      EDITED_LETTER (text, i).from == EDITED_NOWHERE ? self->n_new_after[i + 1] + 1 : 0;
  return self;
}

void
edited_map_free (EditedMap *self)
{
  g_free (self->firsts);
  g_free (self->ends);
  g_free (self->letters);
  g_free (self->n_new_before);
  g_free (self->n_new_after);
  g_free (self);
}

/* What one who puts another word in a word's place may count to it or not. */
static guint
get_slack (guint n_new,
           guint n_gone)
{
  return n_gone == 0 ? 0 : MIN (n_new, 2 * n_gone + 8);
}

static void
take_run (const EditedMap *self,
          guint            start,
          guint            end,
          guint            from,
          guint            to,
          EditedPlace     *place)
{
  EditedPlace run = { .n_letters = place->n_letters, .start = G_MAXUINT };

  for (guint i = from; i < to; i++)
    if (self->firsts[i] != EDITED_NOWHERE)
      {
        run.n_left += self->letters[i + 1] - self->letters[i];
        run.start = MIN (run.start, self->firsts[i]);
        run.end = MAX (run.end, self->ends[i]);
      }
  if (run.n_left <= place->n_left && place->end > 0)
    return;
  run.n_before = get_slack (self->n_new_before[run.start], from - start);
  run.n_after = get_slack (self->n_new_after[run.end], end - to);
  *place = run;
}

/* Letters that stand far from each other now are no longer one quotation. */
void
edited_map_find (const EditedMap *self,
                 guint            start,
                 guint            end,
                 EditedPlace     *place)
{
  const guint farthest = MAX (end - start, 40);
  guint       run = EDITED_NOWHERE; /* where it began, among the old letters */
  guint       last = 0;             /* the letter before */

  *place = (EditedPlace){ .n_letters = self->letters[end] - self->letters[start] };
  for (guint i = start; i < end; i++)
    {
      if (self->firsts[i] == EDITED_NOWHERE)
        continue;
      if (run != EDITED_NOWHERE && (self->firsts[i] + 2 < self->ends[last] ||
                                    self->firsts[i] > self->ends[last] + farthest))
        {
          take_run (self, start, end, run, last + 1, place);
          run = EDITED_NOWHERE;
        }
      if (run == EDITED_NOWHERE)
        run = i;
      last = i;
    }
  if (run != EDITED_NOWHERE)
    take_run (self, start, end, run, last + 1, place);
}
