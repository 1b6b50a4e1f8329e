/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-marks.h"

#include "wakhan-event-cluster.h"
#include "wakhan-event-mark.h"
#include "wakhan-event-pick.h"
#include "wakhan-session-measure.h"
#include "wakhan-timeline-clusters.h"

#include <math.h>

struct _WakhanTimelineMarks
{
  GtkWidget     *view;
  WakhanPalette *palette; /* of the view */
  GHashTable    *marks;   /* by event */
  GPtrArray     *pills;   /* as the clusters */
  WakhanEvent   *wanted;  /* to get the keyboard when it is in view */
};

WakhanTimelineMarks *
wakhan_timeline_marks_new (GtkWidget     *view,
                           WakhanPalette *palette)
{
  WakhanTimelineMarks *self = g_new0 (WakhanTimelineMarks, 1);

  self->view = view;
  self->palette = palette;
  self->marks = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->pills = g_ptr_array_new ();
  return self;
}

void
wakhan_timeline_marks_free (WakhanTimelineMarks *self)
{
  g_hash_table_unref (self->marks);
  g_ptr_array_unref (self->pills);
  g_clear_object (&self->wanted);
  g_free (self);
}

static void
drop_mark (WakhanTimelineMarks *self,
           GtkWidget           *mark)
{
  if (gtk_widget_has_focus (mark))
    {
      if (!self->wanted && WAKHAN_IS_EVENT_MARK (mark))
        self->wanted = g_object_ref (wakhan_event_mark_get_event (WAKHAN_EVENT_MARK (mark)));
      gtk_widget_grab_focus (self->view);
    }
  gtk_widget_unparent (mark);
}

void
wakhan_timeline_marks_drop (WakhanTimelineMarks *self)
{
  GHashTableIter iter;
  gpointer       mark;

  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, &mark))
    {
      drop_mark (self, mark);
      g_hash_table_iter_remove (&iter);
    }
  for (guint i = 0; i < self->pills->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->pills, i));
  g_ptr_array_set_size (self->pills, 0);
}

static void
set_class (GtkWidget  *widget,
           const char *css_class,
           gboolean    wanted)
{
  if (wanted)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
place_mark (WakhanTimelineMarks *self,
            WakhanEvent         *event,
            gboolean             is_out,
            GHashTable          *old,
            WakhanSession       *session)
{
  WakhanNoteIndex *index = wakhan_study_get_note_index (wakhan_session_get_study (session));
  WakhanNote      *newest = wakhan_note_index_get_newest (index, event);
  GtkWidget       *mark = g_hash_table_lookup (old, event);

  if (mark)
    {
      g_hash_table_remove (old, event);
    }
  else
    {
      mark = wakhan_event_mark_new (session, event, self->palette);
      gtk_widget_set_parent (mark, self->view);
    }
  g_hash_table_insert (self->marks, g_object_ref (event), mark);
  set_class (mark, "out", is_out);
  wakhan_event_mark_set_note (WAKHAN_EVENT_MARK (mark),
                              newest ? wakhan_note_get_kind (newest) : NULL,
                              wakhan_note_index_count_on_event (index, event));
  wakhan_event_mark_set_selected (WAKHAN_EVENT_MARK (mark),
                                  event == wakhan_session_get_selected_event (session));
  wakhan_event_mark_set_measured (WAKHAN_EVENT_MARK (mark),
                                  event == wakhan_session_get_measured_event (session));
}

static void
tell_pill (WakhanTimelineLayout *layout,
           guint                 cluster,
           GtkWidget            *pill)
{
  const guint  n_events = g_array_index (layout->clusters, WakhanLaneCluster, cluster).n_events;
  WakhanEvent *first;
  WakhanEvent *last;

  gtk_widget_set_child_visible (pill, n_events > 0);
  if (n_events == 0)
    return;
  set_class (pill, "out", g_array_index (layout->n_passing, guint, cluster) == 0);
  wakhan_timeline_clusters_get_ends (layout, cluster, &first, &last);
  wakhan_event_cluster_set_unit (WAKHAN_EVENT_CLUSTER (pill), layout->unit);
  wakhan_event_cluster_set_events (WAKHAN_EVENT_CLUSTER (pill), n_events,
                                   g_array_index (layout->n_passing, guint, cluster), first, last);
}

static void
place_pills (WakhanTimelineMarks *self,
             WakhanTimelineStack *stack,
             WakhanSession       *session)
{
  while (self->pills->len > stack->n_pills)
    {
      drop_mark (self, g_ptr_array_index (self->pills, self->pills->len - 1));
      g_ptr_array_set_size (self->pills, self->pills->len - 1);
    }
  while (self->pills->len < stack->n_pills)
    {
      GtkWidget *pill = wakhan_event_cluster_new (session, self->pills->len, self->palette);

      gtk_widget_set_parent (pill, self->view);
      g_ptr_array_add (self->pills, pill);
    }
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      for (guint j = 0; lane->layout && j < lane->layout->clusters->len; j++)
        tell_pill (lane->layout, j, g_ptr_array_index (self->pills, lane->first_pill + j));
    }
}

