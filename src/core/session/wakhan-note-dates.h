/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * WakhanNoteDates:
 *
 * When the words of notes are: the date that they tell, or an event that is told there, else the
 * nearest one of their paragraph. It follows notes, text and events, and works out what it is asked
 * for, once. Belongs to the main thread. Signal: "changed".
 */
#define WAKHAN_TYPE_NOTE_DATES (wakhan_note_dates_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteDates, wakhan_note_dates, WAKHAN, NOTE_DATES, GObject)

WakhanNoteDates *wakhan_note_dates_new (void);

/**
 * wakhan_note_dates_set_study:
 * @study: (nullable)
 */
void wakhan_note_dates_set_study (WakhanNoteDates *self,
                                  WakhanStudy     *study);

/**
 * wakhan_note_dates_get:
 *
 * O(paragraph) at first, and some 10 ms for the first note of a study.
 *
 * Returns: (transfer none) (nullable): the date of the first passage of @note that has one; until
 *   "changed"; %NULL: none has, or it is on no words that stand in the text
 */
WakhanDate *wakhan_note_dates_get (WakhanNoteDates *self,
                                   WakhanNote      *note);

/**
 * wakhan_note_dates_list_without_event:
 *
 * Where there are very many, some are missing until "changed": they are looked at while the main
 * loop has nothing else to do.
 *
 * Returns: (transfer container) (element-type WakhanNote): those with a date, on words that no
 *   event carries and about no event, in time; those of one time in the order of the text
 */
GPtrArray *wakhan_note_dates_list_without_event (WakhanNoteDates *self);

G_END_DECLS
