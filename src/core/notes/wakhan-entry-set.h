/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"
#include "wakhan-own-event.h"

G_BEGIN_DECLS

/**
 * WakhanEntrySet:
 *
 * The entries of a notebook by id, deleted ones too, so that they come back as the same objects;
 * those that are not deleted by kind and in the order of creation.
 */
typedef struct _WakhanEntrySet WakhanEntrySet;

/**
 * WakhanEntrySetFunc:
 * @position: of notes that came or went, with their numbers, as for a #GListModel
 */
typedef void (*WakhanEntrySetFunc) (guint    position,
                                    guint    removed,
                                    guint    added,
                                    gpointer user_data);

/**
 * wakhan_entry_set_new:
 * @tell: called for each note that comes or goes, once it has
 *
 * Returns: (transfer full): an empty one
 */
WakhanEntrySet *wakhan_entry_set_new (WakhanEntrySetFunc tell,
                                      gpointer           user_data);

void wakhan_entry_set_free (WakhanEntrySet *self);

/**
 * wakhan_entry_set_fill:
 * @entries: (element-type WakhanEntry): deleted ones too; held, not copied
 *
 * For an empty set; nothing is told. O(n log n).
 */
void wakhan_entry_set_fill (WakhanEntrySet *self,
                            GPtrArray      *entries);

/**
 * wakhan_entry_set_put:
 *
 * Makes the entry with the id of @incoming say what that says; @incoming itself is held if there
 * was none. O(n) of its kind for one that comes or goes.
 */
void wakhan_entry_set_put (WakhanEntrySet *self,
                           WakhanEntry    *incoming);

/**
 * wakhan_entry_set_find:
 * @type: of entry
 * @id: (nullable):
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): %NULL where none of that type has @id, or it is deleted
 */
gpointer wakhan_entry_set_find (WakhanEntrySet *self,
                                GType           type,
                                const char     *id);

/**
 * wakhan_entry_set_find_any:
 * @id: (nullable):
 *
 * O(1).
 *
 * Returns: (transfer none) (nullable): whatever has @id, a deleted one too
 */
WakhanEntry *wakhan_entry_set_find_any (WakhanEntrySet *self,
                                        const char     *id);

/**
 * wakhan_entry_set_get_notes:
 *
 * Returns: (transfer none) (element-type WakhanNote): not to be changed
 */
GPtrArray *wakhan_entry_set_get_notes (WakhanEntrySet *self);

/**
 * wakhan_entry_set_get_events:
 *
 * Returns: (transfer none): a model of #WakhanOwnEvent
 */
GListModel *wakhan_entry_set_get_events (WakhanEntrySet *self);

G_END_DECLS
