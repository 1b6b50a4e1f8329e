/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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

G_END_DECLS
