/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_TOAST (wakhan_library_toast_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryToast, wakhan_library_toast, WAKHAN, LIBRARY_TOAST, GtkWidget)

/* Says for a while what was done, with a button that activates "library.undo". */
GtkWidget *wakhan_library_toast_new (void);
void       wakhan_library_toast_show (WakhanLibraryToast *self,
                                      const char         *words,
                                      gboolean            can_undo);
void       wakhan_library_toast_hide (WakhanLibraryToast *self);

G_END_DECLS
