/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-overview.h"

#include "wakhan-overview-picture.h"
#include "wakhan-overview-span.h"
#include "wakhan-time-window.h"
#include "wakhan-timeline-density.h"
#include "wakhan-tooltip.h"
#include "wakhan-touch.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* At the usual size of text. */
#define HANDLE 8.0

struct _WakhanTimelineOverview
{
  WakhanTimelineSurface parent_instance;

  WakhanTimeScale        scale;
  WakhanOverviewPicture *picture; /* of the scale; NULL: to be laid out anew */

  WakhanTimeWindowPart dragged;
  WakhanTimeView       drag_view; /* when it began */
  WakhanOverviewSpan  *span;
};

G_DEFINE_FINAL_TYPE (WakhanTimelineOverview,
                     wakhan_timeline_overview,
                     WAKHAN_TYPE_TIMELINE_SURFACE)

static WakhanSession *
get_session (WakhanTimelineOverview *self)
{
  return wakhan_timeline_surface_get_session (WAKHAN_TIMELINE_SURFACE (self));
}

static WakhanTimeline *
get_timeline (WakhanTimelineOverview *self)
{
  return wakhan_session_get_timeline (get_session (self));
}

static WakhanStudy *
get_study (WakhanTimelineOverview *self)
{
  WakhanStudy *study = wakhan_timeline_surface_get_study (WAKHAN_TIMELINE_SURFACE (self));

  return study && wakhan_timeline_get_n_events (get_timeline (self)) > 0 ? study : NULL;
}

static double
get_unit (WakhanTimelineOverview *self)
{
  return wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self));
}

/* A length at the usual size of text, in px. */
static double
get_length (WakhanTimelineOverview *self,
            double                  length)
{
  return wakhan_overview_picture_get_length (length, get_unit (self));
}

static double
get_time_x (WakhanTimelineOverview *self,
            double                  x)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? self->scale.width - x
                                                                          : x;
}

/* The study, or where the view has left it all that there is. */
static WakhanTimeView
find_span (WakhanTimelineOverview *self)
{
  WakhanTimeline      *timeline = get_timeline (self);
  WakhanDate          *period = wakhan_study_get_period (get_study (self));
  const WakhanTimeView fit = wakhan_time_view_fit (timeline, period);
  WakhanTimeView       view;

  wakhan_session_get_shown_view (get_session (self), &view.start, &view.end);
  return view.start < fit.start || view.end > fit.end ? wakhan_time_view_whole (timeline, period)
                                                      : fit;
}

static void
update_scale (WakhanTimelineOverview *self)
{
  const double   width = MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1);
  WakhanTimeView span = { self->scale.start, self->scale.end };

  /* What is dragged would move away from under the pointer. */
  if (self->dragged == WAKHAN_TIME_WINDOW_NONE || span.start >= span.end)
    span = find_span (self);
  if (span.start != self->scale.start || span.end != self->scale.end || width != self->scale.width)
    g_clear_pointer (&self->picture, wakhan_overview_picture_free);
  self->scale = (WakhanTimeScale){ span.start, MAX (span.end, span.start + 1), width };
}

static void
lay_out (WakhanTimelineOverview *self)
{
  if (!get_study (self))
    return;
  update_scale (self);
  if (!self->picture)
    self->picture = wakhan_overview_picture_new (
      GTK_WIDGET (self), get_timeline (self), get_study (self),
      &self->scale, get_unit (self));
}

static WakhanTimeView
get_view (WakhanTimelineOverview *self)
{
  WakhanTimeView view;

  wakhan_session_get_shown_view (get_session (self), &view.start, &view.end);
  return view;
}

static WakhanTimeWindow
get_window (WakhanTimelineOverview *self)
{
  const WakhanTimeView view = get_view (self);

  return wakhan_time_window_place (&self->scale, &view);
}

