/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"
#include "wakhan-text-input.h"
#include "wakhan-text-range.h"
#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TEXT_VIEW (wakhan_text_view_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTextView, wakhan_text_view, WAKHAN, TEXT_VIEW, GtkTextView)

/* The session's document in a column, with what is marked in it. */
void wakhan_text_view_set_session (WakhanTextView *self,
                                   WakhanSession  *session);
/* (nullable) (transfer none) */
WakhanSession *wakhan_text_view_get_session (WakhanTextView *self);
/* (transfer none): what is done in the text. */
WakhanTextInput *wakhan_text_view_get_input (WakhanTextView *self);
/* @hits: (nullable): WakhanTextRange of what is looked for. @hit: the one that was gone to. */
void wakhan_text_view_set_hits (WakhanTextView *self,
                                GArray         *hits);
void wakhan_text_view_set_hit (WakhanTextView        *self,
                               const WakhanTextRange *hit);
/* The width of the column in mean characters, and the height of a line as a part of
 * the font's own. */
void wakhan_text_view_set_measure (WakhanTextView *self,
                                   guint           measure);
void wakhan_text_view_set_line_height (WakhanTextView *self,
                                       double          line_height);

G_END_DECLS
