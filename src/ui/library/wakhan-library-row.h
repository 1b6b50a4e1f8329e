/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_ROW (wakhan_library_row_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryRow, wakhan_library_row, WAKHAN, LIBRARY_ROW, GtkListBoxRow)

/**
 * wakhan_library_row_new:
 * @item: a reference is kept
 * @is_narrow: in a window that has no room for cells beside each other
 *
 * A text in the list. Its buttons and its menu take the actions "library.…" of what it is in, with
 * the id of the text.
 *
 * Returns: (transfer floating): a row that shows @item
 */
GtkWidget *wakhan_library_row_new (WakhanLibraryItem *item,
                                   gboolean           is_narrow);

WakhanLibraryItem *wakhan_library_row_get_item (WakhanLibraryRow *self);

/* Of the kinds of which there are notes, the first few, as signs. */
GtkWidget *wakhan_library_row_create_signs (const WakhanLibraryText *text,
                                            guint                    n_most);
/* How much was read, as a bar; @css_class: of its width. */
GtkWidget *wakhan_library_row_create_bar (const WakhanLibraryText *text,
                                          const char              *css_class);

G_END_DECLS
