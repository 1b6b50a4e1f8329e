/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-markdown-writer.h"

#include "wakhan-markdown-words.h"

#include <string.h>

#define LARGEST_NUMBER 999999999 /* Markdown knows no greater one */
#define FOOTNOTE_INDENT 4

/* A list item that further lines may still belong to. */
typedef struct
{
  char  mark;   /* '-' or '*'; of a numbered list '.' or ')' */
  guint number; /* 0: it has none */
  guint width;  /* of what it begins with */
} Item;

typedef struct
{
  WakhanDocument *document;
  GString        *markdown;
  GArray         *items;      /* Item, one in the other */
  guint           next_item;  /* the block of the next list item, as far as it was looked for */
  GHashTable     *references; /* the numbers of footnotes that are referred to */
  guint           footnote;   /* the one written last, whose blocks are indented; 0: none */
  guint           span;       /* the first that was not written yet */
  guint           block;
  gboolean        is_in_list; /* the block before was a list item */
} Writer;

static guint
get_indent (const Writer *self)
{
  guint indent = self->footnote ? FOOTNOTE_INDENT : 0;

  for (guint i = 0; i < self->items->len; i++)
    indent += g_array_index (self->items, Item, i).width;
  return indent;
}

static void
append_indent (Writer *self,
               guint   indent)
{
  g_string_append_printf (self->markdown, "%*s", (int) indent, "");
}

static void
append_blank_line (Writer *self)
{
  if (self->block > 0)
    g_string_append_c (self->markdown, '\n');
}

/* @prefix begins the lines behind the first; the words, and the end of their last line. */
static void
append_words (Writer            *self,
              const WakhanBlock *block,
              const char        *prefix)
{
  g_autofree char          *line_break = g_strconcat ("\\\n", prefix, NULL);
  const WakhanMarkdownWords words = {
    .document = self->document,
    .start = block->start,
    .end = block->end,
    .line_break = block->kind == WAKHAN_BLOCK_HEADING ? NULL : line_break,
    .is_heading = block->kind == WAKHAN_BLOCK_HEADING,
    .is_first = self->block == 0,
    .span = self->span,
  };

  self->span = wakhan_markdown_words_append (&words, self->markdown);
  g_string_append_c (self->markdown, '\n');
}

static void
append_indented (Writer            *self,
                 const WakhanBlock *block)
{
  g_autofree char *prefix = g_strnfill (get_indent (self), ' ');

  append_words (self, block, prefix);
}

/* The mark of a list that @item does not carry on, so that it is not taken for the same. */
static char
choose_mark (const Item *item,
             guint       number)
{
  if (!item || (item->number > 0) != (number > 0))
    return number > 0 ? '.' : '-';
  return item->mark == '-' ? '*' : item->mark == '*' ? '-'
                                 : item->mark == '.' ? ')'
                                                     : '.';
}

/* Of an item in the list of @before, or in one of its own. */
static void
append_mark (Writer     *self,
             const Item *before,
             guint       number)
{
  const gboolean carries_on =
    before && (number > 0 ? before->number > 0 && before->number + 1 == number
                          : before->number == 0);
  Item        item = { .number = number };
  const gsize start = self->markdown->len;

  item.mark = carries_on ? before->mark : choose_mark (before, number);
  if (number > 0)
    g_string_append_printf (self->markdown, "%u", MIN (number, LARGEST_NUMBER));
  g_string_append_c (self->markdown, item.mark);
  g_string_append_c (self->markdown, ' ');
  item.width = self->markdown->len - start;
  g_array_append_val (self->items, item);
}

/* A list of its own that does not begin with 1 would be words of the paragraph above it. */
static gboolean
needs_blank_line (const Writer      *self,
                  const WakhanBlock *block)
{
  const Item *before = self->items->len >= block->level
                         ? &g_array_index (self->items, Item, block->level - 1)
                         : NULL;

  return !self->is_in_list || self->footnote ||
         (block->is_task && self->items->len + 1 < block->level) ||
         (block->number > 1 && (!before || before->number + 1 != block->number));
}

static void
append_item (Writer            *self,
             const WakhanBlock *block)
{
  WakhanBlock words = *block;
  Item        before = { 0 };
  gboolean    has_before = self->items->len >= block->level;

  if (needs_blank_line (self, block))
    append_blank_line (self);
  if (has_before)
    {
      before = g_array_index (self->items, Item, block->level - 1);
      g_array_set_size (self->items, block->level - 1);
    }
  append_indent (self, get_indent (self));
  while (self->items->len + 1 < block->level)
    {
      append_mark (self, NULL, 0);
      if (!block->is_task) /* a box is known as one only behind the first mark of a line */
        continue;
      g_string_append_c (self->markdown, '\n');
      append_indent (self, get_indent (self));
    }
  append_mark (self, has_before ? &before : NULL, block->number);
  if (block->is_task)
    {
      g_autofree char *box =
        wakhan_document_dup_range (self->document, block->start, block->start + 1);

      g_string_append (self->markdown, g_str_equal (box, "☐") ? "[ ] " : "[x] ");
      words.start += 2;
    }
  append_indented (self, &words);
}

