/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/* From the caret to the next thing of its kind in the text, or back to the one before: the text shows it, and it is said what
 * was reached. Where there is none, that is said. These are steps, not jumps: the history does not keep them. */
void wakhan_session_next_heading (WakhanSession *self);
void wakhan_session_previous_heading (WakhanSession *self);
void wakhan_session_next_link (WakhanSession *self); /* or reference to a footnote */
void wakhan_session_previous_link (WakhanSession *self);
void wakhan_session_next_note_in_text (WakhanSession *self);
void wakhan_session_previous_note_in_text (WakhanSession *self);
void wakhan_session_next_term (WakhanSession *self);
void wakhan_session_previous_term (WakhanSession *self);

G_END_DECLS
