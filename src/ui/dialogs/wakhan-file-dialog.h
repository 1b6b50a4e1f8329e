/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_FILE_DIALOG_OPEN,
  WAKHAN_FILE_DIALOG_OPEN_EVENTS,
  WAKHAN_FILE_DIALOG_SAVE,
  WAKHAN_FILE_DIALOG_FOLDER, /* one that is there, or is made in the dialog */
} WakhanFileDialogMode;

/* Called once, if and when a file is chosen. */
typedef void (*WakhanFileChosenFunc) (GFile   *file,
                                      gpointer user_data);

/* Asks for a file, by the portal where there is one. Opening filters for texts, or files with
 * events; @name is what
 * saving proposes.
 * @user_data is an object, held until the dialog is closed. */
void wakhan_file_dialog_run (GtkWindow           *parent,
                             WakhanFileDialogMode mode,
                             const char          *title,
                             const char          *name,
                             WakhanFileChosenFunc chosen,
                             gpointer             user_data);

G_END_DECLS
