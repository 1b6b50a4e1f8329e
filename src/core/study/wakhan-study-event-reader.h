/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-study-keys.h"
#include "wakhan-timeline.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_study_event_reader_owns:
 *
 * Returns: whether a group of this name is an event
 */
gboolean wakhan_study_event_reader_owns (const char *group);

/**
 * wakhan_study_event_reader_read:
 * @document: (nullable): the text in which the passages of the events are looked for
 * @timeline: takes the events, and is empty until then
 * @cancellable: (nullable): ends it early
 *
 * What is wrong with an event is a fault of the keys. Blocks; any thread.
 */
void wakhan_study_event_reader_read (WakhanStudyKeys *keys,
                                     WakhanDocument  *document,
                                     WakhanTimeline  *timeline,
                                     GCancellable    *cancellable);

G_END_DECLS
