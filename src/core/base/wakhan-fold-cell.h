/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-fold-table.h"

G_BEGIN_DECLS

#define WAKHAN_FOLD_CELL_MOST 96

/* The least of a text that is folded by itself: a letter with its marks, a run of blanks, a hyphen at a line's end. What is
 * found never begins or ends between two letters of the text that stand in one cell. */
typedef struct
{
  const char *start;
  const char *end;
  gunichar    letters[WAKHAN_FOLD_CELL_MOST]; /* what stands for it; none: nothing does */
  guint       n_letters;
  guint       n_seen;         /* letters of the text that are not dropped */
  gboolean    is_line_hyphen; /* parts a word at a line's end, or ends one: “cap-⏎tions”, “pre- and post-war” */
} WakhanFoldCell;

/* Reads the cell that begins at @place, which is not the end of @text. Costs what the cell is long. */
void wakhan_fold_cell_read (WakhanFoldCell *cell,
                            const char     *text,
                            const char     *place,
                            WakhanFoldFlags flags);

/* Whether words may end before @place, or begin at it, without a part of a word left over. */
gboolean wakhan_fold_cell_is_word_edge (const char *text,
                                        const char *place);

G_END_DECLS
