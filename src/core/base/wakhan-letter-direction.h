/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_LETTER_DIRECTION_NONE, /* without a letter: as what stands around it */
  WAKHAN_LETTER_DIRECTION_RIGHTWARDS,
  WAKHAN_LETTER_DIRECTION_LEFTWARDS,
} WakhanLetterDirection;

/**
 * wakhan_letter_direction_find:
 * @text: UTF-8
 *
 * O(n) up to the first letter.
 *
 * Returns: where the first letter runs to, by its script
 */
WakhanLetterDirection wakhan_letter_direction_find (const char *text);

G_END_DECLS
