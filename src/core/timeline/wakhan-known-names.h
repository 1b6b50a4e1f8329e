/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/* What the events of a timeline say already, to be offered for others. O(events). */

/**
 * wakhan_known_names_list_actors:
 *
 * Returns: (transfer full): who takes part in them, those of most events first
 */
GStrv wakhan_known_names_list_actors (WakhanTimeline *timeline);

/**
 * wakhan_known_names_list_places:
 *
 * Returns: (transfer full): where they happened, likewise
 */
GStrv wakhan_known_names_list_places (WakhanTimeline *timeline);

/**
 * wakhan_known_names_list_categories:
 *
 * Returns: (transfer full): categories of the study's own, likewise
 */
GStrv wakhan_known_names_list_categories (WakhanTimeline *timeline);

G_END_DECLS
