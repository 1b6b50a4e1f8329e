/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanEventOffers:
 *
 * Events from which a person may choose one by words that are typed: searched for in idle time,
 * those near in time to one of them first.
 */
typedef struct _WakhanEventOffers WakhanEventOffers;

/**
 * WakhanEventOffersShow:
 * @events: (element-type WakhanEvent): what was found up to now, the nearest in time first
 * @is_over: whether nothing is searched for any more
 */
typedef void (*WakhanEventOffersShow) (gpointer   owner,
                                       GPtrArray *events,
                                       gboolean   is_over);

/**
 * wakhan_event_offers_new:
 * @most: how many are wanted
 * @show: called when there are more, or it is over
 * @owner: (unowned): frees this before it goes
 *
 * Returns: (transfer full): no offers yet
 */
WakhanEventOffers *wakhan_event_offers_new (guint                 most,
                                            WakhanEventOffersShow show,
                                            gpointer              owner);

void wakhan_event_offers_free (WakhanEventOffers *self);

/**
 * wakhan_event_offers_begin:
 * @words: whatever was searched for before is given up for them
 * @position: of the event that others are wanted near to
 *
 * What is found at once is shown before it returns.
 */
void wakhan_event_offers_begin (WakhanEventOffers *self,
                                WakhanTimeline    *timeline,
                                const char        *words,
                                guint              position);

/**
 * wakhan_event_offers_hurry:
 *
 * Goes on, for no longer than a person can wait, until there is one.
 */
void wakhan_event_offers_hurry (WakhanEventOffers *self);

G_END_DECLS
