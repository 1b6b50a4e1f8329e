/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-lane-grounds.h"

#include "wakhan-event-glyph.h"
#include "wakhan-timeline-axis.h"
#include "wakhan-timeline-brackets.h"

#define SCROLL_WIDTH 3.0

static gboolean
is_mirrored (const WakhanTimelineLaneGrounds *self)
{
  return gtk_widget_get_direction (self->widget) == GTK_TEXT_DIR_RTL;
}

static void
append_axis (const WakhanTimelineLaneGrounds *self,
             WakhanTimelineLayout            *layout,
             GtkSnapshot                     *snapshot)
{
  wakhan_timeline_axis_snapshot (self->widget, self->palette, snapshot, layout, self->period,
                                 self->is_solar_hijri, self->marker);
}

static void
push_lane (const WakhanTimelineLane *lane,
           GtkSnapshot              *snapshot)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, lane->top));
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0, 0, lane->layout->scale.width, lane->height));
}

static void
pop_lane (GtkSnapshot *snapshot)
{
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}

static void
append_lane (const WakhanTimelineLaneGrounds *self,
             const WakhanTimelineLane        *lane,
             GtkSnapshot                     *snapshot)
{
  GdkRGBA line;

  push_lane (lane, snapshot);
  append_axis (self, lane->layout, snapshot);
  wakhan_palette_get (self->palette, "grid-strong", NULL, &line);
  gtk_snapshot_append_color (
    snapshot, &line, &GRAPHENE_RECT_INIT (0, lane->height - 1, lane->layout->scale.width, 1));
  pop_lane (snapshot);
}

/* How much of the lanes is in view, at the end edge, where there are more. */
static void
append_scroll (const WakhanTimelineLaneGrounds *self,
               GtkSnapshot                     *snapshot)
{
  const WakhanTimelineStack *stack = self->stack;
  const WakhanTimelineLane  *first = &g_array_index (stack->lanes, WakhanTimelineLane, 0);
  const WakhanTimelineLane  *last =
    &g_array_index (stack->lanes, WakhanTimelineLane, stack->lanes->len - 1);
  const double all = last->top + last->height - first->top;
  const double share = stack->lanes_height / MAX (all, 1);
  const double x = is_mirrored (self) ? 0 : stack->foot->scale.width - SCROLL_WIDTH;
  GdkRGBA      color;

  if (share >= 1)
    return;
  wakhan_palette_get (self->palette, "tick", NULL, &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (x, -first->top * share, SCROLL_WIDTH,
                                                  stack->lanes_height * share));
}

static void
append_span (const WakhanTimelineLaneGrounds *self,
             GtkSnapshot                     *snapshot)
{
  GdkRGBA color;

  wakhan_palette_get (self->palette, "span", NULL, &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (self->span_from, 0,
                                                  self->span_to - self->span_from,
                                                  self->stack->foot->height));
}

static void
get_category (WakhanEvent *event,
              GdkRGBA     *color,
              gpointer     data)
{
  wakhan_palette_get (data, "category", wakhan_event_glyph_find_category (event)->css_class, color);
}

static void
append_threads (const WakhanTimelineLaneGrounds *self,
                GtkSnapshot                     *snapshot)
{
  WakhanTimelineThreadColors colors = { .get_category = get_category, .data = self->palette };

  wakhan_palette_get (self->palette, "ground", NULL, &colors.ground);
  wakhan_timeline_threads_snapshot (self->threads, self->stack, snapshot, is_mirrored (self),
                                    &colors);
}

static void
append_lanes (const WakhanTimelineLaneGrounds *self,
              GtkSnapshot                     *snapshot)
{
  WakhanTimelineStack *stack = self->stack;

  gtk_snapshot_push_clip (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, stack->foot->scale.width, stack->lanes_height));
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      if (lane->layout)
        append_lane (self, lane, snapshot);
    }
  append_threads (self, snapshot);
  append_scroll (self, snapshot);
  gtk_snapshot_pop (snapshot);
}

void
wakhan_timeline_lane_grounds_snapshot (const WakhanTimelineLaneGrounds *self,
                                       GtkSnapshot                     *snapshot)
{
  if (self->stack->is_grouped)
    append_lanes (self, snapshot);
  append_axis (self, self->stack->foot, snapshot);
  if (self->has_span)
    append_span (self, snapshot);
}

void
wakhan_timeline_lane_grounds_append_brackets (const WakhanTimelineLaneGrounds *self,
                                              GtkSnapshot                     *snapshot)
{
  WakhanTimelineStack *stack = self->stack;
  GdkRGBA              ink;

  wakhan_palette_get (self->palette, "ink", NULL, &ink);
  if (!stack->is_grouped)
    {
      wakhan_timeline_brackets_snapshot (stack->foot, snapshot, is_mirrored (self), &ink);
      return;
    }
  gtk_snapshot_push_clip (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, stack->foot->scale.width, stack->lanes_height));
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      if (!lane->layout)
        continue;
      push_lane (lane, snapshot);
      wakhan_timeline_brackets_snapshot (lane->layout, snapshot, is_mirrored (self), &ink);
      pop_lane (snapshot);
    }
  gtk_snapshot_pop (snapshot);
}
