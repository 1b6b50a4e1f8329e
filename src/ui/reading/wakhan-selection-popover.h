/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_SELECTION_POPOVER (wakhan_selection_popover_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanSelectionPopover, wakhan_selection_popover, WAKHAN, SELECTION_POPOVER, GtkPopover)

/* What one can do with the words just selected. It takes nothing from the text but the pointer: the
 * keyboard stays there. Emits “write” with the colour of the note to be written ("" for none), and
 * “copy”. */
GtkWidget *wakhan_selection_popover_new (void);

G_END_DECLS
