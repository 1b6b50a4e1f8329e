/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_EXPORT_DIALOG (wakhan_event_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventExportDialog,
                      wakhan_event_export_dialog,
                      WAKHAN,
                      EVENT_EXPORT_DIALOG,
                      GtkWindow)

/* @session: with a study, the events of which are written for other programs; what the form cannot
 * tell of them is said before that. */
GtkWindow *wakhan_event_export_dialog_new (GtkWindow     *parent,
                                           WakhanSession *session);

G_END_DECLS
