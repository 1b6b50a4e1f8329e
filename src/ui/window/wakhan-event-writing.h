/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-end-side.h"
#include "wakhan-session.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_WRITING (wakhan_event_writing_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventWriting, wakhan_event_writing, WAKHAN, EVENT_WRITING, GObject)

/* Where the events of one's own are written in a window: what its commands do, and, in place of the
 * notes, the editor, for as long as there is something to write. */
WakhanEventWriting *wakhan_event_writing_new (WakhanSession *session,
                                              WakhanEndSide *side);
/* The commands, to be lent by a window. */
void wakhan_event_writing_add_actions (WakhanEventWriting *self,
                                       GActionMap         *map);

G_END_DECLS
