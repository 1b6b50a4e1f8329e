/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Two events and the time between them: one is marked, the other is the selected one. */

/**
 * wakhan_session_toggle_measure:
 *
 * Marks the event that the time is measured from, in place of the one marked before, or marks it no
 * more; tells of it by "measure-changed" and aloud.
 */
void wakhan_session_toggle_measure (WakhanSession *session,
                                    WakhanEvent   *event);

/**
 * wakhan_session_get_measured_event:
 *
 * Returns: (transfer none) (nullable): the marked one, as long as it stands in the timeline
 */
WakhanEvent *wakhan_session_get_measured_event (WakhanSession *session);

/**
 * wakhan_session_dup_measure_words:
 *
 * Returns: (transfer full) (nullable): how long it is from the marked event to the selected one, or
 *   what is measured from while there is no other; %NULL where none is marked
 */
char *wakhan_session_dup_measure_words (WakhanSession *session);

G_END_DECLS
