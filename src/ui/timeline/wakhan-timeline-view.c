/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-view.h"

#include "wakhan-event-category.h"
#include "wakhan-event-mark.h"
#include "wakhan-lane-follower.h"
#include "wakhan-timeline-animation.h"
#include "wakhan-timeline-here.h"
#include "wakhan-timeline-input.h"
#include "wakhan-timeline-labels.h"
#include "wakhan-timeline-lane-grounds.h"
#include "wakhan-timeline-marks.h"
#include "wakhan-timeline-threads.h"
#include "wakhan-timeline-typing.h"
#include "wakhan-timeline-walk.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _WakhanTimelineView
{
  WakhanTimelineSurface parent_instance;

  WakhanTimelineLabels    *labels;
  WakhanTimelineMarks     *marks;
  WakhanTimelineWalk      *walk;
  WakhanTimelineAnimation *animation;
  WakhanTimelineInput     *input; /* the widget owns it */
  WakhanTimelineStack     *stack; /* NULL: to be made anew, with: */
  WakhanTimelineThreads   *threads;
  GSignalGroup            *grouper_signals;
  WakhanLaneFollower       follower;
  WakhanTimelineHere      *here;
};

G_DEFINE_FINAL_TYPE (WakhanTimelineView, wakhan_timeline_view, WAKHAN_TYPE_TIMELINE_SURFACE)

static WakhanSession *
get_session (WakhanTimelineView *self)
{
  return wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));
}

static void
update_here (WakhanTimelineView *self)
{
  const WakhanTimeView view = wakhan_timeline_animation_get (self->animation);

  wakhan_timeline_here_update (self->here, get_session (self), &view);
}

static gboolean
update_here_cb (gpointer view)
{
  WakhanTimelineView *self = view;

  if (get_session (self))
    update_here (self);
  return G_SOURCE_REMOVE;
}

static void
forget_stack (WakhanTimelineView *self)
{
  g_clear_pointer (&self->threads, wakhan_timeline_threads_free);
  g_clear_pointer (&self->stack, wakhan_timeline_stack_free);
}

static void
lay_out_anew (WakhanTimelineView *self)
{
  forget_stack (self);
  if (get_session (self) && self->animation && self->here)
    update_here (self);
  /* New marks are added while it is allocated: those around it must be so too, or they stay without
   * an allocation. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
selected_event_changed_cb (WakhanTimelineView *self)
{
  WakhanEvent *event =
    get_session (self) ? wakhan_session_get_selected_event (get_session (self)) : NULL;

  /* What is seen is not moved by a click on it. */
  if (event && !(self->stack && wakhan_timeline_stack_find (self->stack, event, NULL)))
    wakhan_lane_follower_show (&self->follower, get_session (self), event);
  lay_out_anew (self);
}

/* The marks tell their dates anew. */
static void
calendar_changed_cb (WakhanTimelineView *self)
{
  wakhan_timeline_marks_drop (self->marks);
  lay_out_anew (self);
}

static double
get_unit (WakhanTimelineView *self)
{
  return wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
}

static void
moved_cb (GtkWidget *widget)
{
  lay_out_anew (WAKHAN_TIMELINE_VIEW (widget));
}

static void
wakhan_timeline_view_view_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);
  WakhanTimeView      view;

  wakhan_session_get_shown_view (get_session (self), &view.start, &view.end);
  wakhan_timeline_animation_aim (self->animation, &view);
}

static void
marker_changed_cb (WakhanTimelineView *self)
{
  wakhan_timeline_here_forget (self->here, update_here_cb);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
wakhan_timeline_view_study_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);

  wakhan_timeline_marks_drop (self->marks);
  wakhan_timeline_walk_forget (self->walk);
  wakhan_timeline_labels_set_timeline (
    self->labels, get_session (self) ? wakhan_session_get_timeline (get_session (self)) : NULL);
  marker_changed_cb (self);
  lay_out_anew (self);
  wakhan_timeline_animation_forget (self->animation);
  if (get_session (self))
    wakhan_timeline_view_view_changed (surface);
}

/* The keyboard stays on the event where it was, though that is another object now. */
static void
want_focused (WakhanTimelineView *self)
{
  GtkWidget   *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  WakhanEvent *event;

  if (!WAKHAN_IS_EVENT_MARK (focus))
    return;
  event = wakhan_timeline_find_id (
    wakhan_session_get_timeline (get_session (self)),
    wakhan_event_get_id (wakhan_event_mark_get_event (WAKHAN_EVENT_MARK (focus))));
  if (event)
    wakhan_timeline_marks_want (self->marks, event);
}

