/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-flow.h"

#include "wakhan-line-joint.h"

#include <string.h>

#define WHITE_SPACE " \t\n\f\r"

typedef struct
{
  WakhanSpanKind kind;
  guint          start; /* in characters, once it has words */
  char          *target;
} Span;

static void
clear_span (gpointer span)
{
  g_clear_pointer (&((Span *) span)->target, g_free);
}

void
wakhan_html_flow_init (WakhanHtmlFlow *self)
{
  *self = (WakhanHtmlFlow){ 0 };
  wakhan_text_builder_init (&self->builder);
  wakhan_html_table_init (&self->table, &self->builder);
  self->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  g_array_set_clear_func (self->spans, clear_span);
}

void
wakhan_html_flow_clear (WakhanHtmlFlow *self)
{
  wakhan_html_table_clear (&self->table);
  g_clear_pointer (&self->spans, g_array_unref);
}

static void
begin_list_item (WakhanHtmlFlow *self)
{
  wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_LIST_ITEM, self->list_depth,
                                   self->is_first ? self->number : 0);
  if (!self->is_first)
    wakhan_text_builder_continue_item (&self->builder);
  if (self->box)
    wakhan_text_builder_append_task (&self->builder, self->box);
  self->is_first = FALSE;
  self->box = NULL;
}

/* Above the first footnote a line is drawn in any case. */
static void
write_rule (WakhanHtmlFlow *self)
{
  if (self->has_rule && (self->is_table || self->footnote == 0))
    wakhan_text_builder_begin_block (&self->builder, WAKHAN_BLOCK_RULE, 0, 0);
  self->has_rule = FALSE;
}

static void
begin_block (WakhanHtmlFlow *self)
{
  WakhanTextBuilder *builder = &self->builder;

  write_rule (self);
  if (self->is_table)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_TABLE, 0, 0);
  else if (self->footnote)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_FOOTNOTE, 1, self->footnote);
  else if (self->is_verbatim)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_CODE, 0, 0);
  else if (self->level)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_HEADING, self->level, 0);
  else if (self->list_depth)
    begin_list_item (self);
  else if (self->quotation_depth)
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_QUOTATION, self->quotation_depth, 0);
  else
    wakhan_text_builder_begin_block (builder, WAKHAN_BLOCK_PARAGRAPH, 0, 0);
  self->is_open = TRUE;
  self->has_blank = FALSE;
  self->n_breaks = 0;
}

static void
write_blank (WakhanHtmlFlow *self,
             const char     *next)
{
  const GString *text = self->builder.text;
  const char    *last = g_utf8_find_prev_char (text->str, text->str + text->len);

  wakhan_text_builder_append (&self->builder,
                              self->is_line_end && last
                                ? wakhan_line_joint_get (g_utf8_get_char (last),
                                                         g_utf8_get_char (next))
                                : " ",
                              -1);
}

static void
begin_spans (WakhanHtmlFlow *self)
{
  for (; self->n_begun < self->spans->len; self->n_begun++)
    g_array_index (self->spans, Span, self->n_begun).start = self->builder.offset;
}

/* Writes all that is to stand before these letters. */
static void
make_ready (WakhanHtmlFlow *self,
            const char     *next)
{
  if (!self->is_open)
    begin_block (self);
  if (self->is_table && wakhan_html_table_go_to_cell (&self->table))
    self->has_blank = FALSE;
  if (self->n_breaks > 0)
    for (; self->n_breaks > 0; self->n_breaks--)
      wakhan_text_builder_append (&self->builder, "\n", 1);
  else if (self->has_blank)
    write_blank (self, next);
  self->has_blank = FALSE;
  begin_spans (self);
}

