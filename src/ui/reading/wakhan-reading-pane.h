/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_READING_PANE (wakhan_reading_pane_get_type ())
G_DECLARE_FINAL_TYPE (WakhanReadingPane, wakhan_reading_pane, WAKHAN, READING_PANE, GtkWidget)

/* The text of the session's study, with a bar to find words in it. Properties: session; measure
 * (mean characters a line) and line-height (part of the font's own). Actions: find.next,
 * find.previous. */
void wakhan_reading_pane_set_session (WakhanReadingPane *self,
                                      WakhanSession     *session);
void wakhan_reading_pane_focus_text (WakhanReadingPane *self);

G_END_DECLS
