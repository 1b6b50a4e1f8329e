/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/**
 * wakhan_tick_words_new:
 * @day_width: in px, as it would be at the usual size of text
 *
 * Returns: (transfer full): the words of a tick's upper label, "Mon 16", "Sept", "44 BC"
 */
char *wakhan_tick_words_new (const WakhanTick *tick,
                             double            day_width);

/**
 * wakhan_tick_words_new_lower:
 *
 * Returns: (transfer full): the words of a label below, for the time from a tick to the next of its
 *   kind, "16 June 2018", "1960s", "50 BC – 41 BC"
 */
char *wakhan_tick_words_new_lower (const WakhanTick *tick);

G_END_DECLS
