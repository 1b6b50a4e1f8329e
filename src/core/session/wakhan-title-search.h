/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_title_search_find:
 * @from: (nullable): where one is; the search goes on in time, and round from the end
 * @letters: what a title begins with, or else one of its words; case and accents count for nothing
 * @also_from: whether @from itself may be the answer
 *
 * Among the events that pass the filter, as far as a long timeline was read. One letter several
 * times goes on to the next event with it where none has as many. O(all that the events say).
 *
 * Returns: (transfer none) (nullable): the next event
 */
WakhanEvent *wakhan_title_search_find (WakhanSession *session,
                                       WakhanEvent   *from,
                                       const char    *letters,
                                       gboolean       also_from);

G_END_DECLS
