/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_HIT_ROW (wakhan_library_hit_row_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryHitRow,
                      wakhan_library_hit_row,
                      WAKHAN,
                      LIBRARY_HIT_ROW,
                      GtkListBoxRow)

/* Something that was found, with the words that were sought marked. */
GtkWidget        *wakhan_library_hit_row_new (WakhanLibraryHit *hit);
WakhanLibraryHit *wakhan_library_hit_row_get_hit (WakhanLibraryHitRow *self);
/* What it says to a screen reader. */
const char *wakhan_library_hit_row_get_name (WakhanLibraryHitRow *self);

G_END_DECLS