GtkWidget *
wakhan_timeline_marks_find (WakhanTimelineMarks *self,
                            WakhanEvent         *event)
{
  return g_hash_table_lookup (self->marks, event);
}

GtkWidget *
wakhan_timeline_marks_get_pill (WakhanTimelineMarks *self,
                                guint                pill)
{
  return pill < self->pills->len ? g_ptr_array_index (self->pills, pill) : NULL;
}

static GtkWidget *
find_pill (WakhanTimelineMarks      *self,
           const WakhanTimelineLane *lane,
           WakhanEvent              *event)
{
  for (guint i = 0; i < lane->layout->clusters->len; i++)
    {
      g_autoptr (GListModel) events = wakhan_timeline_clusters_list (lane->layout, i);

      if (wakhan_event_pick_contains (WAKHAN_EVENT_PICK (events), event))
        return wakhan_timeline_marks_get_pill (self, lane->first_pill + i);
    }
  return NULL;
}

GtkWidget *
wakhan_timeline_marks_find_stop (WakhanTimelineMarks *self,
                                 WakhanTimelineStack *stack,
                                 WakhanEvent         *event)
{
  GtkWidget *stop = g_hash_table_lookup (self->marks, event);

  for (guint i = 0; i < stack->lanes->len && !stop; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      if (lane->layout)
        stop = find_pill (self, lane, event);
    }
  return stop;
}

void
wakhan_timeline_marks_want (WakhanTimelineMarks *self,
                            WakhanEvent         *event)
{
  g_set_object (&self->wanted, event);
}

static gboolean
has_arrived (WakhanTimelineStack *stack,
             WakhanSession       *session)
{
  double start;
  double end;

  wakhan_session_get_shown_view (session, &start, &end);
  return stack->foot->scale.start == start && stack->foot->scale.end == end;
}

gboolean
wakhan_timeline_marks_is_under_way (WakhanTimelineMarks *self,
                                    WakhanTimelineStack *stack,
                                    WakhanSession       *session)
{
  return self->wanted && !has_arrived (stack, session);
}

/* On the way there it may stand by itself and be in one cluster after the other: it is wanted until
 * the way ends. */
static void
focus_wanted (WakhanTimelineMarks *self,
              WakhanTimelineStack *stack,
              WakhanSession       *session)
{
  GtkWidget *stop;
  gboolean   arrived;

  if (!gtk_widget_is_focus (self->view) && !gtk_widget_get_focus_child (self->view))
    g_clear_object (&self->wanted); /* the keyboard went elsewhere meanwhile */
  if (!self->wanted)
    return;
  arrived = has_arrived (stack, session);
  stop = arrived ? wakhan_timeline_marks_find_stop (self, stack, self->wanted)
                 : wakhan_timeline_marks_find (self, self->wanted);
  if (!stop)
    return;
  if (arrived)
    g_clear_object (&self->wanted);
  gtk_widget_grab_focus (stop);
}

