/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-layout.h"
#include "wakhan-reading-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WINDOW_STATE (wakhan_window_state_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWindowState, wakhan_window_state, WAKHAN, WINDOW_STATE, GObject)

/* Gives a new window the size and the panes that the last one had, and keeps size, panes and the
 * place in the study in
 * @reading_state, at the latest a second after they changed. */
WakhanWindowState *wakhan_window_state_new (GtkWindow          *window,
                                            WakhanSession      *session,
                                            WakhanLayout       *layout,
                                            WakhanReadingState *reading_state);
/* Takes note, without writing. */
void wakhan_window_state_store (WakhanWindowState *self);

G_END_DECLS
