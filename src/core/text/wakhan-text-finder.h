/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-fold.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_FIND_CASE = WAKHAN_FOLD_KEEP_CASE,   /* “Turkey” alone, not “turkey” */
  WAKHAN_FIND_MARKS = WAKHAN_FOLD_KEEP_MARKS, /* “é” alone, not “e” */
  WAKHAN_FIND_WHOLE_WORDS = 1 << 2,
} WakhanFindFlags;

/**
 * WakhanTextFinder:
 *
 * Finds words in a document, which is folded at the first question and not for each letter typed.
 */
typedef struct _WakhanTextFinder WakhanTextFinder;

/**
 * wakhan_text_finder_new:
 * @document: a reference is kept
 *
 * Returns: (transfer full): the finder
 */
WakhanTextFinder *wakhan_text_finder_new (WakhanDocument *document);

void wakhan_text_finder_free (WakhanTextFinder *self);

/**
 * wakhan_text_finder_find:
 * @words: UTF-8
 *
 * O(text), which is folded anew where @flags fold it otherwise than before.
 *
 * Returns: (transfer full) (element-type WakhanTextRange): in text order; they do not overlap
 */
GArray *wakhan_text_finder_find (WakhanTextFinder *self,
                                 const char       *words,
                                 WakhanFindFlags   flags);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTextFinder, wakhan_text_finder_free)

G_END_DECLS
