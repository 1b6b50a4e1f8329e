/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"
#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/**
 * wakhan_solar_words_new:
 *
 * As fine as the date is: a day as a day, a month as the months that it lies in, what is vaguer as
 * years. Doubt is left out: the date's own words tell it.
 *
 * Returns: (transfer full) (nullable): in the Solar Hijri calendar, "26 Khordad 1397",
 *   "Khordad/Tir 1397", "1338 – 1348"; %NULL where nothing of it is known or it lies before the
 *   calendar begins
 */
char *wakhan_solar_words_new (const WakhanDate *date);

/**
 * wakhan_solar_words_new_as_said:
 * @said: the words of a text that tell @date
 *
 * A year of that calendar lies in two of ours, so that its date is both; where @said has its
 * figures, as those of a year, month or ten years, that one is named: "1312" rather than
 * "1311/1312 – 1312/1313".
 *
 * Returns: (transfer full) (nullable): as wakhan_solar_words_new()
 */
char *wakhan_solar_words_new_as_said (const WakhanDate *date,
                                      const char       *said);

/**
 * wakhan_solar_words_name:
 * @words: of a date of the Solar Hijri calendar
 *
 * Returns: (transfer full): the same with the calendar's name: "26 Khordad 1397 SH"
 */
char *wakhan_solar_words_name (const char *words);

/**
 * wakhan_solar_words_new_for_tick:
 * @tick: of wakhan_solar_ticks_list()
 *
 * Returns: (transfer full): the words of its label, which name the calendar: "Khordad 1397 SH"
 */
char *wakhan_solar_words_new_for_tick (const WakhanTick *tick);

G_END_DECLS