static void
wakhan_timeline_view_timeline_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);

  want_focused (self);
  wakhan_timeline_walk_forget (self->walk);
  wakhan_timeline_labels_set_timeline (self->labels,
                                       wakhan_session_get_timeline (get_session (self)));
  marker_changed_cb (self);
  lay_out_anew (self);
}

static void
wakhan_timeline_view_session_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);

  wakhan_timeline_marks_drop (self->marks);
  wakhan_timeline_input_set_session (self->input, get_session (self));
  g_signal_group_set_target (self->grouper_signals,
                             get_session (self) ? wakhan_session_get_grouper (get_session (self))
                                                : NULL);
}

static void
wakhan_timeline_view_notes_changed (WakhanTimelineSurface *surface)
{
  lay_out_anew (WAKHAN_TIMELINE_VIEW (surface));
}

static void
wakhan_timeline_view_size_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);

  if (self->labels)
    wakhan_timeline_labels_forget (self->labels);
  lay_out_anew (self);
}

static void
lay_out (WakhanTimelineView *self,
         int                 width,
         int                 height)
{
  WakhanSession          *session = get_session (self);
  WakhanStudy            *study = wakhan_session_get_study (session);
  const WakhanTimeView    view = wakhan_timeline_animation_get (self->animation);
  WakhanTimelineStackSpec spec = {
    .sieve = wakhan_session_get_sieve (session),
    .grouper = wakhan_session_get_grouper (session),
    .scale = { view.start, view.end, width },
    .height = height,
    .unit = get_unit (self),
    .offset = wakhan_lane_follower_get_offset (&self->follower),
    .selected = wakhan_session_get_selected_event (session),
    .measure = wakhan_timeline_labels_measure,
    .data = self->labels,
  };

  forget_stack (self);
  if (!study || spec.scale.end <= spec.scale.start || width <= 0)
    return;

  wakhan_timeline_labels_set_unit (self->labels, get_unit (self));
  spec.timeline = wakhan_session_get_timeline (session);
  self->stack = wakhan_timeline_stack_new (&spec);
  self->threads = wakhan_timeline_threads_new (self->stack, spec.grouper);
  wakhan_timeline_marks_update (self->marks, self->stack, session);
  wakhan_timeline_here_raise (self->here);
}

/* For a key that is quicker than the next frame: it goes from what the one before it has led to. */
static gboolean
ensure_stack (WakhanTimelineView *self)
{
  if (!self->stack && get_session (self))
    lay_out (self, gtk_widget_get_width (GTK_WIDGET (self)),
             gtk_widget_get_height (GTK_WIDGET (self)));
  return self->stack != NULL;
}

static void
wakhan_timeline_view_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline G_GNUC_UNUSED)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  if (!get_session (self))
    return;
  if (!self->stack || self->stack->foot->scale.width != width ||
      self->stack->foot->height != height)
    lay_out (self, width, height);
  if (!self->stack)
    return;

  wakhan_timeline_marks_allocate (self->marks, self->stack);
  wakhan_timeline_here_allocate (self->here, width, self->stack->foot->overflow_top,
                                 get_unit (self));
}

static void
wakhan_timeline_view_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size G_GNUC_UNUSED,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline G_GNUC_UNUSED,
                              int           *natural_baseline G_GNUC_UNUSED)
{
  const double unit = get_unit (WAKHAN_TIMELINE_VIEW (widget));

  *minimum =
    orientation == GTK_ORIENTATION_HORIZONTAL ? 60 : ceil ((WAKHAN_TIMELINE_AXIS + 16) * unit);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 600 : ceil (132 * unit);
}

