/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-lexicon.h"
#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * WakhanTypedDateHints:
 * @language: of the text that the date is about: its words are tried first
 * @order: how that text writes days in figures: 1 day first, -1 month first, 0 nobody knows
 * @kept: (nullable): what the date was so far
 *
 * What helps to understand it. A plain value; what it points to is borrowed.
 */
typedef struct
{
  WakhanDateLanguage language;
  int                order;
  const WakhanDate  *kept;
} WakhanTypedDateHints;

G_END_DECLS