static void
append_frame (WakhanTimelineOverview *self,
              GtkSnapshot            *snapshot)
{
  WakhanPalette *palette =
    wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self));
  const WakhanTimeWindow window = get_window (self);
  GdkRGBA                color;
  GdkRGBA                ground;
  GskRoundedRect         frame;
  graphene_rect_t        box;
  const double           base = get_length (self, WAKHAN_OVERVIEW_BASE);
  const double           wide = get_length (self, HANDLE);
  const double           high = get_length (self, 15);

  wakhan_palette_get (palette, "frame", NULL, &color);
  wakhan_palette_get (palette, "ground", NULL, &ground);
  for (guint i = 0; i < 2; i++)
    {
      const double   x = (i == 0 ? window.from : window.to) - wide / 2;
      const double   left = CLAMP (x, 0, self->scale.width - wide);
      GskRoundedRect handle;

      box = GRAPHENE_RECT_INIT (left, floor ((base - high) / 2) + 1, wide, high);
      gsk_rounded_rect_init_from_rect (&handle, &box, 3);
      gtk_snapshot_push_rounded_clip (snapshot, &handle);
      gtk_snapshot_append_color (snapshot, &ground, &box);
      gtk_snapshot_pop (snapshot);
      gtk_snapshot_append_border (snapshot, &handle, (float[4]){ 1.5, 1.5, 1.5, 1.5 },
                                  (GdkRGBA[4]){ color, color, color, color });
    }
  box = GRAPHENE_RECT_INIT (window.from, 1, window.to - window.from, base);
  gsk_rounded_rect_init_from_rect (&frame, &box, 3);
  gtk_snapshot_append_border (snapshot, &frame, (float[4]){ 1.5, 1.5, 1.5, 1.5 },
                              (GdkRGBA[4]){ color, color, color, color });
}

static void
append_selected (WakhanTimelineOverview *self,
                 GtkSnapshot            *snapshot)
{
  WakhanPalette *palette = wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (self));
  WakhanEvent   *event = wakhan_session_get_selected_event (get_session (self));
  GdkRGBA        color;
  double         x;

  if (!event)
    return;
  x = wakhan_time_scale_to_x (&self->scale,
                              wakhan_date_get_known_start (wakhan_event_get_date (event)));
  wakhan_palette_get (palette, "frame", NULL, &color);
  gtk_snapshot_append_color (
    snapshot, &color,
    &GRAPHENE_RECT_INIT (x - 1, 2, 2, get_length (self, WAKHAN_OVERVIEW_BASE) - 2));
}

static void
wakhan_timeline_overview_snapshot (GtkWidget   *widget,
                                   GtkSnapshot *snapshot)
{
  WakhanPalette *palette =
    wakhan_timeline_surface_get_palette (WAKHAN_TIMELINE_SURFACE (widget));
  WakhanTimelineOverview *self = WAKHAN_TIMELINE_OVERVIEW (widget);
  const gboolean          mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA                 ground;
  WakhanTimeWindow        window;

  if (!self->picture)
    return;
  wakhan_palette_get (palette, "ground", NULL, &ground);
  gtk_snapshot_save (snapshot);
  if (mirrored)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (self->scale.width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  window = get_window (self);
  gtk_snapshot_append_color (snapshot, &ground,
                             &GRAPHENE_RECT_INIT (window.from, 1, window.to - window.from,
                                                  get_length (self, WAKHAN_OVERVIEW_BASE)));
  wakhan_overview_picture_snapshot (self->picture, snapshot, palette);
  wakhan_overview_span_snapshot (self->span, snapshot, palette,
                                 get_length (self, WAKHAN_OVERVIEW_BASE));
  append_selected (self, snapshot);
  append_frame (self, snapshot);
  gtk_snapshot_restore (snapshot);
  wakhan_overview_picture_snapshot_years (self->picture, snapshot, palette, mirrored);
}

static void
wakhan_timeline_overview_measure (GtkWidget     *widget,
                                  GtkOrientation orientation,
                                  int            for_size G_GNUC_UNUSED,
                                  int           *minimum,
                                  int           *natural,
                                  int           *minimum_baseline G_GNUC_UNUSED,
                                  int           *natural_baseline G_GNUC_UNUSED)
{
  const int height = get_length (WAKHAN_TIMELINE_OVERVIEW (widget), WAKHAN_OVERVIEW_HEIGHT);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 60 : height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 600 : height;
}

static void
wakhan_timeline_overview_notes_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineOverview *self = WAKHAN_TIMELINE_OVERVIEW (surface);

  if (!self->picture || !get_study (self)) /* its last event goes before its picture does */
    return;
  wakhan_overview_picture_take_notes (self->picture,
                                      wakhan_study_get_note_index (get_study (self)));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
wakhan_timeline_overview_size_changed (WakhanTimelineSurface *surface)
{
  g_clear_pointer (&WAKHAN_TIMELINE_OVERVIEW (surface)->picture, wakhan_overview_picture_free);
  gtk_widget_queue_resize (GTK_WIDGET (surface));
}

static void
wakhan_timeline_overview_size_allocate (GtkWidget *widget,
                                        int        width G_GNUC_UNUSED,
                                        int        height G_GNUC_UNUSED,
                                        int        baseline G_GNUC_UNUSED)
{
  lay_out (WAKHAN_TIMELINE_OVERVIEW (widget));
}

static void
wakhan_timeline_overview_view_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineOverview *self = WAKHAN_TIMELINE_OVERVIEW (surface);
  g_autofree char        *shown = NULL;
  g_autofree char        *whole = NULL;
  g_autofree char        *words = NULL;
  g_autofree char        *hint = NULL;
  WakhanTimeView          view;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (!get_study (self))
    return;
  lay_out (self);
  view = get_view (self);
  shown = wakhan_time_view_to_words (&view);
  whole = wakhan_time_view_to_words (&(WakhanTimeView){ self->scale.start, self->scale.end });
  /* Translators: two ranges of time, the part that is in view and all of the study. */
  words = g_strdup_printf (_ ("Showing %s of %s"), shown, whole);
  hint = g_strdup_printf ("%s\n%s", words, _ ("Shift and drag for the notes of some years"));
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, self->scale.start,
    GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, self->scale.end, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
    CLAMP ((view.start + view.end) / 2, self->scale.start, self->scale.end),
    GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
  wakhan_tooltip_set (GTK_WIDGET (self), hint);
}