static void
wakhan_timeline_view_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  WakhanTimelineView       *self = WAKHAN_TIMELINE_VIEW (widget);
  WakhanStudy              *study;
  WakhanTimelineLaneGrounds grounds = { .widget = widget };

  if (!get_session (self) || !self->stack)
    return;

  study = wakhan_session_get_study (get_session (self));
  grounds.palette = wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self));
  grounds.stack = self->stack;
  grounds.threads = self->threads;
  grounds.period = study ? wakhan_study_get_period (study) : NULL;
  grounds.marker = wakhan_timeline_here_find (self->here, get_session (self));
  g_object_get (get_session (self), "solar-hijri", &grounds.is_solar_hijri, NULL);
  grounds.has_span =
    wakhan_timeline_input_get_span (self->input, &grounds.span_from, &grounds.span_to);
  wakhan_timeline_lane_grounds_snapshot (&grounds, snapshot);
  wakhan_timeline_lane_grounds_append_brackets (&grounds, snapshot);
  if (self->stack->is_grouped) /* no mark of a lane that ends out of view lies upon the axis */
    gtk_snapshot_push_clip (
      snapshot,
      &GRAPHENE_RECT_INIT (0, 0, self->stack->foot->scale.width, self->stack->lanes_height));
  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->snapshot (widget, snapshot);
  if (self->stack->is_grouped)
    gtk_snapshot_pop (snapshot);
}

static void
wakhan_timeline_view_direction_changed (GtkWidget       *widget,
                                        GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->direction_changed (widget, previous);

  lay_out_anew (WAKHAN_TIMELINE_VIEW (widget));
}

/* All marks are one stop of the Tab round; a cluster's open list keeps the keyboard to itself. */
static gboolean
wakhan_timeline_view_focus (GtkWidget       *widget,
                            GtkDirectionType direction)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);
  GtkWidget          *child = gtk_widget_get_focus_child (widget);

  if (child)
    return gtk_widget_child_focus (child, direction);
  if (gtk_widget_is_focus (widget))
    return FALSE;
  return (ensure_stack (self) &&
          wakhan_timeline_walk_enter (self->walk, self->stack, get_session (self))) ||
         gtk_widget_grab_focus (widget);
}

static void
wakhan_timeline_view_set_focus_child (GtkWidget *widget,
                                      GtkWidget *child)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->set_focus_child (widget, child);

  if (self->walk)
    wakhan_timeline_walk_set_child (self->walk, child);
  if (!child || WAKHAN_IS_EVENT_MARK (child))
    wakhan_lane_follower_enter (
      &self->follower, get_session (self),
      child ? wakhan_event_mark_get_event (WAKHAN_EVENT_MARK (child)) : NULL);
}

static void
list_cluster (GtkWidget  *widget,
              const char *name G_GNUC_UNUSED,
              GVariant   *number)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  if (ensure_stack (self))
    wakhan_timeline_marks_show_cluster (self->marks, self->stack, g_variant_get_uint32 (number));
}

static void
walk (GtkWidget        *widget,
      int               direction,
      WakhanTimelineWay way)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  if (!ensure_stack (self))
    return;
  wakhan_timeline_walk_go (self->walk, self->stack, get_session (self), way, direction);
  wakhan_lane_follower_show (&self->follower, get_session (self),
                             wakhan_timeline_walk_get_event (self->walk));
}

static void
typed (GtkWidget  *widget,
       const char *letters,
       gboolean    goes_on)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  ensure_stack (self);
  if (wakhan_timeline_surface_get_study (WAKHAN_TIMELINE_SURFACE (self)))
    wakhan_timeline_walk_to_title (self->walk, self->stack, get_session (self), letters, goes_on);
  wakhan_lane_follower_show (&self->follower, get_session (self),
                             wakhan_timeline_walk_get_event (self->walk));
}

static void
pull (GtkWidget *widget,
      double     pixels)
{
  wakhan_lane_follower_pull (&WAKHAN_TIMELINE_VIEW (widget)->follower, pixels);
}

static void
wakhan_timeline_view_dispose (GObject *object)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (object);

  g_clear_pointer (&self->here, wakhan_timeline_here_free);
  wakhan_timeline_input_set_session (self->input, NULL);
  forget_stack (self);
  g_clear_object (&self->grouper_signals);
  g_clear_object (&self->follower.names);
  g_clear_pointer (&self->walk, wakhan_timeline_walk_free);
  g_clear_pointer (&self->marks, wakhan_timeline_marks_free);
  g_clear_pointer (&self->animation, wakhan_timeline_animation_free);
  g_clear_pointer (&self->labels, wakhan_timeline_labels_free);

  G_OBJECT_CLASS (wakhan_timeline_view_parent_class)->dispose (object);
}

