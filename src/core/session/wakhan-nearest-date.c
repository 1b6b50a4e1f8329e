/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-nearest-date.h"

#include "wakhan-date-finder.h"
#include "wakhan-text-range.h"

/* How far words lie from others; 0: they touch. */
static guint
get_distance (guint start,
              guint end,
              guint other_start,
              guint other_end)
{
  if (other_end <= start)
    return start - other_end + 1;
  return other_start >= end ? other_start - end + 1 : 0;
}

static void
take_nearer (WakhanDate **nearest,
             guint       *least,
             WakhanDate  *date,
             guint        distance)
{
  if (distance >= *least)
    return;
  *least = distance;
  g_clear_pointer (nearest, wakhan_date_unref);
  *nearest = wakhan_date_ref (date);
}

/* The text as a whole tells more of a date than its paragraph alone. */
static WakhanDate *
find_in_paragraph (WakhanStudy            *study,
                   const WakhanDateHabits *habits,
                   guint                   start,
                   guint                   end,
                   gboolean                is_any_event)
{
  WakhanDocument    *document = wakhan_study_get_document (study);
  const WakhanBlock *block =
    wakhan_document_get_block (document, wakhan_document_find_block (document, start));
  const WakhanTextRange range = { MIN (block->start, start), MAX (block->end, end) };
  g_autofree char      *text = wakhan_document_dup_range (document, range.start, range.end);
  g_autoptr (GPtrArray) events =
    wakhan_timeline_list_in_text (wakhan_study_get_timeline (study), range.start, range.end);
  g_autoptr (GArray) dates =
    wakhan_date_finder_find_in (text, &(const WakhanDateKnown){ .order = habits->order });
  WakhanDate *nearest = NULL;
  guint       least = G_MAXUINT;

  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);

      if (is_any_event || wakhan_event_is_found (event))
        take_nearer (
          &nearest, &least, wakhan_event_get_date (event),
          get_distance (start, end, wakhan_event_get_start (event), wakhan_event_get_end (event)));
    }
  for (guint i = 0; i < dates->len; i++)
    {
      const WakhanFoundDate *found = &g_array_index (dates, WakhanFoundDate, i);

      take_nearer (&nearest, &least, found->date,
                   get_distance (start, end, range.start + found->start, range.start + found->end));
    }
  return nearest;
}

WakhanDate *
wakhan_nearest_date_find (WakhanStudy *study,
                          guint        start,
                          guint        end)
{
  WakhanDateHabits habits;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (start < end, NULL);

  wakhan_date_habits_find (&habits, wakhan_document_get_text (wakhan_study_get_document (study)));
  return find_in_paragraph (study, &habits, start, end, FALSE);
}

WakhanDate *
wakhan_nearest_date_find_told (WakhanStudy            *study,
                               const WakhanDateHabits *habits,
                               guint                   start,
                               guint                   end)
{
  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);
  g_return_val_if_fail (habits, NULL);
  g_return_val_if_fail (start < end, NULL);

  return find_in_paragraph (study, habits, start, end, TRUE);
}
