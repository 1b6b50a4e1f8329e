/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-hit-ticks.h"
#include "wakhan-session.h"
#include "wakhan-text-view.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_FIND_BAR (wakhan_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFindBar, wakhan_find_bar, WAKHAN, FIND_BAR, GtkWidget)

/* Finds words in the text of a view: Return is next, Shift+Return previous, Escape closes. Open as
 * the session's find-open. */
GtkWidget *wakhan_find_bar_new (WakhanTextView *view,
                                WakhanHitTicks *ticks);
/* Takes the words that a person has selected in the text, else the old ones, selected for the next
 * ones to take their place. */
void wakhan_find_bar_open (WakhanFindBar *self);
void wakhan_find_bar_set_session (WakhanFindBar *self,
                                  WakhanSession *session);
void wakhan_find_bar_step (WakhanFindBar *self,
                           int            step);

G_END_DECLS
