/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-follower.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_get_follower:
 *
 * Returns: (transfer none): what goes from event to event by itself, for as long as the session
 *   lives
 */
WakhanFollower *wakhan_session_get_follower (WakhanSession *self);

gboolean wakhan_session_is_following (WakhanSession *self);

/**
 * wakhan_session_follow_reading:
 *
 * A person reads on, by scrolling. Where the view in time is to travel along with the text, it
 * moves to what the paragraph at the reading line tells of, if nothing of that is in view.
 */
void wakhan_session_follow_reading (WakhanSession *self);

G_END_DECLS
