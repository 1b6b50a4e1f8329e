/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanEventSearch:
 *
 * A search for words in the names of a timeline's events, piece by piece, from one of them outwards
 * in time. An event that was found is made to be looked at and let go of again, since there may be
 * millions. Belongs to one thread.
 */
typedef struct _WakhanEventSearch WakhanEventSearch;

/**
 * wakhan_event_search_new:
 * @timeline: (transfer none): where it changes meanwhile, some events may be passed over
 * @words: divided by blanks; all are found where there are none
 * @position: of the event that others are wanted near to; beyond the last one: from the first on
 *
 * Returns: (transfer full): the search, which has looked at nothing yet
 */
WakhanEventSearch *wakhan_event_search_new (WakhanTimeline *timeline,
                                            const char     *words,
                                            guint           position);

void wakhan_event_search_free (WakhanEventSearch *self);

/**
 * wakhan_event_search_go_on:
 * @most: how many are wanted
 * @microseconds: after which it leaves off
 * @events: (element-type WakhanEvent): takes those whose names have all words; owns what it has.
 *   The event at the position itself is none of them
 *
 * Returns: whether it is over: there are as many as wanted, or no more to look at
 */
gboolean wakhan_event_search_go_on (WakhanEventSearch *self,
                                    guint              most,
                                    gint64             microseconds,
                                    GPtrArray         *events);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventSearch, wakhan_event_search_free)

G_END_DECLS
