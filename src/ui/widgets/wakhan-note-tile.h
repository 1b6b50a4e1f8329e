/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-kind.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_note_tile_new:
 * @accessible_name: what pressing it does, for a screen reader
 *
 * Returns: (transfer floating): a toggle button that shows the sign of @kind
 */
GtkWidget *wakhan_note_tile_new (const WakhanNoteKind *kind,
                                 const char           *accessible_name);

G_END_DECLS
