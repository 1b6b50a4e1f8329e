/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * WakhanFoundDate:
 *
 * The date is owned by the array that holds this.
 */
typedef struct
{
  WakhanDate *date;
  guint       start; /* characters from the start of the text */
  guint       end;   /* exclusive */
} WakhanFoundDate;

/**
 * wakhan_date_finder_find:
 * @text: UTF-8
 *
 * Finds dates in ISO form, and years from 1000 to 2100, decades and years BC that no word or sign
 * beside them makes a number of something else. O(n); any thread.
 *
 * Returns: (transfer full) (element-type WakhanFoundDate): in the order of the text; the array
 *   frees its dates, and dates that are said alike are one object
 */
GArray *wakhan_date_finder_find (const char *text);

G_END_DECLS
