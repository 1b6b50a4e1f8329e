/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-typesetter.h"

#include "wakhan-letter-direction.h"
#include "wakhan-long-lines.h"
#include "wakhan-script.h"
#include "wakhan-table-tabs.h"

#include <string.h>

#define LIST_INDENT 30
#define BOX_INDENT 18
#define QUOTATION_INDENT 22
#define MAXIMUM_DEPTH 6
#define TABLE_LINE 5
#define CODE_PADDING 9

static const struct
{
  double   scale;
  int      above;
  int      below;
  gboolean italic;
} headings[] = {
  { 1.70, 26, 12, FALSE },
  { 1.35, 30, 10, FALSE },
  { 1.09, 24, 8, FALSE },
  { 1.0, 20, 6, TRUE },
  { 1.0, 18, 6, TRUE },
  { 0.9, 18, 6, TRUE },
};

/* Returns: whether it is new and has no properties yet. To set them again would lay out anew all
 * that has the tag: each heading all headings. */
static gboolean
find_or_create (GtkTextBuffer *buffer,
                const char    *name,
                GtkTextTag   **tag)
{
  *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);
  if (*tag)
    return FALSE;
  *tag = gtk_text_buffer_create_tag (buffer, name, NULL);
  return TRUE;
}

static gboolean
has_italics (WakhanDocument *document,
             guint           start,
             guint           end)
{
  const gsize first = wakhan_document_offset_to_byte (document, start);

  return wakhan_script_has_italics (wakhan_document_get_text (document) + first,
                                    wakhan_document_offset_to_byte (document, end) - first);
}

static GtkTextTag *
prepare_heading (GtkTextBuffer     *buffer,
                 WakhanDocument    *document,
                 const WakhanBlock *block)
{
  const guint    place = CLAMP (block->level, 1, G_N_ELEMENTS (headings)) - 1;
  const gboolean is_italic =
    headings[place].italic && has_italics (document, block->start, block->end);
  g_autofree char *name = g_strdup_printf ("heading-%u%s", place + 1,
                                           headings[place].italic == is_italic ? "" : "-upright");
  GtkTextTag      *tag;

  if (find_or_create (buffer, name, &tag))
    g_object_set (tag, "scale", headings[place].scale, "weight", PANGO_WEIGHT_BOLD, "style",
                  is_italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL, "pixels-above-lines",
                  headings[place].above, "pixels-below-lines", headings[place].below, "line-height",
                  1.0f, NULL);
  return tag;
}

/* A depth's margin is added to that of the view, which is the column's. */
static GtkTextTag *
prepare_indented (GtkTextBuffer *buffer,
                  const char    *kind,
                  guint          level,
                  int            step,
                  int            below,
                  gboolean       mirrored)
{
  const guint      depth = CLAMP (level, 1, MAXIMUM_DEPTH);
  g_autofree char *name = g_strdup_printf ("%s-%u%s", kind, depth, mirrored ? "-mirrored" : "");
  GtkTextTag      *tag;

  if (find_or_create (buffer, name, &tag))
    g_object_set (tag, "accumulative-margin", TRUE, mirrored ? "right-margin" : "left-margin",
                  (int) depth * step, "pixels-below-lines", below, NULL);
  return tag;
}

/* The box of a task stands where others have their bullet. */
static GtkTextTag *
prepare_item (GtkTextBuffer     *buffer,
              const WakhanBlock *block,
              gboolean           mirrored)
{
  const gboolean has_box = block->is_task && block->number == 0;
  GtkTextTag    *tag;

  tag =
    prepare_indented (buffer, has_box ? "task" : "list", block->level, LIST_INDENT, 7, mirrored);
  if (has_box)
    g_object_set (tag, mirrored ? "right-margin" : "left-margin",
                  LIST_INDENT * (int) CLAMP (block->level, 1, MAXIMUM_DEPTH) - BOX_INDENT, "indent",
                  -BOX_INDENT, NULL);
  return tag;
}

static GtkTextTag *
prepare_code (GtkTextBuffer *buffer)
{
  GtkTextTag *tag;

  if (find_or_create (buffer, "code-block", &tag))
    g_object_set (tag, "family", "monospace", "scale", 0.82, "accumulative-margin", TRUE,
                  "left-margin", 14, "right-margin", 14, "pixels-above-lines", 2,
                  "pixels-below-lines", 2, "wrap-mode", GTK_WRAP_WORD_CHAR, NULL);
  return tag;
}

