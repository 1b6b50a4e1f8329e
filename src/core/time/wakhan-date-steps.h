/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-story.h"

G_BEGIN_DECLS

/**
 * wakhan_date_steps_take:
 * @mention: (inout): counted from another date; gets its own
 *
 * Returns: whether that date is known, and precise enough
 */
gboolean wakhan_date_steps_take (const WakhanDateStory *self,
                                 WakhanDateMention     *mention);

/**
 * wakhan_date_steps_move:
 * @mention: (inout): whole
 *
 * "The day after 3 May": goes there, once that is known.
 */
void wakhan_date_steps_move (WakhanDateMention *mention);

G_END_DECLS
