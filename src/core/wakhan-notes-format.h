/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-note.h"

G_BEGIN_DECLS

/* The text of a notes file: a key file with a group a note, and [End] with their number. */

/* The notes of @bytes, tombstones too, in the order of the file; what is unreadable is left out. A byte order mark and CRLF
 * are no damage. @damage: what is wrong with the file in a sentence, or NULL for a whole one.
 * Returns: (transfer full): a GPtrArray of WakhanNote. */
GPtrArray *wakhan_notes_format_parse (GBytes *bytes,
                                      char  **damage);

/* The text of a file with @notes. What the file before, @base (nullable), held besides them (groups, keys, comments and
 * their order) stays. Returns: (transfer full). */
GBytes *wakhan_notes_format_compose (GBytes     *base,
                                     GPtrArray  *notes,
                                     const char *study_id,
                                     const char *title);

G_END_DECLS
