/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The encodings that a text may be read as, each the target of win.read-as; (transfer full). */
GMenuModel *wakhan_encoding_menu_create_model (void);
/* Has @action, which is win.read-as, tell what the text is read as, for the menu to mark. */
void wakhan_encoding_menu_mark (GSimpleAction *action,
                                WakhanSession *session);
/* A button whose menu it is. */
GtkWidget *wakhan_encoding_menu_create_button (void);
/* What a person calls an encoding; its own name where nobody does. */
const char *wakhan_encoding_menu_get_name (const char *encoding);

G_END_DECLS
