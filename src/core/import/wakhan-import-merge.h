/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-incoming-events.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_import_merge_compare:
 *
 * Finds those that @study has already, and those that the file has twice: the same title, whatever
 * its case, and the same date. O(n) of both. Main thread.
 *
 * Returns: how many there are
 */
guint wakhan_import_merge_compare (WakhanIncomingEvents *events,
                                   WakhanStudy          *study);

/**
 * wakhan_import_merge_create_change:
 * @joins: whether those that wakhan_import_merge_compare() found add what they know to the event
 *   that is there, rather than stand beside it
 * @n_new: (out): how many events come
 * @n_joined: (out): how many add something
 *
 * Returns: (transfer full) (nullable): what is to be applied to the notebook of @study; %NULL:
 *   nothing is new
 */
WakhanChange *wakhan_import_merge_create_change (WakhanIncomingEvents *events,
                                                 WakhanStudy          *study,
                                                 gboolean              joins,
                                                 guint                *n_new,
                                                 guint                *n_joined);

G_END_DECLS
