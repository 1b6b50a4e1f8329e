/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_own_event_faults_list:
 * @file: how the notes file is to be called
 *
 * What stands in the notes file of the events of a person's own and cannot be as it stands there.
 * O(entries).
 *
 * Returns: (transfer full): "FILE: [Event ID]: KEY: what is wrong", one each; empty where nothing
 *   is
 */
GStrv wakhan_own_event_faults_list (WakhanStudy *study,
                                    const char  *file);

G_END_DECLS
