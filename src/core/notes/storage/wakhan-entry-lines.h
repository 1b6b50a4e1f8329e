/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor-lines.h"

G_BEGIN_DECLS

/* What the lines of all entries have in common: “Created”, “Modified”, “Revision”, “Deleted”, the
 * anchors, and “Earlier-Quotes”. “Anchor-1-Earlier-Quote” has the words that the passage had before
 * a person gave it others, the last ones only; “Earlier-Quotes” those of passages that the entry is
 * on no more. “Anchor-1-Paragraph” and “Anchor-1-Section” say where the words stood. */

/**
 * wakhan_entry_lines_know:
 *
 * Returns: whether @line tells something that every entry has
 */
gboolean wakhan_entry_lines_know (const WakhanKeyLine *line);

/**
 * wakhan_entry_lines_read:
 * @anchors: where those of @entry are gathered
 *
 * Returns: whether @line tells something that every entry has, and so was taken
 */
gboolean wakhan_entry_lines_read (WakhanEntry         *entry,
                                  WakhanAnchorLines   *anchors,
                                  const WakhanKeyLine *line);

/**
 * wakhan_entry_lines_finish:
 *
 * Once all lines were read. A time that nobody could read is guessed from the other.
 */
void wakhan_entry_lines_finish (WakhanEntry       *entry,
                                WakhanAnchorLines *anchors);

/**
 * wakhan_entry_lines_write_head:
 *
 * What stands before that which the kind of entry has for itself.
 */
void wakhan_entry_lines_write_head (WakhanEntry       *entry,
                                    WakhanLinesWriter *writer);

/**
 * wakhan_entry_lines_write_tail:
 *
 * What stands behind it.
 */
void wakhan_entry_lines_write_tail (WakhanEntry       *entry,
                                    WakhanLinesWriter *writer);

G_END_DECLS
