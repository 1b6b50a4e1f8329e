/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-own-event.h"

G_BEGIN_DECLS

/* An event of a person’s own as the lines of its group in a notes file: the keys of a study’s
 * event, “Of” and “Decision”, beside what all entries have. */

/**
 * wakhan_event_lines_read:
 * @id: of the event
 * @lines: of its group, without the header
 *
 * What they do not say, or nobody can read, is empty, but for the times. A date stays as it is
 * written, whether it is one or not.
 *
 * Returns: (transfer full): what @lines say
 */
WakhanOwnEvent *wakhan_event_lines_read (const char *id,
                                         const char *lines);

/**
 * wakhan_event_lines_write:
 * @old: (nullable): the lines so far
 *
 * Returns: (transfer full): the lines for @event; the keys and comments of @old that nobody here
 *   knows come after them
 */
char *wakhan_event_lines_write (WakhanOwnEvent *event,
                                const char     *old);

G_END_DECLS
