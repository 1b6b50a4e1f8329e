/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_IMPORT_DIALOG (wakhan_event_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventImportDialog,
                      wakhan_event_import_dialog,
                      WAKHAN,
                      EVENT_IMPORT_DIALOG,
                      GtkWindow)

/* Shows what would come of a file with events, line by line, and brings it into the notebook of
 * @session's study when a person wants that. */
GtkWindow *wakhan_event_import_dialog_new (GtkWindow     *parent,
                                           WakhanSession *session);

void wakhan_event_import_dialog_read (WakhanEventImportDialog *self,
                                      GFile                   *file);

G_END_DECLS
