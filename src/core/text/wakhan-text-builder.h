/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanTextBuilder:
 *
 * What an importer writes into: one plain text, and the blocks and spans over it. A plain value,
 * which wakhan_text_builder_finish() empties.
 */
typedef struct
{
  GString *text;
  guint    offset; /* characters written */
  GArray  *blocks;
  GArray  *spans;
} WakhanTextBuilder;

void wakhan_text_builder_init (WakhanTextBuilder *self);

/**
 * wakhan_text_builder_begin_block:
 * @level: of a heading, list item or quotation, from 1
 * @number: of an ordered list's item or of a footnote; 0: none
 *
 * Ends the line before.
 */
void wakhan_text_builder_begin_block (WakhanTextBuilder *self,
                                      WakhanBlockKind    kind,
                                      guint              level,
                                      guint              number);

/**
 * wakhan_text_builder_append:
 * @words: valid UTF-8 without NUL
 * @length: in bytes, or -1
 */
void wakhan_text_builder_append (WakhanTextBuilder *self,
                                 const char        *words,
                                 gssize             length);

/**
 * wakhan_text_builder_append_task:
 * @box: ticked or not, and a blank
 *
 * Makes the list item that has just been begun a task.
 */
void wakhan_text_builder_append_task (WakhanTextBuilder *self,
                                      const char        *box);

/**
 * wakhan_text_builder_continue_item:
 *
 * Makes what has just been begun a further paragraph of the list item before.
 */
void wakhan_text_builder_continue_item (WakhanTextBuilder *self);

/**
 * wakhan_text_builder_end_block:
 *
 * Ends the one begun last, where the text ends now.
 */
void wakhan_text_builder_end_block (WakhanTextBuilder *self);

/**
 * wakhan_text_builder_add_span:
 * @start: where it begins, in characters written; it ends where the text ends now
 * @target: (transfer full) (nullable): where a link leads, or a footnote's number
 */
void wakhan_text_builder_add_span (WakhanTextBuilder *self,
                                   WakhanSpanKind     kind,
                                   guint              start,
                                   char              *target);

/**
 * wakhan_text_builder_finish:
 *
 * Returns: (transfer full): the document; @self is to be initialised before it is used again
 */
WakhanDocument *wakhan_text_builder_finish (WakhanTextBuilder *self);

G_END_DECLS
