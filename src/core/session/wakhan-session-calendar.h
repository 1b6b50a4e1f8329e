/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_dup_second_date:
 *
 * Returns: (transfer full) (nullable): an event's date by the Solar Hijri calendar, which it names:
 *   "26 Khordad 1397 SH"; %NULL where the session tells none by that, or nothing can be told
 */
char *wakhan_session_dup_second_date (WakhanSession *session,
                                      WakhanEvent   *event);

G_END_DECLS
