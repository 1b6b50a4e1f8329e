/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-column.h"
#include "wakhan-event-sieve.h"

G_BEGIN_DECLS

/**
 * WakhanEventTable:
 *
 * The events of a sieve's timeline that pass its filter and have some words, in the order of a
 * column, as a #GListModel of #WakhanEvent: a row is a number, and an event is made only of those
 * that are asked for. What cannot be sorted at once stays in the order of time until it is. Belongs
 * to the main thread.
 */
#define WAKHAN_TYPE_EVENT_TABLE (wakhan_event_table_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventTable, wakhan_event_table, WAKHAN, EVENT_TABLE, GObject)

/**
 * wakhan_event_table_new:
 * @sieve: (transfer none): of @study, now and as long as the table is used
 *
 * Returns: (transfer full): all that pass, in the order of time
 */
WakhanEventTable *wakhan_event_table_new (WakhanStudy      *study,
                                          WakhanEventSieve *sieve);

/**
 * wakhan_event_table_set_words:
 * @words: each event of the table has all of them, forgiving case and accents; "" asks for nothing
 */
void wakhan_event_table_set_words (WakhanEventTable *self,
                                   const char       *words);

/**
 * wakhan_event_table_sort:
 * @is_descending: the other way round
 *
 * Those of which @column says the same stand in the order of time, or against it.
 */
void wakhan_event_table_sort (WakhanEventTable *self,
                              WakhanEventColumn column,
                              gboolean          is_descending);

/**
 * wakhan_event_table_find:
 * @event: (nullable): any
 *
 * Returns: its row, or %G_MAXUINT; O(log n), O(n) after a change
 */
guint wakhan_event_table_find (WakhanEventTable *self,
                               WakhanEvent      *event);

/**
 * wakhan_event_table_dup_words:
 *
 * Returns: (transfer full): how many events it has, of how many, and how many of them have a note:
 *   "96 events, 7 with a note", "3 of 96 events"
 */
char *wakhan_event_table_dup_words (WakhanEventTable *self);

/**
 * wakhan_event_table_dup_lines:
 * @columns: (array length=n_columns): in the order of the cells
 * @rows: (nullable) (element-type guint): of these; %NULL: of all
 *
 * Returns: (transfer full): tab-separated values: a line of titles, then one a row. A tab or an end
 *   of a line within a cell is a space
 */
char *wakhan_event_table_dup_lines (WakhanEventTable        *self,
                                    const WakhanEventColumn *columns,
                                    guint                    n_columns,
                                    GArray                  *rows);

G_END_DECLS
