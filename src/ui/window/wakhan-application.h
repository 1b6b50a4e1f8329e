/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_APPLICATION (wakhan_application_get_type ())
G_DECLARE_FINAL_TYPE (WakhanApplication, wakhan_application, WAKHAN, APPLICATION, GtkApplication)

/* One per session: a second start hands its files to the first. Ends by itself as a service without
 * windows. */
/* @first: what is to be opened first, if that is known; it is read while the
 * window system starts. */
WakhanApplication *wakhan_application_new (GFile *first); /* (nullable) */

G_END_DECLS
