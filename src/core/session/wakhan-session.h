/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-review.h"
#include "wakhan-event-grouper.h"
#include "wakhan-event-sieve.h"
#include "wakhan-navigator.h"
#include "wakhan-note-sieve.h"
#include "wakhan-study.h"
#include "wakhan-time-view.h"

G_BEGIN_DECLS

/**
 * WakhanSession:
 *
 * What one window shows, and where. Belongs to the main thread. Setters notify real changes only;
 * getters lend. Offsets are characters of the document, days are counted since 1970.
 *
 * Properties: study; selected-event; selected-note; find-open; title-in-view; outline-visible,
 * notes-visible, timeline-visible; review; dates-told (that dates were found in this text),
 * found-hidden (those that nobody has looked at), publications-shown; text-order (steps
 * from event to event go through the text, not in time); following (what is read is the passage of
 * one event after the other), playing (by itself, see #WakhanFollower), follow-text (the view in
 * time travels along with reading), reading-order and reading-order-folded (that lane of the
 * timeline is shown, and how); whole-height (the timeline has all but some lines of the text);
 * solar-hijri (dates are told by that calendar, too). Read-only:
 * section (what holds reading-offset); view-start and view-end (what the timeline shows; equal: fit
 * the study); those of its #WakhanNavigator, which are told here, too; those of #WakhanAbilities.
 *
 * Signals: "show-words" of its navigator. "edit-note" (WakhanNote *): give the keyboard to the text
 * of this note; the notes panel answers, as to "check-note" (WakhanNote *): list the notes that are
 * to be checked, and give it to this one of them. "announce" (string, boolean): say this to a
 * screen reader; whether also when the keyboard has gone elsewhere meanwhile. "focus-text": the
 * keyboard is to go into the text; "focus-review": into the review. "tell" (string, boolean): show
 * this for a while, and whether with a button that undoes it. "list-events" (boolean): the list of
 * events is to come or go; whether it is not to go. "event-chosen" (event): somebody wants to see
 * it, also where it was selected already. "timeline-changed": the timeline of the study has other
 * events, or some of them say something else, and the selected one is among them. "choose-words"
 * (WakhanEntry *, uint): the words of the text that this passage of the note or the event belongs
 * to are to be selected; %NULL: no more.
 */
#define WAKHAN_TYPE_SESSION (wakhan_session_get_type ())
G_DECLARE_FINAL_TYPE (WakhanSession, wakhan_session, WAKHAN, SESSION, GObject)

WakhanSession *wakhan_session_new (void);
WakhanStudy   *wakhan_session_get_study (WakhanSession *self);

/**
 * wakhan_session_set_study:
 * @study: (nullable): a reference is kept
 *
 * Begins at its beginning: nothing is selected but a note of the same notebook, and the history is
 * empty.
 */
void wakhan_session_set_study (WakhanSession *self,
                               WakhanStudy   *study);

/**
 * wakhan_session_get_navigator:
 *
 * Returns: (transfer none): where one is in the text, for as long as the session lives; another
 *   study begins at its beginning
 */
WakhanNavigator *wakhan_session_get_navigator (WakhanSession *self);

/**
 * wakhan_session_get_sieve:
 *
 * Returns: (transfer none): which events the filter of this window lets pass, for as long as the
 *   session lives; another study begins without one
 */
WakhanEventSieve *wakhan_session_get_sieve (WakhanSession *self);

/**
 * wakhan_session_get_timeline:
 *
 * Returns: (transfer none) (nullable): the events that the window shows: those of the study, and
 *   while it is compared (#WakhanComparison) those of the other text, too. "timeline-changed" tells
 *   also of another timeline; %NULL: there is no study
 */
WakhanTimeline *wakhan_session_get_timeline (WakhanSession *self);

/**
 * wakhan_session_get_note_sieve:
 *
 * Returns: (transfer none): which notes the timeline of this window lets pass, for as long as the
 *   session lives; another study begins without asking anything of them
 */
WakhanNoteSieve *wakhan_session_get_note_sieve (WakhanSession *self);

/**
 * wakhan_session_get_grouper:
 *
 * Returns: (transfer none): how this window groups events, for as long as the session lives;
 *   another study begins without groups
 */
WakhanEventGrouper *wakhan_session_get_grouper (WakhanSession *self);

/**
 * wakhan_session_get_section:
 *
 * Returns: (transfer none) (nullable): what holds the text at the reading line
 */
