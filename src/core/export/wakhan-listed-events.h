/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-span.h"
#include "wakhan-study-draft.h"

G_BEGIN_DECLS

/**
 * WakhanListedEvent:
 * @event: borrowed from the draft
 * @title: its title, or its date where it has none
 * @span: its date
 * @disputed: (nullable) (element-type utf8): titles of those that it is disputed by, either way
 * @refined: (nullable) (element-type utf8): titles of those that refine it
 *
 * An event as every exporter of events needs it.
 */
typedef struct
{
  WakhanEvent    *event;
  char           *title;
  WakhanEventSpan span;
  GPtrArray      *disputed;
  GPtrArray      *refined;
} WakhanListedEvent;

/**
 * wakhan_listed_events_new:
 *
 * O(n). Valid as long as @draft is.
 *
 * Returns: (transfer full) (element-type WakhanListedEvent): in time order; the array frees them
 */
GPtrArray *wakhan_listed_events_new (const WakhanStudyDraft *draft);

/**
 * wakhan_listed_events_write_csv:
 *
 * Returns: (transfer full): %WAKHAN_EVENT_FORMAT_CSV; likewise those that follow
 */
char *wakhan_listed_events_write_csv (GPtrArray              *list,
                                      const WakhanStudyDraft *draft);

char *wakhan_listed_events_write_timelinejs (GPtrArray              *list,
                                             const WakhanStudyDraft *draft);
char *wakhan_listed_events_write_timelinejs_csv (GPtrArray              *list,
                                                 const WakhanStudyDraft *draft);
char *wakhan_listed_events_write_timeline_xml (GPtrArray              *list,
                                               const WakhanStudyDraft *draft);
char *wakhan_listed_events_write_calendar (GPtrArray              *list,
                                           const WakhanStudyDraft *draft);

G_END_DECLS
