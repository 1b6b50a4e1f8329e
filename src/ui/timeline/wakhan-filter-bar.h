/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the events have to meet, a chip each that takes it off, and how many do; there only while
 * there is a filter. Signal: left, when what had the keyboard in it goes with the last of it. */
#define WAKHAN_TYPE_FILTER_BAR (wakhan_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFilterBar, wakhan_filter_bar, WAKHAN, FILTER_BAR, GtkWidget)

/* (nullable) */
void wakhan_filter_bar_set_session (WakhanFilterBar *self,
                                    WakhanSession   *session);

/* Less room for all but the chips. */
void wakhan_filter_bar_set_narrow (WakhanFilterBar *self,
                                   gboolean         narrow);

/* Says how many events pass, after a person changed the filter. */
void wakhan_filter_bar_tell (WakhanSession *session);

G_END_DECLS
