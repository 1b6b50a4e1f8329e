/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * WakhanComparison:
 *
 * The other text whose events a window shows beside those of its study. It is read in a worker, and
 * read again when its file changes; nothing of it is written, and the study knows nothing of it.
 * While there is one, the session's timeline (wakhan_session_get_timeline()) has the events of
 * both. Belongs to the main thread, and to its session.
 *
 * Signal: "changed": another text is compared, or asked for, or none any more. "file-changed":
 * other words stand in its file than were read; wakhan_comparison_reload() reads them.
 */
#define WAKHAN_TYPE_COMPARISON (wakhan_comparison_get_type ())
G_DECLARE_FINAL_TYPE (WakhanComparison, wakhan_comparison, WAKHAN, COMPARISON, GObject)

/**
 * wakhan_session_get_comparison:
 *
 * Returns: (transfer none): for as long as the session lives; another study begins without one
 */
WakhanComparison *wakhan_session_get_comparison (WakhanSession *session);

/**
 * wakhan_comparison_begin:
 * @file: of any text or study
 *
 * In place of another one, once it is read. Beginning is announced; that it could not be read is
 * told in a sentence, and all stays as it was.
 */
void wakhan_comparison_begin (WakhanComparison *self,
                              GFile            *file);

/**
 * wakhan_comparison_resume:
 * @file: what the session's study was compared with
 * @title: what that was called
 *
 * The same; one that is not there is told of, and asked for the next time again.
 */
void wakhan_comparison_resume (WakhanComparison *self,
                               GFile            *file,
                               const char       *title);

/**
 * wakhan_comparison_end:
 *
 * Announces it, and forgets which text it was. Does nothing where there is none.
 */
void wakhan_comparison_end (WakhanComparison *self);

/**
 * wakhan_comparison_follow_study:
 * @is_same: whether the study is the one that was shown before, read again
 *
 * For the session alone: another study begins without a comparison.
 */
void wakhan_comparison_follow_study (WakhanComparison *self,
                                     gboolean          is_same);

/**
 * wakhan_comparison_reload:
 *
 * Reads the file of the other text again, for all who show it.
 */
void wakhan_comparison_reload (WakhanComparison *self);

/**
 * wakhan_comparison_get_file:
 *
 * Returns: (transfer none) (nullable): what the study is to be compared with, which may not be
 *   there now
 */
GFile *wakhan_comparison_get_file (WakhanComparison *self);

/**
 * wakhan_comparison_get_title:
 *
 * Returns: (transfer none) (nullable): what wakhan_comparison_get_file() is called
 */
const char *wakhan_comparison_get_title (WakhanComparison *self);

/**
 * wakhan_comparison_get_study:
 *
 * Returns: (transfer none) (nullable): the other text, while its events are shown
 */
WakhanStudy *wakhan_comparison_get_study (WakhanComparison *self);

/**
 * wakhan_comparison_get_original:
 * @event: (nullable): any
 *
 * Returns: (transfer none) (nullable): the event of the other text that @event stands for; %NULL:
 *   it is of the session's study
 */
WakhanEvent *wakhan_comparison_get_original (WakhanComparison *self,
                                             WakhanEvent      *event);

G_END_DECLS
