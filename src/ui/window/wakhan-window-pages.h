/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-header.h"
#include "wakhan-opener.h"
#include "wakhan-study-page.h"
#include "wakhan-window-state.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW_PAGES (wakhan_window_pages_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindowPages, wakhan_window_pages, WAKHAN, WINDOW_PAGES, GtkBox)

/* The page that shows a study and the one that says why there is none. What the opener brings comes
 * into the session here, where it was left; a study that is shown stays when another cannot be
 * opened. Names the window that it is in. */

/* There from the beginning, with no session of its own. */
WakhanStudyPage *wakhan_window_pages_get_study_page (WakhanWindowPages *self);

/**
 * wakhan_window_pages_connect:
 * @state: takes note of a study before it goes
 * @header: (unowned): of the same window
 *
 * Once.
 */
void wakhan_window_pages_connect (WakhanWindowPages  *self,
                                  WakhanSession      *session,
                                  WakhanReadingState *reading_state,
                                  WakhanWindowState  *state,
                                  WakhanOpener       *opener,
                                  WakhanHeader       *header);
/* Nothing to read was found. */
void wakhan_window_pages_show_nothing (WakhanWindowPages *self);

G_END_DECLS
