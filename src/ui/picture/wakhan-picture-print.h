/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What prints the timeline of @session, which has a study. (transfer full) */
GtkPrintOperation *wakhan_picture_create_print (WakhanSession *session,
                                                gboolean       mirrored);

/* Asks for a printer, and prints what the timeline of @session shows, each page with its axis. */
void wakhan_picture_print (GtkWindow     *parent,
                           WakhanSession *session);

G_END_DECLS
