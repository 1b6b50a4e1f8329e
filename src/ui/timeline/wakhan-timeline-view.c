/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-view.h"

#include "wakhan-event-mark.h"
#include "wakhan-marker-pill.h"
#include "wakhan-timeline-animation.h"
#include "wakhan-timeline-axis.h"
#include "wakhan-timeline-brackets.h"
#include "wakhan-timeline-input.h"
#include "wakhan-timeline-marks.h"
#include "wakhan-timeline-walk.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PILL_MARGIN 8.0

struct _WakhanTimelineView
{
  WakhanTimelineSurface parent_instance;

  WakhanTimelineLabels    *labels;
  WakhanTimelineMarks     *marks;
  WakhanTimelineWalk      *walk;
  WakhanTimelineAnimation *animation;
  WakhanTimelineInput     *input;  /* the widget owns it */
  WakhanTimelineLayout    *layout; /* NULL: to be made anew */
  WakhanReadingMarker      marker;
  gboolean                 is_marker_found;
  GtkWidget               *pill; /* that leads there */
  gboolean                 is_pill_right;
  guint                    pill_update;
};

G_DEFINE_FINAL_TYPE (WakhanTimelineView, wakhan_timeline_view, WAKHAN_TYPE_TIMELINE_SURFACE)

static WakhanSession *
get_session (WakhanTimelineView *self)
{
  return wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));
}

static void
find_marker (WakhanTimelineView *self)
{
  if (!self->is_marker_found)
    wakhan_reading_marker_find (&self->marker, get_session (self));
  self->is_marker_found = TRUE;
}

/* Not while the window is allocated, as when the text is that is read: what changes its size then
 * is laid out too late. */
static void
update_pill (WakhanTimelineView *self)
{
  const WakhanTimeView view = wakhan_timeline_animation_get (self->animation);
  gboolean             later;
  gboolean             beyond;

  find_marker (self);
  later = self->marker.start >= view.end;
  beyond = self->marker.known && view.start < view.end && (later || self->marker.end <= view.start);
  gtk_widget_set_visible (self->pill, beyond);
  if (!beyond)
    return;
  self->is_pill_right = later != (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
  wakhan_marker_pill_set_time (self->pill, later, self->marker.words);
}

static gboolean
update_pill_cb (gpointer view)
{
  WakhanTimelineView *self = view;

  self->pill_update = 0;
  if (get_session (self))
    update_pill (self);
  return G_SOURCE_REMOVE;
}

static void
lay_out_anew (WakhanTimelineView *self)
{
  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  if (get_session (self) && self->animation)
    update_pill (self);
  /* New marks are added while it is allocated: those around it must be so too, or they stay without
   * an allocation. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
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
  self->is_marker_found = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->pill_update == 0)
    self->pill_update = g_idle_add (update_pill_cb, self);
}

static void
wakhan_timeline_view_study_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);
  WakhanStudy        *study = wakhan_timeline_surface_get_study (surface);

  wakhan_timeline_marks_drop (self->marks);
  wakhan_timeline_walk_forget (self->walk);
  wakhan_timeline_labels_set_timeline (self->labels,
                                       study ? wakhan_study_get_timeline (study) : NULL);
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
  GtkWidget      *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  WakhanTimeline *timeline =
    wakhan_study_get_timeline (wakhan_timeline_surface_get_study (WAKHAN_TIMELINE_SURFACE (self)));
  WakhanEvent *event;

  if (!WAKHAN_IS_EVENT_MARK (focus))
    return;
  event = wakhan_timeline_find_id (
    timeline, wakhan_event_get_id (wakhan_event_mark_get_event (WAKHAN_EVENT_MARK (focus))));
  if (event)
    wakhan_timeline_marks_want (self->marks, event);
}

static void
wakhan_timeline_view_timeline_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);

  want_focused (self);
  wakhan_timeline_walk_forget (self->walk);
  wakhan_timeline_labels_forget (self->labels);
  marker_changed_cb (self);
  lay_out_anew (self);
}

static void
wakhan_timeline_view_session_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (surface);

  wakhan_timeline_marks_drop (self->marks);
  wakhan_timeline_input_set_session (self->input, get_session (self));
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
  WakhanStudy          *study = wakhan_session_get_study (get_session (self));
  const WakhanTimeView  view = wakhan_timeline_animation_get (self->animation);
  const WakhanTimeScale scale = { view.start, view.end, width };
  WakhanEventSieve     *sieve = wakhan_session_get_sieve (get_session (self));
  WakhanTimelineSieved  sieved;

  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  if (!study || scale.end <= scale.start || width <= 0)
    return;

  wakhan_timeline_labels_set_unit (self->labels, get_unit (self));
  sieved.passing = wakhan_event_sieve_get_index (sieve, TRUE);
  sieved.others = wakhan_event_sieve_get_index (sieve, FALSE);
  self->layout = wakhan_timeline_layout_new_sieved (
    wakhan_study_get_timeline (study), &sieved, &scale, height, get_unit (self),
    wakhan_session_get_selected_event (get_session (self)), wakhan_timeline_labels_measure,
    self->labels);
  wakhan_timeline_marks_update (self->marks, self->layout, get_session (self));
  if (gtk_widget_get_visible (self->pill) &&
      self->pill != gtk_widget_get_last_child (GTK_WIDGET (self)))
    gtk_widget_insert_before (self->pill, GTK_WIDGET (self), NULL);
}

/* In the middle of the edge, above all marks. */
static void
allocate_pill (WakhanTimelineView *self)
{
  const double  width = self->layout->scale.width;
  const double  margin = floor (PILL_MARGIN * get_unit (self));
  GtkAllocation place = { 0 };

  if (!gtk_widget_get_visible (self->pill))
    return;
  gtk_widget_measure (self->pill, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &place.width, NULL, NULL);
  gtk_widget_measure (self->pill, GTK_ORIENTATION_VERTICAL, place.width, NULL, &place.height, NULL,
                      NULL);
  place.width = MIN (place.width, width - 2 * margin);
  place.x = self->is_pill_right ? width - place.width - margin : margin;
  place.y = MAX ((self->layout->overflow_top - place.height) / 2, 0);
  gtk_widget_size_allocate (self->pill, &place, -1);
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
  if (!self->layout || self->layout->scale.width != width || self->layout->height != height)
    lay_out (self, width, height);
  if (!self->layout)
    return;

  wakhan_timeline_marks_allocate (self->marks, self->layout, self->labels);
  allocate_pill (self);
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

/* What is marked along the axis, to be zoomed to. */
static void
append_span (WakhanTimelineView *self,
             GtkSnapshot        *snapshot)
{
  GdkRGBA color;
  double  from;
  double  to;

  if (!wakhan_timeline_input_get_span (self->input, &from, &to))
    return;
  wakhan_palette_get (wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)), "span",
                      NULL, &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (from, 0, to - from, self->layout->height));
}

static void
wakhan_timeline_view_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);
  WakhanStudy        *study;
  gboolean            is_solar_hijri;
  GdkRGBA             ink;

  if (!get_session (self) || !self->layout)
    return;

  find_marker (self);
  study = wakhan_session_get_study (get_session (self));
  g_object_get (get_session (self), "solar-hijri", &is_solar_hijri, NULL);
  wakhan_timeline_axis_snapshot (
    widget, wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)), snapshot,
    self->layout, study ? wakhan_study_get_period (study) : NULL, is_solar_hijri,
    &self->marker);
  wakhan_palette_get (wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)), "ink",
                      NULL, &ink);
  append_span (self, snapshot);
  wakhan_timeline_brackets_snapshot (self->layout, snapshot,
                                     gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL, &ink);
  GTK_WIDGET_CLASS (wakhan_timeline_view_parent_class)->snapshot (widget, snapshot);
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
  return (self->layout &&
          wakhan_timeline_walk_enter (self->walk, self->layout, get_session (self))) ||
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
}