/* Where the item holds nothing yet that was written, an empty one in it stands for that. */
static void
append_continuation (Writer            *self,
                     const WakhanBlock *block)
{
  append_blank_line (self);
  if (self->items->len < block->level)
    {
      g_array_set_size (self->items, 0);
      while (self->items->len < block->level)
        append_mark (self, NULL, 0);
      g_string_append (self->markdown, "+\n\n"); /* "- - -" would be a rule */
    }
  g_array_set_size (self->items, block->level);
  append_indent (self, get_indent (self));
  append_indented (self, block);
}

static void
append_list_item (Writer            *self,
                  const WakhanBlock *block)
{
  if (block->continues_item)
    append_continuation (self, block);
  else
    append_item (self, block);
}

static void
append_quotation (Writer            *self,
                  const WakhanBlock *block)
{
  g_autoptr (GString) prefix = g_string_new (NULL);

  for (guint i = 0; i < block->level; i++)
    g_string_append (prefix, "> ");
  g_string_append (self->markdown, prefix->str);
  append_words (self, block, prefix->str);
}

/* Those before @number that have no words, and so no block: what refers to them would be letters
 * without them. */
static void
append_empty_footnotes (Writer *self,
                        guint   number)
{
  while (self->footnote + 1 < number)
    {
      self->footnote++;
      append_blank_line (self);
      g_string_append_printf (self->markdown, "[^%u]:\n", self->footnote);
    }
}

/* One that nothing refers to would be left out: its words become a paragraph. */
static void
append_footnote (Writer            *self,
                 const WakhanBlock *block)
{
  if (!g_hash_table_contains (self->references, GUINT_TO_POINTER (block->number)))
    {
      append_blank_line (self);
      append_indent (self, get_indent (self));
    }
  else if (self->footnote == block->number)
    {
      append_blank_line (self);
      append_indent (self, FOOTNOTE_INDENT);
    }
  else
    {
      append_empty_footnotes (self, block->number);
      append_blank_line (self);
      g_string_append_printf (self->markdown, "[^%u]: ", block->number);
      self->footnote = block->number;
    }
  append_indented (self, block);
}

