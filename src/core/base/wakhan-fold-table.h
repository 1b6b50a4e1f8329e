/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanFoldFlags:
 *
 * What a reader takes as the same is folded; the flags keep some of it apart.
 */
typedef enum
{
  WAKHAN_FOLD_ALL = 0,
  WAKHAN_FOLD_KEEP_CASE = 1 << 0,  /* “Turkey” is not “turkey” */
  WAKHAN_FOLD_KEEP_MARKS = 1 << 1, /* “é” is not “e”, nor “ł” “l” */
} WakhanFoldFlags;

typedef enum
{
  WAKHAN_LETTER_SIGN,
  WAKHAN_LETTER_WORD,     /* a letter or figure of a script with blanks between words */
  WAKHAN_LETTER_UNPARTED, /* of one without: Thai, Khmer, … */
  WAKHAN_LETTER_WIDE,     /* likewise, where a line's end parts nothing: Han, Kana, their stops */
  WAKHAN_LETTER_BLANK,
  WAKHAN_LETTER_DASH,
  WAKHAN_LETTER_HYPHEN,
  WAKHAN_LETTER_SOFT_HYPHEN,
  WAKHAN_LETTER_UNSEEN,
  WAKHAN_LETTER_MARK,   /* belongs to the letter before it */
  WAKHAN_LETTER_LINKER, /* a mark that ties the next letter to it */
  WAKHAN_LETTER_JOINER, /* likewise, for pictures */
  WAKHAN_LETTER_PICTURE,
  WAKHAN_LETTER_FLAG, /* one of the two halves of a flag */
  WAKHAN_LETTER_LEADING,
  WAKHAN_LETTER_SYLLABLE, /* of Hangul, as LEADING is */
  WAKHAN_LETTER_MEDIAL,
  WAKHAN_LETTER_FINAL,
} WakhanLetterKind;

typedef struct
{
  const gunichar  *parts; /* what stands for the letter; none: nothing does */
  guint            n_parts;
  WakhanLetterKind kind;
} WakhanFoldedLetter;

#define WAKHAN_FOLD_MOST_PARTS G_UNICHAR_MAX_DECOMPOSITION_LENGTH

/**
 * wakhan_fold_table_look_up:
 *
 * May be called in any thread. The first letter of each 256 costs the folding of them all; from
 * then on O(1).
 *
 * Returns: (transfer none): what stands for @letter, kept for as long as the program runs
 */
const WakhanFoldedLetter *wakhan_fold_table_look_up (gunichar        letter,
                                                     WakhanFoldFlags flags);

/**
 * wakhan_fold_table_compose:
 * @whole: (out): the letter that they make; left as it is if they make none
 *
 * Returns: whether @mark on @base is a letter of its own to readers of its script, as “й” is
 */
gboolean wakhan_fold_table_compose (gunichar  base,
                                    gunichar  mark,
                                    gunichar *whole);

G_END_DECLS
