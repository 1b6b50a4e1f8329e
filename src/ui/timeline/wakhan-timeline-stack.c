/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-stack.h"

#include "wakhan-lane-places.h"

static int
get_axis_height (const WakhanTimelineStackSpec *spec)
{
  const WakhanTimelineLayout measure = { .unit = spec->unit };

  return wakhan_timeline_geometry_get_length (&measure, WAKHAN_TIMELINE_AXIS);
}

WakhanTimelineLayout *
wakhan_timeline_stack_lay_out (const WakhanTimelineStackSpec *spec,
                               const WakhanTimelineSieved    *sieved,
                               WakhanTimelineForm             form,
                               int                            height,
                               WakhanEvent                   *selected)
{
  return wakhan_timeline_layout_new_of (&(WakhanTimelineSpec){
    .timeline = spec->timeline,
    .sieved = *sieved,
    .form = form,
    .scale = spec->scale,
    .height = height,
    .unit = spec->unit,
    .selected = selected,
    .names_all = spec->names_all,
    .measure = spec->measure,
    .data = spec->data,
  });
}

static void
add_whole (WakhanTimelineStack           *self,
           const WakhanTimelineStackSpec *spec)
{
  WakhanTimelineSieved sieved;
  WakhanTimelineLane   lane = { .height = spec->height };

  if (spec->sieved)
    sieved = *spec->sieved;
  else
    sieved = (WakhanTimelineSieved){ wakhan_event_sieve_get_index (spec->sieve, TRUE),
                                     wakhan_event_sieve_get_index (spec->sieve, FALSE) };
  lane.layout = wakhan_timeline_stack_lay_out (spec, &sieved, WAKHAN_TIMELINE_WHOLE, spec->height,
                                               spec->selected);
  self->foot = lane.layout;
  self->n_pills = lane.layout->clusters->len;
  g_array_append_val (self->lanes, lane);
}

static void
add_lane (WakhanTimelineStack           *self,
          const WakhanTimelineStackSpec *spec,
          const WakhanLanePlace         *place,
          guint                          number)
{
  WakhanTimelineLane   lane = { NULL, number, place->top - spec->offset, place->height,
                                self->n_pills };
  WakhanTimelineSieved sieved;
  WakhanEvent         *selected = spec->selected;

  if (selected && wakhan_event_grouper_find_lane (
                    spec->grouper, wakhan_timeline_find (spec->timeline, selected)) != number)
    selected = NULL;
  if (lane.top + lane.height > 0 && lane.top < self->lanes_height)
    {
      sieved.passing = wakhan_event_grouper_get_index (spec->grouper, number, TRUE);
      sieved.others = spec->leaves_out
                        ? self->none
                        : wakhan_event_grouper_get_index (spec->grouper, number, FALSE);
      lane.layout = wakhan_timeline_stack_lay_out (
        spec, &sieved, place->is_folded ? WAKHAN_TIMELINE_FOLDED : WAKHAN_TIMELINE_LANE,
        lane.height + get_axis_height (spec), selected);
      self->n_pills += lane.layout->clusters->len;
    }
  g_array_append_val (self->lanes, lane);
}

static void
add_foot (WakhanTimelineStack           *self,
          const WakhanTimelineStackSpec *spec)
{
  const WakhanTimelineSieved sieved = { self->none, self->none };

  self->foot =
    wakhan_timeline_stack_lay_out (spec, &sieved, WAKHAN_TIMELINE_FOOT, spec->height, NULL);
}

WakhanTimelineStack *
wakhan_timeline_stack_new (const WakhanTimelineStackSpec *spec)
{
  WakhanTimelineStack *self = g_new0 (WakhanTimelineStack, 1);
  g_autoptr (GArray)   found = NULL;
  const GArray        *places = spec->places;

  self->lanes = g_array_new (FALSE, FALSE, sizeof (WakhanTimelineLane));
  self->none = wakhan_time_index_new (NULL, 0);
  self->is_grouped = spec->grouper && wakhan_event_grouper_get_n_lanes (spec->grouper) > 0;
  self->lanes_height = MAX (spec->height - get_axis_height (spec), 0);
  if (!self->is_grouped)
    {
      add_whole (self, spec);
      return self;
    }
  if (!places)
    places = found = wakhan_lane_places_list (spec->grouper, self->lanes_height, spec->unit);
  for (guint i = 0; i < places->len; i++)
    add_lane (self, spec, &g_array_index (places, WakhanLanePlace, i), i);
  add_foot (self, spec);
  return self;
}

void
wakhan_timeline_stack_free (WakhanTimelineStack *self)
{
  if (self->is_grouped)
    wakhan_timeline_layout_free (self->foot);
  for (guint i = 0; i < self->lanes->len; i++)
    g_clear_pointer (&g_array_index (self->lanes, WakhanTimelineLane, i).layout,
                     wakhan_timeline_layout_free);
  g_array_unref (self->lanes);
  wakhan_time_index_free (self->none);
  g_free (self);
}

const WakhanTimelinePlace *
wakhan_timeline_stack_find (WakhanTimelineStack *self,
                            WakhanEvent         *event,
                            WakhanTimelineLane **lane)
{
  for (guint i = 0; i < self->lanes->len; i++)
    {
      WakhanTimelineLane *one = &g_array_index (self->lanes, WakhanTimelineLane, i);

      for (guint j = 0; one->layout && j < one->layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (one->layout->places, WakhanTimelinePlace, j);

          if (place->event != event)
            continue;
          if (lane)
            *lane = one;
          return place;
        }
    }
  return NULL;
}

WakhanTimelineLane *
wakhan_timeline_stack_find_pill (WakhanTimelineStack *self,
                                 guint                pill,
                                 guint               *cluster)
{
  for (guint i = 0; i < self->lanes->len; i++)
    {
      WakhanTimelineLane *lane = &g_array_index (self->lanes, WakhanTimelineLane, i);

      if (!lane->layout || pill < lane->first_pill ||
          pill - lane->first_pill >= lane->layout->clusters->len)
        continue;
      *cluster = pill - lane->first_pill;
      return lane;
    }
  return NULL;
}

WakhanTimelineLane *
wakhan_timeline_stack_find_lane (WakhanTimelineStack *self,
                                 guint                number)
{
  WakhanTimelineLane *lane =
    number < self->lanes->len ? &g_array_index (self->lanes, WakhanTimelineLane, number) : NULL;

  return lane && lane->layout ? lane : NULL;
}