static gboolean
is_seen (const char *word,
         gsize       length)
{
  for (const char *at = word; at < word + length; at = g_utf8_next_char (at))
    if (g_unichar_isgraph (g_utf8_get_char (at)) && !g_unichar_iszerowidth (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

/* Nothing that one cannot see begins a block. */
static void
append_word (WakhanHtmlFlow *self,
             const char     *word,
             gsize           length)
{
  if (!self->is_open && !is_seen (word, length))
    return;
  make_ready (self, word);
  wakhan_text_builder_append (&self->builder, word, length);
}

/* Line ends at the end of the block are left out. */
static void
append_verbatim (WakhanHtmlFlow *self,
                 const char     *text)
{
  gsize length = strlen (text);
  guint n_breaks = 0;

  if (!self->is_open)
    text += strspn (text, "\n");
  length = strlen (text);
  for (; length > 0 && text[length - 1] == '\n'; length--)
    n_breaks++;
  if (length > 0 && (self->is_open || is_seen (text, length)))
    {
      make_ready (self, text);
      wakhan_text_builder_append (&self->builder, text, length);
    }
  self->n_breaks += self->is_open ? n_breaks : 0;
}

void
wakhan_html_flow_append (WakhanHtmlFlow *self,
                         const char     *text)
{
  g_return_if_fail (self && text);

  if (self->is_verbatim && !self->is_table)
    {
      append_verbatim (self, text);
      return;
    }
  while (*text)
    {
      const gsize n_blanks = strspn (text, WHITE_SPACE);
      const gsize length = strcspn (text + n_blanks, WHITE_SPACE);

      if (n_blanks > 0)
        {
          self->is_line_end = (self->has_blank && self->is_line_end) ||
                              memchr (text, '\n', n_blanks) != NULL;
          self->has_blank = TRUE;
        }
      if (length > 0)
        append_word (self, text + n_blanks, length);
      text += n_blanks + length;
    }
}

void
wakhan_html_flow_append_mark (WakhanHtmlFlow *self,
                              const char     *mark)
{
  g_return_if_fail (self && mark);

  make_ready (self, mark);
  wakhan_text_builder_append (&self->builder, mark, -1);
}

void
wakhan_html_flow_append_blank (WakhanHtmlFlow *self)
{
  g_return_if_fail (self);

  self->is_line_end = self->has_blank && self->is_line_end;
  self->has_blank = TRUE;
}

void
wakhan_html_flow_break_line (WakhanHtmlFlow *self)
{
  g_return_if_fail (self);

  if (self->is_table)
    wakhan_html_flow_append_blank (self);
  else if (self->is_open && self->n_breaks > 0 && !self->is_verbatim)
    wakhan_html_flow_end_block (self);
  else if (self->is_open)
    self->n_breaks++;
}

static void
add_span (WakhanHtmlFlow *self,
          const Span     *span)
{
  if (self->builder.offset > span->start)
    wakhan_text_builder_add_span (&self->builder, span->kind, span->start,
                                  g_strdup (span->target));
}

/* A span ends with the block, and goes on with the first word of the next. */
static void
close_block (WakhanHtmlFlow *self)
{
  if (!self->is_open)
    return;
  for (; self->n_begun > 0; self->n_begun--)
    add_span (self, &g_array_index (self->spans, Span, self->n_begun - 1));
  wakhan_text_builder_end_block (&self->builder);
  self->is_open = FALSE;
  self->has_blank = FALSE;
  self->n_breaks = 0;
}

void
wakhan_html_flow_end_block (WakhanHtmlFlow *self)
{
  g_return_if_fail (self);

  if (self->is_table)
    wakhan_html_flow_append_blank (self);
  else
    close_block (self);
}

void
wakhan_html_flow_append_rule (WakhanHtmlFlow *self)
{
  g_return_if_fail (self);

  wakhan_html_flow_end_block (self);
  self->has_rule = self->builder.blocks->len > 0 && !self->is_table;
}

void
wakhan_html_flow_begin_table (WakhanHtmlFlow *self)
{
  g_return_if_fail (self && !self->is_table);

  close_block (self);
  wakhan_html_table_clear (&self->table);
  wakhan_html_table_init (&self->table, &self->builder);
  self->is_table = TRUE;
}

void
wakhan_html_flow_end_table (WakhanHtmlFlow *self)
{
  g_return_if_fail (self && self->is_table);

  close_block (self);
  self->is_table = FALSE;
}

gboolean
wakhan_html_flow_begin_span (WakhanHtmlFlow *self,
                             WakhanSpanKind  kind,
                             char           *target)
{
  const Span span = { .kind = kind, .target = target };

  g_return_val_if_fail (self, FALSE);

  for (guint i = 0; i < self->spans->len; i++)
    if (g_array_index (self->spans, Span, i).kind == kind)
      {
        g_free (target);
        return FALSE;
      }
  g_array_append_val (self->spans, span);
  return TRUE;
}

void
wakhan_html_flow_end_span (WakhanHtmlFlow *self)
{
  g_return_if_fail (self && self->spans->len > 0);

  if (self->n_begun == self->spans->len)
    {
      add_span (self, &g_array_index (self->spans, Span, self->n_begun - 1));
      self->n_begun--;
    }
  g_array_set_size (self->spans, self->spans->len - 1);
}
