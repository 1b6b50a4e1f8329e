/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-credits.h"

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

/* Offsets are characters of the document's plain text; ends are exclusive. A block's range leaves out the
 * line break that follows it. A table is one block: a line a row, cells parted by tabs, first row the head. */
typedef struct
{
  WakhanBlockKind kind;
  guint           level;          /* heading 1–6; depth of a list item or quotation from 1 */
  guint           number;         /* of an ordered list's item or of a footnote; 0: a bullet, or none */
  gboolean        is_task;        /* a list item whose words begin with a box, ticked or not, and a blank */
  gboolean        continues_item; /* a further paragraph of the list item before, which has neither bullet nor number */
  guint           start;
  guint           end;
} WakhanBlock;

typedef enum
{
  WAKHAN_SPAN_EMPHASIS,
  WAKHAN_SPAN_STRONG,
  WAKHAN_SPAN_CODE,
  WAKHAN_SPAN_STRIKE,
  WAKHAN_SPAN_LINK,
  WAKHAN_SPAN_FOOTNOTE, /* a reference; its target is the footnote's number in decimal */
} WakhanSpanKind;

typedef struct
{
  WakhanSpanKind kind;
  guint          start;
  guint          end;
  char          *target;
} WakhanSpan;

#define WAKHAN_TYPE_DOCUMENT (wakhan_document_get_type ())
G_DECLARE_FINAL_TYPE (WakhanDocument, wakhan_document, WAKHAN, DOCUMENT, GObject)

/* Takes all three: valid UTF-8 text; GArray of WakhanBlock in text order; GArray of WakhanSpan, whose clear
 * function frees the targets. */
WakhanDocument    *wakhan_document_new (char   *text,
                                        GArray *blocks,
                                        GArray *spans);
const char        *wakhan_document_get_text (WakhanDocument *self);
guint              wakhan_document_get_length (WakhanDocument *self);
guint              wakhan_document_get_n_blocks (WakhanDocument *self);
const WakhanBlock *wakhan_document_get_block (WakhanDocument *self,
                                              guint           position);
guint              wakhan_document_find_block (WakhanDocument *self,
                                               guint           offset);
guint              wakhan_document_get_n_spans (WakhanDocument *self);
const WakhanSpan  *wakhan_document_get_span (WakhanDocument *self,
                                             guint           position);
/* The link or reference to a footnote, with its target, that stands at @offset; or NULL. */
const WakhanSpan  *wakhan_document_find_link (WakhanDocument *self,
                                              guint           offset);
const WakhanBlock *wakhan_document_find_footnote (WakhanDocument *self, /* (nullable) */
                                                  guint           number);
/* Whether its first words are a heading over all the rest, and so its title; O(blocks). */
gboolean wakhan_document_begins_with_title (WakhanDocument *self);
/* Whether the first of several footnotes, or a further paragraph of one, is the block at @position. */
gboolean wakhan_document_begins_footnotes (WakhanDocument *self,
                                           guint           position);
gboolean wakhan_document_continues_footnote (WakhanDocument *self,
                                             guint           position);
char    *wakhan_document_dup_footnote (WakhanDocument *self, /* its paragraphs, a line each; NULL: there is none */
                                       guint           number);
char    *wakhan_document_dup_range (WakhanDocument *self,
                                    guint           start,
                                    guint           end);
char    *wakhan_document_dup_words (WakhanDocument *self,
                                    guint           start,
                                    guint           end);
char    *wakhan_document_dup_title (WakhanDocument    *self,
                                    const WakhanBlock *heading);
/* What its file is written in, as iconv knows it, and whether that is a guess; NULL: it was made of letters. */
void        wakhan_document_set_encoding (WakhanDocument *self,
                                          const char     *encoding,
                                          gboolean        is_guess);
const char *wakhan_document_get_encoding (WakhanDocument *self);
gboolean    wakhan_document_get_encoding_is_guess (WakhanDocument *self);
/* Its lines that are too long to be laid out as a whole: WakhanLinePiece, in text order. Borrowed. */
GArray *wakhan_document_get_long_lines (WakhanDocument *self);
/* Where the words of the text itself stand, without what its publisher put before and behind them. */
void     wakhan_document_set_body (WakhanDocument *self,
                                   guint           start,
                                   guint           end);
gboolean wakhan_document_is_in_body (WakhanDocument *self,
                                     guint           offset);
/* Takes @credits. */
void                 wakhan_document_take_credits (WakhanDocument *self,
                                                   WakhanCredits  *credits);
const WakhanCredits *wakhan_document_get_credits (WakhanDocument *self); /* (nullable) */
gsize                wakhan_document_offset_to_byte (WakhanDocument *self,
                                                     guint           offset);
guint                wakhan_document_byte_to_offset (WakhanDocument *self,
                                                     gsize           byte);

G_END_DECLS
