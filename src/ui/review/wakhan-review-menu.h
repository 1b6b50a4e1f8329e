/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_review_menu_attach:
 *
 * Gives @button the menu of what is listed to be looked at, and what can be done with all of it.
 */
void wakhan_review_menu_attach (GtkMenuButton *button,
                                WakhanSession *session);

G_END_DECLS