WakhanSection *wakhan_session_get_section (WakhanSession *self);

WakhanEvent *wakhan_session_get_selected_event (WakhanSession *self);

/**
 * wakhan_session_set_selected_event:
 * @event: (nullable): of the session's timeline
 *
 * Moves the view in time where the event lies beyond that, and goes to its words if it stands in
 * the text.
 */
void wakhan_session_set_selected_event (WakhanSession *self,
                                        WakhanEvent   *event);

WakhanNote *wakhan_session_get_selected_note (WakhanSession *self);

/**
 * wakhan_session_set_selected_note:
 * @note: (nullable): of the study's notebook; nothing is gone to
 */
void wakhan_session_set_selected_note (WakhanSession *self,
                                       WakhanNote    *note);

/**
 * wakhan_session_get_review:
 *
 * Returns: (transfer none) (nullable): what a person goes through of the dates found in the text
 */
WakhanDateReview *wakhan_session_get_review (WakhanSession *self);

/**
 * wakhan_session_set_review:
 * @review: (nullable): of the session's study; %NULL: it is left
 */
void wakhan_session_set_review (WakhanSession    *self,
                                WakhanDateReview *review);

/**
 * wakhan_session_restore:
 * @event: (nullable): chosen, without going there
 * @note: (nullable): likewise
 *
 * As they were left.
 */
void wakhan_session_restore (WakhanSession *self,
                             WakhanEvent   *event,
                             WakhanNote    *note);

/**
 * wakhan_session_get_view:
 *
 * Returns: what the timeline shows; its ends are equal where it shows what fits the study
 */
WakhanTimeView wakhan_session_get_view (WakhanSession *self);

/**
 * wakhan_session_set_view:
 * @start: in days; not before @end: what fits the study
 * @end: in days
 *
 * Takes the nearest view that the study has anything to show of.
 */
void wakhan_session_set_view (WakhanSession *self,
                              double         start,
                              double         end);

/**
 * wakhan_session_follow_event:
 *
 * Moves the view in time where @event lies beyond it.
 */
void wakhan_session_follow_event (WakhanSession *self,
                                  WakhanEvent   *event);

/**
 * wakhan_session_list_reading_spans:
 *
 * Returns: (transfer full) (element-type WakhanTimeView): from when to when each date is that the
 *   paragraph at the reading line tells in view
 */
GArray *wakhan_session_list_reading_spans (WakhanSession *self);

/**
 * wakhan_session_find_reading_marker:
 * @start: (out): from when that one of these dates is that was read last, or comes first, in days;
 *   left as it is where there is none
 * @end: (out): to when
 *
 * Returns: (transfer full) (nullable): the same in words; %NULL: there is none
 */
char *wakhan_session_find_reading_marker (WakhanSession *self,
                                          double        *start,
                                          double        *end);

/**
 * wakhan_session_show_reading_marker:
 *
 * Moves the view in time there, as long as it is.
 */
void wakhan_session_show_reading_marker (WakhanSession *self);

/**
 * wakhan_session_list_events:
 *
 * Asks for the list of events, or for its going.
 */
void wakhan_session_list_events (WakhanSession *self);

/**
 * wakhan_session_get_shown_view:
 * @start: (out): in days
 * @end: (out): in days
 *
 * What the timeline shows: the view, or where its two ends are equal what fits the study.
 */
void wakhan_session_get_shown_view (WakhanSession *self,
                                    double        *start,
                                    double        *end);

/**
 * wakhan_session_zoom:
 * @factor: greater than 0; more than 1 shows less time
 * @at: the day that stays where it is
 *
 * Shows no less than what the events tell most precisely, or four hours, and no more than the study
 * has to show.
 */
void wakhan_session_zoom (WakhanSession *self,
                          double         factor,
                          double         at);

/**
 * wakhan_session_zoom_around:
 * @event: (nullable): what is to stay where it is
 * @direction: 1: one step in; -1: out
 *
 * Where @event is out of view, around the selected one, and where that is too, around the middle.
 */
void wakhan_session_zoom_around (WakhanSession *self,
                                 WakhanEvent   *event,
                                 int            direction);

/* One step, around no event of its own; wakhan_session_zoom_out() likewise. */
void wakhan_session_zoom_in (WakhanSession *self);

void wakhan_session_zoom_out (WakhanSession *self);

