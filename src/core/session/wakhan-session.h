/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-history.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_SESSION (wakhan_session_get_type ())
G_DECLARE_FINAL_TYPE (WakhanSession, wakhan_session, WAKHAN, SESSION, GObject)

/* What one window shows, and where. Setters notify real changes only.
 *
 * Properties: study; reading-offset (the text at the reading line, set by the reading pane as one scrolls); visible-end (the last
 * offset in view); section (read-only: what holds reading-offset); selected-event; selected-note; selection-start and selection-end
 * (the selected words; equal: the caret); find-open; outline-visible, notes-visible, timeline-visible; view-start, view-end
 * (doubles, days since 1970, what the timeline shows; equal: fit the study); has-next-event, has-previous-event, can-go-back,
 * can-go-forward, has-study, has-terms, has-selected-event, has-selected-note, can-undo, can-redo (read-only).
 *
 * Signals: "show-words" (uint start, uint end): put the selection there and scroll to it. "edit-note" (WakhanNote *):
 * give the keyboard to the text of this note; the notes panel answers. "announce" (string, boolean): say this to a
 * screen reader; whether also when the keyboard has gone elsewhere meanwhile. "focus-text": the keyboard is to go into the text.
 * "tell" (string): show this for a while. "list-events": the list of events is to come or go.
 * "event-chosen" (event): somebody wants to see it, also where it was selected already. */
WakhanSession *wakhan_session_new (void);
WakhanStudy   *wakhan_session_get_study (WakhanSession *self);
void           wakhan_session_set_study (WakhanSession *self,
                                         WakhanStudy   *study);
guint          wakhan_session_get_reading_offset (WakhanSession *self);
void           wakhan_session_set_reading_offset (WakhanSession *self,
                                                  guint          offset);
guint          wakhan_session_get_visible_end (WakhanSession *self);
void           wakhan_session_set_visible_end (WakhanSession *self,
                                               guint          offset);
/* The first offset in view, above what is read. */
void           wakhan_session_set_visible_start (WakhanSession *self,
                                                 guint          offset);
WakhanSection *wakhan_session_get_section (WakhanSession *self);
WakhanEvent   *wakhan_session_get_selected_event (WakhanSession *self);
/* Selecting an event moves the view in time where it lies beyond that, and shows its words if it stands in the text. */
void        wakhan_session_set_selected_event (WakhanSession *self,
                                               WakhanEvent   *event);
WakhanNote *wakhan_session_get_selected_note (WakhanSession *self);
void        wakhan_session_set_selected_note (WakhanSession *self,
                                              WakhanNote    *note);
/* As they were left: chosen, without going there. */
void  wakhan_session_restore (WakhanSession *self,
                              WakhanEvent   *event,
                              WakhanNote    *note);
guint wakhan_session_get_selection_start (WakhanSession *self);
guint wakhan_session_get_selection_end (WakhanSession *self);
/* The id of the note made on what is selected, as long as that is selected; or NULL. */
const char *wakhan_session_get_words_note (WakhanSession *self);
void        wakhan_session_set_words_note (WakhanSession *self,
                                           const char    *id);
void        wakhan_session_set_selection (WakhanSession *self,
                                          guint          start,
                                          guint          end);
double      wakhan_session_get_view_start (WakhanSession *self);
double      wakhan_session_get_view_end (WakhanSession *self);
/* In days; the nearest to it that the study has anything to show of. */
void wakhan_session_set_view (WakhanSession *self,
                              double         start,
                              double         end);
/* Moves the view where @event lies beyond it. */
void wakhan_session_follow_event (WakhanSession *self,
                                  WakhanEvent   *event);
/* From when to when the dates of the paragraph read last, in days. Returns: (transfer full) (nullable): the same in words;
 * %NULL: it has none. */
char *wakhan_session_find_reading_marker (WakhanSession *self,
                                          double        *start,
                                          double        *end);
/* Moves the view there. */
void wakhan_session_show_reading_marker (WakhanSession *self);
/* Asks for the list of events, or for its going. */
void wakhan_session_list_events (WakhanSession *self);
/* What the timeline shows, in days: the view, or where its two ends are equal what fits the study. */
void wakhan_session_get_shown_view (WakhanSession *self,
                                    double        *start,
                                    double        *end);
/* Divides the length shown by @factor and keeps the day @at where it is; between 4 hours and 10,000 years. */
void     wakhan_session_zoom (WakhanSession *self,
                              double         factor,
                              double         at);
void     wakhan_session_zoom_in (WakhanSession *self);
void     wakhan_session_zoom_out (WakhanSession *self);
void     wakhan_session_fit (WakhanSession *self);
gboolean wakhan_session_get_has_next_event (WakhanSession *self);
gboolean wakhan_session_get_has_previous_event (WakhanSession *self);
void     wakhan_session_next_event (WakhanSession *self);
void     wakhan_session_previous_event (WakhanSession *self);
/* Where one has been in the study, and back. Borrowed; a new study begins a new one. */
WakhanHistory *wakhan_session_get_history (WakhanSession *self);
/* Goes there: pushes the place left to the history and emits "show-words". */
void wakhan_session_go_to (WakhanSession *self,
                           guint          start,
                           guint          end);
/* Likewise, but the hit that one goes to from another takes its place in the history: going back leads out of all of them. */
void wakhan_session_go_to_hit (WakhanSession *self,
                               guint          start,
                               guint          end);
/* Shows them as the place one is at, not as one gone to. */
void wakhan_session_show (WakhanSession *self,
                          guint          start,
                          guint          end);
void wakhan_session_go_to_section (WakhanSession *self,
                                   WakhanSection *section);
/* Selects the note and shows its words, or its event. */
void wakhan_session_go_to_note (WakhanSession *self,
                                WakhanNote    *note);
void wakhan_session_go_back (WakhanSession *self);
void wakhan_session_go_forward (WakhanSession *self);
/* These make a note, put it to the notebook, select it and emit "edit-note": on the selected words, made whole, if there are some
 * that the selected note is not on already (with a colour, that note gets it) and that got none since they were selected, else on the
 * section in view; on a section; on nothing in particular; on the selected event. */
void wakhan_session_new_note (WakhanSession *self,
                              const char    *colour);
void wakhan_session_new_note_on_section (WakhanSession *self,
                                         WakhanSection *section);
void wakhan_session_new_note_on_study (WakhanSession *self);
void wakhan_session_new_note_on_event (WakhanSession *self);
void wakhan_session_delete_note (WakhanSession *self);
void wakhan_session_undo (WakhanSession *self);
void wakhan_session_redo (WakhanSession *self);
/* Says it and shows it. */
void wakhan_session_tell (WakhanSession *self,
                          const char    *words);
/* Of the place where the keyboard is: it is not said any more when that is left. */
void wakhan_session_announce (WakhanSession *self,
                              const char    *words);
/* Of what was done, wherever the keyboard goes meanwhile. */
void wakhan_session_announce_deed (WakhanSession *self,
                                   const char    *words);

G_END_DECLS