static void
wakhan_timeline_view_class_init (WakhanTimelineViewClass *klass)
{
  WakhanTimelineSurfaceClass *surface_class = WAKHAN_TIMELINE_SURFACE_CLASS (klass);
  GtkWidgetClass             *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_timeline_view_dispose;
  surface_class->session_changed = wakhan_timeline_view_session_changed;
  surface_class->study_changed = wakhan_timeline_view_study_changed;
  surface_class->timeline_changed = wakhan_timeline_view_timeline_changed;
  surface_class->view_changed = wakhan_timeline_view_view_changed;
  surface_class->notes_changed = wakhan_timeline_view_notes_changed;
  surface_class->size_changed = wakhan_timeline_view_size_changed;
  widget_class->measure = wakhan_timeline_view_measure;
  widget_class->size_allocate = wakhan_timeline_view_size_allocate;
  widget_class->snapshot = wakhan_timeline_view_snapshot;
  widget_class->focus = wakhan_timeline_view_focus;
  widget_class->set_focus_child = wakhan_timeline_view_set_focus_child;
  widget_class->direction_changed = wakhan_timeline_view_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "timeline.list-cluster", "u", list_cluster);
  wakhan_timeline_input_add_keys (widget_class);
}

static void
wakhan_timeline_view_init (WakhanTimelineView *self)
{
  static const char *const roles[] = {
    "ink", "axis", "tick", "grid", "grid-strong",
    "marker", "marker-tint", "span", "outside", "ground", "selected-ground",
    "pill", "hovered-pill", "pill-line", NULL
  };
  GSignalGroup *signals = wakhan_timeline_surface_get_signals (WAKHAN_TIMELINE_SURFACE (self));
  GtkWidget    *sample = g_object_new (GTK_TYPE_BOX, "css-name", "event", "visible", FALSE, NULL);
  wakhan_timeline_surface_add_roles (WAKHAN_TIMELINE_SURFACE (self), roles);
  for (guint i = 0; i < WAKHAN_N_EVENT_CATEGORIES; i++)
    wakhan_palette_add (wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)),
                        "category", wakhan_event_category_get (i)->css_class);
  self->marks = wakhan_timeline_marks_new (
    GTK_WIDGET (self), wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)));
  self->walk = wakhan_timeline_walk_new (GTK_WIDGET (self), self->marks);
  self->animation = wakhan_timeline_animation_new (GTK_WIDGET (self), moved_cb);
  gtk_widget_add_css_class (sample, "event");
  gtk_widget_set_parent (sample, GTK_WIDGET (self));
  self->labels = wakhan_timeline_labels_new (sample);
  self->here = wakhan_timeline_here_new (GTK_WIDGET (self));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  gtk_widget_add_css_class (GTK_WIDGET (self), "timeline");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Timeline"), -1);
  self->input = wakhan_timeline_input_new (GTK_WIDGET (self), walk, pull);
  wakhan_timeline_typing_attach (GTK_WIDGET (self), typed);
  self->follower.entered = G_MAXUINT;
  self->grouper_signals = g_signal_group_new (WAKHAN_TYPE_EVENT_GROUPER);
  g_signal_group_connect_swapped (self->grouper_signals, "changed", G_CALLBACK (lay_out_anew),
                                  self);

  g_signal_group_connect_swapped (signals, "notify::reading-offset",
                                  G_CALLBACK (marker_changed_cb), self);
  g_signal_group_connect_swapped (signals, "notify::visible-end",
                                  G_CALLBACK (marker_changed_cb), self);
  g_signal_group_connect_swapped (signals, "notify::selected-event",
                                  G_CALLBACK (selected_event_changed_cb), self);
  g_signal_group_connect_swapped (signals, "measure-changed", G_CALLBACK (lay_out_anew), self);
  g_signal_group_connect_swapped (signals, "notify::solar-hijri", G_CALLBACK (calendar_changed_cb),
                                  self);
}

void
wakhan_timeline_view_set_names (WakhanTimelineView *self,
                                WakhanLaneNames    *names)
{
  g_return_if_fail (WAKHAN_IS_TIMELINE_VIEW (self));
  g_return_if_fail (WAKHAN_IS_LANE_NAMES (names));

  g_set_object (&self->follower.names, names);
  g_signal_connect_object (wakhan_lane_names_get_adjustment (names), "value-changed",
                           G_CALLBACK (lay_out_anew), self, G_CONNECT_SWAPPED);
}
