/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/* Where a note stands, and the words there, to be read. All of them: (transfer full). */
char *wakhan_note_label_dup_quote (WakhanNoteIndex *index,
                                   WakhanNote      *note,
                                   guint            anchor);
char *wakhan_note_label_dup_location (WakhanNoteIndex *index,
                                      WakhanNote      *note);
char *wakhan_note_label_dup_paragraph (WakhanNoteIndex   *index,
                                       const WakhanPlace *place);
char *wakhan_note_label_dup_subject (WakhanNoteIndex *index,
                                     WakhanNote      *note);
char *wakhan_note_label_dup_events (WakhanNoteIndex *index,
                                    WakhanNote      *note);

G_END_DECLS
