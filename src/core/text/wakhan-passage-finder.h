/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanPassageFinder:
 *
 * Finds words in a document to the letter; only how they are divided, by a blank or a line break,
 * does not count. Keeps a copy of the text.
 */
typedef struct _WakhanPassageFinder WakhanPassageFinder;

/**
 * wakhan_passage_finder_new:
 * @document: a reference is kept
 *
 * O(text).
 *
 * Returns: (transfer full): the finder
 */
WakhanPassageFinder *wakhan_passage_finder_new (WakhanDocument *document);

void wakhan_passage_finder_free (WakhanPassageFinder *self);

/**
 * wakhan_passage_finder_find:
 * @start: (out): of the first place, in characters; left as it is where there is none
 * @end: (out): exclusive; likewise
 *
 * O(text) for the first few; for later ones, where they have a blank in them, what is read of the
 * text are the places where the rarest of their words begins.
 *
 * Returns: at how many places they stand, no more than 2 are counted
 */
guint wakhan_passage_finder_find (WakhanPassageFinder *self,
                                  const char          *words,
                                  guint               *start,
                                  guint               *end);

/**
 * wakhan_passage_finder_narrow:
 * @start: (inout): of a passage, in characters
 * @end: (inout): exclusive
 *
 * O(passage).
 *
 * Returns: whether @words stand in the passage; if so, it is their first place there from then on
 */
gboolean wakhan_passage_finder_narrow (WakhanPassageFinder *self,
                                       const char          *words,
                                       guint               *start,
                                       guint               *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPassageFinder, wakhan_passage_finder_free)

G_END_DECLS
