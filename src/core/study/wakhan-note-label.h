/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/**
 * wakhan_note_label_dup_quote:
 *
 * Returns: (transfer full): the words of the passage @anchor of @note
 */
char *wakhan_note_label_dup_quote (WakhanNoteIndex *index,
                                   WakhanNote      *note,
                                   guint            anchor);

/**
 * wakhan_note_label_dup_location:
 *
 * Returns: (transfer full): “¶ 22 and 25”, “July 2021”, “Section”, “Whole study”, or nothing where
 *   its words are gone
 */
char *wakhan_note_label_dup_location (WakhanNoteIndex *index,
                                      WakhanNote      *note);

/**
 * wakhan_note_label_dup_paragraph:
 *
 * Returns: (transfer full) (nullable): “¶ 22”, of one passage
 */
char *wakhan_note_label_dup_paragraph (WakhanNoteIndex         *index,
                                       const WakhanAnchorMatch *match);

/**
 * wakhan_note_label_dup_subject:
 *
 * Returns: (transfer full) (nullable): the title of the event or the section, for a note that has
 *   no words to quote
 */
char *wakhan_note_label_dup_subject (WakhanNoteIndex *index,
                                     WakhanNote      *note);

/**
 * wakhan_note_label_dup_events:
 *
 * Returns: (transfer full) (nullable): the events of a note that has words to quote: “June 2018”,
 *   “2 events”
 */
char *wakhan_note_label_dup_events (WakhanNoteIndex *index,
                                    WakhanNote      *note);

G_END_DECLS
