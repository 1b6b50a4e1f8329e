/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-preferences.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW_ACTIONS (wakhan_window_actions_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindowActions, wakhan_window_actions, WAKHAN, WINDOW_ACTIONS, GObject)

/* What the commands need of the window that has them. */
typedef struct
{
  void (*open) (GtkWindow *window,
                GFile     *file);
  void (*show_problem) (GtkWindow  *window,
                        const char *title,
                        const char *text);
  void (*find) (GtkWindow *window);
  void (*find_again) (GtkWindow *window,
                      gboolean   forward);
  void (*cycle_panes) (GtkWindow *window,
                       gboolean   forward);
} WakhanWindowDelegate;

/**
 * wakhan_window_actions_add:
 * @window: gets the actions, and holds what they need
 * @delegate: static
 *
 * Adds the commands that are the window's own, not its session's.
 */
void wakhan_window_actions_add (GtkApplicationWindow       *window,
                                WakhanSession              *session,
                                WakhanPreferences          *preferences,
                                const WakhanWindowDelegate *delegate);

G_END_DECLS