void
wakhan_timeline_marks_update (WakhanTimelineMarks *self,
                              WakhanTimelineStack *stack,
                              WakhanSession       *session)
{
  g_autoptr (GHashTable) old = self->marks;
  GtkWidget             *selected;
  GHashTableIter         iter;
  gpointer               mark;

  self->marks = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      for (guint j = 0; lane->layout && j < lane->layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (lane->layout->places, WakhanTimelinePlace, j);

          place_mark (self, place->event, place->is_out, old, session);
        }
    }

  place_pills (self, stack, session);
  focus_wanted (self, stack, session);
  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &mark))
    drop_mark (self, mark);
  focus_wanted (self, stack, session);

  selected = g_hash_table_lookup (self->marks, wakhan_session_get_selected_event (session));
  if (selected && selected != gtk_widget_get_last_child (self->view))
    gtk_widget_insert_before (selected, self->view, NULL);
}

static void
allocate (WakhanTimelineMarks *self,
          double               whole, /* width */
          GtkWidget           *child,
          double               x,
          double               y,
          double               width,
          double               height)
{
  const gboolean      mirrored = gtk_widget_get_direction (self->view) == GTK_TEXT_DIR_RTL;
  const double        left = mirrored ? whole - x - width : x;
  const GtkAllocation allocation = { round (left), round (y), ceil (width), ceil (height) };

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
allocate_lane (WakhanTimelineMarks      *self,
               const WakhanTimelineLane *lane)
{
  WakhanTimelineLayout *layout = lane->layout;
  const double          width = layout->scale.width;

  for (guint i = 0; i < layout->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);
      GtkWidget           *mark = g_hash_table_lookup (self->marks, place->event);
      graphene_rect_t      box;
      WakhanEventMarkShape shape;
      double               label_width = 0;

      if (!mark)
        continue;
      if (place->item.lane < WAKHAN_LANE_OVERFLOW)
        label_width = wakhan_timeline_geometry_get_name_width (layout, place);
      wakhan_timeline_geometry_get_mark (layout, place, label_width, &box, &shape);
      wakhan_event_mark_set_shape (WAKHAN_EVENT_MARK (mark), &shape);
      allocate (self, width, mark, box.origin.x, lane->top + box.origin.y, box.size.width,
                box.size.height);
    }
  for (guint i = 0; i < layout->clusters->len; i++)
    {
      const WakhanLaneCluster *cluster = &g_array_index (layout->clusters, WakhanLaneCluster, i);

      allocate (self, width, g_ptr_array_index (self->pills, lane->first_pill + i),
                CLAMP (cluster->x - cluster->width / 2, 0, MAX (width - cluster->width, 0)),
                lane->top + layout->overflow_top, cluster->width,
                wakhan_timeline_geometry_get_length (layout, WAKHAN_TIMELINE_OVERFLOW_ROW));
    }
}

void
wakhan_timeline_marks_allocate (WakhanTimelineMarks *self,
                                WakhanTimelineStack *stack)
{
  for (guint i = 0; i < stack->lanes->len; i++)
    if (g_array_index (stack->lanes, WakhanTimelineLane, i).layout)
      allocate_lane (self, &g_array_index (stack->lanes, WakhanTimelineLane, i));
}

void
wakhan_timeline_marks_show_cluster (WakhanTimelineMarks *self,
                                    WakhanTimelineStack *stack,
                                    guint                pill)
{
  g_autoptr (GListModel) events = NULL;
  guint                  cluster;
  WakhanTimelineLane    *lane = wakhan_timeline_stack_find_pill (stack, pill, &cluster);

  if (!lane || pill >= self->pills->len)
    return;
  events = wakhan_timeline_clusters_list (lane->layout, cluster);
  wakhan_event_cluster_show (g_ptr_array_index (self->pills, pill), events);
}
