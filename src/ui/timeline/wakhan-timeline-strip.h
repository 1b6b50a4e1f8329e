/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_STRIP (wakhan_timeline_strip_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimelineStrip, wakhan_timeline_strip, WAKHAN, TIMELINE_STRIP, GtkWidget)

/* The overview, and on either side of it a button that leads to the events outside the period of
 * the study. */
void wakhan_timeline_strip_set_session (WakhanTimelineStrip *self,
                                        WakhanSession       *session);

G_END_DECLS
