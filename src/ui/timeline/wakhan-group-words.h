/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-grouper.h"

G_BEGIN_DECLS

/* What @grouping is called: "By actor". (transfer none) */
const char *wakhan_group_words_get_grouping (WakhanGrouping grouping);
/* What a lane of @grouper is called: "China", "17 others". (transfer full) */
char *wakhan_group_words_new (WakhanEventGrouper *grouper,
                              guint               lane);
/* "22 events"; of less than all "14 of 22". (transfer full) */
char *wakhan_group_words_new_count (WakhanEventGrouper *grouper,
                                    guint               lane);
/* The same for somebody who does not see the lane: "China, 14 of 22 events". (transfer full) */
char *wakhan_group_words_new_spoken (WakhanEventGrouper *grouper,
                                     guint               lane);

G_END_DECLS
