/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanOffsetIndex:
 *
 * Where the characters of a text are in its bytes. Never changes.
 */
typedef struct _WakhanOffsetIndex WakhanOffsetIndex;

/**
 * wakhan_offset_index_new:
 * @text: UTF-8, borrowed: it has to outlive this
 *
 * O(n), and an eighth of the characters in bytes of memory; any thread.
 *
 * Returns: (transfer full): the index of @text
 */
WakhanOffsetIndex *wakhan_offset_index_new (const char *text);

void wakhan_offset_index_free (WakhanOffsetIndex *self);

/**
 * wakhan_offset_index_get_length:
 *
 * Returns: the length of the text in characters
 */
guint wakhan_offset_index_get_length (const WakhanOffsetIndex *self);

/**
 * wakhan_offset_index_to_byte:
 * @offset: in characters; beyond the end stands for the end
 *
 * O(1).
 *
 * Returns: the byte where the character at @offset begins
 */
gsize wakhan_offset_index_to_byte (const WakhanOffsetIndex *self,
                                   guint                    offset);

/**
 * wakhan_offset_index_from_byte:
 * @byte: where a character begins
 *
 * O(log n).
 *
 * Returns: its offset in characters
 */
guint wakhan_offset_index_from_byte (const WakhanOffsetIndex *self,
                                     gsize                    byte);

G_END_DECLS
