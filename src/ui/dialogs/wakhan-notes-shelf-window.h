/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_SHELF_WINDOW (wakhan_notes_shelf_window_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanNotesShelfWindow, wakhan_notes_shelf_window, WAKHAN, NOTES_SHELF_WINDOW, GtkWindow)

/* The notebooks there are, of which one’s notes are brought to the text that is open. */
GtkWindow *wakhan_notes_shelf_window_new (GtkWindow     *parent,
                                          WakhanSession *session);

G_END_DECLS
