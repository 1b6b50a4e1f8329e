/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-marks.h"

#define PASSES 0x80 /* beside the number of a group */

struct _WakhanLaneMarks
{
  WakhanTimeline  *timeline;
  guint            n_events;
  guint8          *marks; /* of each position its group, and whether it passes */
  guint            n_passing[WAKHAN_EVENT_GROUPS_MOST];
  WakhanTimeIndex *indices[WAKHAN_EVENT_GROUPS_MOST][2]; /* NULL: to be made */
};

WakhanLaneMarks *
wakhan_lane_marks_new (WakhanTimeline    *timeline,
                       WakhanEventSieve  *sieve,
                       WakhanEventGroups *groups)
{
  WakhanLaneMarks *self = g_new0 (WakhanLaneMarks, 1);
  const guint8    *numbers = wakhan_event_groups_get_numbers (groups);

  self->timeline = g_object_ref (timeline);
  self->n_events = wakhan_timeline_get_n_events (timeline);
  self->marks = g_new (guint8, self->n_events + 1);
  for (guint i = 0; i < self->n_events; i++)
    {
      const gboolean passes = wakhan_event_sieve_passes (sieve, i);

      self->marks[i] = numbers[i] | (passes ? PASSES : 0);
      self->n_passing[numbers[i]] += passes;
    }
  return self;
}

void
wakhan_lane_marks_free (WakhanLaneMarks *self)
{
  for (guint i = 0; i < WAKHAN_EVENT_GROUPS_MOST; i++)
    for (guint passing = 0; passing < 2; passing++)
      g_clear_pointer (&self->indices[i][passing], wakhan_time_index_free);
  g_free (self->marks);
  g_object_unref (self->timeline);
  g_free (self);
}

guint
wakhan_lane_marks_count (WakhanLaneMarks *self,
                         guint8           group)
{
  return self->n_passing[group];
}

guint
wakhan_lane_marks_find_next (WakhanLaneMarks *self,
                             guint8           group,
                             guint            position,
                             int              step)
{
  while (position < self->n_events && self->marks[position] != (group | PASSES))
    position += step; /* before 0 comes the greatest of all */
  return position < self->n_events ? position : G_MAXUINT;
}

const WakhanTimeIndex *
wakhan_lane_marks_get_index (WakhanLaneMarks *self,
                             guint8           group,
                             gboolean         passing)
{
  WakhanTimeIndex **index = &self->indices[group][!!passing];

  if (!*index)
    *index = wakhan_time_index_new_part (wakhan_timeline_get_index (self->timeline), self->marks,
                                         group | (passing ? PASSES : 0));
  return *index;
}
