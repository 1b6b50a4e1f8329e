/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-lanes.h"

#include "wakhan-event-glyph.h"
#include "wakhan-event-label.h"
#include "wakhan-group-words.h"
#include "wakhan-lane-places.h"
#include "wakhan-picture-eras.h"
#include "wakhan-picture-mark.h"
#include "wakhan-picture-node.h"
#include "wakhan-timeline-brackets.h"
#include "wakhan-timeline-layout.h"
#include "wakhan-timeline-threads.h"

#include <pango/pangocairo.h>

#define LEAST_HEIGHT 160
#define LEAST_LANE 98 /* with the axis below it: a row of names, and one of numbers */
#define MOST_HEIGHT 6000
#define STEP 1.3 /* how much higher it is tried next */
#define MOST_NAMES 200
#define NAME_SIZE 12.0
#define COUNT_SIZE 11.0
#define NAME_TOP 8
#define NAME_GAP 12

struct _WakhanPictureLanes
{
  WakhanStudy               *study;
  const WakhanPictureChoice *choice;
  const WakhanPictureStyle  *style;
  WakhanEventGrouper        *grouper; /* nullable: nothing is grouped */
  WakhanTimeIndex           *none;
  WakhanTimeScale            scale; /* beside the names of the lanes */
  int                        names_width;
  WakhanPictureEras         *eras;
  WakhanTimelineStack       *stack;
  WakhanTimelineThreads     *threads;
  gboolean                   mirrored;
};

static double
measure (WakhanEvent     *event,
         WakhanEventLabel label,
         gpointer         data)
{
  WakhanPictureLanes     *self = data;
  g_autoptr (PangoLayout) layout = wakhan_event_label_new (
    self->style->context, self->choice->timeline, event, label, 1);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static gboolean
is_named (const WakhanTimelineLayout *layout)
{
  if (layout->form == WAKHAN_TIMELINE_FOLDED)
    return TRUE;
  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanLaneItem *item = &g_array_index (layout->places, WakhanTimelinePlace, i).item;

      if (item->lane == WAKHAN_LANE_OVERFLOW || item->bare)
        return FALSE;
    }
  return layout->clusters->len == 0;
}

/* Rows that nothing stands in go. */
static int
find_trimmed_height (const WakhanTimelineLayout *layout)
{
  guint n_used = 1;

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanLaneItem *item = &g_array_index (layout->places, WakhanTimelinePlace, i).item;

      if (item->lane == WAKHAN_LANE_ROW)
        n_used = MAX (n_used, item->row + 1);
    }
  if (n_used >= layout->n_rows)
    return layout->height;
  return layout->height - (int) (layout->n_rows - n_used) * layout->row_height;
}

/* How high a lane is in which all have their names, with the axis, within bounds. */
static int
find_height (WakhanPictureLanes         *self,
             const WakhanTimelineSieved *sieved,
             WakhanTimelineForm          form)
{
  int tried = form == WAKHAN_TIMELINE_WHOLE ? LEAST_HEIGHT : LEAST_LANE;

  for (;;)
    {
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new_lane (
        self->choice->timeline, sieved, form, &self->scale, tried, 1, NULL, measure, self);

      if (is_named (layout) || tried >= MOST_HEIGHT)
        return find_trimmed_height (layout);
      tried = (int) (tried * STEP);
    }
}

static GArray *
find_places (WakhanPictureLanes *self)
{
  const guint n_lanes = wakhan_event_grouper_get_n_lanes (self->grouper);
  GArray     *places = g_array_new (FALSE, FALSE, sizeof (WakhanLanePlace));
  int         top = 0;

  for (guint i = 0; i < n_lanes; i++)
    {
      const WakhanTimelineSieved sieved = {
        wakhan_event_grouper_get_index (self->grouper, i, TRUE), self->none
      };
      WakhanLanePlace place = { .top = top };

      place.is_folded = wakhan_event_grouper_get_folded (self->grouper, i);
      place.height = place.is_folded ? WAKHAN_LANE_FOLDED_HEIGHT
                                     : find_height (self, &sieved, WAKHAN_TIMELINE_LANE) -
                                         WAKHAN_TIMELINE_AXIS;
      top += place.height;
      g_array_append_val (places, place);
    }
  return places;
}