static GtkTextTag *
prepare_table (GtkTextBuffer     *buffer,
               WakhanDocument    *document,
               const WakhanBlock *block)
{
  g_autofree char *text = wakhan_document_dup_range (document, block->start, block->end);
  int              hanging;
  PangoTabArray   *tabs = wakhan_table_tabs_new (text, &hanging);
  GtkTextTag      *tag = gtk_text_buffer_create_tag (
         buffer, NULL, "tabs", tabs, "wrap-mode", GTK_WRAP_WORD_CHAR, "scale", 0.9, "indent",
         -hanging, "pixels-above-lines", TABLE_LINE, "pixels-below-lines", TABLE_LINE, NULL);

  pango_tab_array_free (tabs);
  return tag;
}

static GtkTextTag *
prepare_footnote (GtkTextBuffer *buffer,
                  gboolean       mirrored)
{
  GtkTextTag *tag;

  if (find_or_create (buffer, mirrored ? "footnote-mirrored" : "footnote", &tag))
    g_object_set (tag, "scale", 0.86, "accumulative-margin", TRUE,
                  mirrored ? "right-margin" : "left-margin", 22, "pixels-above-lines", 4,
                  "pixels-below-lines", 4, NULL);
  return tag;
}

static GtkTextTag *
prepare_block (GtkTextBuffer     *buffer,
               WakhanDocument    *document,
               const WakhanBlock *block,
               gboolean           mirrored)
{
  switch (block->kind)
    {
    case WAKHAN_BLOCK_HEADING:
      return prepare_heading (buffer, document, block);
    case WAKHAN_BLOCK_LIST_ITEM:
      return prepare_item (buffer, block, mirrored);
    case WAKHAN_BLOCK_QUOTATION:
      return prepare_indented (buffer, "quotation", block->level, QUOTATION_INDENT, 14, mirrored);
    case WAKHAN_BLOCK_CODE:
      return prepare_code (buffer);
    case WAKHAN_BLOCK_TABLE:
      return prepare_table (buffer, document, block);
    case WAKHAN_BLOCK_FOOTNOTE:
      return prepare_footnote (buffer, mirrored);
    case WAKHAN_BLOCK_PARAGRAPH:
    case WAKHAN_BLOCK_RULE:
      break;
    }
  return NULL;
}

static void
tag_range (GtkTextBuffer *buffer,
           GtkTextTag    *tag,
           guint          start,
           guint          end)
{
  GtkTextIter from;
  GtkTextIter to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &to, end);
  gtk_text_buffer_apply_tag (buffer, tag, &from, &to);
}

/* Tags of single lines in a block, which say more than those of the block. */
static const struct
{
  const char *name;
  const char *property;
  int         value;
} line_tags[] = {
  { "inner-line", "pixels-below-lines", 0 },
  { "later-line", "pixels-above-lines", 0 },
  { "list-end", "pixels-below-lines", WAKHAN_TYPESETTER_AFTER_BLOCK },
  { "code-start", "pixels-above-lines", CODE_PADDING },
  { "code-end", "pixels-below-lines", CODE_PADDING + WAKHAN_TYPESETTER_AFTER_BLOCK },
  { "table-head", "weight", PANGO_WEIGHT_BOLD },
  { "table-end", "pixels-below-lines", TABLE_LINE + WAKHAN_TYPESETTER_AFTER_BLOCK },
  { "footnotes-start", "pixels-above-lines", WAKHAN_TYPESETTER_ABOVE_FOOTNOTES },
  { "piece-start", "pixels-above-lines", 0 },
  { "piece-end", "pixels-below-lines", 0 },
  { "tight", "wrap-mode", GTK_WRAP_CHAR },
};

