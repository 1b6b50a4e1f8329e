/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Dresses the display of @widget with the sheet @name of the resource, once: for what few windows
 * show, so that none is later for it. A sheet that begins with “style” is there from the start. */
void wakhan_late_sheet_load (GtkWidget  *widget,
                             const char *name);

G_END_DECLS
