/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-surface.h"

G_BEGIN_DECLS

/* The notes on words that no event carries, at the dates of their words, on the axis, over which it
 * lies; they take no room from events. Those that would touch are one mark, which goes to one after
 * the other. */
#define WAKHAN_TYPE_NOTE_MARKS (wakhan_note_marks_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteMarks, wakhan_note_marks, WAKHAN, NOTE_MARKS, WakhanTimelineSurface)

G_END_DECLS
