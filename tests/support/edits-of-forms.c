/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edits.h"

#include <string.h>

typedef struct
{
  const char *old;
  const char *new;
} Pair;

/* The letters of @new stand for the @n_old letters from @at on. */
static void
append_converted (GArray *edited,
                  GArray *text,
                  guint   at,
                  guint   n_old,
                  const char *new)
{
  const guint n_new = g_utf8_strlen (new, -1);

  for (guint i = 0; i < n_new; i++, new = g_utf8_next_char (new))
    {
      EditedLetter letter = EDITED_LETTER (text, at + MIN (i, n_old - 1));

      letter.letter = g_utf8_get_char (new);
      if (i + 1 == n_new && i + 1 < n_old && letter.from != EDITED_NOWHERE)
        {
          const EditedLetter *last = &EDITED_LETTER (text, at + n_old - 1);

          if (last->from != EDITED_NOWHERE && last->from >= letter.from)
            letter.n_from = last->from + last->n_from - letter.from;
        }
      g_array_append_val (edited, letter);
    }
}

/* How many letters of the text are those of @words; 0: it does not stand there. */
static guint
match_at (GArray     *text,
          guint       at,
          const char *words)
{
  guint n = 0;

  for (; *words; words = g_utf8_next_char (words), n++)
    if (at + n >= text->len || EDITED_LETTER (text, at + n).letter != g_utf8_get_char (words))
      return 0;
  return n;
}

static GArray *
convert (GArray     *text,
         const Pair *pairs,
         gsize       n_pairs)
{
  GArray *edited = edited_text_new_empty ();

  for (guint i = 0; i < text->len;)
    {
      guint n_old = 0;

      for (gsize j = 0; j < n_pairs && n_old == 0; j++)
        if ((n_old = match_at (text, i, pairs[j].old)) > 0)
          append_converted (edited, text, i, n_old, pairs[j].new);
      if (n_old == 0)
        edited_text_append (edited, text, i, i + 1, FALSE);
      i += MAX (n_old, 1);
    }
  return edited;
}

#define CONVERSION(name, ...)                                                 \
  GArray *                                                                    \
  name (GArray *text, GArray *focus G_GNUC_UNUSED, double rate G_GNUC_UNUSED, \
        GRand *random G_GNUC_UNUSED)                                          \
  {                                                                           \
    static const Pair pairs[] = __VA_ARGS__;                                  \
                                                                              \
    return convert (text, pairs, G_N_ELEMENTS (pairs));                       \
  }

/* clang-format off */
CONVERSION (edit_straighten_marks, {
  { "“", "\"" }, { "”", "\"" }, { "„", "\"" }, { "«\302\240", "\"" }, { "\302\240»", "\"" }, { "« ", "\"" }, { " »", "\"" }, { "«", "\"" }, { "»", "\"" },
  { "‘", "'" }, { "’", "'" }, { "‚", "'" }, { " – ", " - " }, { "–", "-" }, { "—", "--" }, { "…", "..." }, { "\302\240", " " }, { "\342\200\257", " " },
})

CONVERSION (edit_join_letters, {
  { "ffi", "ﬃ" }, { "ffl", "ﬄ" }, { "ff", "ﬀ" }, { "fi", "ﬁ" }, { "fl", "ﬂ" }, { "ij", "ĳ" }, { "لا", "ﻻ" },
})

CONVERSION (edit_part_by_blanks, { { "\342\200\214", " " } })
CONVERSION (edit_leave_joiners_out, { { "\342\200\214", "" } })
CONVERSION (edit_take_arabic_forms, { { "ی", "ي" }, { "ک", "ك" } })
CONVERSION (edit_take_persian_forms, { { "ي", "ی" }, { "ك", "ک" } })
CONVERSION (edit_part_sara_am, { { "ำ", "ํา" } })

CONVERSION (edit_take_other_digits, {
  { "۰", "0" }, { "۱", "1" }, { "۲", "2" }, { "۳", "3" }, { "۴", "4" }, { "۵", "5" }, { "۶", "6" }, { "۷", "7" }, { "۸", "8" }, { "۹", "9" },
  { "٠", "0" }, { "١", "1" }, { "٢", "2" }, { "٣", "3" }, { "٤", "4" }, { "٥", "5" }, { "٦", "6" }, { "٧", "7" }, { "٨", "8" }, { "٩", "9" },
  { "๐", "0" }, { "๑", "1" }, { "๒", "2" }, { "๓", "3" }, { "๔", "4" }, { "๕", "5" }, { "๖", "6" }, { "๗", "7" }, { "๘", "8" }, { "๙", "9" },
})

