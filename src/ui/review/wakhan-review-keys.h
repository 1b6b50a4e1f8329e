/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Those of @buttons in the order of their letters, K, R, C, J, which do what a click does while the
 * keyboard is in @pane and not in one of its fields; the arrows go to the date before and behind,
 * and Esc leaves. */
void wakhan_review_keys_attach (GtkWidget       *pane,
                                GtkWidget *const buttons[4]);

G_END_DECLS
