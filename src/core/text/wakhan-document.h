/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"
#include "wakhan-source-print.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_BLOCK_HEADING,
  WAKHAN_BLOCK_PARAGRAPH,
  WAKHAN_BLOCK_LIST_ITEM,
  WAKHAN_BLOCK_QUOTATION,
  WAKHAN_BLOCK_CODE,
  WAKHAN_BLOCK_TABLE,
  WAKHAN_BLOCK_FOOTNOTE,
  WAKHAN_BLOCK_RULE,
} WakhanBlockKind;

/**
 * WakhanBlock:
 *
 * A paragraph, a heading or the like. Offsets are characters of the document's plain text; ends are
 * exclusive. Its range leaves out the line break that follows it. A table is one block: a line a
 * row, cells parted by tabs, first row the head.
 */
typedef struct
{
  WakhanBlockKind kind;
  guint           level;   /* heading 1–6; depth of a list item or quotation from 1 */
  guint           number;  /* of an ordered list's item or of a footnote; 0: a bullet, or none */
  gboolean        is_task; /* a list item whose words begin with a box, ticked or not,
                              and a blank */
  gboolean continues_item; /* a further paragraph of the list item before, which has
                              neither bullet nor number */
  guint start;
  guint end;
} WakhanBlock;

typedef enum
{
  WAKHAN_SPAN_EMPHASIS,
  WAKHAN_SPAN_STRONG,
  WAKHAN_SPAN_CODE,
  WAKHAN_SPAN_STRIKE,
  WAKHAN_SPAN_LINK,
  WAKHAN_SPAN_FOOTNOTE, /* a reference; its target is the footnote's number in decimal */
  WAKHAN_SPAN_DATE,     /* its target says which, as HTML has it: a day, month or year of ISO 8601,
                           perhaps with a time; shown as any words */
} WakhanSpanKind;

/**
 * WakhanSpan:
 *
 * Letters that are set apart inside a block, or lead somewhere. In characters, the end exclusive.
 */
typedef struct
{
  WakhanSpanKind kind;
  guint          start;
  guint          end;
  char          *target;
} WakhanSpan;

/**
 * WakhanDocument:
 *
 * A text as it is read: one plain text, its blocks, and its spans in the order of their ends.
 * Whoever makes it may set what is told of it; from then on it never changes, and any thread may
 * read it. Its strings, blocks and spans are lent for as long as it lives. Properties, read-only:
 * text, length (characters).
 */
#define WAKHAN_TYPE_DOCUMENT (wakhan_document_get_type ())
G_DECLARE_FINAL_TYPE (WakhanDocument, wakhan_document, WAKHAN, DOCUMENT, GObject)

/**
 * wakhan_document_new:
 * @text: (transfer full): valid UTF-8
 * @blocks: (transfer full) (element-type WakhanBlock): in text order
 * @spans: (transfer full) (element-type WakhanSpan): in the order of their ends; its clear function
 *   frees the targets
 *
 * O(text).
 *
 * Returns: (transfer full): the document
 */
WakhanDocument *wakhan_document_new (char   *text,
                                     GArray *blocks,
                                     GArray *spans);

const char        *wakhan_document_get_text (WakhanDocument *self);
guint              wakhan_document_get_length (WakhanDocument *self);
guint              wakhan_document_get_n_blocks (WakhanDocument *self);
const WakhanBlock *wakhan_document_get_block (WakhanDocument *self,
                                              guint           position);

/**
 * wakhan_document_find_block:
 * @offset: in characters
 *
 * Returns: the position of the last block that begins at or before @offset, 0 where none does;
 *   O(log n).
 */
guint wakhan_document_find_block (WakhanDocument *self,
                                  guint           offset);

guint             wakhan_document_get_n_spans (WakhanDocument *self);
const WakhanSpan *wakhan_document_get_span (WakhanDocument *self,
                                            guint           position);

/**
 * wakhan_document_find_link:
 * @offset: in characters
 *
 * O(spans).
 *
 * Returns: (transfer none) (nullable): the link or reference to a footnote, with its target, that
 *   stands there
 */
const WakhanSpan *wakhan_document_find_link (WakhanDocument *self,
                                             guint           offset);

/**
 * wakhan_document_find_footnote:
 *
 * O(blocks).
 *
 * Returns: (transfer none) (nullable): the first block of the footnote with @number
 */
const WakhanBlock *wakhan_document_find_footnote (WakhanDocument *self,
                                                  guint           number);

/**
 * wakhan_document_begins_with_title:
 *
 * O(blocks).
 *
 * Returns: whether its first words are a heading over all the rest, and so its title
 */
