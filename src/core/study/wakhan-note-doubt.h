/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/* What a person is told of a note and of the passage of it that is to be looked at: the one that
 * wakhan_note_index_find_broken() gives. */

/**
 * wakhan_note_doubt_dup_place:
 *
 * Returns: (transfer full): “¶ 52, was ¶ 50 · 1 of 2”: where the words stand and stood, and of how
 *   many passages that are to be looked at this is the first, as much of it as is known; where none
 *   is, as wakhan_note_label_dup_location()
 */
char *wakhan_note_doubt_dup_place (WakhanNoteIndex *index,
                                   WakhanNote      *note);

/**
 * wakhan_note_doubt_dup_subject:
 *
 * Returns: (transfer full) (nullable): “Section then: The ford”, where the words are lost; else as
 *   wakhan_note_label_dup_subject()
 */
char *wakhan_note_doubt_dup_subject (WakhanNoteIndex *index,
                                     WakhanNote      *note);

/**
 * wakhan_note_doubt_dup_quote:
 *
 * Returns: (transfer full) (nullable): the words of the passage, or of the first one where none is
 *   to be looked at, in one line; %NULL: the note is on none
 */
char *wakhan_note_doubt_dup_quote (WakhanNoteIndex *index,
                                   WakhanNote      *note);

/**
 * wakhan_note_doubt_dup_now:
 *
 * Returns: (transfer full) (nullable): the words that stand now where those of the passage may
 *   stand, in one line; %NULL: they are lost, or none are in doubt
 */
char *wakhan_note_doubt_dup_now (WakhanNoteIndex *index,
                                 WakhanNote      *note);

/**
 * wakhan_note_doubt_dup_caption:
 *
 * Returns: (transfer full) (nullable): “Now, 81 % alike”: what stands over these words; %NULL: as
 *   wakhan_note_doubt_dup_now()
 */
char *wakhan_note_doubt_dup_caption (WakhanNoteIndex *index,
                                     WakhanNote      *note);

/**
 * wakhan_note_doubt_dup_likeness:
 *
 * Returns: (transfer full) (nullable): a sentence: how much of the words stands there; %NULL: as
 *   wakhan_note_doubt_dup_now()
 */
char *wakhan_note_doubt_dup_likeness (WakhanNoteIndex *index,
                                      WakhanNote      *note);

/**
 * wakhan_note_doubt_dup_changes:
 * @before: the words of a passage
 * @after: those that stand there now
 *
 * Returns: (transfer full): sentences: how many words were changed, which went and which came
 */
char *wakhan_note_doubt_dup_changes (const char *before,
                                     const char *after);

G_END_DECLS
