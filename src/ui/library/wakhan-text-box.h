/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanTextBoxGroup:
 *
 * Returns: (transfer none) (nullable): over which caption @row stands
 */
typedef const char *(*WakhanTextBoxGroup) (GtkListBoxRow *row);

/* A list whose rows stand in frames, each under the caption of its group. @name: for a screen
 * reader. */
GtkWidget *wakhan_text_box_new (const char        *name,
                                WakhanTextBoxGroup group);
/* Rounds the frames: to be called when rows have come or gone. */
void wakhan_text_box_finish (GtkListBox *box);
void wakhan_text_box_clear (GtkListBox *box);

G_END_DECLS