gboolean wakhan_document_begins_with_title (WakhanDocument *self);

/**
 * wakhan_document_begins_footnotes:
 * @position: of a block
 *
 * Returns: whether that is the first of several footnotes
 */
gboolean wakhan_document_begins_footnotes (WakhanDocument *self,
                                           guint           position);

/**
 * wakhan_document_continues_footnote:
 * @position: of a block
 *
 * Returns: whether that is a further paragraph of the footnote above it
 */
gboolean wakhan_document_continues_footnote (WakhanDocument *self,
                                             guint           position);

/**
 * wakhan_document_dup_footnote:
 *
 * O(blocks).
 *
 * Returns: (transfer full) (nullable): its paragraphs, a line each; %NULL: there is none of that
 *   @number
 */
char *wakhan_document_dup_footnote (WakhanDocument *self,
                                    guint           number);

/**
 * wakhan_document_dup_range:
 * @start: in characters
 * @end: in characters, exclusive; both are cut to the text
 *
 * Returns: (transfer full): the words there
 */
char *wakhan_document_dup_range (WakhanDocument *self,
                                 guint           start,
                                 guint           end);

/**
 * wakhan_document_dup_words:
 * @start: in characters
 * @end: in characters, exclusive; both are cut to the text
 *
 * Returns: (transfer full): the words there without the numbers of footnotes
 */
char *wakhan_document_dup_words (WakhanDocument *self,
                                 guint           start,
                                 guint           end);

/**
 * wakhan_document_dup_title:
 * @heading: a block of the document
 *
 * Returns: (transfer full): its words in one line, without the numbers of footnotes
 */
char *wakhan_document_dup_title (WakhanDocument    *self,
                                 const WakhanBlock *heading);

/**
 * wakhan_document_set_encoding:
 * @encoding: (nullable): what its file is written in, as iconv knows it; %NULL: it was made of
 *   letters
 * @is_guess: whether it could be another as well
 */
void wakhan_document_set_encoding (WakhanDocument *self,
                                   const char     *encoding,
                                   gboolean        is_guess);

/**
 * wakhan_document_get_encoding:
 *
 * Returns: (transfer none) (nullable): as iconv knows it
 */
const char *wakhan_document_get_encoding (WakhanDocument *self);

gboolean wakhan_document_get_encoding_is_guess (WakhanDocument *self);

/**
 * wakhan_document_take_source:
 * @source: (transfer full): in place of that it had
 */
void wakhan_document_take_source (WakhanDocument    *self,
                                  WakhanSourcePrint *source);

/**
 * wakhan_document_get_source:
 *
 * Returns: (transfer none) (nullable): what it was read from; %NULL: it was made of letters
 */
const WakhanSourcePrint *wakhan_document_get_source (WakhanDocument *self);

/**
 * wakhan_document_get_long_lines:
 *
 * Returns: (transfer none) (element-type WakhanLinePiece): its lines that are too long to be laid
 *   out as a whole, in text order
 */
GArray *wakhan_document_get_long_lines (WakhanDocument *self);

/**
 * wakhan_document_set_body:
 * @start: in characters: where the words of the text itself begin
 * @end: exclusive: where what its publisher put behind them begins
 */
void wakhan_document_set_body (WakhanDocument *self,
                               guint           start,
                               guint           end);

/**
 * wakhan_document_get_body:
 * @start: (out): in characters
 * @end: (out): exclusive
 *
 * Where the words of the text itself are: all of them where nobody has set a body.
 */
void wakhan_document_get_body (WakhanDocument *self,
                               guint          *start,
                               guint          *end);

/**
 * wakhan_document_take_credits:
 * @credits: (transfer full): in place of those it had
 */
void wakhan_document_take_credits (WakhanDocument *self,
                                   WakhanCredits  *credits);

/**
 * wakhan_document_get_credits:
 *
 * Returns: (transfer none) (nullable): what the text says of itself
 */
const WakhanCredits *wakhan_document_get_credits (WakhanDocument *self);

/**
 * wakhan_document_offset_to_byte:
 * @offset: in characters; cut to the text
 *
 * O(1): a walk of 256 characters at most.
 *
 * Returns: where that character begins
 */
gsize wakhan_document_offset_to_byte (WakhanDocument *self,
                                      guint           offset);

/**
 * wakhan_document_byte_to_offset:
 * @byte: a position in the text, at the beginning of a character
 *
 * Returns: the character there; O(log n)
 */
guint wakhan_document_byte_to_offset (WakhanDocument *self,
                                      gsize           byte);

G_END_DECLS
