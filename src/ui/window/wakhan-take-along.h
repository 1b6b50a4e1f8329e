/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives @window what takes events out of it and brings some in. */
void wakhan_take_along_add_actions (GtkApplicationWindow *window,
                                    WakhanSession        *session);

G_END_DECLS
