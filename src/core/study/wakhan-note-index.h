/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"
#include "wakhan-paragraphs.h"
#include "wakhan-range-index.h"
#include "wakhan-section.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanNoteIndex:
 *
 * Where each note of a notebook stands in a text, and in which order: nothing else works this out.
 * A note stands at its words, else at the words of an event that it is about, else at the beginning
 * of its section or of that in which its words stood, else nowhere. A note that is not in the
 * notebook stands nowhere. It keeps references to what it was made of, and lends what it returns
 * unless that is said to be given. Belongs to the main thread.
 *
 * Words that do not stand where they stood are searched for in a worker where that takes long;
 * until they are found a note stands as if it had none.
 *
 * Signals: "changed" (GPtrArray *moved, GPtrArray *others): the notes that stand elsewhere than
 * before, and those that came or went. "events-changed" (GPtrArray *events): those with other notes
 * than before, or whose newest note is another or of another kind.
 */
#define WAKHAN_TYPE_NOTE_INDEX (wakhan_note_index_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteIndex, wakhan_note_index, WAKHAN, NOTE_INDEX, GObject)

/**
 * wakhan_note_index_new:
 *
 * Whoever hears of a note of @notebook finds it here, however early it began to listen.
 *
 * Returns: (transfer full): the index
 */
WakhanNoteIndex *wakhan_note_index_new (WakhanDocument *document,
                                        WakhanSection  *outline,
                                        WakhanTimeline *timeline,
                                        WakhanNotebook *notebook);

WakhanDocument *wakhan_note_index_get_document (WakhanNoteIndex *self);

/**
 * wakhan_note_index_get_paragraphs:
 *
 * Returns: (transfer none): the numbers of the text's paragraphs
 */
const WakhanParagraphs *wakhan_note_index_get_paragraphs (WakhanNoteIndex *self);

/**
 * wakhan_note_index_get_outline:
 *
 * Returns: (transfer none): the sections of the text
 */
WakhanSection *wakhan_note_index_get_outline (WakhanNoteIndex *self);

/**
 * wakhan_note_index_find_section:
 * @name: as a note has it
 *
 * Returns: (transfer none) (nullable): of several of that name the first in the text
 */
WakhanSection *wakhan_note_index_find_section (WakhanNoteIndex *self,
                                               const char      *name);

/**
 * wakhan_note_index_settle:
 *
 * Searches for the words of all notes at once, for what cannot wait, as an export.
 */
void wakhan_note_index_settle (WakhanNoteIndex *self);

/**
 * wakhan_note_index_look:
 * @start: of what a person looks at, in characters
 * @end: exclusive
 *
 * Where words are still searched for, those that stood about there are looked for first; so they
 * are in their places in a moment, though that is not settled before all is.
 */
void wakhan_note_index_look (WakhanNoteIndex *self,
                             guint            start,
                             guint            end);

/**
 * wakhan_note_index_is_settled:
 *
 * Returns: whether no words are being searched for
 */
gboolean wakhan_note_index_is_settled (WakhanNoteIndex *self);

/**
 * wakhan_note_index_get_state:
 *
 * Returns: that of the worst of its passages: what needs a look is not hidden by one that does not;
 *   of a note on a section alone, lost where the section is gone
 */
WakhanAnchorState wakhan_note_index_get_state (WakhanNoteIndex *self,
                                               WakhanNote      *note);

/**
 * wakhan_note_index_get_match:
 *
 * Returns: (transfer none): where the passage @anchor of @note stands now; valid until the note
 *   changes. What is still searched for, or is no passage of the note, is unresolved.
 */
const WakhanAnchorMatch *wakhan_note_index_get_match (WakhanNoteIndex *self,
                                                      WakhanNote      *note,
                                                      guint            anchor);

/**
 * wakhan_note_index_find_broken:
 *
 * Returns: which one of the passages of @note other words are to take the place of: the first that
 *   is lost, or, where none is, the first in doubt; their number where all stand
 */
guint wakhan_note_index_find_broken (WakhanNoteIndex *self,
                                     WakhanNote      *note);

/**
 * wakhan_note_index_get_words:
 *
 * Returns: (transfer none) (nullable): the first of its passages that stands in the text; valid
 *   until the note changes
 */
const WakhanAnchorMatch *wakhan_note_index_get_words (WakhanNoteIndex *self,
                                                      WakhanNote      *note);

/**
 * wakhan_note_index_get_start:
 *
 * Returns: where the note stands, in characters from the start of the text; %G_MAXUINT: nowhere
 */
guint wakhan_note_index_get_start (WakhanNoteIndex *self,
                                   WakhanNote      *note);

