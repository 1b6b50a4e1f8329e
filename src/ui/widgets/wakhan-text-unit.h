/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The size of interface text, in px, that lengths in px are meant for: 11 points on a screen of 96
 * dots an inch. */
#define WAKHAN_TEXT_USUAL (11 * 96 / 72.0)
#define WAKHAN_TEXT_CAPTION (WAKHAN_TEXT_USUAL * 0.82)
#define WAKHAN_TEXT_READING 1.16 /* of it is the text that is read */

/* How much larger the text of @widget is than @usual: what is drawn around text grows by it. Never
 * less than 1, since what the pointer is to meet does not shrink. */
double wakhan_text_unit_get (GtkWidget *widget,
                             double     usual);

/* Whether text may look otherwise after a change of @setting. Icons are none of it, and GTK says so
 * of them in every start, when it has read the theme. */
gboolean wakhan_text_unit_is_changed_by (GtkSystemSetting setting);

G_END_DECLS
