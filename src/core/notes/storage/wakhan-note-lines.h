/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/* A note as the lines of its group in a notes file, beside what all entries have. */

/**
 * wakhan_note_lines_read:
 * @id: of the note
 * @lines: of its group, without the header
 *
 * What they do not say, or nobody can read, is empty, but for the times.
 *
 * Returns: (transfer full): what @lines say
 */
WakhanNote *wakhan_note_lines_read (const char *id,
                                    const char *lines);

/**
 * wakhan_note_lines_write:
 * @old: (nullable): the lines so far
 *
 * Returns: (transfer full): the lines for @note; the keys and comments of @old that nobody here
 * knows come after them
 */
char *wakhan_note_lines_write (WakhanNote *note,
                               const char *old);

/**
 * wakhan_note_lines_list_versions:
 *
 * A merge by a version control system may leave more than one text in the lines of a note.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): the lines with each of them alone, the
 *   last, which counts, first; the array frees them; %NULL: there is but one
 */
GPtrArray *wakhan_note_lines_list_versions (const char *lines);

G_END_DECLS
