/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* Notes of a stretch of time, of a session. */

/**
 * wakhan_session_show_notes_of:
 * @years: in days
 *
 * Shows the notes of these years, and no others.
 */
void wakhan_session_show_notes_of (WakhanSession        *session,
                                   const WakhanTimeView *years);

/**
 * wakhan_session_toggle_notes_of_view:
 *
 * Shows the notes of what the timeline shows, and no others; or all again, where it does so
 * already.
 */
void wakhan_session_toggle_notes_of_view (WakhanSession *session);

G_END_DECLS
