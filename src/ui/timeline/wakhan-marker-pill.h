/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A button at the edge of the timeline beyond which the reader is: it says when that is, and leads
 * there. */
GtkWidget *wakhan_marker_pill_new (void);
/* @later: beyond the end, else before the start; @time: in words. */
void wakhan_marker_pill_set_time (GtkWidget  *pill,
                                  gboolean    later,
                                  const char *time);

G_END_DECLS