CONVERSION (edit_narrow_marks, {
  { "，", "," }, { "。", "｡" }, { "、", "､" }, { "！", "!" }, { "？", "?" }, { "：", ":" }, { "；", ";" }, { "（", "(" }, { "）", ")" }, { "「", "｢" },
  { "」", "｣" }, { "　", " " },
})
/* clang-format on */

/* Only where they stand between characters. */
GArray *
edit_widen_marks (GArray *text,
                  GArray *focus G_GNUC_UNUSED,
                  double  rate G_GNUC_UNUSED,
                  GRand  *random G_GNUC_UNUSED)
{
  GArray *edited = edited_text_new_empty ();

  edited_text_append (edited, text, 0, text->len, FALSE);
  for (guint i = 1; i < edited->len; i++)
    {
      gunichar *letter = &EDITED_LETTER (edited, i).letter;

      if (*letter < 0x7f && g_unichar_ispunct (*letter) &&
          edited_text_is_character (EDITED_LETTER (edited, i - 1).letter))
        *letter += 0xfee0;
      else if (*letter == 0x300c || *letter == 0x300d)
        *letter = *letter == 0x300c ? 0x201c : 0x201d;
    }
  return edited;
}

GArray *
edit_curl_marks (GArray *text,
                 GArray *focus G_GNUC_UNUSED,
                 double  rate G_GNUC_UNUSED,
                 GRand  *random G_GNUC_UNUSED)
{
  static const Pair pairs[] = { { "...", "…" }, { "--", "—" }, { " - ", " – " } };
  GArray           *edited = convert (text, pairs, G_N_ELEMENTS (pairs));

  for (guint i = 0; i < edited->len; i++)
    {
      gunichar      *letter = &EDITED_LETTER (edited, i).letter;
      const gunichar before = i > 0 ? EDITED_LETTER (edited, i - 1).letter : ' ';
      const gboolean opens = g_unichar_isspace (before) || before == '(' || before == 0x2014;

      if (*letter == '"')
        *letter = opens ? 0x201c : 0x201d;
      else if (*letter == '\'')
        *letter = opens ? 0x2018 : 0x2019;
    }
  return edited;
}

GArray *
edit_decompose (GArray *text,
                GArray *focus G_GNUC_UNUSED,
                double  rate G_GNUC_UNUSED,
                GRand  *random G_GNUC_UNUSED)
{
  GArray *edited = edited_text_new_empty ();

  for (guint i = 0; i < text->len; i++)
    {
      gunichar    parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
      const gsize n = g_unichar_fully_decompose (EDITED_LETTER (text, i).letter, FALSE, parts,
                                                 G_N_ELEMENTS (parts));

      for (gsize j = 0; j < n; j++)
        {
          EditedLetter letter = EDITED_LETTER (text, i);

          letter.letter = parts[j];
          g_array_append_val (edited, letter);
        }
    }
  return edited;
}

static GArray *
shift_letters (GArray  *text,
               gunichar first,
               gunichar last,
               gint32   by)
{
  GArray *edited = edited_text_new_empty ();

  edited_text_append (edited, text, 0, text->len, FALSE);
  for (guint i = 0; i < edited->len; i++)
    {
      gunichar *letter = &EDITED_LETTER (edited, i).letter;

      if (*letter >= first && *letter <= last && g_unichar_isalnum (*letter))
        *letter += by;
    }
  return edited;
}

GArray *
edit_widen_letters (GArray *text,
                    GArray *focus G_GNUC_UNUSED,
                    double  rate G_GNUC_UNUSED,
                    GRand  *random G_GNUC_UNUSED)
{
  return shift_letters (text, '0', 'z', 0xfee0);
}

GArray *
edit_narrow_letters (GArray *text,
                     GArray *focus G_GNUC_UNUSED,
                     double  rate G_GNUC_UNUSED,
                     GRand  *random G_GNUC_UNUSED)
{
  return shift_letters (text, 0xff10, 0xff5a, -0xfee0);
}

