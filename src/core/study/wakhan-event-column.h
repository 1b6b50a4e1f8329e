/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanEventColumn:
 *
 * What a list says of each event, in the order of its columns.
 */
typedef enum
{
  WAKHAN_EVENT_COLUMN_DATE,
  WAKHAN_EVENT_COLUMN_TITLE,
  WAKHAN_EVENT_COLUMN_CATEGORY,
  WAKHAN_EVENT_COLUMN_ACTORS,
  WAKHAN_EVENT_COLUMN_PLACE,
  WAKHAN_EVENT_COLUMN_TELLER,
  WAKHAN_EVENT_COLUMN_PARAGRAPH,
  WAKHAN_EVENT_COLUMN_NOTE,
  WAKHAN_N_EVENT_COLUMNS
} WakhanEventColumn;

/**
 * wakhan_event_column_get_id:
 *
 * Returns: (transfer none): what settings call it
 */
const char *wakhan_event_column_get_id (WakhanEventColumn column);

/**
 * wakhan_event_column_get_title:
 *
 * Returns: (transfer none): what stands over it, in the language of the session
 */
const char *wakhan_event_column_get_title (WakhanEventColumn column);

/**
 * wakhan_event_column_dup_words:
 * @event: of the study's timeline
 *
 * Returns: (transfer full): what stands in it for @event; "" where that is nothing
 */
char *wakhan_event_column_dup_words (WakhanEventColumn column,
                                     WakhanStudy      *study,
                                     WakhanEvent      *event);

/**
 * wakhan_event_column_dup_key:
 * @event: of the study's timeline
 *
 * Returns: (transfer full): what sorts by strcmp() as a person sorts by the column; those for which
 *   it says nothing come last. Of the date there is none: it is the order of the timeline
 */
char *wakhan_event_column_dup_key (WakhanEventColumn column,
                                   WakhanStudy      *study,
                                   WakhanEvent      *event);

G_END_DECLS
