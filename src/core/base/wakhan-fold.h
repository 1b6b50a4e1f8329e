/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-fold-table.h"
#include "wakhan-text-range.h"

G_BEGIN_DECLS

/* A text as its reader would say it, whatever the form of its letters: case, accents, ligatures, quotes, dashes, blanks, lines' ends. */
typedef struct _WakhanFoldedText WakhanFoldedText;

/* @text: UTF-8, which has to outlive this. Folds it once, in O(n); any thread. */
WakhanFoldedText *wakhan_folded_text_new (const char     *text,
                                          WakhanFoldFlags flags);
void              wakhan_folded_text_free (WakhanFoldedText *self);
const char       *wakhan_folded_text_get_folded (WakhanFoldedText *self);
/* O(n + words). Returns: (transfer full): at most @limit WakhanTextRange of the text as it is, in its order. They do not overlap, and
 * none cuts a letter from its marks, or a syllable. */
GArray *wakhan_folded_text_find (WakhanFoldedText *self,
                                 const char       *words,
                                 gboolean          whole_words,
                                 guint             limit);

/* What every filter asks: whether each of @words, divided by blanks, stands in @text. No words: TRUE. */
gboolean wakhan_fold_has_words (const char *text,
                                const char *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanFoldedText, wakhan_folded_text_free)

G_END_DECLS
