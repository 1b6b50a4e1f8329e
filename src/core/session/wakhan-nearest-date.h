/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-habits.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_nearest_date_find:
 * @start: of words, in characters
 * @end: exclusive
 *
 * O(paragraph + log events).
 *
 * Returns: (transfer full) (nullable): the date that the words tell, else the nearest one that
 *   their paragraph tells; %NULL: it tells none
 */
WakhanDate *wakhan_nearest_date_find (WakhanStudy *study,
                                      guint        start,
                                      guint        end);

/**
 * wakhan_nearest_date_find_told:
 * @habits: of the text
 * @start: of words, in characters
 * @end: exclusive
 *
 * O(paragraph + log events).
 *
 * Returns: (transfer full) (nullable): likewise, but also of the events that are told there
 */
WakhanDate *wakhan_nearest_date_find_told (WakhanStudy            *study,
                                           const WakhanDateHabits *habits,
                                           guint                   start,
                                           guint                   end);

G_END_DECLS
