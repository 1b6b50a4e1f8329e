/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_PICTURE_DIALOG (wakhan_picture_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPictureDialog, wakhan_picture_dialog, WAKHAN, PICTURE_DIALOG, GtkWindow)

/* @session: with a study, whose timeline is drawn into a file. */
GtkWindow *wakhan_picture_dialog_new (GtkWindow     *parent,
                                      WakhanSession *session);

G_END_DECLS
