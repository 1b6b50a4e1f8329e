/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-input.h"

#include "wakhan-kinetic-pan.h"
#include "wakhan-timeline-layout.h"
#include "wakhan-timeline-surface.h"
#include "wakhan-touch.h"
#include "wakhan-view-history.h"

#include <math.h>

#define STEP 1.25
#define PAN 0.1
#define PAGE 0.9
#define TOUCHPAD_STEP 20.0
#define DOUBLE_CLICK 2.0 /* times closer */
#define LEAST_SPAN 8.0   /* px along the axis that are meant as a span */

#define INPUT "wakhan-timeline-input"

struct _WakhanTimelineInput
{
  GtkWidget             *view;
  WakhanSession         *session; /* of the view; or NULL */
  WakhanTimelineWalkFunc walk;
  WakhanTimelinePullFunc pull;
  double                 pointer;
  double                 drag_start;
  double                 drag_end;
  gboolean               is_dragging;
  gboolean               is_marking; /* a span along the axis, of the two below, in px */
  double                 mark_from;
  double                 mark_to;
  double                 scale; /* of a pinch, so far */
  WakhanKineticPan      *kinetic;
  GSignalGroup          *session_signals;
  WakhanViewHistory     *history;
  WakhanTimeView         shown;
  gboolean               is_going_back;
};

/* Of pixels or steps to the right: 1 where time runs that way too. */
static int
get_direction (GtkWidget *view)
{
  return gtk_widget_get_direction (view) == GTK_TEXT_DIR_RTL ? -1 : 1;
}

/* By a share of what is shown; less than 0: to earlier days. */
static void
pan (WakhanSession *session,
     double         share)
{
  double start;
  double end;

  wakhan_session_get_shown_view (session, &start, &end);
  share *= end - start;
  wakhan_session_set_view (session, start + share, end + share);
}

static double
get_day_at (WakhanTimelineInput *self)
{
  const double    width = gtk_widget_get_width (self->view);
  WakhanTimeScale scale = { .width = width };

  wakhan_session_get_shown_view (self->session, &scale.start, &scale.end);
  return wakhan_time_scale_to_day (&scale, get_direction (self->view) < 0 ? width - self->pointer
                                                                          : self->pointer);
}

static gboolean
scroll_cb (WakhanTimelineInput      *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  const GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));
  const gboolean touchpad =
    gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE;
  const double along = (fabs (dx) > fabs (dy) ? dx : dy) * get_direction (self->view);
  const int    width = gtk_widget_get_width (self->view);

  if (!self->session || width <= 0)
    return FALSE;

  if (touchpad && !(state & GDK_CONTROL_MASK))
    pan (self->session, along / width);
  else if (state & GDK_SHIFT_MASK || fabs (dx) > fabs (dy))
    pan (self->session, along * PAN);
  else
    wakhan_session_zoom (self->session, pow (STEP, touchpad ? -dy / TOUCHPAD_STEP : -dy),
                         get_day_at (self));
  return TRUE;
}

static gboolean
is_on_axis (WakhanTimelineInput *self,
            double               y)
{
  return y >= gtk_widget_get_height (self->view) -
                WAKHAN_TIMELINE_AXIS *
                  wakhan_timeline_surface_get_unit (WAKHAN_TIMELINE_SURFACE (self->view));
}

static void
motion_cb (WakhanTimelineInput *self,
           double               x,
           double               y)
{
  self->pointer = x;
  if (!self->is_dragging)
    gtk_widget_set_cursor_from_name (self->view, is_on_axis (self, y) ? "col-resize" : "grab");
}

static gboolean
pan_by_pixels (double   pixels,
               gpointer data)
{
  WakhanTimelineInput *self = data;
  const int            width = gtk_widget_get_width (self->view);

  if (!self->session || width <= 0)
    return FALSE;
  pan (self->session, pixels / width);
  return TRUE;
}

static void
decelerate_cb (WakhanTimelineInput *self,
               double               vx,
               double               vy)
{
  wakhan_kinetic_pan_start (self->kinetic,
                            (fabs (vx) > fabs (vy) ? vx : vy) * get_direction (self->view));
}

static void
pinch_begin_cb (WakhanTimelineInput *self)
{
  wakhan_kinetic_pan_stop (self->kinetic);
  self->scale = 1;
}

/* Where the fingers are. */
static void
pinch_cb (WakhanTimelineInput *self,
          double               scale,
          GtkGesture          *pinch)
{
  double x;
  double y;

  if (!self->session || scale <= 0)
    return;
  if (gtk_gesture_get_bounding_box_center (pinch, &x, &y))
    self->pointer = x;
  gtk_gesture_set_state (pinch, GTK_EVENT_SEQUENCE_CLAIMED);
  wakhan_session_zoom (self->session, scale / self->scale, get_day_at (self));
  self->scale = scale;
}

