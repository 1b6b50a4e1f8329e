/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-pane-switch.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LAYOUT (wakhan_layout_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLayout, wakhan_layout, WAKHAN, LAYOUT, GtkWidget)

/* The four panes, standing side by side or sliding over the text, as the window's size allows and
 * the session's …-visible say. Where a pane slides, its …-visible means "is open now", and the
 * layout remembers whether it stood.
 *
 * Properties: outline, reading, notes, timeline (widgets); session. Signals: "breakpoints-changed",
 * before anything is allocated in the new layout; "sizes-changed". */
void wakhan_layout_set_window_size (WakhanLayout *self,
                                    int           width,
                                    int           height);

const WakhanBreakpoints *wakhan_layout_get_breakpoints (WakhanLayout *self);
/* Whether the pane stands when there is room: what the next start takes over. */
gboolean wakhan_layout_get_wanted (WakhanLayout *self,
                                   WakhanPane    pane);
/* A pane's width, or the timeline's height, as a person made it; 0: as the breakpoints have it. Not
 * of the reading pane. */
int  wakhan_layout_get_size (WakhanLayout *self,
                             WakhanPane    pane);
void wakhan_layout_set_size (WakhanLayout *self,
                             WakhanPane    pane,
                             int           size);
/* F6: gives the keyboard to the next pane in reading order, or to the one before. */
void wakhan_layout_cycle_focus (WakhanLayout *self,
                                gboolean      forward);

G_END_DECLS
