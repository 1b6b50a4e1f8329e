/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-own-event.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_event_removal_run:
 * @session: with the study of whose notebook @event is
 * @event: an entry, put or not; what it says is not to be used any more
 *
 * Takes it out of the notebook; one that stands for an event of the study or the text, which would
 * come again else, is kept as refused. A step of its own to undo, and told.
 */
void wakhan_event_removal_run (WakhanSession  *session,
                               WakhanOwnEvent *event);

G_END_DECLS
