/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-entry.h"
#include "wakhan-lines-writer.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorLines:
 *
 * The anchors of an entry while its lines are read, which may stand in any order:
 * "Anchor-2-Quote=". Begins as { 0 }.
 */
typedef struct
{
  struct WakhanAnchorFields *anchors;
  guint                      n_anchors;
} WakhanAnchorLines;

/**
 * wakhan_anchor_lines_know:
 *
 * Returns: whether @line tells something of an anchor
 */
gboolean wakhan_anchor_lines_know (const WakhanKeyLine *line);

/**
 * wakhan_anchor_lines_read:
 *
 * Numbers that are none, or too great, are unknown: the quote decides then.
 *
 * Returns: whether @line tells something of an anchor, and so was taken
 */
gboolean wakhan_anchor_lines_read (WakhanAnchorLines   *self,
                                   const WakhanKeyLine *line);

/**
 * wakhan_anchor_lines_finish:
 *
 * Gives @entry the anchors that were read, in the order of their numbers, which may have gaps; one
 * without words is none. Nothing is left in @self.
 */
void wakhan_anchor_lines_finish (WakhanAnchorLines *self,
                                 WakhanEntry       *entry);

/**
 * wakhan_anchor_lines_write:
 * @position: of the anchor in @entry
 */
void wakhan_anchor_lines_write (WakhanEntry       *entry,
                                guint              position,
                                WakhanLinesWriter *writer);

G_END_DECLS