static void
list_cluster (GtkWidget  *widget,
              const char *name G_GNUC_UNUSED,
              GVariant   *number)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  if (self->layout)
    wakhan_timeline_marks_show_cluster (self->marks, self->layout, g_variant_get_uint32 (number));
}

static void
walk (GtkWidget *widget,
      int        direction,
      gboolean   to_end)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (widget);

  if (self->layout && to_end)
    wakhan_timeline_walk_to_end (self->walk, self->layout, get_session (self), direction);
  else if (self->layout)
    wakhan_timeline_walk_step (self->walk, self->layout, get_session (self), direction);
}

static void
wakhan_timeline_view_dispose (GObject *object)
{
  WakhanTimelineView *self = WAKHAN_TIMELINE_VIEW (object);

  g_clear_handle_id (&self->pill_update, g_source_remove);
  wakhan_timeline_input_set_session (self->input, NULL);
  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  g_clear_pointer (&self->walk, wakhan_timeline_walk_free);
  g_clear_pointer (&self->marks, wakhan_timeline_marks_free);
  g_clear_pointer (&self->animation, wakhan_timeline_animation_free);
  g_clear_pointer (&self->labels, wakhan_timeline_labels_free);
  wakhan_reading_marker_clear (&self->marker);

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
  self->marks = wakhan_timeline_marks_new (
    GTK_WIDGET (self), wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self)));
  self->walk = wakhan_timeline_walk_new (GTK_WIDGET (self), self->marks);
  self->animation = wakhan_timeline_animation_new (GTK_WIDGET (self), moved_cb);
  gtk_widget_add_css_class (sample, "event");
  gtk_widget_set_parent (sample, GTK_WIDGET (self));
  self->labels = wakhan_timeline_labels_new (sample);
  self->pill = wakhan_marker_pill_new ();
  gtk_widget_set_visible (self->pill, FALSE);
  gtk_widget_set_parent (self->pill, GTK_WIDGET (self));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  gtk_widget_add_css_class (GTK_WIDGET (self), "timeline");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Timeline"), -1);
  self->input = wakhan_timeline_input_new (GTK_WIDGET (self), walk);

  g_signal_group_connect_swapped (signals, "notify::reading-offset",
                                  G_CALLBACK (marker_changed_cb), self);
  g_signal_group_connect_swapped (signals, "notify::visible-end",
                                  G_CALLBACK (marker_changed_cb), self);
  g_signal_group_connect_swapped (signals, "notify::selected-event",
                                  G_CALLBACK (lay_out_anew), self);
  g_signal_group_connect_swapped (signals, "measure-changed", G_CALLBACK (lay_out_anew), self);
  g_signal_group_connect_swapped (signals, "notify::solar-hijri", G_CALLBACK (calendar_changed_cb),
                                  self);
}
