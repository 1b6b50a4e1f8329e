/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

G_BEGIN_DECLS

/**
 * wakhan_session_next_heading:
 *
 * From the caret to the next one in the text: it is shown, and said what was reached; where there
 * is none, that is said. This and those below are steps, not jumps: the history does not keep them.
 */
void wakhan_session_next_heading (WakhanSession *self);

void wakhan_session_previous_heading (WakhanSession *self);

/**
 * wakhan_session_next_link:
 *
 * A reference to a footnote is one, too.
 */
void wakhan_session_next_link (WakhanSession *self);

void wakhan_session_previous_link (WakhanSession *self);

/**
 * wakhan_session_next_note_in_text:
 *
 * Notes that begin at the same letter are reached one after the other, in the order of the list.
 */
void wakhan_session_next_note_in_text (WakhanSession *self);

void wakhan_session_previous_note_in_text (WakhanSession *self);
void wakhan_session_next_term (WakhanSession *self);
void wakhan_session_previous_term (WakhanSession *self);

G_END_DECLS
