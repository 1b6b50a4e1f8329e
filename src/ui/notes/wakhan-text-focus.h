/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TEXT_FOCUS (wakhan_text_focus_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTextFocus, wakhan_text_focus, WAKHAN, TEXT_FOCUS, GObject)

/* Remembers which text outside @widget (borrowed) had the keyboard last, so that leaving a note
 * goes back to reading. */
WakhanTextFocus *wakhan_text_focus_new (GtkWidget *widget);
gboolean         wakhan_text_focus_give_back (WakhanTextFocus *self);

G_END_DECLS