/* Returns: the last footnote that is referred to */
static guint
find_references (Writer *self)
{
  guint last = 0;

  for (guint i = 0; i < wakhan_document_get_n_spans (self->document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (self->document, i);
      const guint       number =
        span->kind == WAKHAN_SPAN_FOOTNOTE ? g_ascii_strtoull (span->target, NULL, 10) : 0;

      if (number > 0)
        g_hash_table_add (self->references, GUINT_TO_POINTER (number));
      last = MAX (last, number);
    }
  return last;
}

static void
append_code (Writer            *self,
             const WakhanBlock *block)
{
  g_autofree char    *code = wakhan_document_dup_range (self->document, block->start, block->end);
  g_auto (GStrv)      lines = g_strsplit (code, "\n", -1);
  g_autoptr (GString) fence = g_string_new ("```");
  const guint         indent = get_indent (self);

  while (strstr (code, fence->str))
    g_string_append_c (fence, '`');
  g_string_append_printf (self->markdown, "%s\n", fence->str);
  for (guint i = 0; lines[i]; i++)
    {
      append_indent (self, *lines[i] ? indent : 0);
      g_string_append_printf (self->markdown, "%s\n", lines[i]);
    }
  append_indent (self, indent);
  g_string_append_printf (self->markdown, "%s\n", fence->str);
}

/* Cells of one row end where the next begins, a tab or a line feed between them. */
static void
append_cell (Writer *self,
             guint   start,
             guint   end)
{
  const WakhanMarkdownWords words = {
    .document = self->document, .start = start, .end = end, .is_cell = TRUE, .span = self->span
  };

  g_string_append (self->markdown, " ");
  self->span = wakhan_markdown_words_append (&words, self->markdown);
  g_string_append (self->markdown, " |");
}

static guint
count_cells (const char *row)
{
  guint n_cells = 1;

  for (; *row && *row != '\n'; row++)
    n_cells += *row == '\t';
  return n_cells;
}

/* Whether the row that begins at @row can be one: as many cells as the first. What cannot be is
 * part of the cell before it. */
static gboolean
is_cell_end (const char *at,
             guint       cell,
             guint       n_cells)
{
  if (*at == '\t')
    return cell + 1 < n_cells;
  return cell + 1 == n_cells && count_cells (at + 1) >= n_cells;
}

static void
append_table (Writer            *self,
              const WakhanBlock *block)
{
  g_autofree char *table = wakhan_document_dup_range (self->document, block->start, block->end);
  const guint      n_cells = count_cells (table);
  const guint      indent = get_indent (self);
  guint            cell = 0;
  guint            start = block->start;
  guint            offset = block->start;
  gboolean         is_head = TRUE;

  g_string_append_c (self->markdown, '|');
  for (const char *at = table;; at = g_utf8_next_char (at), offset++)
    {
      const gboolean ends_row = !*at || (*at == '\n' && is_cell_end (at, cell, n_cells));

      if (*at && !ends_row && (*at != '\t' || !is_cell_end (at, cell, n_cells)))
        continue;
      append_cell (self, start, offset);
      start = offset + 1;
      cell = ends_row ? 0 : cell + 1;
      if (!ends_row)
        continue;
      g_string_append_c (self->markdown, '\n');
      if (is_head)
        {
          append_indent (self, indent);
          g_string_append_c (self->markdown, '|');
          for (guint i = 0; i < n_cells; i++)
            g_string_append (self->markdown, " --- |");
          g_string_append_c (self->markdown, '\n');
        }
      is_head = FALSE;
      if (!*at)
        return;
      append_indent (self, indent);
      g_string_append_c (self->markdown, '|');
    }
}

static gboolean
keeps_place (WakhanBlockKind kind)
{
  return kind == WAKHAN_BLOCK_HEADING || kind == WAKHAN_BLOCK_CODE || kind == WAKHAN_BLOCK_TABLE ||
         kind == WAKHAN_BLOCK_RULE;
}

/* A block between two paragraphs of one list item is part of the item: else the second could not
 * be. */
static void
close_items (Writer *self)
{
  const guint        n_blocks = wakhan_document_get_n_blocks (self->document);
  const WakhanBlock *next;

  self->next_item = MAX (self->next_item, self->block);
  while (self->next_item < n_blocks &&
         keeps_place (wakhan_document_get_block (self->document, self->next_item)->kind))
    self->next_item++;
  next = self->next_item < n_blocks ? wakhan_document_get_block (self->document, self->next_item)
                                    : NULL;
  if (next && next->kind == WAKHAN_BLOCK_LIST_ITEM && next->continues_item)
    g_array_set_size (self->items, MIN (self->items->len, next->level));
  else
    g_array_set_size (self->items, 0);
}

static void
append_other (Writer            *self,
              const WakhanBlock *block)
{
  close_items (self);
  if (block->kind != WAKHAN_BLOCK_FOOTNOTE)
    {
      append_blank_line (self);
      append_indent (self, get_indent (self));
    }
  switch (block->kind)
    {
    case WAKHAN_BLOCK_HEADING:
      for (guint i = 0; i < CLAMP (block->level, 1, 6); i++)
        g_string_append_c (self->markdown, '#');
      g_string_append_c (self->markdown, ' ');
      append_words (self, block, "");
      break;
    case WAKHAN_BLOCK_QUOTATION:
      append_quotation (self, block);
      break;
    case WAKHAN_BLOCK_CODE:
      append_code (self, block);
      break;
    case WAKHAN_BLOCK_TABLE:
      append_table (self, block);
      break;
    case WAKHAN_BLOCK_FOOTNOTE:
      append_footnote (self, block);
      break;
    case WAKHAN_BLOCK_RULE:
      g_string_append (self->markdown, "***\n");
      break;
    case WAKHAN_BLOCK_PARAGRAPH:
    case WAKHAN_BLOCK_LIST_ITEM:
    default:
      append_indented (self, block);
    }
}

char *
wakhan_markdown_write (WakhanDocument *document)
{
  Writer self = { .document = document };
  guint  last;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  self.markdown = g_string_new (NULL);
  self.items = g_array_new (FALSE, FALSE, sizeof (Item));
  self.references = g_hash_table_new (NULL, NULL);
  last = find_references (&self);
  for (; self.block < wakhan_document_get_n_blocks (document); self.block++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, self.block);

      self.is_in_list = self.is_in_list && self.items->len > 0;
      if (block->kind == WAKHAN_BLOCK_LIST_ITEM)
        append_list_item (&self, block);
      else
        append_other (&self, block);
      self.is_in_list = block->kind == WAKHAN_BLOCK_LIST_ITEM;
    }
  append_empty_footnotes (&self, last + 1);
  g_hash_table_unref (self.references);
  g_array_unref (self.items);
  return g_string_free (self.markdown, FALSE);
}
