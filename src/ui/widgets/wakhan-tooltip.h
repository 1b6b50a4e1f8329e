/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows @text (NULL: nothing) when the pointer rests on @widget. GTK's own setter asks the display
 * each time where the pointer is, a round trip for every button of a window that is still to be
 * built; this one leaves that to the pointer. To a screen reader it is the widget's description, as
 * GTK's own is, and not its name. */
void wakhan_tooltip_set (GtkWidget  *widget,
                         const char *text);
/* To a screen reader it is @description (nullable) instead, where @text says the name again. */
void wakhan_tooltip_set_beside_name (GtkWidget  *widget,
                                     const char *text,
                                     const char *description);

G_END_DECLS
