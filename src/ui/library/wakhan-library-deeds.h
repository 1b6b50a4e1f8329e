/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is done with a text of the library, by actions of the window and the program. */

/**
 * wakhan_library_deeds_act:
 * @widget: in the window
 * @action: "library.open", "library.open-in-new-window", "library.show-notes",
 *   "library.export-notes" or "library.show-in-folder"
 *
 * Of a text that is gone its notes are opened.
 */
void wakhan_library_deeds_act (GtkWidget         *widget,
                               const char        *action,
                               WakhanLibraryItem *item);
/* Opens it at the note that was found. */
void wakhan_library_deeds_open_hit (GtkWidget        *widget,
                                    WakhanLibraryHit *hit);

G_END_DECLS
