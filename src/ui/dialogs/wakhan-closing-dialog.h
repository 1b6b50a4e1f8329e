/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_CLOSING_TRY_AGAIN,
  WAKHAN_CLOSING_SAVE_COPY,
  WAKHAN_CLOSING_KEEP_OPEN,
  WAKHAN_CLOSING_DISCARD,
} WakhanClosingChoice;

#define WAKHAN_TYPE_CLOSING_DIALOG (wakhan_closing_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WakhanClosingDialog, wakhan_closing_dialog, WAKHAN, CLOSING_DIALOG, GtkWindow)

/* Asks what is to become of notes that cannot be saved. Signal "chosen" (WakhanClosingChoice as
 * int); whoever asked destroys it, but for %WAKHAN_CLOSING_KEEP_OPEN, with which it
 * goes by itself. */
GtkWindow *wakhan_closing_dialog_new (GtkWindow *parent);
/* @problem: a sentence, why. @again: it was tried once more for nothing. */
void wakhan_closing_dialog_describe (WakhanClosingDialog *self,
                                     const char          *problem,
                                     guint                n_unsaved,
                                     guint                n_safe,
                                     gboolean             again);
/* While something is tried, nothing can be chosen. */
void wakhan_closing_dialog_set_busy (WakhanClosingDialog *self,
                                     gboolean             busy);
/* Something else went wrong. */
void wakhan_closing_dialog_tell (WakhanClosingDialog *self,
                                 const char          *text);

G_END_DECLS
