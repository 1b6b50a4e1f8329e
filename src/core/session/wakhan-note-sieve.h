/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-sieve.h"
#include "wakhan-note-dates.h"

G_BEGIN_DECLS

/**
 * WakhanNoteSieve:
 *
 * Which notes of a study the timeline of a window lets pass: those of a stretch of years, and those
 * on events that pass its filter. A note is of the years of its events and of its words (see
 * #WakhanNoteDates). Belongs to the main thread. Signal: "changed", when something else is asked of
 * notes, not when notes change.
 */
#define WAKHAN_TYPE_NOTE_SIEVE (wakhan_note_sieve_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteSieve, wakhan_note_sieve, WAKHAN, NOTE_SIEVE, GObject)

WakhanNoteSieve *wakhan_note_sieve_new (WakhanEventSieve *events);

/**
 * wakhan_note_sieve_set_study:
 * @study: (nullable)
 */
void wakhan_note_sieve_set_study (WakhanNoteSieve *self,
                                  WakhanStudy     *study);

/**
 * wakhan_note_sieve_get_dates:
 *
 * Returns: (transfer none): when words of notes are, for as long as the sieve lives
 */
WakhanNoteDates *wakhan_note_sieve_get_dates (WakhanNoteSieve *self);

/**
 * wakhan_note_sieve_get_years:
 *
 * Returns: (transfer none) (nullable): the stretch of time that notes have to be of
 */
WakhanDate *wakhan_note_sieve_get_years (WakhanNoteSieve *self);

/**
 * wakhan_note_sieve_set_years:
 * @years: (nullable): %NULL: any
 */
void wakhan_note_sieve_set_years (WakhanNoteSieve *self,
                                  WakhanDate      *years);

gboolean wakhan_note_sieve_get_follows_events (WakhanNoteSieve *self);

/**
 * wakhan_note_sieve_set_follows_events:
 * @follows_events: whether notes have to be on events that pass the filter. While that asks for
 *   years alone, notes on words of these years pass, too
 */
void wakhan_note_sieve_set_follows_events (WakhanNoteSieve *self,
                                           gboolean         follows_events);

/**
 * wakhan_note_sieve_is_by_events:
 *
 * Returns: whether notes have to be on events that pass the filter, and there is one
 */
gboolean wakhan_note_sieve_is_by_events (WakhanNoteSieve *self);

/**
 * wakhan_note_sieve_is_on:
 *
 * Returns: whether anything is asked of notes
 */
gboolean wakhan_note_sieve_is_on (WakhanNoteSieve *self);

/**
 * wakhan_note_sieve_clear:
 *
 * Asks nothing of notes any more.
 */
void wakhan_note_sieve_clear (WakhanNoteSieve *self);

gboolean wakhan_note_sieve_passes (WakhanNoteSieve *self,
                                   WakhanNote      *note);

G_END_DECLS
