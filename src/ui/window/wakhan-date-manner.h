/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How the dates of a text are read, where a person knows that better than the text tells: as those
 * of a story or of news. It is kept with what is known of the text. */

/* (transfer full): each is a target of win.read-dates-as. */
GMenuModel *wakhan_date_manner_create_model (void);

/* What has been found is found anew, and what was decided stays with its words. */
void wakhan_date_manner_add_action (GtkApplicationWindow *window,
                                    WakhanSession        *session);

G_END_DECLS
