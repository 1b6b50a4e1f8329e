/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-text-range.h"

G_BEGIN_DECLS

/* A place in a text, kept in a key file by its words, so that it is found again where the text
 * was edited before it. */

/**
 * wakhan_place_words_store:
 * @name: what the keys begin with: NAME-Quote, NAME-Prefix and so on
 * @range: in characters; of a place without words those that follow it are kept
 *
 * O(1) but for the words kept.
 */
void wakhan_place_words_store (GKeyFile              *keys,
                               const char            *group,
                               const char            *name,
                               WakhanDocument        *document,
                               const WakhanTextRange *range);

/**
 * wakhan_place_words_remove:
 *
 * Forgets what was kept as @name.
 */
void wakhan_place_words_remove (GKeyFile   *keys,
                                const char *group,
                                const char *name);

/**
 * wakhan_place_words_find_all:
 *
 * Looks for all that @group keeps, together. O(text) where any of the words do not stand where they
 * stood.
 *
 * Returns: (transfer full) (element-type utf8 WakhanTextRange): by their names those places that
 *   @document has, in characters, empty unless the very words were found, and without doubt; not in
 *   it are those where neither words like theirs stand, nor like those around them
 */
GHashTable *wakhan_place_words_find_all (GKeyFile       *keys,
                                         const char     *group,
                                         WakhanDocument *document);

/**
 * wakhan_place_words_take:
 * @places: as wakhan_place_words_find_all() gives them
 * @range: (out caller-allocates): left as it is where there is none of that name
 *
 * Returns: whether there is one
 */
gboolean wakhan_place_words_take (GHashTable      *places,
                                  const char      *name,
                                  WakhanTextRange *range);

G_END_DECLS
