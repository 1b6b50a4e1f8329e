/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-fold-table.h"
#include "wakhan-text-range.h"

G_BEGIN_DECLS

/**
 * WakhanFoldedText:
 *
 * A text as its reader would say it, whatever the form of its letters: case, accents, ligatures,
 * quotes, dashes, blanks, lines' ends. Never changes.
 */
typedef struct _WakhanFoldedText WakhanFoldedText;

/**
 * wakhan_folded_text_new:
 * @text: UTF-8, borrowed: it has to outlive this
 *
 * O(n) of @text, which is folded once for any number of searches; any thread.
 *
 * Returns: (transfer full): @text, folded
 */
WakhanFoldedText *wakhan_folded_text_new (const char     *text,
                                          WakhanFoldFlags flags);

void wakhan_folded_text_free (WakhanFoldedText *self);

/**
 * wakhan_folded_text_get_folded:
 *
 * Returns: (transfer none): UTF-8, as long as @self lives; its offsets are not those of the text
 */
const char *wakhan_folded_text_get_folded (WakhanFoldedText *self);

/**
 * wakhan_folded_text_find:
 * @words: UTF-8; folded as the text is
 * @whole_words: leave out what begins or ends inside a word
 * @limit: the most to find
 *
 * Knuth, Morris, Pratt, SIAM J. Comput. 6(2), 1977: O(n + words). For each hyphen in @words the
 * hyphens that were left out at lines' ends are looked at as well.
 *
 * Returns: (transfer full) (element-type WakhanTextRange): in the order of the text, in characters
 *   of the text as it is; they do not overlap, and none cuts a letter from its marks, or a syllable
 */
GArray *wakhan_folded_text_find (WakhanFoldedText *self,
                                 const char       *words,
                                 gboolean          whole_words,
                                 guint             limit);

/**
 * wakhan_fold_has_words:
 * @text: UTF-8
 * @words: UTF-8, divided by blanks; case, accents and quotes count for nothing
 *
 * What every filter asks. O(n + words) for each of them; any thread.
 *
 * Returns: whether each of @words stands in @text, be it inside another word; %TRUE where there are
 *   none
 */
gboolean wakhan_fold_has_words (const char *text,
                                const char *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFoldedText, wakhan_folded_text_free)

G_END_DECLS
