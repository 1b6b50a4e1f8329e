/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"

G_BEGIN_DECLS

/**
 * wakhan_event_sort:
 * @events: (element-type WakhanEvent):
 *
 * By wakhan_event_compare(). Of a hundred thousand each comparison of two would meet two events and
 * two dates that are far from each other in memory: so their starts are sorted first, which lie
 * side by side, and then those of each start.
 */
void wakhan_event_sort (GPtrArray *events);

G_END_DECLS
