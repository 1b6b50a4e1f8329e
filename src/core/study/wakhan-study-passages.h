/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-study-lines.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanStudyPassages:
 *
 * The words of a text that carry the events of a study. Where the text was edited and the study was
 * not, they are found as the words of notes are; that they were edited is a fault of the study all
 * the same.
 */
typedef struct _WakhanStudyPassages WakhanStudyPassages;

/**
 * wakhan_study_passages_new:
 * @document: a reference is kept
 * @lines: borrowed for as long as it lives
 *
 * O(text).
 *
 * Returns: (transfer full): without any
 */
WakhanStudyPassages *wakhan_study_passages_new (WakhanDocument   *document,
                                                WakhanStudyLines *lines);

void wakhan_study_passages_free (WakhanStudyPassages *self);

/**
 * wakhan_study_passages_add:
 * @line: of the study on which @words stand
 *
 * As wakhan_passage_finder_find().
 *
 * Returns: the number by which it is asked for; they are counted from 0
 */
guint wakhan_study_passages_add (WakhanStudyPassages *self,
                                 guint                line,
                                 const char          *words);

/**
 * wakhan_study_passages_find:
 * @cancellable: (nullable): ends it early
 *
 * When all were added: finds those that were edited, together, and adds to the lines each that does
 * not stand as it is written. O(text + words).
 */
void wakhan_study_passages_find (WakhanStudyPassages *self,
                                 GCancellable        *cancellable);

/**
 * wakhan_study_passages_get:
 * @number: of wakhan_study_passages_add()
 * @start: (out): in characters; left as it is where there is none
 * @end: (out): exclusive; likewise
 *
 * Returns: whether its words stand in the text for sure
 */
gboolean wakhan_study_passages_get (WakhanStudyPassages *self,
                                    guint                number,
                                    guint               *start,
                                    guint               *end);

/**
 * wakhan_study_passages_narrow:
 * @line: of the study on which @words stand
 * @start: (inout): of a passage, in characters
 * @end: (inout): exclusive
 *
 * To the first place of @words in the passage; that there is none is a fault.
 */
void wakhan_study_passages_narrow (WakhanStudyPassages *self,
                                   guint                line,
                                   const char          *words,
                                   guint               *start,
                                   guint               *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStudyPassages, wakhan_study_passages_free)

G_END_DECLS
