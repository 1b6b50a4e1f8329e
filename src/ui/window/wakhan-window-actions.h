/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-opener.h"
#include "wakhan-preferences.h"
#include "wakhan-study-page.h"
#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW_ACTIONS (wakhan_window_actions_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindowActions, wakhan_window_actions, WAKHAN, WINDOW_ACTIONS, GObject)

/**
 * wakhan_window_actions_add:
 * @window: gets the actions, and holds what they need
 * @opener: brings files into the window
 * @page: in the window
 *
 * Adds the commands that are the window's own, not its session's.
 */
void wakhan_window_actions_add (GtkApplicationWindow *window,
                                WakhanSession        *session,
                                WakhanPreferences    *preferences,
                                WakhanOpener         *opener,
                                WakhanStudyPage      *page);

G_END_DECLS