static void
prepare_line_tags (GtkTextBuffer *buffer)
{
  GtkTextTagTable *table = gtk_text_buffer_get_tag_table (buffer);

  for (gsize i = 0; i < G_N_ELEMENTS (line_tags); i++)
    {
      GtkTextTag *tag;

      if (find_or_create (buffer, line_tags[i].name, &tag))
        g_object_set (tag, line_tags[i].property, line_tags[i].value, "insert-hyphens",
                      !g_str_equal (line_tags[i].name, "tight"), NULL);
      gtk_text_tag_set_priority (tag, gtk_text_tag_table_get_size (table) - 1);
    }
}

static void
tag_line (GtkTextBuffer *buffer,
          const char    *name,
          guint          start,
          guint          end)
{
  tag_range (buffer, gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name),
             start, end);
}

static void
tag_lines (GtkTextBuffer  *buffer,
           WakhanDocument *document,
           guint           position)
{
  const WakhanBlock *block = wakhan_document_get_block (document, position);
  const WakhanBlock *next = position + 1 < wakhan_document_get_n_blocks (document)
                              ? wakhan_document_get_block (document, position + 1)
                              : NULL;
  const gsize        start = wakhan_document_offset_to_byte (document, block->start);
  const gsize        end = wakhan_document_offset_to_byte (document, block->end);
  const char        *text = wakhan_document_get_text (document);
  const char        *first = memchr (text + start, '\n', end - start);
  const char        *last = g_strrstr_len (text + start, end - start, "\n");
  const guint        first_end =
    first ? wakhan_document_byte_to_offset (document, first - text) : block->end;
  const guint last_start =
    last ? wakhan_document_byte_to_offset (document, last + 1 - text) : block->start;

  switch (block->kind)
    {
    case WAKHAN_BLOCK_CODE:
      tag_line (buffer, "code-start", block->start, first_end + 1);
      tag_line (buffer, "code-end", last_start, block->end + 1);
      break;
    case WAKHAN_BLOCK_TABLE:
      tag_line (buffer, "table-head", block->start, first_end);
      tag_line (buffer, "table-end", last_start, block->end + 1);
      break;
    case WAKHAN_BLOCK_HEADING:
    case WAKHAN_BLOCK_PARAGRAPH:
    case WAKHAN_BLOCK_LIST_ITEM:
    case WAKHAN_BLOCK_QUOTATION:
    case WAKHAN_BLOCK_FOOTNOTE:
    case WAKHAN_BLOCK_RULE:
      if (wakhan_document_begins_footnotes (document, position))
        tag_line (buffer, "footnotes-start", block->start, first_end + 1);
      if (last)
        tag_line (buffer, "inner-line", block->start, last_start);
      if (last && (block->kind == WAKHAN_BLOCK_HEADING || block->kind == WAKHAN_BLOCK_FOOTNOTE))
        tag_line (buffer, "later-line", first_end + 1, block->end + 1);
      if (block->kind == WAKHAN_BLOCK_LIST_ITEM && (!next || next->kind != WAKHAN_BLOCK_LIST_ITEM))
        tag_line (buffer, "list-end", last_start, block->end + 1);
      break;
    }
}

static GtkTextTag *
prepare_span (GtkTextBuffer    *buffer,
              WakhanDocument   *document,
              const WakhanSpan *span)
{
  static const char *const names[] = {
    "emphasis", "strong", "code", "strike", "link", "reference", "date"
  };
  WakhanSpanKind kind = span->kind;
  GtkTextTag    *tag;

  /* What has no italics is set in bold. */
  if (kind == WAKHAN_SPAN_EMPHASIS && !has_italics (document, span->start, span->end))
    kind = WAKHAN_SPAN_STRONG;
  if (!find_or_create (buffer, names[kind], &tag))
    return tag;
  switch (kind)
    {
    case WAKHAN_SPAN_EMPHASIS:
      g_object_set (tag, "style", PANGO_STYLE_ITALIC, NULL);
      break;
    case WAKHAN_SPAN_STRONG:
      g_object_set (tag, "weight", PANGO_WEIGHT_BOLD, NULL);
      break;
    case WAKHAN_SPAN_CODE:
      g_object_set (tag, "family", "monospace", "scale", 0.86, NULL);
      break;
    case WAKHAN_SPAN_STRIKE:
      g_object_set (tag, "strikethrough", TRUE, NULL);
      break;
    case WAKHAN_SPAN_LINK:
      g_object_set (tag, "underline", PANGO_UNDERLINE_SINGLE, NULL);
      break;
    case WAKHAN_SPAN_FOOTNOTE:
      g_object_set (tag, "rise", 5 * PANGO_SCALE, "scale", 0.72, "weight", PANGO_WEIGHT_BOLD, NULL);
      break;
    case WAKHAN_SPAN_DATE:
      break;
    }
  return tag;
}

