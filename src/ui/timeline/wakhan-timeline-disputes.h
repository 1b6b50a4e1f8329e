/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* Brings events that speak against each other, and then those of which one is more precise, into
 * neighbouring rows, where there is room for them and for a bracket before them. Whatever is
 * selected, the same pairs stand together. */
void wakhan_timeline_disputes_place (WakhanTimelineLayout *layout);
/* Finds those that speak against each other and are drawn, but further apart. */
void wakhan_timeline_disputes_join (WakhanTimelineLayout *layout);

G_END_DECLS
