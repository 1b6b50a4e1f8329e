/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-list.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_PAGE (wakhan_library_page_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryPage, wakhan_library_page, WAKHAN, LIBRARY_PAGE, GtkWidget)

/**
 * WakhanLibraryPage:
 *
 * All texts that were read, and a search in their titles and notes. What it is to open it asks its
 * window for, by the actions "win.open-file", "win.open-note", "win.show-notes",
 * "win.export-notes-of" and "app.open-in-new-window".
 *
 * Property "summary", read-only: “23 texts, 61 notes”. Signal "leave": back to what was read
 * before.
 */

/**
 * wakhan_library_page_new:
 * @session: of the window: it announces
 * @reading_state: a reference is kept
 *
 * Returns: (transfer floating): a page that has read nothing yet
 */
GtkWidget *wakhan_library_page_new (WakhanSession      *session,
                                    WakhanReadingState *reading_state);

/* To be called whenever it is to be seen: reads the list anew. */
void wakhan_library_page_refresh (WakhanLibraryPage *self);
/* Shows all texts, with the keyboard on the one that was read last. */
void        wakhan_library_page_begin (WakhanLibraryPage *self);
void        wakhan_library_page_find (WakhanLibraryPage *self);
void        wakhan_library_page_set_narrow (WakhanLibraryPage *self,
                                            gboolean           is_narrow);
const char *wakhan_library_page_get_summary (WakhanLibraryPage *self);

G_END_DECLS
