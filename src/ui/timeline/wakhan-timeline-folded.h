/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* A folded lane: all that there is on one line, without names. */

/* Where the boxes of its marks begin. */
int wakhan_timeline_folded_find_top (const WakhanTimelineLayout *self);
/* Lets each event stand where it is, whatever it lies upon. %FALSE: they are too many for that. */
gboolean wakhan_timeline_folded_place (WakhanTimelineLayout *self);

G_END_DECLS
