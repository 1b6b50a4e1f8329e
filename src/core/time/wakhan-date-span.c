/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-span.h"

/* What the first of two says only once, the other says for both. */
static void
complete_first (WakhanDateMention       *first,
                const WakhanDateMention *last)
{
  const guint shared = WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_SOLAR;

  if (first->traits & WAKHAN_DATE_MENTION_HAS_YEAR ||
      !(last->traits & WAKHAN_DATE_MENTION_HAS_YEAR) || first->anchor != WAKHAN_DATE_ANCHOR_NONE)
    return;
  if (first->day > 0 && first->month == 0)
    first->month = last->month;
  first->traits |= last->traits & shared;
  first->year =
    last->year - (first->month <= 12 && last->month <= 12 && first->month > last->month);
}

/* "6 June 1944 to 8 July", "6月12日至14日" */
static void
complete_last (const WakhanDateMention *first,
               WakhanDateMention       *last)
{
  if (last->anchor != WAKHAN_DATE_ANCHOR_NONE || first->anchor != WAKHAN_DATE_ANCHOR_NONE)
    return;
  if (last->day > 0 && last->month == 0)
    last->month = first->month;
  if (last->traits & WAKHAN_DATE_MENTION_HAS_YEAR ||
      !(first->traits & WAKHAN_DATE_MENTION_HAS_YEAR))
    return;
  last->traits |= first->traits & (WAKHAN_DATE_MENTION_HAS_YEAR | WAKHAN_DATE_MENTION_SOLAR);
  last->year =
    first->year + (first->month <= 12 && last->month <= 12 && first->month > last->month);
}

gboolean
wakhan_date_span_is_one (const WakhanDateMention *first,
                         const WakhanDateMention *last)
{
  if ((first->anchor != WAKHAN_DATE_ANCHOR_NONE && first->weekday == 0) ||
      (last->anchor != WAKHAN_DATE_ANCHOR_NONE && last->weekday == 0))
    return FALSE;
  if (first->traits & WAKHAN_DATE_MENTION_HAS_YEAR && last->traits & WAKHAN_DATE_MENTION_HAS_YEAR &&
      !((first->traits | last->traits) & WAKHAN_DATE_MENTION_SHORT_YEAR))
    return first->year < last->year ||
           (first->year == last->year && (first->month < last->month ||
                                          (first->month == last->month && first->day < last->day)));
  return TRUE;
}

void
wakhan_date_span_complete (WakhanDateMention *first,
                           WakhanDateMention *last)
{
  complete_first (first, last);
  complete_last (first, last);
}