/**
 * wakhan_note_index_get_range:
 * @start: (out): as wakhan_note_index_get_start() has it
 * @end: (out): where what it stands at ends: its words, those of its event, or the heading of its
 *   section
 *
 * Both are left as they are where it stands nowhere.
 *
 * Returns: whether it stands anywhere
 */
gboolean wakhan_note_index_get_range (WakhanNoteIndex *self,
                                      WakhanNote      *note,
                                      guint           *start,
                                      guint           *end);

/**
 * wakhan_note_index_get_section:
 *
 * Returns: (transfer none) (nullable): the deepest section that holds the place where the note
 *   stands; %NULL: it stands nowhere
 */
WakhanSection *wakhan_note_index_get_section (WakhanNoteIndex *self,
                                              WakhanNote      *note);

/**
 * wakhan_note_index_get_event:
 *
 * Returns: (transfer none) (nullable): of the events that the note itself names, the first that is
 *   in the text, else the first
 */
WakhanEvent *wakhan_note_index_get_event (WakhanNoteIndex *self,
                                          WakhanNote      *note);

/**
 * wakhan_note_index_get_events:
 *
 * Returns: (transfer none) (nullable) (element-type WakhanEvent): those that @note is about, then
 *   those on whose words it is; valid until the note changes, or the timeline
 */
const GPtrArray *wakhan_note_index_get_events (WakhanNoteIndex *self,
                                               WakhanNote      *note);

/**
 * wakhan_note_index_get_time:
 *
 * Returns: when the note's event begins, or that on whose words it is, in days; %G_MAXINT64: there
 *   is none
 */
gint64 wakhan_note_index_get_time (WakhanNoteIndex *self,
                                   WakhanNote      *note);

/**
 * wakhan_note_index_compare:
 *
 * Returns: below, at or above 0: the one order of notes, by place in the text, those without one
 *   last, then by creation
 */
int wakhan_note_index_compare (WakhanNoteIndex *self,
                               WakhanNote      *a,
                               WakhanNote      *b);

/**
 * wakhan_note_index_list:
 *
 * Returns: (transfer container) (element-type WakhanNote): all notes, in order
 */
GPtrArray *wakhan_note_index_list (WakhanNoteIndex *self);

/**
 * wakhan_note_index_list_in_section:
 *
 * Returns: (transfer container) (element-type WakhanNote): that stand in @section or in one below
 *   it, in order
 */
GPtrArray *wakhan_note_index_list_in_section (WakhanNoteIndex *self,
                                              WakhanSection   *section);

/**
 * wakhan_note_index_count_in_section:
 * @itself: without what stands in the sections below it
 *
 * Returns: how many notes stand in @section; O(log n)
 */
guint wakhan_note_index_count_in_section (WakhanNoteIndex *self,
                                          WakhanSection   *section,
                                          gboolean         itself);

/**
 * wakhan_note_index_list_in_range:
 * @start: in characters
 * @end: exclusive
 *
 * O(log n × answer).
 *
 * Returns: (transfer container) (element-type WakhanNote): with words between @start and @end, in
 *   the order of these words, each once
 */
GPtrArray *wakhan_note_index_list_in_range (WakhanNoteIndex *self,
                                            guint            start,
                                            guint            end);

/**
 * wakhan_note_index_get_passages:
 *
 * Returns: (transfer none): the words of all notes that stand in the text; their things are the
 *   #WakhanNote. Valid until a note moves.
 */
const WakhanRangeIndex *wakhan_note_index_get_passages (WakhanNoteIndex *self);

/**
 * wakhan_note_index_list_events:
 *
 * Returns: (transfer container) (element-type WakhanEvent): those that notes are on, in no order
 */
GPtrArray *wakhan_note_index_list_events (WakhanNoteIndex *self);

/**
 * wakhan_note_index_list_on_event:
 *
 * Returns: (transfer container) (element-type WakhanNote): that are about @event or on words that
 *   carry it, in order
 */
GPtrArray *wakhan_note_index_list_on_event (WakhanNoteIndex *self,
                                            WakhanEvent     *event);

/**
 * wakhan_note_index_count_on_event:
 *
 * O(1).
 *
 * Returns: how many notes are about @event or on words that carry it
 */
guint wakhan_note_index_count_on_event (WakhanNoteIndex *self,
                                        WakhanEvent     *event);

/**
 * wakhan_note_index_get_newest:
 *
 * Returns: (transfer none) (nullable): of the notes on @event that which was changed last
 */
WakhanNote *wakhan_note_index_get_newest (WakhanNoteIndex *self,
                                          WakhanEvent     *event);

G_END_DECLS