/* GTK lays out a line as a whole, however long it is, and draws none that is wider than 2^31 units
 * of Pango. So a line end takes the place of one character after each piece of a long one: no
 * offset changes. */
static void
insert_text (GtkTextBuffer  *buffer,
             WakhanDocument *document)
{
  const char         *text = wakhan_document_get_text (document);
  GArray             *pieces = wakhan_document_get_long_lines (document);
  const char         *from = text;
  g_autoptr (GString) parted = NULL;

  if (pieces->len == 0)
    {
      gtk_text_buffer_set_text (buffer, text, -1);
      return;
    }
  parted = g_string_new (NULL);
  for (guint i = 0; i < pieces->len; i++)
    {
      const WakhanLinePiece *piece = &g_array_index (pieces, WakhanLinePiece, i);

      if (!piece->letter)
        continue;
      g_string_append_len (parted, from, text + piece->end_byte - from);
      g_string_append_c (parted, '\n');
      from = g_utf8_next_char (text + piece->end_byte);
    }
  g_string_append (parted, from);
  /* At once: of each insertion a screen reader is told. */
  gtk_text_buffer_set_text (buffer, parted->str, parted->len);
}

/* Words of a line without blanks are not looked for either: that costs the square of its length. */
static void
tag_pieces (GtkTextBuffer  *buffer,
            WakhanDocument *document)
{
  GArray *pieces = wakhan_document_get_long_lines (document);

  for (guint i = 0; i < pieces->len; i++)
    {
      const WakhanLinePiece *piece = &g_array_index (pieces, WakhanLinePiece, i);

      if (piece->is_tight)
        tag_line (buffer, "tight", piece->start, piece->end);
      if (piece->letter)
        tag_line (buffer, "piece-end", piece->start, piece->end + 1);
      if (i > 0 && piece->start > 0 && g_array_index (pieces, WakhanLinePiece, i - 1).letter)
        tag_line (buffer, "piece-start", piece->start, piece->end);
    }
}

void
wakhan_typesetter_set_line_height (GtkTextBuffer *buffer,
                                   double         line_height)
{
  GtkTextTag *base;

  find_or_create (buffer, "base", &base);
  g_object_set (base, "line-height", line_height, NULL);
}

void
wakhan_typesetter_fill (GtkTextBuffer  *buffer,
                        WakhanDocument *document,
                        double          line_height)
{
  const gboolean mirrored = wakhan_typesetter_is_mirrored (document);
  const guint    n_blocks = wakhan_document_get_n_blocks (document);
  GtkTextTag    *base;

  insert_text (buffer, document);
  /* One tag over everything costs nothing and gives what no property of the view does. */
  find_or_create (buffer, "base", &base);
  wakhan_typesetter_set_line_height (buffer, line_height);
  tag_range (buffer, base, 0, wakhan_document_get_length (document));
  for (guint i = 0; i < n_blocks; i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (document, i);
      GtkTextTag        *tag = prepare_block (buffer, document, block, mirrored);

      if (tag && block->end > block->start)
        tag_range (buffer, tag, block->start, block->end + 1);
    }
  prepare_line_tags (buffer);
  for (guint i = 0; i < n_blocks; i++)
    if (wakhan_document_get_block (document, i)->end >
        wakhan_document_get_block (document, i)->start)
      tag_lines (buffer, document, i);
  for (guint i = 0; i < wakhan_document_get_n_spans (document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (document, i);

      if (span->kind != WAKHAN_SPAN_DATE)
        tag_range (buffer, prepare_span (buffer, document, span), span->start, span->end);
    }
  tag_pieces (buffer, document);
}

gboolean
wakhan_typesetter_is_mirrored (WakhanDocument *document)
{
  return wakhan_letter_direction_find (wakhan_document_get_text (document)) ==
         WAKHAN_LETTER_DIRECTION_LEFTWARDS;
}
