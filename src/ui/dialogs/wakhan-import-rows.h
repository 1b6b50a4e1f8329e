/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-incoming-events.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A line of a file with events as the preview has it: what comes of it, or what is the matter.
 * Properties, read-only: place ("Line 12"), words, remark ("" for none), fault. */
#define WAKHAN_TYPE_IMPORT_ROW (wakhan_import_row_get_type ())
G_DECLARE_FINAL_TYPE (WakhanImportRow, wakhan_import_row, WAKHAN, IMPORT_ROW, GObject)

/* @joins: what is to become of those that are there already. Returns: (transfer full): a row for
 * each event and each fault, in the order of the file */
GListModel *wakhan_import_rows_new (const WakhanIncomingEvents *events,
                                    gboolean                    joins);

/* Returns: (transfer full): a factory of what a list shows of them */
GtkListItemFactory *wakhan_import_rows_create_factory (void);

G_END_DECLS