/**
 * wakhan_session_zoom_to_filter:
 *
 * Shows all events that pass the filter; does nothing where none does, or there is no filter.
 */
void wakhan_session_zoom_to_filter (WakhanSession *self);

/**
 * wakhan_session_fit:
 *
 * Shows all of the study in time.
 */
void wakhan_session_fit (WakhanSession *self);

/**
 * wakhan_session_next_event:
 *
 * In time order, and says it; from none the first of the study's period. Does nothing behind the
 * last one.
 */
void wakhan_session_next_event (WakhanSession *self);

/**
 * wakhan_session_previous_event:
 *
 * In time order, and says it. Does nothing before the first one, and from none.
 */
void wakhan_session_previous_event (WakhanSession *self);

/**
 * wakhan_session_first_event:
 *
 * As a step: in the order of stepping, and says it; wakhan_session_last_event() likewise.
 */
void wakhan_session_first_event (WakhanSession *self);

void wakhan_session_last_event (WakhanSession *self);

/**
 * wakhan_session_dup_progress:
 *
 * Returns: (transfer full) (nullable): which one the selected event is of those that steps go to:
 *   "17 of 96"; %NULL where it is none of them
 */
char *wakhan_session_dup_progress (WakhanSession *self);

/**
 * wakhan_session_dup_event_place:
 *
 * Returns: (transfer full) (nullable): the same, or why the selected event is none of them: "not in
 *   the filter"; %NULL: none is selected
 */
char *wakhan_session_dup_event_place (WakhanSession *self);

/**
 * wakhan_session_go_to_event:
 * @event: in the text
 *
 * To its words; it is not selected by that.
 */
void wakhan_session_go_to_event (WakhanSession *self,
                                 WakhanEvent   *event);

void wakhan_session_go_to_section (WakhanSession *self,
                                   WakhanSection *section);

/**
 * wakhan_session_go_to_note:
 *
 * Selects the note and goes to its words; to its event, where it has no words; or to its section.
 */
void wakhan_session_go_to_note (WakhanSession *self,
                                WakhanNote    *note);

/**
 * wakhan_session_show_note:
 *
 * The same, but the note is not selected, which would open it to be written in.
 */
void wakhan_session_show_note (WakhanSession *self,
                               WakhanNote    *note);

/**
 * wakhan_session_go_back:
 *
 * Does nothing where there is no place to go back to.
 */
void wakhan_session_go_back (WakhanSession *self);

void wakhan_session_go_forward (WakhanSession *self);

/**
 * wakhan_session_new_note:
 * @kind: an id, or "" for the plain kind
 *
 * Makes a note on the selected words, made whole, if there are some that the selected note is not
 * on already (with a kind, that note gets it) and that got none since they were selected; else on
 * the section in view. As those below it puts the note to the notebook, selects it and emits
 * "edit-note".
 */
void wakhan_session_new_note (WakhanSession *self,
                              const char    *kind);

void wakhan_session_new_note_on_section (WakhanSession *self,
                                         WakhanSection *section);

/**
 * wakhan_session_new_note_on_study:
 *
 * On nothing in particular.
 */
void wakhan_session_new_note_on_study (WakhanSession *self);

/**
 * wakhan_session_new_note_on_event:
 *
 * On the selected event; does nothing without one.
 */
void wakhan_session_new_note_on_event (WakhanSession *self);

/**
 * wakhan_session_delete_note:
 *
 * Deletes the selected note; does nothing without one.
 */
void wakhan_session_delete_note (WakhanSession *self);

/**
 * wakhan_session_undo:
 *
 * What was last done to notes; does nothing where there is nothing, as wakhan_session_redo().
 */
void wakhan_session_undo (WakhanSession *self);

void wakhan_session_redo (WakhanSession *self);

/**
 * wakhan_session_tell:
 * @words: translated
 *
 * Says it and shows it.
 */
void wakhan_session_tell (WakhanSession *self,
                          const char    *words);

/**
 * wakhan_session_announce:
 * @words: translated
 *
 * Of the place where the keyboard is: it is not said any more when that is left.
 */
void wakhan_session_announce (WakhanSession *self,
                              const char    *words);

/**
 * wakhan_session_announce_deed:
 * @words: translated
 *
 * Of what was done, wherever the keyboard goes meanwhile.
 */
void wakhan_session_announce_deed (WakhanSession *self,
                                   const char    *words);

G_END_DECLS
