/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* How far beside a mark without a name the pointer meets it: as far as a pointer needs, and no
 * nearer to its neighbours than to itself. Sets the reach of each place once all have theirs. */
void wakhan_timeline_reach_find (WakhanTimelineLayout *layout);

G_END_DECLS