static void
drag_begin_cb (WakhanTimelineInput *self,
               double               x,
               double               y)
{
  wakhan_kinetic_pan_stop (self->kinetic);
  self->is_dragging = TRUE;
  self->is_marking = self->session && is_on_axis (self, y);
  self->mark_from = self->mark_to = x;
  self->pull (self->view, 0);
  if (self->session)
    wakhan_session_get_shown_view (self->session, &self->drag_start, &self->drag_end);
}

gboolean
wakhan_timeline_input_get_span (WakhanTimelineInput *self,
                                double              *from,
                                double              *to)
{
  *from = MIN (self->mark_from, self->mark_to);
  *to = MAX (self->mark_from, self->mark_to);
  return self->is_marking && *to - *from >= LEAST_SPAN;
}

static void
zoom_to_span (WakhanTimelineInput *self)
{
  double from;
  double to;
  double start;

  if (!wakhan_timeline_input_get_span (self, &from, &to))
    return;
  self->pointer = get_direction (self->view) > 0 ? from : to;
  start = get_day_at (self);
  gtk_widget_grab_focus (self->view);
  self->pointer = get_direction (self->view) > 0 ? to : from;
  wakhan_session_set_view (self->session, start, get_day_at (self));
}

static void
drag_update_cb (WakhanTimelineInput *self,
                double               dx,
                double               dy,
                GtkGesture          *drag)
{
  GdkEventSequence *sequence = gtk_gesture_get_last_updated_sequence (drag);
  const double      length = self->drag_end - self->drag_start;
  const int         width = gtk_widget_get_width (self->view);
  double            days;

  if (!self->session || width <= 0)
    return;
  if (!gtk_drag_check_threshold (self->view, 0, 0, dx, dy) &&
      gtk_gesture_get_sequence_state (drag, sequence) != GTK_EVENT_SEQUENCE_CLAIMED)
    return;

  /* A claimed drag is no click on the mark it began on. */
  gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->is_marking)
    {
      self->mark_to = CLAMP (self->mark_from + dx, 0, width);
      gtk_widget_queue_draw (self->view);
      return;
    }
  gtk_widget_set_cursor_from_name (self->view, "grabbing");
  days = -dx * get_direction (self->view) / width * length;
  self->pull (self->view, dy);
  wakhan_session_set_view (self->session, self->drag_start + days, self->drag_end + days);
}

static void
drag_end_cb (WakhanTimelineInput *self)
{
  zoom_to_span (self);
  self->is_marking = self->is_dragging = FALSE;
  gtk_widget_queue_draw (self->view);
  gtk_widget_set_cursor_from_name (self->view, "grab");
}

/* Beside all marks: the nearest that is too small to be met, else the keyboard goes
 * to the whole. */
static void
released_cb (WakhanTimelineInput *self,
             int                  n_presses,
             double               x,
             double               y,
             GtkGesture          *click)
{
  GtkWidget *child;

  if (gtk_widget_pick (self->view, x, y, GTK_PICK_DEFAULT) != self->view)
    return;
  child = wakhan_touch_find_child (self->view, x, y, wakhan_touch_get_target (self->view, click));
  gtk_widget_grab_focus (child ? child : self->view);
  if (child)
    gtk_widget_activate_action (child, "button.activate", NULL);
  else if (n_presses == 2 && self->session)
    {
      self->pointer = x;
      wakhan_session_zoom (self->session, DOUBLE_CLICK, get_day_at (self));
    }
}

/* Each zoom leaves a way back. */
static void
view_changed_cb (WakhanTimelineInput *self)
{
  const WakhanTimeView before = self->shown;

  wakhan_session_get_shown_view (self->session, &self->shown.start, &self->shown.end);
  if (!self->is_going_back)
    wakhan_view_history_add (self->history, &before, &self->shown, g_get_monotonic_time ());
}

static void
study_changed_cb (WakhanTimelineInput *self)
{
  wakhan_view_history_clear (self->history);
  wakhan_session_get_shown_view (self->session, &self->shown.start, &self->shown.end);
}

static void
zoom_back (WakhanTimelineInput *self,
           int                  direction G_GNUC_UNUSED)
{
  WakhanTimeView view;

  if (!wakhan_view_history_pop (self->history, &view))
    {
      gtk_widget_error_bell (self->view);
      return;
    }
  self->is_going_back = TRUE;
  wakhan_session_set_view (self->session, view.start, view.end);
  self->is_going_back = FALSE;
}

static void
pan_along (WakhanTimelineInput *self,
           int                  direction)
{
  pan (self->session, direction * get_direction (self->view) * PAN);
}

static void
turn_page (WakhanTimelineInput *self,
           int                  direction)
{
  pan (self->session, direction * PAGE);
}

