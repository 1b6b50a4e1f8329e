/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-letters.h"

#include "wakhan-fold-cell.h"
#include "wakhan-lower-bound.h"

#define WIDE_WEIGHT 3
#define FORMS (WAKHAN_FOLD_KEEP_CASE | WAKHAN_FOLD_KEEP_MARKS)

/* What tells words apart; pictures and signs of mathematics do so, too. */
static gboolean
is_letter (gunichar letter)
{
  switch (g_unichar_type (letter))
    {
    case G_UNICODE_CURRENCY_SYMBOL:
    case G_UNICODE_MATH_SYMBOL:
    case G_UNICODE_OTHER_SYMBOL:
    case G_UNICODE_PRIVATE_USE:
      return letter >= 0x80;
    default:
      return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
    }
}

gboolean
wakhan_letters_is_wide (gunichar letter)
{
  return (letter >= 0x2e80 && letter <= 0xa4cf) || (letter >= 0xac00 && letter <= 0xd7ff) ||
         (letter >= 0xf900 && letter <= 0xfaff) || (letter >= 0x20000 && letter <= 0x3ffff);
}

guint
wakhan_letters_weigh (const WakhanLetters *self,
                      guint                start,
                      guint                end)
{
  guint weight = 0;

  g_return_val_if_fail (self && end <= self->n_letters, 0);

  for (guint i = start; i < end; i++)
    weight += wakhan_letters_is_wide (self->letters[i]) ? WIDE_WEIGHT : 1;
  return weight;
}

static void
append (WakhanLetters *self,
        gunichar       letter,
        guint          offset)
{
  self->letters[self->n_letters] = letter;
  self->offsets[self->n_letters++] = offset;
}

/* Most letters are most of most texts: they need not be looked up. */
static void
append_all (WakhanLetters *self,
            const char    *text)
{
  const char *place = text;
  guint       offset = 0;

  while (*place)
    {
      WakhanFoldCell cell;

      if ((guchar) *place < 0x80 && (guchar) place[1] < 0x80)
        {
          if (g_ascii_isalnum (*place))
            append (self, *place, offset);
          place++;
          offset++;
          continue;
        }
      wakhan_fold_cell_read (&cell, text, place, FORMS);
      for (guint i = 0; i < cell.n_letters; i++)
        if (is_letter (cell.letters[i]))
          append (self, cell.letters[i], offset);
      offset += g_utf8_pointer_to_offset (place, cell.end);
      place = cell.end;
    }
}

static gsize
count_room (const char *text)
{
  gsize n_room = 0;

  for (const char *place = text; *place; place = g_utf8_next_char (place))
    n_room +=
      (guchar) *place < 0x80 ? 1
                             : wakhan_fold_table_look_up (g_utf8_get_char (place), FORMS)->n_parts;
  return n_room;
}

WakhanLetters *
wakhan_letters_new (const char *text)
{
  WakhanLetters *self = g_new0 (WakhanLetters, 1);
  gsize          n_room;

  g_return_val_if_fail (text, self);

  n_room = count_room (text) + 1;
  self->letters = g_new (gunichar, n_room);
  self->offsets = g_new (guint32, n_room);
  append_all (self, text);
  return self;
}

void
wakhan_letters_free (WakhanLetters *self)
{
  g_free (self->letters);
  g_free (self->offsets);
  g_free (self);
}

static gboolean
is_before (gconstpointer item,
           gconstpointer sought)
{
  return *(const guint32 *) item < *(const guint *) sought;
}

guint
wakhan_letters_find (const WakhanLetters *self,
                     guint                offset)
{
  g_return_val_if_fail (self, 0);

  return wakhan_lower_bound (self->offsets, self->n_letters, sizeof *self->offsets, is_before,
                             &offset);
}