/* Puts @sign into every other word, between its third and fourth letter. */
static GArray *
put_into_words (GArray  *text,
                gunichar sign,
                guint    least,
                gboolean (*fits) (gunichar letter),
                GRand *random)
{
  g_autoptr (GArray) words = edited_text_find_words (text, FALSE);
  GArray            *edited = edited_text_new_empty ();
  guint              at = 0;

  for (guint i = 0; i < words->len; i++)
    {
      const EditedRange *word = &EDITED_RANGE (words, i);
      const guint        middle = word->start + 3;

      if (word->end - word->start < least || !fits (EDITED_LETTER (text, middle - 1).letter) ||
          !fits (EDITED_LETTER (text, middle).letter) || g_rand_boolean (random))
        continue;
      edited_text_append (edited, text, at, middle, FALSE);
      edited_text_append_new (edited, sign);
      at = middle;
    }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

static gboolean
is_alphabetic (gunichar letter)
{
  return g_unichar_isalpha (letter) && g_unichar_tolower (letter) != g_unichar_toupper (letter);
}

static gboolean
is_arabic (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_ARABIC && g_unichar_isalpha (letter);
}

GArray *
edit_put_soft_hyphens_in (GArray *text,
                          GArray *focus G_GNUC_UNUSED,
                          double  rate G_GNUC_UNUSED,
                          GRand  *random)
{
  return put_into_words (text, 0xad, 6, is_alphabetic, random);
}

GArray *
edit_stretch_letters (GArray *text,
                      GArray *focus G_GNUC_UNUSED,
                      double  rate G_GNUC_UNUSED,
                      GRand  *random)
{
  return put_into_words (text, 0x640, 4, is_arabic, random);
}

GArray *
edit_put_zero_width_blanks_in (GArray *text,
                               GArray *focus G_GNUC_UNUSED,
                               double  rate G_GNUC_UNUSED,
                               GRand  *random)
{
  g_autoptr (GArray) words = edited_text_find_words (text, FALSE);
  GArray            *edited = edited_text_new_empty ();
  guint              at = 0;

  for (guint i = 0; i < words->len; i++)
    if (edits_chance (random, .4))
      {
        edited_text_append (edited, text, at, EDITED_RANGE (words, i).start, FALSE);
        edited_text_append_new (edited, 0x200b);
        at = EDITED_RANGE (words, i).start;
      }
  edited_text_append (edited, text, at, text->len, FALSE);
  return edited;
}

static gboolean
can_be_hyphenated (GArray *text,
                   guint   i)
{
  for (guint j = i - 3; j < i + 3; j++)
    if (j >= text->len || !is_alphabetic (EDITED_LETTER (text, j).letter))
      return FALSE;
  return TRUE;
}

/* In lines of @width, some of which end within a word, if that is wanted. */
static GArray *
wrap (GArray  *text,
      guint    width,
      gboolean hyphenates)
{
  GArray *edited = edited_text_new_empty ();
  guint   column = 0;

  for (guint i = 0; i < text->len; i++)
    {
      EditedLetter letter = EDITED_LETTER (text, i);

      column = letter.letter == '\n' ? 0 : column + 1;
      if (letter.letter == ' ' && column > width)
        {
          letter.letter = '\n';
          column = 0;
        }
      else if (column > width && i > 0 && edited_text_is_character (letter.letter) &&
               edited_text_is_character (EDITED_LETTER (text, i - 1).letter))
        {
          edited_text_append_new (edited, '\n');
          column = 1;
        }
      else if (hyphenates && column > width && i >= 3 && can_be_hyphenated (text, i))
        {
          edited_text_append_new (edited, '-');
          edited_text_append_new (edited, '\n');
          column = 1;
        }
      g_array_append_val (edited, letter);
    }
  return edited;
}

GArray *
edit_wrap_lines (GArray *text,
                 GArray *focus G_GNUC_UNUSED,
                 double  rate G_GNUC_UNUSED,
                 GRand  *random)
{
  return wrap (text, g_rand_int_range (random, 38, 74), FALSE);
}

GArray *
edit_wrap_and_hyphenate (GArray *text,
                         GArray *focus G_GNUC_UNUSED,
                         double  rate G_GNUC_UNUSED,
                         GRand  *random)
{
  return wrap (text, g_rand_int_range (random, 38, 74), TRUE);
}

/* As French has them: held to the word before by a blank that is no end of a line. */
GArray *
edit_hold_marks (GArray *text,
                 GArray *focus G_GNUC_UNUSED,
                 double  rate G_GNUC_UNUSED,
                 GRand  *random)
{
  const gunichar blank = g_rand_boolean (random) ? 0xa0 : 0x202f;
  GArray        *edited = edited_text_new_empty ();

  for (guint i = 0; i < text->len; i++)
    {
      const gunichar letter = EDITED_LETTER (text, i).letter;
      EditedLetter  *last = edited->len > 0 ? &EDITED_LETTER (edited, edited->len - 1) : NULL;

      if (last && letter < 0x80 && strchr ("!?;:", letter) && letter)
        {
          if (last->letter == ' ')
            last->letter = blank;
          else if (g_unichar_isalnum (last->letter))
            edited_text_append_new (edited, blank);
        }
      edited_text_append (edited, text, i, i + 1, FALSE);
    }
  return edited;
}
