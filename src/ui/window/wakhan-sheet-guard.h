/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_sheet_guard_attach:
 * @timeline: the pane whose "sheet" leaves the text few lines; it goes where one begins to find in
 *   the text, or goes in it elsewhere than to the event's words
 * @reading: the pane of the text
 */
void wakhan_sheet_guard_attach (GtkWidget     *timeline,
                                GtkWidget     *reading,
                                WakhanSession *session);

/* The keyboard goes to the text where it was in what is no more to be seen. Returns: whether there
 * was a sheet. */
gboolean wakhan_sheet_guard_leave (GtkWidget *timeline,
                                   GtkWidget *reading);

G_END_DECLS
