/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-item.h"
#include "wakhan-reading-state.h"

G_BEGIN_DECLS

/**
 * WakhanLibraryList:
 *
 * The texts that were read or are known, as a #GListModel of #WakhanLibraryItem: the pinned ones
 * first, of each the last read first. Empty until it was read for the first time. What is decided
 * here shows at once and is written in a worker. Belongs to the main thread.
 *
 * Property "is-loaded", read-only: whether it was read. Signals: "refreshed": it was read
 * anew. "problem" (string): what was decided could not be kept, a sentence.
 */
#define WAKHAN_TYPE_LIBRARY_LIST (wakhan_library_list_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLibraryList, wakhan_library_list, WAKHAN, LIBRARY_LIST, GObject)

/**
 * wakhan_library_list_new:
 * @reading_state: a reference is kept
 *
 * Returns: (transfer full): nothing is read yet
 */
WakhanLibraryList *wakhan_library_list_new (WakhanReadingState *reading_state);

/**
 * wakhan_library_list_refresh:
 *
 * Reads it anew, in a worker; a reading that was on its way is given up.
 */
void wakhan_library_list_refresh (WakhanLibraryList *self);

gboolean wakhan_library_list_get_is_loaded (WakhanLibraryList *self);

/**
 * wakhan_library_list_get_item:
 *
 * Returns: (transfer none) (nullable): %NULL beyond the last one
 */
WakhanLibraryItem *wakhan_library_list_get_item (WakhanLibraryList *self,
                                                 guint              position);

guint wakhan_library_list_get_n_items (WakhanLibraryList *self);

/**
 * wakhan_library_list_count_notes:
 *
 * Returns: on all texts; O(texts)
 */
guint wakhan_library_list_count_notes (WakhanLibraryList *self);

/**
 * wakhan_library_list_find:
 *
 * Returns: (transfer none) (nullable): the text that is known by @id
 */
WakhanLibraryItem *wakhan_library_list_find (WakhanLibraryList *self,
                                             const char        *id);

/**
 * wakhan_library_list_find_last_read:
 *
 * Returns: (transfer none) (nullable): of those that are not gone; %NULL: nothing was read
 */
WakhanLibraryItem *wakhan_library_list_find_last_read (WakhanLibraryList *self);

/**
 * wakhan_library_list_dup_items:
 *
 * Returns: (transfer full) (element-type WakhanLibraryItem): all of them as they are now, for a
 *   worker
 */
GPtrArray *wakhan_library_list_dup_items (WakhanLibraryList *self);

/**
 * wakhan_library_list_set_pinned:
 * @item: of the list; another takes its place
 */
void wakhan_library_list_set_pinned (WakhanLibraryList *self,
                                     WakhanLibraryItem *item,
                                     gboolean           is_pinned);

/**
 * wakhan_library_list_remove:
 * @item: of the list
 *
 * Takes it off the list until it is read again. Its notes stay.
 */
void wakhan_library_list_remove (WakhanLibraryList *self,
                                 WakhanLibraryItem *item);

/**
 * wakhan_library_list_restore:
 * @item: that was removed
 *
 * Brings it back as it was.
 */
void wakhan_library_list_restore (WakhanLibraryList *self,
                                  WakhanLibraryItem *item);

G_END_DECLS
