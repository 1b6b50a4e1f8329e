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
 * wakhan_place_words_find:
 * @name: as it was kept
 * @range: (out caller-allocates): empty unless the very words were found, and without doubt; left
 *   as it is where nothing is found
 *
 * O(text) where the words do not stand where they stood.
 *
 * Returns: whether words like them, or those around them, stand in @document
 */
gboolean wakhan_place_words_find (GKeyFile        *keys,
                                  const char      *group,
                                  const char      *name,
                                  WakhanDocument  *document,
                                  WakhanTextRange *range);

G_END_DECLS
