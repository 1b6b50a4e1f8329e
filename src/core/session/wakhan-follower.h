/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define WAKHAN_LEAST_SECONDS 2
#define WAKHAN_MOST_SECONDS 15
#define WAKHAN_USUAL_SECONDS 5

typedef struct _WakhanSession WakhanSession;

/**
 * WakhanFollower:
 *
 * Goes from event to event of a session by itself, in the order of stepping, while that is playing;
 * playing it also follows, and at the last event it ends. It pauses when somebody else selects an
 * event. What is begun and paused is said. Property: seconds, from one event to the next. Belongs
 * to the main thread.
 */
#define WAKHAN_TYPE_FOLLOWER (wakhan_follower_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFollower, wakhan_follower, WAKHAN, FOLLOWER, GObject)

/**
 * wakhan_follower_new:
 * @session: borrowed: it has to live longer
 */
WakhanFollower *wakhan_follower_new (WakhanSession *session);

/**
 * wakhan_follower_set_second:
 * @milliseconds: how long a second lasts; for tests, that have no time
 */
void wakhan_follower_set_second (WakhanFollower *self,
                                 guint           milliseconds);

G_END_DECLS
