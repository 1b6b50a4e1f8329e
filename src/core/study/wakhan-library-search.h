/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-library-entry.h"

G_BEGIN_DECLS

/**
 * wakhan_library_search_identify:
 * @entries: (element-type WakhanLibraryEntry): the texts known
 * @text: the one that is opened
 * @is_empty: whether it has no words: then only its address counts
 * @kin: (out): the entry of the text whose notes these may be, which a person has to say; %NULL:
 *   there is none
 *
 * Weighs where a text is, its words, how alike they are to those of texts known, and where those
 * are now; what is not sure is no text known. Blocks. O(texts known), and O(text) for those that
 * are looked at.
 *
 * Returns: (transfer none) (nullable): which of @entries it is
 */
WakhanLibraryEntry *wakhan_library_search_identify (GPtrArray           *entries,
                                                    WakhanLibraryEntry  *text,
                                                    gboolean             is_empty,
                                                    WakhanLibraryEntry **kin);

G_END_DECLS
