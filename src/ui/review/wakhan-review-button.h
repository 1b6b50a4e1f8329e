/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_review_button_label:
 * @sheet: a widget that is visible where no keys are shown
 * @key: by which it is pressed
 *
 * Gives @button its name, and its key at the end.
 */
void wakhan_review_button_label (GtkWidget  *button,
                                 GtkWidget  *sheet,
                                 const char *name,
                                 const char *key);

G_END_DECLS