static void
wakhan_timeline_overview_study_changed (WakhanTimelineSurface *surface)
{
  WakhanTimelineOverview *self = WAKHAN_TIMELINE_OVERVIEW (surface);

  wakhan_overview_span_set_session (self->span, get_session (self));
  gtk_widget_set_visible (GTK_WIDGET (self), get_study (self) != NULL);
  g_clear_pointer (&self->picture, wakhan_overview_picture_free);
  wakhan_timeline_overview_view_changed (surface);
}

static void
wakhan_timeline_overview_timeline_changed (WakhanTimelineSurface *surface)
{
  wakhan_timeline_overview_study_changed (surface);
  gtk_widget_queue_draw (GTK_WIDGET (surface));
}

/* What is taken by hand stays on the strip. */
static void
show (WakhanTimelineOverview *self,
      const WakhanTimeView   *view)
{
  const double length = MIN (view->end - view->start, self->scale.end - self->scale.start);
  const double start = CLAMP (view->start, self->scale.start, self->scale.end - length);

  wakhan_session_set_view (get_session (self), start, start + length);
}

static void
drag_begin_cb (WakhanTimelineOverview *self,
               double                  x,
               double                  y G_GNUC_UNUSED,
               GtkGesture             *gesture)
{
  const GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  WakhanTimeWindow window;
  double           length;

  if (!get_study (self) || state & GDK_SHIFT_MASK) /* which draws a span */
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  update_scale (self);
  x = get_time_x (self, x);
  window = get_window (self);
  self->dragged =
    wakhan_time_window_find (&window, x, wakhan_touch_get_target (GTK_WIDGET (self), gesture));
  self->drag_view = get_view (self);
  if (self->dragged != WAKHAN_TIME_WINDOW_NONE)
    return;

  length = self->drag_view.end - self->drag_view.start;
  self->dragged = WAKHAN_TIME_WINDOW_WHOLE;
  self->drag_view.start = wakhan_time_scale_to_day (&self->scale, x) - length / 2;
  self->drag_view.end = self->drag_view.start + length;
  show (self, &self->drag_view);
}

static void
drag_update_cb (WakhanTimelineOverview *self,
                double                  dx)
{
  const int direction =
    gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  WakhanTimeView view;

  if (!get_study (self) || self->dragged == WAKHAN_TIME_WINDOW_NONE || dx == 0)
    return;
  view = wakhan_time_window_move (&self->drag_view, self->dragged,
                                  dx * direction / wakhan_time_scale_get_day_width (&self->scale));
  show (self, &view);
}

