/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typed-date.h"

#include "wakhan-date-exactness.h"

static void
set_words (WakhanTypedDate     *self,
           WakhanTypedDateState state,
           char                *words,
           char                *detail)
{
  g_free (self->words);
  g_free (self->detail);
  self->state = state;
  self->words = words;
  self->detail = detail ? detail : g_strdup ("");
}

void
wakhan_typed_date_take (WakhanTypedDate *self,
                        WakhanDate      *date,
                        char            *detail)
{
  self->date = wakhan_date_ref (date);
  g_ptr_array_set_size (self->guesses, 0);
  set_words (self, WAKHAN_TYPED_DATE_READ, wakhan_date_to_words (date),
             detail ? detail : wakhan_date_exactness_words_new (date));
}

void
wakhan_typed_date_refuse (WakhanTypedDate *self,
                          char            *words)
{
  set_words (self, WAKHAN_TYPED_DATE_FAULTY, words, NULL);
}

void
wakhan_typed_date_add_guess (WakhanTypedDate *self,
                             const char      *edtf)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

  for (guint i = 0; date && i < self->guesses->len; i++)
    if (g_str_equal (wakhan_date_get_edtf (g_ptr_array_index (self->guesses, i)), edtf))
      return;
  if (date && self->guesses->len < WAKHAN_TYPED_DATE_MOST_GUESSES)
    g_ptr_array_add (self->guesses, g_steal_pointer (&date));
}

WakhanTypedDate *
wakhan_typed_date_new (void)
{
  WakhanTypedDate *self = g_new0 (WakhanTypedDate, 1);

  self->guesses = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_date_unref);
  set_words (self, WAKHAN_TYPED_DATE_EMPTY, g_strdup (""), NULL);
  return self;
}

void
wakhan_typed_date_free (WakhanTypedDate *self)
{
  g_clear_pointer (&self->date, wakhan_date_unref);
  g_ptr_array_unref (self->guesses);
  g_free (self->words);
  g_free (self->detail);
  g_free (self);
}

char *
wakhan_typed_date_dup_guess_label (const WakhanTypedDate *self,
                                   guint                  position)
{
  const WakhanDate *guess;

  g_return_val_if_fail (position < self->guesses->len, NULL);

  guess = g_ptr_array_index (self->guesses, position);
  return self->is_figures ? g_strdup (wakhan_date_get_edtf (guess)) : wakhan_date_to_words (guess);
}
