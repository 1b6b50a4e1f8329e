/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanLetters:
 *
 * A text as its letters and figures alone, for comparing: without blanks, lines' ends, stops,
 * quotes, dashes, hyphens and whatever no eye sees, and each letter in one form whatever its
 * encoding. Case and accents stay. A text that was wrapped or set anew has the same letters as
 * before. Never changes; any thread may read it.
 */
typedef struct
{
  gunichar *letters;
  guint32  *offsets; /* of each the character in the text where what it stands for begins */
  guint     n_letters;
} WakhanLetters;

/**
 * wakhan_letters_new:
 * @text: UTF-8
 *
 * O(n) of @text. Eight bytes a letter.
 *
 * Returns: (transfer full): the letters of @text
 */
WakhanLetters *wakhan_letters_new (const char *text);

void wakhan_letters_free (WakhanLetters *self);

/**
 * wakhan_letters_find:
 * @offset: in characters
 *
 * O(log n).
 *
 * Returns: the first letter that begins at @offset or after it; their number where none does
 */
guint wakhan_letters_find (const WakhanLetters *self,
                           guint                offset);

/**
 * wakhan_letters_is_wide:
 *
 * Returns: whether @letter says as much as a syllable or a word: Han, Kana, Hangul
 */
gboolean wakhan_letters_is_wide (gunichar letter);

/**
 * wakhan_letters_weigh:
 * @start: the first letter
 * @end: the one behind the last
 *
 * Returns: how much they say, in letters that are not wide
 */
guint wakhan_letters_weigh (const WakhanLetters *self,
                            guint                start,
                            guint                end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanLetters, wakhan_letters_free)

G_END_DECLS