static void
drag_end_cb (WakhanTimelineOverview *self)
{
  self->dragged = WAKHAN_TIME_WINDOW_NONE;
  wakhan_timeline_overview_view_changed (WAKHAN_TIMELINE_SURFACE (self));
}

static void
motion_cb (WakhanTimelineOverview *self,
           double                  x)
{
  static const char *const cursors[] = {
    [WAKHAN_TIME_WINDOW_NONE] = "pointer",
    [WAKHAN_TIME_WINDOW_WHOLE] = "grab",
    [WAKHAN_TIME_WINDOW_START] = "ew-resize",
    [WAKHAN_TIME_WINDOW_END] = "ew-resize",
  };
  WakhanTimeWindow     window;
  WakhanTimeWindowPart part;

  if (!get_study (self))
    return;
  update_scale (self);
  window = get_window (self);
  part = wakhan_time_window_find (&window, get_time_x (self, x),
                                  wakhan_touch_get_target (GTK_WIDGET (self), NULL));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), cursors[part]);
}

static gboolean
key_cb (GtkWidget *widget,
        GVariant  *share,
        gpointer   data G_GNUC_UNUSED)
{
  WakhanTimelineOverview *self = WAKHAN_TIMELINE_OVERVIEW (widget);
  double                  days = g_variant_get_double (share);
  WakhanTimeView          view;

  if (!get_study (self))
    return FALSE;
  update_scale (self);
  view = get_view (self);
  if (days <= -2)
    days = self->scale.start - view.start;
  else if (days >= 2)
    days = self->scale.end - view.end;
  else
    days *=
      (view.end - view.start) * (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? -1 : 1);
  wakhan_session_set_view (get_session (self), view.start + days, view.end + days);
  return TRUE;
}

static void
wakhan_timeline_overview_dispose (GObject *object)
{
  g_clear_pointer (&WAKHAN_TIMELINE_OVERVIEW (object)->picture, wakhan_overview_picture_free);

  G_OBJECT_CLASS (wakhan_timeline_overview_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint  key;
    double share; /* of what is in view; 2: to the end of the study */
  } keys[] = {
    { GDK_KEY_Left, -0.1 },
    { GDK_KEY_Right, 0.1 },
    { GDK_KEY_Page_Up, -0.9 },
    { GDK_KEY_Page_Down, 0.9 },
    { GDK_KEY_Home, -2 },
    { GDK_KEY_End, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, key_cb, "d", keys[i].share);
}

static void
wakhan_timeline_overview_class_init (WakhanTimelineOverviewClass *klass)
{
  WakhanTimelineSurfaceClass *surface_class = WAKHAN_TIMELINE_SURFACE_CLASS (klass);
  GtkWidgetClass             *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_timeline_overview_dispose;
  surface_class->study_changed = wakhan_timeline_overview_study_changed;
  surface_class->timeline_changed = wakhan_timeline_overview_timeline_changed;
  surface_class->view_changed = wakhan_timeline_overview_view_changed;
  surface_class->notes_changed = wakhan_timeline_overview_notes_changed;
  surface_class->size_changed = wakhan_timeline_overview_size_changed;
  widget_class->measure = wakhan_timeline_overview_measure;
  widget_class->size_allocate = wakhan_timeline_overview_size_allocate;
  widget_class->snapshot = wakhan_timeline_overview_snapshot;

  gtk_widget_class_set_css_name (widget_class, "overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  add_keys (widget_class);
}

static void
wakhan_timeline_overview_init (WakhanTimelineOverview *self)
{
  static const char *const roles[] = { "ground", "axis", "frame", "essay", "context", NULL };
  GtkGesture              *drag = gtk_gesture_drag_new ();
  GtkEventController      *motion = gtk_event_controller_motion_new ();
  wakhan_timeline_surface_add_roles (WAKHAN_TIMELINE_SURFACE (self), roles);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Overview"), -1);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  self->span = wakhan_overview_span_new (GTK_WIDGET (self), &self->scale);

  g_signal_group_connect_swapped (
    wakhan_timeline_surface_get_signals (WAKHAN_TIMELINE_SURFACE (self)), "notify::selected-event",
    G_CALLBACK (gtk_widget_queue_draw), self);
}

GtkWidget *
wakhan_timeline_overview_new (void)
{
  return g_object_new (WAKHAN_TYPE_TIMELINE_OVERVIEW, NULL);
}
