/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanTimelineComposer:
 *
 * Puts the events of a person's own among those of a study or of a text, and takes out what they
 * stand for: nothing else decides what a timeline shows. Of an event of the study it is the entry
 * that names it; of a date that was found in the text, the entry whose words are on it. All comes
 * back when the entry goes. Words that do not stand where they stood are searched for in a worker;
 * until then the event is shown without them. Belongs to the main thread.
 *
 * Signal "settled": all words were searched for, and some of them had been elsewhere.
 */
#define WAKHAN_TYPE_TIMELINE_COMPOSER (wakhan_timeline_composer_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimelineComposer,
                      wakhan_timeline_composer,
                      WAKHAN,
                      TIMELINE_COMPOSER,
                      GObject)

/**
 * wakhan_timeline_composer_new:
 * @timeline: with the events of the study or the text; changed from now on
 *
 * Returns: (transfer full): one that keeps up with the notebook
 */
WakhanTimelineComposer *wakhan_timeline_composer_new (WakhanDocument *document,
                                                      WakhanTimeline *timeline,
                                                      WakhanNotebook *notebook);

/**
 * wakhan_timeline_composer_settle:
 *
 * Searches for all words at once, for what cannot wait.
 */
void wakhan_timeline_composer_settle (WakhanTimelineComposer *self);

gboolean wakhan_timeline_composer_is_settled (WakhanTimelineComposer *self);

/**
 * wakhan_timeline_composer_set_found_hidden:
 *
 * Whether dates that nobody has looked at are left out. O(n) of the events.
 */
void wakhan_timeline_composer_set_found_hidden (WakhanTimelineComposer *self,
                                                gboolean                is_hidden);

/* How many are left out by that, without those that an entry stands for. O(n) of the entries. */
guint wakhan_timeline_composer_count_withheld (WakhanTimelineComposer *self);

/**
 * wakhan_timeline_composer_find_entry:
 *
 * Returns: (transfer none) (nullable): the entry behind @event; %NULL: it is no person's own
 */
WakhanOwnEvent *wakhan_timeline_composer_find_entry (WakhanTimelineComposer *self,
                                                     WakhanEvent            *event);

/**
 * wakhan_timeline_composer_find_event:
 *
 * Returns: (transfer none) (nullable): what the timeline shows of @entry
 */
WakhanEvent *wakhan_timeline_composer_find_event (WakhanTimelineComposer *self,
                                                  WakhanOwnEvent         *entry);

/**
 * wakhan_timeline_composer_find_successor:
 * @event: that was in the timeline
 *
 * O(entries).
 *
 * Returns: (transfer none) (nullable): what the timeline has in its place: the event of its id, or
 *   that which stands for it
 */
WakhanEvent *wakhan_timeline_composer_find_successor (WakhanTimelineComposer *self,
                                                      WakhanEvent            *event);

/**
 * wakhan_timeline_composer_get_original:
 *
 * Returns: (transfer none) (nullable): the first of the events of the study or the text that @event
 *   stands for
 */
WakhanEvent *wakhan_timeline_composer_get_original (WakhanTimelineComposer *self,
                                                    WakhanEvent            *event);

/**
 * wakhan_timeline_composer_get_match:
 * @anchor: position of an anchor of @entry
 *
 * Returns: (transfer none) (nullable): where these words stand; %NULL: that is not in the notebook
 */
const WakhanAnchorMatch *wakhan_timeline_composer_get_match (WakhanTimelineComposer *self,
                                                             WakhanOwnEvent         *entry,
                                                             guint                   anchor);

G_END_DECLS
