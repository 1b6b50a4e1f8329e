/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_PANE (wakhan_notes_pane_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesPane, wakhan_notes_pane, WAKHAN, NOTES_PANE, GtkBox)

/* The notes of the session's study: found, ordered, written and deleted. Property: session. */
void wakhan_notes_pane_set_session (WakhanNotesPane *self,
                                    WakhanSession   *session);

G_END_DECLS
