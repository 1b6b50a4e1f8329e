/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-digest-names.h"
#include "wakhan-event-filter.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanEventDigest:
 *
 * What each event of a timeline says, read once, folded and laid side by side, so that a filter
 * over 100,000 events is asked anew at each key. It is made piece by piece, since events that were
 * found have to be made for it. Of one state of the timeline: another one needs another digest.
 */
typedef struct _WakhanEventDigest WakhanEventDigest;

/* What events have names of. */
typedef enum
{
  WAKHAN_DIGEST_ACTORS,
  WAKHAN_DIGEST_CATEGORIES,
  WAKHAN_DIGEST_TELLERS,
  WAKHAN_DIGEST_STUDIES, /* the values of %WAKHAN_CRITERION_STUDY, in that order */
  WAKHAN_N_DIGEST_FACETS
} WakhanDigestFacet;

/**
 * wakhan_event_digest_new:
 * @timeline: (transfer none): nothing is read of it yet
 *
 * Returns: (transfer full): the digest
 */
WakhanEventDigest *wakhan_event_digest_new (WakhanTimeline *timeline);

void wakhan_event_digest_free (WakhanEventDigest *self);

/**
 * wakhan_event_digest_go_on:
 * @microseconds: after which it leaves off
 *
 * Returns: whether all events are read
 */
gboolean wakhan_event_digest_go_on (WakhanEventDigest *self,
                                    gint64             microseconds);

/**
 * wakhan_event_digest_ask:
 * @is_noted: (nullable) (array): whether there are notes on the event of each position; %NULL: none
 * @passes: (out) (array): room for a byte an event: whether it meets @filter; those not read yet
 *   do not
 *
 * O(n), and O(all that the events say) for each of the words.
 *
 * Returns: how many do
 */
guint wakhan_event_digest_ask (WakhanEventDigest *self,
                               WakhanEventFilter *filter,
                               const guint8      *is_noted,
                               guint8            *passes);

/**
 * wakhan_event_digest_list_names:
 *
 * Returns: (transfer full) (element-type WakhanDigestName): as many as were read, of categories
 *   their ids, those with most events first; names live as long as @self
 */
GArray *wakhan_event_digest_list_names (WakhanEventDigest *self,
                                        WakhanDigestFacet  facet);

/**
 * wakhan_event_digest_get_text:
 * @position: of the timeline
 * @length: (out): in bytes; 0 where the event is not read yet
 *
 * Returns: (transfer none): what the event there says, folded (%WAKHAN_FOLD_ALL); until more is
 *   read
 */
const char *wakhan_event_digest_get_text (WakhanEventDigest *self,
                                          guint              position,
                                          gsize             *length);

/**
 * wakhan_event_digest_has_teller:
 * @teller: a value of %WAKHAN_CRITERION_TOLD_BY
 *
 * Returns: whether it tells any of the events read
 */
gboolean wakhan_event_digest_has_teller (WakhanEventDigest *self,
                                         const char        *teller);

/**
 * wakhan_event_digest_get_names:
 *
 * Returns: (transfer none) (element-type WakhanDigestName): by their numbers, as many as were read;
 *   0 is none; tellers are the values of %WAKHAN_CRITERION_TOLD_BY
 */
const GArray *wakhan_event_digest_get_names (WakhanEventDigest *self,
                                             WakhanDigestFacet  facet);

/**
 * wakhan_event_digest_get_numbers:
 * @position: of the timeline
 * @n_numbers: (out): 0 where the event is not read yet
 *
 * Returns: (transfer none) (array length=n_numbers): of the names that the event there has, in its
 *   order; 0 is none
 */
const guint *wakhan_event_digest_get_numbers (WakhanEventDigest *self,
                                              WakhanDigestFacet  facet,
                                              guint              position,
                                              guint             *n_numbers);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventDigest, wakhan_event_digest_free)

G_END_DECLS
