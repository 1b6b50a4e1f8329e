/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study-content.h"
#include "wakhan-study.h"

G_BEGIN_DECLS

/* How a study comes to be: for what reads it from a file. */

/**
 * wakhan_study_new:
 * @file: (nullable): of which it was read
 * @uri: (nullable) (transfer full): where @file really is, whatever links lead there; %NULL: it
 *   shall not be found by that
 * @content: (transfer full): what was read
 *
 * Any thread.
 *
 * Returns: (transfer full): a study without notes
 */
WakhanStudy *wakhan_study_new (GFile              *file,
                               char               *uri,
                               WakhanStudyContent *content);

/**
 * wakhan_study_get_content:
 *
 * Returns: (transfer none): what was read; only what is remembered of it is changed later
 */
WakhanStudyContent *wakhan_study_get_content (WakhanStudy *self);

/**
 * wakhan_study_open_notes:
 *
 * Reads them. Blocks; any thread. They are saved once the study is enlisted.
 */
void wakhan_study_open_notes (WakhanStudy *self);

/**
 * wakhan_study_enlist:
 * @self: (transfer full): with its notes; the main thread's from now on
 *
 * If a file was opened twice at the same time, the first one holds.
 *
 * Returns: (transfer full): @self, or the one of the same file that is alive already
 */
WakhanStudy *wakhan_study_enlist (WakhanStudy *self);

/**
 * wakhan_study_strike_out:
 *
 * From now on its file is loaded anew: it is not found by that. Main thread, if it is enlisted.
 */
void wakhan_study_strike_out (WakhanStudy *self);

/**
 * wakhan_study_replace:
 * @by: (transfer full): the same file, read again; with notes, where it is to have others
 *
 * Puts @by in its place and emits "replaced"; does nothing where that has been done. Main thread.
 */
void wakhan_study_replace (WakhanStudy *self,
                           WakhanStudy *by);

G_END_DECLS
