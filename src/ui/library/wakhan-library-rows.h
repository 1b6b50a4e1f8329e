/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-list.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The list of texts, under the captions of its groups. */
GtkWidget *wakhan_library_rows_new (void);

/**
 * wakhan_library_rows_fill:
 * @without: (nullable): stands elsewhere, unless it is pinned
 * @is_whole: else a last row offers what is not shown
 */
void wakhan_library_rows_fill (GtkListBox        *box,
                               WakhanLibraryList *list,
                               WakhanLibraryItem *without,
                               gboolean           is_whole,
                               gboolean           is_narrow);

/**
 * wakhan_library_rows_dup_focused:
 * @position: (out): of the row that has the keyboard; -1: none has it
 *
 * Returns: (transfer full) (nullable): the text of that row
 */
WakhanLibraryItem *wakhan_library_rows_dup_focused (GtkListBox *box,
                                                    int        *position);

/**
 * wakhan_library_rows_focus:
 * @item: (nullable): whose row is to have the keyboard
 * @position: if there is none: that of another
 *
 * Returns: whether a row has it
 */
gboolean wakhan_library_rows_focus (GtkListBox        *box,
                                    WakhanLibraryItem *item,
                                    int                position);

G_END_DECLS
