/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-builder.h"

static void
clear_span (gpointer span)
{
  g_clear_pointer (&((WakhanSpan *) span)->target, g_free);
}

void
wakhan_text_builder_init (WakhanTextBuilder *self)
{
  self->text = g_string_new (NULL);
  self->offset = 0;
  self->blocks = g_array_new (FALSE, FALSE, sizeof (WakhanBlock));
  self->spans = g_array_new (FALSE, FALSE, sizeof (WakhanSpan));
  g_array_set_clear_func (self->spans, clear_span);
}

void
wakhan_text_builder_begin_block (WakhanTextBuilder *self,
                                 WakhanBlockKind    kind,
                                 guint              level,
                                 guint              number)
{
  WakhanBlock block = { .kind = kind, .level = level, .number = number };

  if (self->blocks->len > 0)
    wakhan_text_builder_append (self, "\n", 1);
  block.start = block.end = self->offset;
  g_array_append_val (self->blocks, block);
}

void
wakhan_text_builder_append (WakhanTextBuilder *self,
                            const char        *words,
                            gssize             length)
{
  if (length < 0)
    length = strlen (words);
  g_string_append_len (self->text, words, length);
  self->offset += g_utf8_strlen (words, length);
}

void
wakhan_text_builder_append_task (WakhanTextBuilder *self,
                                 const char        *box)
{
  g_assert (self->blocks->len > 0);

  g_array_index (self->blocks, WakhanBlock, self->blocks->len - 1).is_task = TRUE;
  wakhan_text_builder_append (self, box, -1);
}

void
wakhan_text_builder_continue_item (WakhanTextBuilder *self)
{
  g_assert (self->blocks->len > 0);

  g_array_index (self->blocks, WakhanBlock, self->blocks->len - 1).continues_item = TRUE;
}

void
wakhan_text_builder_end_block (WakhanTextBuilder *self)
{
  g_assert (self->blocks->len > 0);

  g_array_index (self->blocks, WakhanBlock, self->blocks->len - 1).end = self->offset;
}

void
wakhan_text_builder_add_span (WakhanTextBuilder *self,
                              WakhanSpanKind     kind,
                              guint              start,
                              char              *target)
{
  WakhanSpan span = { .kind = kind, .start = start, .end = self->offset, .target = target };

  g_array_append_val (self->spans, span);
}

WakhanDocument *
wakhan_text_builder_finish (WakhanTextBuilder *self)
{
  return wakhan_document_new (g_string_free (g_steal_pointer (&self->text), FALSE),
                              g_steal_pointer (&self->blocks), g_steal_pointer (&self->spans));
}
