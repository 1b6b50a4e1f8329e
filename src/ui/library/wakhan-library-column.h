/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_COLUMN (wakhan_library_column_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryColumn,
                      wakhan_library_column,
                      WAKHAN,
                      LIBRARY_COLUMN,
                      GtkLayoutManager)

/* Lays children out over each other in a column in the middle that is no wider than what is read
 * with ease; it grows with the size of text. */
GtkLayoutManager *wakhan_library_column_new (void);

G_END_DECLS
