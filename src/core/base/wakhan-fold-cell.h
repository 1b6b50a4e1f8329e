/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-fold-table.h"

G_BEGIN_DECLS

#define WAKHAN_FOLD_CELL_MOST 96

/**
 * WakhanFoldCell:
 *
 * The least of a text that is folded by itself: a letter with its marks, a run of blanks, a hyphen
 * at a line's end. What is found never begins or ends between two letters of the text that stand in
 * one cell. A plain value, whose pointers are borrowed from the text.
 */
typedef struct
{
  const char *start;
  const char *end;
  gunichar    letters[WAKHAN_FOLD_CELL_MOST]; /* what stands for it; none: nothing does */
  guint       n_letters;
  guint       n_seen;         /* letters of the text that are not dropped */
  gboolean    is_line_hyphen; /* parts a word at a line's end, or ends one: “cap-⏎tions”, “pre- and
                                 post-war” */
} WakhanFoldCell;

/**
 * wakhan_fold_cell_read:
 * @cell: (out caller-allocates): what is read
 * @text: UTF-8; the beginning of it all, for what stands before @place
 * @place: where the cell begins, in @text but not at its end
 *
 * O(length of the cell); any thread.
 */
void wakhan_fold_cell_read (WakhanFoldCell *cell,
                            const char     *text,
                            const char     *place,
                            WakhanFoldFlags flags);

/**
 * wakhan_fold_cell_is_word_edge:
 * @text: UTF-8
 * @place: in @text, or its end
 *
 * Returns: whether words may end before @place, or begin at it, without a part of a word left over
 */
gboolean wakhan_fold_cell_is_word_edge (const char *text,
                                        const char *place);

G_END_DECLS
