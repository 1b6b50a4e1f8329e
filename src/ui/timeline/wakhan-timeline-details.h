/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* How much is told of each event in the layout's scale and form. */
WakhanTimelineDetail wakhan_timeline_details_choose (const WakhanTimelineLayout *layout);
/* Gives each event that has its name in a row the date behind it, or date and gist below it, where
 * there is room up to the next one. No name moves for it. */
void wakhan_timeline_details_place (WakhanTimelineLayout *layout);

G_END_DECLS
