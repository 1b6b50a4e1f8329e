/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

/* A note as the lines of its group in a notes file. */

/* What @lines say; what they do not say, or nobody can read, is empty, but for the times. */
WakhanNote *wakhan_note_lines_read (const char *id,
                                    const char *lines);
/* The lines for @note; the keys and comments of @old (nullable) that nobody here knows come after
 * them. */
char *wakhan_note_lines_write (WakhanNote *note,
                               const char *old);
/* Where a merge left more than one text in the lines of a note: the lines with each of them alone,
 * the last, which counts, first. NULL: there is but one. */
GPtrArray *wakhan_note_lines_list_versions (const char *lines);

G_END_DECLS
