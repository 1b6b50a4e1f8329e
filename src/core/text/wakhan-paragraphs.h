/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanParagraphs:
 *
 * The one numbering of a text's paragraphs, as one would cite them, from 1: whatever is text of its
 * own, be it in a list, quoted or in a table, but no headings and footnotes. Immutable.
 */
typedef struct _WakhanParagraphs WakhanParagraphs;

/**
 * wakhan_paragraphs_new:
 * @document: not needed after this
 *
 * O(blocks).
 *
 * Returns: (transfer full): the numbering
 */
WakhanParagraphs *wakhan_paragraphs_new (WakhanDocument *document);

void wakhan_paragraphs_free (WakhanParagraphs *self);

/**
 * wakhan_paragraphs_get_n:
 *
 * Returns: how many there are, which is the number of the last one
 */
guint wakhan_paragraphs_get_n (const WakhanParagraphs *self);

/**
 * wakhan_paragraphs_get_start:
 * @number: from 1 to wakhan_paragraphs_get_n()
 *
 * Returns: where the paragraph of that number begins, in characters
 */
guint wakhan_paragraphs_get_start (const WakhanParagraphs *self,
                                   guint                   number);

/**
 * wakhan_paragraphs_find:
 * @offset: in characters
 *
 * Returns: the number of the last paragraph that begins at or before @offset; 0: none does. O(log
 *   n)
 */
guint wakhan_paragraphs_find (const WakhanParagraphs *self,
                              guint                   offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanParagraphs, wakhan_paragraphs_free)

G_END_DECLS