/* @height: 0: as much as it takes */
static void
lay_out (WakhanPictureLanes *self,
         int                 height)
{
  const WakhanTimelineSieved sieved = { self->choice->passing, self->choice->others };
  g_autoptr (GArray)         places = NULL;
  WakhanTimelineStackSpec    spec = {
       .timeline = self->choice->timeline,
       .sieved = &sieved,
       .grouper = self->grouper,
       .leaves_out = TRUE,
       .scale = self->scale,
       .height = height,
       .unit = 1,
       .measure = measure,
       .data = self,
  };

  if (height == 0 && self->grouper)
    {
      spec.places = places = find_places (self);
      spec.height = wakhan_lane_places_get_height (places) + WAKHAN_TIMELINE_AXIS;
    }
  else if (height == 0)
    spec.height = find_height (self, &sieved, WAKHAN_TIMELINE_WHOLE);
  self->stack = wakhan_timeline_stack_new (&spec);
  self->threads = wakhan_timeline_threads_new (self->stack, self->grouper);
}

static PangoLayout *
write_name (WakhanPictureLanes *self,
            guint               lane)
{
  g_autofree char *name = wakhan_group_words_new (self->grouper, lane);
  PangoLayout     *layout = wakhan_picture_style_write (self->style, name, NAME_SIZE, TRUE, 0);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static PangoLayout *
write_count (WakhanPictureLanes *self,
             guint               lane)
{
  g_autofree char *count = wakhan_group_words_new_count (self->grouper, lane);

  return wakhan_picture_style_write (self->style, count, COUNT_SIZE, FALSE, 0);
}

static void
find_names_width (WakhanPictureLanes *self)
{
  int widest = 0;

  for (guint i = 0; i < wakhan_event_grouper_get_n_lanes (self->grouper); i++)
    {
      g_autoptr (PangoLayout) name = write_name (self, i);
      g_autoptr (PangoLayout) count = write_count (self, i);
      int                     width;

      pango_layout_get_pixel_size (name, &width, NULL);
      widest = MAX (widest, width);
      pango_layout_get_pixel_size (count, &width, NULL);
      widest = MAX (widest, width);
    }
  self->names_width = MIN (widest, MOST_NAMES) + NAME_GAP;
}

/* Where lanes do not all fit, nothing is grouped: none of them may be missing. */
static gboolean
has_room (WakhanEventGrouper *grouper,
          int                 height)
{
  g_autoptr (GArray) places = wakhan_lane_places_list (grouper, 0, 1);

  return height == 0 || wakhan_lane_places_get_height (places) + WAKHAN_TIMELINE_AXIS <= height;
}

WakhanPictureLanes *
wakhan_picture_lanes_new (WakhanStudy               *study,
                          const WakhanPictureChoice *choice,
                          const WakhanTimeScale     *scale,
                          int                        height,
                          gboolean                   mirrored,
                          const WakhanPictureStyle  *style)
{
  WakhanPictureLanes *self = g_new0 (WakhanPictureLanes, 1);
  WakhanEventGrouper *grouper = wakhan_picture_choice_get_grouper (choice);
  int                 eras_height;

  self->study = g_object_ref (study);
  self->choice = choice;
  self->style = style;
  self->mirrored = mirrored;
  self->scale = *scale;
  self->none = wakhan_time_index_new (NULL, 0);
  self->eras = wakhan_picture_eras_new (study, scale);
  eras_height = wakhan_picture_eras_get_height (self->eras);
  height = height > 0 ? MAX (height - eras_height, 1) : 0;
  if (grouper && has_room (grouper, height))
    {
      self->grouper = g_object_ref (grouper);
      find_names_width (self);
      self->scale.width -= self->names_width;
      wakhan_picture_eras_free (self->eras);
      self->eras = wakhan_picture_eras_new (study, &self->scale);
    }
  lay_out (self, height);
  return self;
}

void
wakhan_picture_lanes_free (WakhanPictureLanes *self)
{
  wakhan_timeline_threads_free (self->threads);
  wakhan_timeline_stack_free (self->stack);
  wakhan_picture_eras_free (self->eras);
  wakhan_time_index_free (self->none);
  g_clear_object (&self->grouper);
  g_object_unref (self->study);
  g_free (self);
}

static const WakhanTimelineLane *
get_lane (WakhanPictureLanes *self,
          guint               lane)
{
  return &g_array_index (self->stack->lanes, WakhanTimelineLane, lane);
}

int
wakhan_picture_lanes_get_height (WakhanPictureLanes *self)
{
  return self->stack->foot->height + wakhan_picture_eras_get_height (self->eras);
}

gboolean
wakhan_picture_lanes_is_named (WakhanPictureLanes *self)
{
  for (guint i = 0; i < self->stack->lanes->len; i++)
    if (!is_named (get_lane (self, i)->layout))
      return FALSE;
  return TRUE;
}

guint
wakhan_picture_lanes_get_n_drawn (WakhanPictureLanes *self)
{
  guint n = 0;

  for (guint i = 0; i < self->stack->lanes->len; i++)
    n += get_lane (self, i)->layout->places->len;
  return n;
}

guint
wakhan_picture_lanes_get_n_counted (WakhanPictureLanes *self)
{
  guint n = 0;

  for (guint i = 0; i < self->stack->lanes->len; i++)
    {
      GArray *clusters = get_lane (self, i)->layout->clusters;

      for (guint j = 0; j < clusters->len; j++)
        n += g_array_index (clusters, WakhanLaneCluster, j).n_events;
    }
  return n;
}

WakhanEvent *
wakhan_picture_lanes_get_event (WakhanPictureLanes *self,
                                guint               position)
{
  guint lane = 0;

  while (position >= get_lane (self, lane)->layout->places->len)
    position -= get_lane (self, lane++)->layout->places->len;
  return g_array_index (get_lane (self, lane)->layout->places, WakhanTimelinePlace, position)
    .event;
}

static void
draw_cluster (WakhanPictureLanes      *self,
              WakhanTimelineLayout    *layout,
              const WakhanLaneCluster *cluster,
              cairo_t                 *cr)
{
  g_autofree char        *count = g_strdup_printf ("+%u", cluster->n_events);
  g_autoptr (PangoLayout) words =
    wakhan_picture_style_write (self->style, count, COUNT_SIZE, TRUE, 0);
  const double x = self->mirrored ? layout->scale.width - cluster->x : cluster->x;
  int          width;

  pango_layout_get_pixel_size (words, &width, NULL);
  wakhan_picture_style_draw (words, x - width / 2.0, layout->overflow_top + 2,
                             &self->style->timeline.ink, cr);
}

static void
append_axis (WakhanPictureLanes   *self,
             WakhanTimelineLayout *layout,
             GtkSnapshot          *snapshot)
{
  wakhan_timeline_axis_append (self->style->context, &self->style->timeline, self->mirrored,
                               snapshot, layout, wakhan_study_get_period (self->study),
                               self->choice->is_solar_hijri, NULL);
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
get_category (WakhanEvent *event,
              GdkRGBA     *color,
              gpointer     data G_GNUC_UNUSED)
{
  wakhan_picture_style_get_category (wakhan_event_glyph_find_category (event)->id, color);
}

static void
append_ground (GtkSnapshot *snapshot,
               gpointer     data)
{
  WakhanPictureLanes              *self = data;
  const WakhanTimelineThreadColors colors = { .ground = self->style->paper,
                                              .get_category = get_category };

  for (guint i = 0; self->grouper && i < self->stack->lanes->len; i++)
    {
      push_lane (get_lane (self, i), snapshot);
      append_axis (self, get_lane (self, i)->layout, snapshot);
      pop_lane (snapshot);
    }
  wakhan_timeline_threads_snapshot (self->threads, self->stack, snapshot, self->mirrored, &colors);
  append_axis (self, self->stack->foot, snapshot);
}

static void
append_brackets (GtkSnapshot *snapshot,
                 gpointer     data)
{
  WakhanPictureLanes *self = data;

  for (guint i = 0; i < self->stack->lanes->len; i++)
    {
      push_lane (get_lane (self, i), snapshot);
      wakhan_timeline_brackets_snapshot (get_lane (self, i)->layout, snapshot, self->mirrored,
                                         &self->style->timeline.ink);
      pop_lane (snapshot);
    }
}

static void
draw_lane (WakhanPictureLanes       *self,
           const WakhanTimelineLane *lane,
           cairo_t                  *cr)
{
  WakhanTimelineLayout *layout = lane->layout;

  cairo_save (cr);
  cairo_translate (cr, 0, lane->top);
  cairo_rectangle (cr, 0, 0, layout->scale.width, lane->height);
  cairo_clip (cr);
  for (guint i = 0; i < layout->places->len; i++)
    wakhan_picture_mark_draw (self->style, layout,
                              &g_array_index (layout->places, WakhanTimelinePlace, i),
                              self->mirrored, cr);
  for (guint i = 0; i < layout->clusters->len; i++)
    draw_cluster (self, layout, &g_array_index (layout->clusters, WakhanLaneCluster, i), cr);
  cairo_restore (cr);
}

static void
draw_name (WakhanPictureLanes       *self,
           const WakhanTimelineLane *lane,
           cairo_t                  *cr)
{
  g_autoptr (PangoLayout) name = write_name (self, lane->number);
  g_autoptr (PangoLayout) count = write_count (self, lane->number);
  const int               room = self->names_width - NAME_GAP;
  const double            left = self->mirrored ? self->scale.width + NAME_GAP : 0;
  int                     height;

  pango_layout_set_width (name, room * PANGO_SCALE);
  pango_layout_get_pixel_size (name, NULL, &height);
  wakhan_picture_style_draw (name, left, lane->top + NAME_TOP, &self->style->timeline.ink, cr);
  if (lane->height > NAME_TOP + 2 * height)
    wakhan_picture_style_draw (count, left, lane->top + NAME_TOP + height,
                               &self->style->timeline.axis, cr);
  gdk_cairo_set_source_rgba (cr, &self->style->timeline.grid_strong);
  cairo_rectangle (cr, 0, lane->top + lane->height - 1, self->scale.width + self->names_width, 1);
  cairo_fill (cr);
}

void
wakhan_picture_lanes_draw (WakhanPictureLanes *self,
                           cairo_t            *cr)
{
  const int eras_height = wakhan_picture_eras_get_height (self->eras);

  cairo_save (cr);
  if (self->grouper)
    {
      cairo_save (cr);
      cairo_translate (cr, 0, eras_height);
      for (guint i = 0; i < self->stack->lanes->len; i++)
        draw_name (self, get_lane (self, i), cr);
      cairo_restore (cr);
      cairo_translate (cr, self->mirrored ? 0 : self->names_width, 0);
    }
  wakhan_picture_eras_draw (self->eras, self->style, self->mirrored, cr);
  cairo_translate (cr, 0, eras_height);
  cairo_rectangle (cr, 0, 0, self->scale.width, self->stack->foot->height);
  cairo_clip (cr);
  wakhan_picture_node_draw (cr, append_ground, self);
  wakhan_picture_node_draw (cr, append_brackets, self);
  for (guint i = 0; i < self->stack->lanes->len; i++)
    draw_lane (self, get_lane (self, i), cr);
  cairo_restore (cr);
}
