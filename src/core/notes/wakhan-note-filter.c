/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-filter.h"

#include "wakhan-fold.h"

#include <string.h>

struct _WakhanNoteFilter
{
  GObject parent_instance;

  char      *words;
  GPtrArray *kinds; /* NULL-terminated */
  GPtrArray *tags;  /* likewise */

  WakhanNoteQuoteFunc quote; /* NULL: none */
  gpointer            data;  /* of quote; borrowed */

  gboolean            to_check;
  WakhanNoteCheckFunc check;      /* NULL: none is to be checked */
  gpointer            check_data; /* borrowed */
  WakhanNoteCheckFunc sieve;      /* NULL: others ask nothing */
  gpointer            sieve_data; /* borrowed */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanNoteFilter, wakhan_note_filter, G_TYPE_OBJECT)

static void
append (GString    *text,
        const char *words)
{
  if (words && *words)
    g_string_append_printf (text, "%s\n", words);
}

static void
append_quote (WakhanNoteFilter *self,
              WakhanNote       *note,
              guint             anchor,
              GString          *text)
{
  const char      *kept = wakhan_anchor_get_quote (wakhan_note_get_anchor (note, anchor));
  g_autofree char *words = NULL;

  if (self->quote && kept && strpbrk (kept, "0123456789"))
    words = self->quote (note, anchor, self->data);
  append (text, words ? words : kept);
}

static gboolean
has_words (WakhanNoteFilter *self,
           WakhanNote       *note)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *const  *tags = wakhan_note_get_tags (note);

  append (text, wakhan_note_get_text (note));
  append (text, wakhan_note_get_section (note));
  for (guint i = 0; tags && tags[i]; i++)
    append (text, tags[i]);
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    append_quote (self, note, i, text);

  return wakhan_fold_has_words (text->str, self->words);
}

static void
wakhan_note_filter_finalize (GObject *object)
{
  WakhanNoteFilter *self = WAKHAN_NOTE_FILTER (object);

  g_free (self->words);
  g_ptr_array_unref (self->kinds);
  g_ptr_array_unref (self->tags);

  G_OBJECT_CLASS (wakhan_note_filter_parent_class)->finalize (object);
}

static void
wakhan_note_filter_class_init (WakhanNoteFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_note_filter_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_note_filter_init (WakhanNoteFilter *self)
{
  self->words = g_strdup ("");
  self->kinds = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->kinds, NULL);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->tags, NULL);
}

WakhanNoteFilter *
wakhan_note_filter_new (void)
{
  return g_object_new (WAKHAN_TYPE_NOTE_FILTER, NULL);
}

void
wakhan_note_filter_set_quote_func (WakhanNoteFilter   *self,
                                   WakhanNoteQuoteFunc quote,
                                   gpointer            user_data)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));

  self->quote = quote;
  self->data = user_data;
}

void
wakhan_note_filter_set_check_func (WakhanNoteFilter   *self,
                                   WakhanNoteCheckFunc check,
                                   gpointer            user_data)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));

  self->check = check;
  self->check_data = user_data;
}

void
wakhan_note_filter_set_sieve_func (WakhanNoteFilter   *self,
                                   WakhanNoteCheckFunc sieve,
                                   gpointer            user_data)
{
  gboolean is_other;

  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));

  is_other = self->sieve || sieve;
  self->sieve = sieve;
  self->sieve_data = user_data;
  if (is_other)
    g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
wakhan_note_filter_has_sieve (WakhanNoteFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), FALSE);

  return self->sieve != NULL;
}

const char *
wakhan_note_filter_get_words (WakhanNoteFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), NULL);

  return self->words;
}

static void
take_words (WakhanNoteFilter *self,
            const char       *words)
{
  g_autofree char *old = g_steal_pointer (&self->words); /* @words may lie inside it */

  self->words = g_strdup (words);
}

void
wakhan_note_filter_set_words (WakhanNoteFilter *self,
                              const char       *words)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));

  words = words ? words : "";
  if (g_str_equal (words, self->words))
    return;
  take_words (self, words);
  g_signal_emit (self, signals[CHANGED], 0);
}

const char *const *
wakhan_note_filter_get_kinds (WakhanNoteFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), NULL);

  return (const char *const *) self->kinds->pdata;
}

static void
set_in (WakhanNoteFilter *self,
        GPtrArray        *list,
        const char       *word,
        gboolean          wanted)
{
  guint position = 0;

  while (position + 1 < list->len && !g_str_equal (g_ptr_array_index (list, position), word))
    position++;
  if (wanted == (position + 1 < list->len))
    return;
  if (wanted)
    g_ptr_array_insert (list, (int) position, g_strdup (word));
  else
    g_ptr_array_remove_index (list, position);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
wakhan_note_filter_set_kind (WakhanNoteFilter *self,
                             const char       *kind,
                             gboolean          passes)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));
  g_return_if_fail (kind != NULL);

  set_in (self, self->kinds, kind, passes);
}

const char *const *
wakhan_note_filter_get_tags (WakhanNoteFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), NULL);

  return (const char *const *) self->tags->pdata;
}

void
wakhan_note_filter_set_tag (WakhanNoteFilter *self,
                            const char       *tag,
                            gboolean          wanted)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));
  g_return_if_fail (tag != NULL);

  set_in (self, self->tags, tag, wanted);
}

gboolean
wakhan_note_filter_get_to_check (WakhanNoteFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), FALSE);

  return self->to_check;
}

void
wakhan_note_filter_set_to_check (WakhanNoteFilter *self,
                                 gboolean          to_check)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));

  to_check = !!to_check;
  if (to_check == self->to_check)
    return;
  self->to_check = to_check;
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
asks_nothing_itself (WakhanNoteFilter *self)
{
  return !*self->words && self->kinds->len == 1 && self->tags->len == 1 && !self->to_check;
}

void
wakhan_note_filter_clear (WakhanNoteFilter *self)
{
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (self));

  if (asks_nothing_itself (self))
    return;
  take_words (self, "");
  g_ptr_array_set_size (self->kinds, 0);
  g_ptr_array_add (self->kinds, NULL);
  g_ptr_array_set_size (self->tags, 0);
  g_ptr_array_add (self->tags, NULL);
  self->to_check = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
wakhan_note_filter_is_empty (WakhanNoteFilter *self)
{
  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), TRUE);

  return asks_nothing_itself (self) && !self->sieve;
}

gboolean
wakhan_note_filter_match (WakhanNoteFilter *self,
                          WakhanNote       *note)
{
  const char *kind;

  g_return_val_if_fail (WAKHAN_IS_NOTE_FILTER (self), FALSE);
  g_return_val_if_fail (WAKHAN_IS_NOTE (note), FALSE);

  kind = wakhan_note_get_kind (note);
  if (self->kinds->len > 1 &&
      !g_strv_contains (wakhan_note_filter_get_kinds (self), kind ? kind : ""))
    return FALSE;
  for (guint i = 0; i + 1 < self->tags->len; i++)
    if (!g_strv_contains (wakhan_note_get_tags (note), g_ptr_array_index (self->tags, i)))
      return FALSE;
  if (self->to_check && !(self->check && self->check (note, self->check_data)))
    return FALSE;
  if (self->sieve && !self->sieve (note, self->sieve_data))
    return FALSE;
  return !*self->words || has_words (self, note);
}
