/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"
#include "wakhan-document.h"
#include "wakhan-note-index.h"
#include "wakhan-notes-store.h"
#include "wakhan-section.h"
#include "wakhan-term-finder.h"
#include "wakhan-timeline-composer.h"

G_BEGIN_DECLS

/**
 * WakhanStudy:
 *
 * A text with its events, terms and notes: what a window opens. Belongs to the main thread, and two
 * windows share one of the same file. Getters lend what the study owns, for as long as it lives.
 * Its notes change, and what the library says of it; all else is as it was read. Property
 * "library-problem", read-only: why the text was not found in the library or cannot be remembered
 * there, a sentence or %NULL. Signal "replaced" (WakhanStudy *by): its file was read again, and who
 * shows this one is to show that one.
 */
#define WAKHAN_TYPE_STUDY (wakhan_study_get_type ())
G_DECLARE_FINAL_TYPE (WakhanStudy, wakhan_study, WAKHAN, STUDY, GObject)

/**
 * wakhan_study_new_for_document:
 *
 * For tests.
 *
 * Returns: (transfer full): a study whose notes nobody keeps
 */
WakhanStudy *wakhan_study_new_for_document (const char     *id,
                                            const char     *title,
                                            WakhanDocument *document,
                                            WakhanTimeline *timeline);

/**
 * wakhan_study_get_file:
 *
 * Returns: (transfer none) (nullable): %NULL: it was not read from one
 */
GFile *wakhan_study_get_file (WakhanStudy *self);

const char *wakhan_study_get_id (WakhanStudy *self);

/**
 * wakhan_study_get_kin:
 *
 * Returns: (transfer none) (nullable): the id of the text whose notes this one's may be, as long as
 *   nobody has said
 */
const char *wakhan_study_get_kin (WakhanStudy *self);

/**
 * wakhan_study_clear_kin:
 *
 * A person has said: the library hears of it.
 */
void wakhan_study_clear_kin (WakhanStudy *self);

const char *wakhan_study_get_title (WakhanStudy *self);

/**
 * wakhan_study_get_author:
 *
 * Returns: (transfer none) (nullable): as the text or the study says it
 */
const char *wakhan_study_get_author (WakhanStudy *self);

/**
 * wakhan_study_get_credit:
 *
 * Returns: (transfer none) (nullable): what the study says that it was made from ([Study] Source=)
 */
const char *wakhan_study_get_credit (WakhanStudy *self);

/**
 * wakhan_study_get_date:
 *
 * Returns: (transfer none) (nullable): when the text was written
 */
WakhanDate *wakhan_study_get_date (WakhanStudy *self);

/**
 * wakhan_study_get_period:
 *
 * Returns: (transfer none) (nullable): what the study is about ([Study] Period=1999/2021); what
 *   lies before is background, what follows an epilogue
 */
WakhanDate *wakhan_study_get_period (WakhanStudy *self);

/**
 * wakhan_study_is_authored:
 *
 * Returns: whether it comes from a .study file
 */
gboolean wakhan_study_is_authored (WakhanStudy *self);

WakhanDocument *wakhan_study_get_document (WakhanStudy *self);
WakhanSection  *wakhan_study_get_outline (WakhanStudy *self);

/**
 * wakhan_study_get_timeline:
 *
 * Main thread.
 *
 * Returns: (transfer none): the events of the study or the text, with those that a person made,
 *   changed or decided on; it keeps up with the notebook
 */
WakhanTimeline *wakhan_study_get_timeline (WakhanStudy *self);

/**
 * wakhan_study_get_date_manner:
 *
 * Returns: how a person wanted the dates of its text read
 */
WakhanDateManner wakhan_study_get_date_manner (WakhanStudy *self);

/**
 * wakhan_study_get_composer:
 *
 * Main thread.
 *
 * Returns: (transfer none): what knows which events of the timeline are a person's own
 */
