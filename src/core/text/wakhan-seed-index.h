/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-letters.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define WAKHAN_SEED_MOST_PLACES 24

/**
 * WakhanSeedIndex:
 *
 * Where in a text the short runs of letters stand that patterns are made of, so that one pass of
 * the text serves all patterns. What stands more than %WAKHAN_SEED_MOST_PLACES times says nothing
 * and is left out. Seeds as in Altschul and others, J. Mol. Biol. 215(3), 1990.
 */
typedef struct _WakhanSeedIndex WakhanSeedIndex;

/**
 * wakhan_seed_index_new:
 * @text: that the patterns are looked for in; borrowed for as long as the index lives
 *
 * O(n) of @text; two bytes at most for each of its letters.
 *
 * Returns: (transfer full): an index without patterns
 */
WakhanSeedIndex *wakhan_seed_index_new (const WakhanLetters *text);

void wakhan_seed_index_free (WakhanSeedIndex *self);

/**
 * wakhan_seed_index_add_pattern:
 *
 * All patterns are added before the text is read. O(n); 22 to 43 bytes for each different seed that
 * stands in the text, and for one in eight of the others at most.
 */
void wakhan_seed_index_add_pattern (WakhanSeedIndex     *self,
                                    const WakhanLetters *pattern);

/**
 * wakhan_seed_index_read_text:
 * @cancellable: (nullable): ends it early
 *
 * O(n) of the text; eight bytes at most for each of its letters.
 */
void wakhan_seed_index_read_text (WakhanSeedIndex *self,
                                  GCancellable    *cancellable);

/**
 * wakhan_seed_index_get_size:
 *
 * Returns: its memory in bytes, which the text bounds, and not the patterns
 */
gsize wakhan_seed_index_get_size (WakhanSeedIndex *self);

/**
 * wakhan_seed_index_list_places:
 * @place: a letter of @pattern with which a seed begins
 * @places: filled
 *
 * Returns: at how many letters of the text the seed stands; 0, too, where it stands too often or
 *   there is none
 */
guint wakhan_seed_index_list_places (WakhanSeedIndex     *self,
                                     const WakhanLetters *pattern,
                                     guint                place,
                                     guint                places[WAKHAN_SEED_MOST_PLACES]);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanSeedIndex, wakhan_seed_index_free)

G_END_DECLS
