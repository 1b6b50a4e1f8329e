/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-lanes.h"

#include "wakhan-event-glyph.h"
#include "wakhan-group-words.h"
#include "wakhan-lane-places.h"
#include "wakhan-picture-eras.h"
#include "wakhan-picture-mark.h"
#include "wakhan-picture-node.h"
#include "wakhan-picture-room.h"
#include "wakhan-timeline-brackets.h"
#include "wakhan-timeline-layout.h"
#include "wakhan-timeline-threads.h"

#include <pango/pangocairo.h>

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
  WakhanTimeScale            scale;   /* beside the names of the lanes */
  int                        names_width;
  WakhanPictureEras         *eras;
  WakhanTimelineStack       *stack;
  WakhanTimelineThreads     *threads;
  GHashTable                *cuts; /* int in a pointer, by event: of names cut by this scale */
  gboolean                   mirrored;
};

static double
measure (WakhanEvent     *event,
         WakhanEventLabel label,
         gpointer         data)
{
  WakhanPictureLanes *self = data;
  const gboolean      is_cut = label == WAKHAN_EVENT_LABEL_CUT_NAME;
  gpointer            known;
  double              width;

  if (is_cut && g_hash_table_lookup_extended (self->cuts, event, NULL, &known))
    return GPOINTER_TO_INT (known);
  width = wakhan_picture_mark_measure (self->style, self->choice->timeline, &self->scale, event,
                                       label);
  if (is_cut)
    g_hash_table_insert (self->cuts, g_object_ref (event), GINT_TO_POINTER ((int) width));
  return width;
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
       .names_all = TRUE,
       .measure = measure,
       .data = self,
  };

  if (self->grouper)
    spec.places = places =
      wakhan_picture_room_find_places (&spec, height > 0 ? height - WAKHAN_TIMELINE_AXIS : 0);
  if (height == 0)
    spec.height = self->grouper ? wakhan_lane_places_get_height (places) + WAKHAN_TIMELINE_AXIS
                                : wakhan_picture_room_find_height (&spec);
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
  self->cuts = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->scale = *scale;
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
  g_hash_table_unref (self->cuts);
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
    if (!wakhan_picture_room_is_named (get_lane (self, i)->layout))
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

gboolean
wakhan_picture_lanes_find_name (WakhanPictureLanes *self,
                                guint               position,
                                graphene_rect_t    *name)
{
  guint    lane = 0;
  gboolean is_whole;

  while (position >= get_lane (self, lane)->layout->places->len)
    position -= get_lane (self, lane++)->layout->places->len;
  is_whole = wakhan_picture_mark_find_name (
    self->style, get_lane (self, lane)->layout,
    &g_array_index (get_lane (self, lane)->layout->places, WakhanTimelinePlace, position),
    self->mirrored, name);
  name->origin.y += get_lane (self, lane)->top;
  return is_whole;
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
           double                    beyond,
           GtkSnapshot              *snapshot)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0, lane->top));
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (-beyond, 0,
                                                         lane->layout->scale.width + 2 * beyond,
                                                         lane->height));
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
      push_lane (get_lane (self, i), 0, snapshot);
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
      push_lane (get_lane (self, i), WAKHAN_PICTURE_MARK_BEYOND, snapshot);
      wakhan_timeline_brackets_snapshot (get_lane (self, i)->layout, snapshot, self->mirrored,
                                         &self->style->timeline.ink);
      pop_lane (snapshot);
    }
}

static void
clip (double   width,
      double   height,
      double   beyond,
      cairo_t *cr)
{
  cairo_rectangle (cr, -beyond, 0, width + 2 * beyond, height);
  cairo_clip (cr);
}

static void
draw_lane (WakhanPictureLanes       *self,
           const WakhanTimelineLane *lane,
           cairo_t                  *cr)
{
  WakhanTimelineLayout *layout = lane->layout;

  cairo_save (cr);
  cairo_translate (cr, 0, lane->top);
  clip (layout->scale.width, lane->height, WAKHAN_PICTURE_MARK_BEYOND, cr);
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
  cairo_save (cr);
  clip (self->scale.width, self->stack->foot->height, 0, cr);
  wakhan_picture_node_draw (cr, append_ground, self);
  cairo_restore (cr);
  wakhan_picture_node_draw (cr, append_brackets, self);
  for (guint i = 0; i < self->stack->lanes->len; i++)
    draw_lane (self, get_lane (self, i), cr);
  cairo_restore (cr);
}
