/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * WakhanWordTable:
 *
 * Words of several languages, or phrases, and for what they are taken: bits, which each table has
 * of its own. One that is static may be asked by any thread; its index is made when it is first
 * asked.
 */
typedef struct
{
  guint       kind;
  const char *words; /* in small letters, each behind and before the sign that all begins with */
} WakhanWordRow;

typedef struct
{
  const WakhanWordRow *rows;
  guint                n_rows;
  GOnce                once;
} WakhanWordTable;

#define WAKHAN_WORD_TABLE_INIT(rows)       \
  {                                        \
    rows, G_N_ELEMENTS (rows), G_ONCE_INIT \
  }

/**
 * wakhan_word_table_find:
 *
 * Without regard to case. O(1).
 *
 * Returns: the kinds of @word, or 0
 */
guint wakhan_word_table_find (WakhanWordTable   *self,
                              const WakhanSlice *word);

G_END_DECLS
