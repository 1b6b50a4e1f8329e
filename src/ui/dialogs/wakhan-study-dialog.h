/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_STUDY_DIALOG (wakhan_study_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WakhanStudyDialog, wakhan_study_dialog, WAKHAN, STUDY_DIALOG, GtkWindow)

/* Asks what the study of @session is to be called and what it is about, and saves it in a
 * folder. */
GtkWindow *wakhan_study_dialog_new (GtkWindow     *parent,
                                    WakhanSession *session);

G_END_DECLS
