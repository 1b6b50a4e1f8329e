/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-header.h"
#include "wakhan-opener.h"
#include "wakhan-study-page.h"
#include "wakhan-window-state.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW_PAGES (wakhan_window_pages_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindowPages, wakhan_window_pages, WAKHAN, WINDOW_PAGES, GtkBox)

/* The page that shows a study, the list of all texts, and the page that says why there is none.
 * What the opener brings comes into the session here, where it was left; a study that is shown
 * stays when another cannot be opened. Names the window that it is in. */

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
/* All texts that were read, in place of one; what was read is there again at once. */
void wakhan_window_pages_show_library (WakhanWindowPages *self);
void wakhan_window_pages_set_narrow (WakhanWindowPages *self,
                                     gboolean           is_narrow);
/* The window has come to the front: meanwhile files may have changed, or have been read. */
void wakhan_window_pages_look_for_changes (WakhanWindowPages *self);

G_END_DECLS