WakhanTimelineComposer *wakhan_study_get_composer (WakhanStudy *self);

/**
 * wakhan_study_create_own_event:
 * @event: of the timeline
 *
 * O(text).
 *
 * Returns: (transfer full): what a person may change of it and put to the notebook: the entry
 *   behind it, copied, or one that stands for it and says the same, on the same words
 */
WakhanOwnEvent *wakhan_study_create_own_event (WakhanStudy *self,
                                               WakhanEvent *event);

/**
 * wakhan_study_get_terms:
 *
 * Returns: (transfer none): a model of #WakhanTerm
 */
GListModel *wakhan_study_get_terms (WakhanStudy *self);

/**
 * wakhan_study_get_eras:
 *
 * Returns: (transfer none): a model of #WakhanEra, in the order of its file
 */
GListModel *wakhan_study_get_eras (WakhanStudy *self);

/**
 * wakhan_study_get_term_places:
 *
 * O(text) at the first call.
 *
 * Returns: (transfer none) (element-type WakhanTermPlace): where each term first stands in each
 *   section, in text order
 */
GArray *wakhan_study_get_term_places (WakhanStudy *self);

/**
 * wakhan_study_find_term:
 *
 * O(places of terms).
 *
 * Returns: (transfer none) (nullable): the first place of @term in the whole text
 */
const WakhanTermPlace *wakhan_study_find_term (WakhanStudy *self,
                                               WakhanTerm  *term);

WakhanNotebook *wakhan_study_get_notebook (WakhanStudy *self);

/**
 * wakhan_study_get_notes_store:
 *
 * Returns: (transfer none): what keeps the notes of the notebook
 */
WakhanNotesStore *wakhan_study_get_notes_store (WakhanStudy *self);

/**
 * wakhan_study_get_note_index:
 *
 * O(n log n) of the notes at the first call. Main thread.
 *
 * Returns: (transfer none): where the notes of its notebook stand
 */
WakhanNoteIndex *wakhan_study_get_note_index (WakhanStudy *self);

/**
 * wakhan_study_follow_text:
 *
 * For whoever shows the study to a person: from then on its notes go along with words that were
 * edited since it was shown last.
 */
void wakhan_study_follow_text (WakhanStudy *self);

/**
 * wakhan_study_remember:
 *
 * Takes note of a text that is no study, in a worker, so that its notes find it again when it has
 * been moved or edited. Does nothing for others, or where its id is a guess.
 */
void wakhan_study_remember (WakhanStudy *self);

/**
 * wakhan_study_get_library_problem:
 * @is_guess: (out) (optional): the text was not found, so that notes on it may lie under another id
 *
 * Returns: (transfer none) (nullable): a sentence, why the text was not found in the library or
 *   cannot be remembered there
 */
const char *wakhan_study_get_library_problem (WakhanStudy *self,
                                              gboolean    *is_guess);

/**
 * wakhan_study_get_faults:
 *
 * Returns: (transfer none): "FILE:LINE: what is wrong", one each; empty for a whole study
 */
const char *const *wakhan_study_get_faults (WakhanStudy *self);

/**
 * wakhan_study_list_remarks:
 *
 * Returns: (transfer full): the faults, and where the file may have been cut off
 */
GStrv wakhan_study_list_remarks (WakhanStudy *self);

/**
 * wakhan_study_list_sources:
 *
 * Returns: (transfer container) (element-type WakhanSourcePrint): what it was read from: the text,
 *   and the file of a study before it; empty where it was not read from a file
 */
GPtrArray *wakhan_study_list_sources (WakhanStudy *self);

/**
 * wakhan_study_list_unsaved:
 *
 * Main thread.
 *
 * Returns: (transfer container) (element-type WakhanStudy): those with notes that are not on the
 *   disk yet; they stay alive until they are, whoever shows them
 */
GPtrArray *wakhan_study_list_unsaved (void);

G_END_DECLS
