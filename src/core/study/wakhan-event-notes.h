/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/* How many notes are on @event, or on words that carry it. O(notes). */
guint wakhan_event_notes_count (WakhanStudy *study,
                                WakhanEvent *event);

G_END_DECLS
