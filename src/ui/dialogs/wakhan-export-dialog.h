/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EXPORT_DIALOG (wakhan_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WakhanExportDialog, wakhan_export_dialog, WAKHAN, EXPORT_DIALOG, GtkWindow)

/* The notes of @session's study as a text, seen before it is saved. */
GtkWindow *wakhan_export_dialog_new (GtkWindow     *parent,
                                     WakhanSession *session);

G_END_DECLS
