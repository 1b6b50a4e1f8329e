/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanLineEdge:
 *
 * Where the lines of a plain text end that were broken by width, and how often a sentence goes on
 * in the next line. A plain value.
 */
typedef struct
{
  guint    characters; /* 0: they have no right edge in common */
  gboolean runs_over;  /* sentences go on in the next line as a rule */
} WakhanLineEdge;

/**
 * wakhan_line_edge_dup_line:
 * @start: of the line
 * @n_bytes: its length
 *
 * Returns: (transfer full): the line without the blanks at its ends, also those at which no line
 *   breaks and those as wide as a Chinese letter
 */
char *wakhan_line_edge_dup_line (const char *start,
                                 gsize       n_bytes);

/**
 * wakhan_line_edge_measure:
 * @self: (out caller-allocates): of @text
 *
 * O(text).
 */
void wakhan_line_edge_measure (WakhanLineEdge *self,
                               const char     *text);

/**
 * wakhan_line_edge_is_broken_by_width:
 * @lines: (array length=n_lines): that stand together
 *
 * They are one paragraph where all but the last reach a common right edge, as far as the next word
 * would not have had room, and sentences go on behind it. Verses, addresses and what is said by
 * turns do not.
 *
 * Returns: whether they were broken by width; %TRUE for a single one
 */
gboolean wakhan_line_edge_is_broken_by_width (const WakhanLineEdge *self,
                                              const char *const    *lines,
                                              guint                 n_lines);

G_END_DECLS
