/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* What a session hears of its study; for itself alone. */

/**
 * wakhan_session_notebook_signals_new:
 *
 * A note that is gone, here or elsewhere, does not stay selected.
 *
 * Returns: (transfer full): for a #WakhanNotebook; not to outlive @session
 */
GSignalGroup *wakhan_session_notebook_signals_new (WakhanSession *session);

/**
 * wakhan_session_timeline_signals_new:
 *
 * An event that was changed stays selected as it is now; of one that is gone nothing is. Then the
 * session tells of it, so that whoever shows the timeline hears of it last.
 *
 * Returns: (transfer full): for a #WakhanTimeline; not to outlive @session
 */
GSignalGroup *wakhan_session_timeline_signals_new (WakhanSession *session);

/**
 * wakhan_session_tell_timeline_changed:
 *
 * What those signals do.
 */
void wakhan_session_tell_timeline_changed (WakhanSession *session);

/**
 * wakhan_session_follow_timeline:
 *
 * It has another timeline of the same study, or something else of its comparison is new.
 */
void wakhan_session_follow_timeline (WakhanSession *session);

/**
 * wakhan_session_is_comparing:
 *
 * Returns: whether there is a text that its study is to be compared with
 */
gboolean wakhan_session_is_comparing (WakhanSession *session);

/**
 * wakhan_session_install_signals:
 *
 * Those of its class.
 */
void wakhan_session_install_signals (void);

/**
 * wakhan_session_sieve_follow:
 * @is_same: whether the study is the one that was shown before, read again
 *
 * Its events are sieved from now on; another study begins without a filter.
 */
void wakhan_session_sieve_follow (WakhanSession *session,
                                  gboolean       is_same);

/**
 * wakhan_session_begin_to_follow:
 *
 * Its #WakhanFollower listens from then on.
 */
void wakhan_session_begin_to_follow (WakhanSession *session);

/**
 * wakhan_session_dates_follow:
 * @is_same: whether the study is the one that was shown before, read again
 *
 * A review goes on with the dates of a text that was read again, and ends with another text, of
 * which nothing was told or chosen yet.
 */
void wakhan_session_dates_follow (WakhanSession *session,
                                  gboolean       is_same);

/**
 * wakhan_session_dates_apply:
 *
 * Leaves out of the timeline what is not to be shown.
 */
void wakhan_session_dates_apply (WakhanSession *session);

G_END_DECLS
