/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanLinePiece:
 *
 * A piece of a line that is too long to be laid out as a whole. Offsets are characters.
 */
typedef struct
{
  guint start;
  guint end; /* exclusive: the character that stands there gives way to a line end where
                it is shown */
  gsize    end_byte;
  gunichar letter;   /* that character; 0: it is the line's own end */
  gboolean is_tight; /* so long without a blank that its words cannot be kept whole */
} WakhanLinePiece;

/**
 * wakhan_long_lines_split:
 *
 * O(text).
 *
 * Returns: (transfer full) (element-type WakhanLinePiece): the pieces of all lines that are longer
 *   than one or tight, in text order; for most texts there are none
 */
GArray *wakhan_long_lines_split (const char *text);

G_END_DECLS