static void
zoom (WakhanTimelineInput *self,
      int                  direction)
{
  self->walk (self->view, direction, WAKHAN_TIMELINE_ZOOM);
}

static void
fit (WakhanTimelineInput *self,
     int                  direction G_GNUC_UNUSED)
{
  wakhan_session_fit (self->session);
}

static void
walk_across (WakhanTimelineInput *self,
             int                  direction)
{
  self->walk (self->view, direction, WAKHAN_TIMELINE_WALK_ACROSS);
}

static void
walk_along (WakhanTimelineInput *self,
            int                  direction)
{
  self->walk (self->view, direction * get_direction (self->view), WAKHAN_TIMELINE_WALK_ALONG);
}

static void
walk_to_end (WakhanTimelineInput *self,
             int                  direction)
{
  self->walk (self->view, direction, WAKHAN_TIMELINE_WALK_TO_END);
}

/* clang-format off */
static const struct
{
  guint           key;
  GdkModifierType modifiers;
  void          (*run) (WakhanTimelineInput *self, int direction);
  int             direction;
} keys[] = {
  { GDK_KEY_Left, 0, walk_along, -1 },
  { GDK_KEY_Right, 0, walk_along, 1 },
  { GDK_KEY_Up, 0, walk_across, -1 },
  { GDK_KEY_Down, 0, walk_across, 1 },
  { GDK_KEY_Left, GDK_CONTROL_MASK, pan_along, -1 },
  { GDK_KEY_Right, GDK_CONTROL_MASK, pan_along, 1 },
  { GDK_KEY_Home, 0, walk_to_end, -1 },
  { GDK_KEY_End, 0, walk_to_end, 1 },
  { GDK_KEY_Page_Up, 0, turn_page, -1 },
  { GDK_KEY_Page_Down, 0, turn_page, 1 },
  { GDK_KEY_0, 0, fit, 0 },
  { GDK_KEY_KP_0, 0, fit, 0 },
  { GDK_KEY_plus, 0, zoom, 1 },
  { GDK_KEY_equal, 0, zoom, 1 },
  { GDK_KEY_KP_Add, 0, zoom, 1 },
  { GDK_KEY_minus, 0, zoom, -1 },
  { GDK_KEY_KP_Subtract, 0, zoom, -1 },
  { GDK_KEY_BackSpace, 0, zoom_back, 0 },
};
/* clang-format on */

static gboolean
run_key_cb (GtkWidget *view,
            GVariant  *row,
            gpointer   data G_GNUC_UNUSED)
{
  WakhanTimelineInput *self = g_object_get_data (G_OBJECT (view), INPUT);
  const guint          i = g_variant_get_uint32 (row);

  if (!self->session)
    return FALSE;
  keys[i].run (self, keys[i].direction);
  return TRUE;
}

void
wakhan_timeline_input_add_keys (GtkWidgetClass *view_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (view_class, keys[i].key, keys[i].modifiers, run_key_cb, "u", i);
}

static void
free_input (gpointer data)
{
  WakhanTimelineInput *self = data;

  g_clear_object (&self->session_signals);
  wakhan_kinetic_pan_free (self->kinetic);
  wakhan_view_history_free (self->history);
  g_free (self);
}

static void
add_touch (WakhanTimelineInput *self)
{
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (self->view, GTK_EVENT_CONTROLLER (pinch));
}

static void
connect_session (WakhanTimelineInput *self)
{
  self->history = wakhan_view_history_new ();
  self->session_signals = g_signal_group_new (WAKHAN_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::view-start",
                                  G_CALLBACK (view_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::view-end",
                                  G_CALLBACK (view_changed_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::study",
                                  G_CALLBACK (study_changed_cb), self);
}

WakhanTimelineInput *
wakhan_timeline_input_new (GtkWidget             *view,
                           WakhanTimelineWalkFunc walk_func,
                           WakhanTimelinePullFunc pull_func)
{
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                     GTK_EVENT_CONTROLLER_SCROLL_KINETIC);
  GtkEventController  *motion = gtk_event_controller_motion_new ();
  GtkGesture          *drag = gtk_gesture_drag_new ();
  GtkGesture          *click = gtk_gesture_click_new ();
  WakhanTimelineInput *self = g_new0 (WakhanTimelineInput, 1);

  self->view = view;
  self->walk = walk_func;
  self->pull = pull_func;
  self->kinetic = wakhan_kinetic_pan_new (view, pan_by_pixels, self);
  g_object_set_data_full (G_OBJECT (view), INPUT, self, free_input);
  connect_session (self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (view, scroll);
  gtk_widget_add_controller (view, motion);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (drag));
  add_touch (self);
  return self;
}

void
wakhan_timeline_input_set_session (WakhanTimelineInput *self,
                                   WakhanSession       *session)
{
  self->session = session;
  g_signal_group_set_target (self->session_signals, session);
  if (session)
    study_changed_cb (self);
}
