/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-list.h"
#include "wakhan-library-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_LIBRARY_FINDER (wakhan_library_finder_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryFinder, wakhan_library_finder, WAKHAN, LIBRARY_FINDER, GtkWidget)

/**
 * WakhanLibraryFinder:
 *
 * What was found in titles and notes. The keyboard stays where the words are typed: one of the rows
 * is the chosen one.
 *
 * Signals: "chosen" (WakhanLibraryHit *): a person wants to see it. "announce" (string): to be said
 * to a screen reader.
 */
GtkWidget *wakhan_library_finder_new (void);
/* Looks for @words, soon and in a worker. */
void wakhan_library_finder_search (WakhanLibraryFinder *self,
                                   WakhanLibraryList   *list,
                                   const char          *words);
/* Forgets what was found. */
void wakhan_library_finder_clear (WakhanLibraryFinder *self);
void wakhan_library_finder_move (WakhanLibraryFinder *self,
                                 int                  step);
/* What has been typed and not looked for yet is looked for first. */
void wakhan_library_finder_activate (WakhanLibraryFinder *self);

G_END_DECLS
