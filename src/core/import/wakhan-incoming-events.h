/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"
#include "wakhan-own-event.h"

G_BEGIN_DECLS

#define WAKHAN_MOST_INCOMING_EVENTS 10000
#define WAKHAN_MOST_INCOMING_FAULTS 1000

/**
 * WakhanIncomingFault:
 * @line: of the file, from 1
 * @message: what was not understood, a sentence, translated
 */
typedef struct
{
  guint line;
  char *message;
} WakhanIncomingFault;

/**
 * WakhanIncomingEvent:
 * @line: of the file, from 1
 * @id: (nullable): what the file calls it
 * @event: what it says, as an event of one's own that is in no notebook yet
 * @words: (nullable): that carry it in a text
 * @same: (nullable): an event of a timeline with the same title and date; unset at first
 * @twin: one of the same file with the same title and date, above it; %G_MAXUINT: there is none
 */
typedef struct
{
  guint           line;
  char           *id;
  WakhanOwnEvent *event;
  char           *words;
  WakhanEvent    *same;
  guint           twin;
} WakhanIncomingEvent;

/**
 * WakhanIncomingEvents:
 * @title: (nullable): what the file calls itself
 * @events: (element-type WakhanIncomingEvent): in the order of the file
 * @faults: (element-type WakhanIncomingFault): in the order of the file
 * @n_more_faults: that are not among them
 * @order: how days in figures are read: 1 day first, -1 month first, 0 nobody knows
 * @n_asked: dates that may be read either way, which are faults as long as @order is 0
 * @n_day_first: days in figures that can be read in this order alone: “25/12/2020”
 * @n_month_first: likewise: “12/25/2020”
 * @order_is_told: @order is what these tell, and nobody need be asked
 *
 * What was understood of a file with events, and what was not.
 */
typedef struct
{
  char      *title;
  GPtrArray *events;
  GPtrArray *faults;
  guint      n_more_faults;
  int        order;
  guint      n_asked;
  guint      n_day_first;
  guint      n_month_first;
  gboolean   order_is_told;
} WakhanIncomingEvents;

/**
 * WakhanIncomingRow:
 * @line: of the file
 * @date: (nullable): EDTF, or as people write dates
 *
 * What a file says of one event. A plain value; all is borrowed, and may be %NULL.
 */
typedef struct
{
  guint              line;
  const char        *date;
  const char        *id;
  const char        *title;
  const char        *summary;
  const char        *category;
  const char        *place;
  const char        *source;
  const char        *claim;
  const char        *words;
  const char *const *actors;
  const char *const *disputed_by;
  const char *const *refined_by;
} WakhanIncomingRow;

/**
 * wakhan_incoming_events_new:
 * @order: as #WakhanIncomingEvents has it
 */
WakhanIncomingEvents *wakhan_incoming_events_new (int order);

void wakhan_incoming_events_free (WakhanIncomingEvents *self);

/**
 * wakhan_incoming_events_add:
 *
 * Takes one event more, or names its fault. O(row).
 */
void wakhan_incoming_events_add (WakhanIncomingEvents    *self,
                                 const WakhanIncomingRow *row);

/**
 * wakhan_incoming_events_add_described:
 * @row: without a summary
 * @text: (nullable): where wakhan_event_description_write() may have written
 *
 * The same, with what @text says and @row does not: the date too, where that of @row is in days and
 * means the same.
 */
void wakhan_incoming_events_add_described (WakhanIncomingEvents    *self,
                                           const WakhanIncomingRow *row,
                                           const char              *text);

/**
 * wakhan_incoming_events_add_fault:
 * @message: (transfer full): a sentence
 */
void wakhan_incoming_events_add_fault (WakhanIncomingEvents *self,
                                       guint                 line,
                                       char                 *message);

/**
 * wakhan_incoming_events_is_full:
 *
 * Returns: whether no more events come in; the first call that says so names that as a fault
 */
gboolean wakhan_incoming_events_is_full (WakhanIncomingEvents *self,
                                         guint                 line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanIncomingEvents, wakhan_incoming_events_free)

G_END_DECLS
