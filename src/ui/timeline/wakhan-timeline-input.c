/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-input.h"

#include "wakhan-timeline-layout.h"
#include "wakhan-touch.h"

#include <math.h>

#define STEP 1.25
#define PAN 0.1
#define PAGE 0.9
#define TOUCHPAD_STEP 20.0

typedef struct
{
  GtkWidget *view;
  double     pointer;
  double     drag_start;
  double     drag_end;
} Pointer;

static WakhanSession *
get_session (GtkWidget *view)
{
  return wakhan_timeline_view_get_session (WAKHAN_TIMELINE_VIEW (view));
}

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
get_day_at (Pointer *pointer)
{
  const double    width = gtk_widget_get_width (pointer->view);
  WakhanTimeScale scale = { .width = width };

  wakhan_session_get_shown_view (get_session (pointer->view), &scale.start, &scale.end);
  return wakhan_time_scale_to_day (&scale, get_direction (pointer->view) < 0 ? width - pointer->pointer : pointer->pointer);
}

static gboolean
scroll_cb (Pointer                  *pointer,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  const GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));
  const gboolean        touchpad = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE;
  const double          along = (fabs (dx) > fabs (dy) ? dx : dy) * get_direction (pointer->view);
  const int             width = gtk_widget_get_width (pointer->view);
  WakhanSession        *session = get_session (pointer->view);

  if (!session || width <= 0)
    return FALSE;

  if (touchpad && !(state & GDK_CONTROL_MASK))
    pan (session, along / width);
  else if (state & GDK_SHIFT_MASK || fabs (dx) > fabs (dy))
    pan (session, along * PAN);
  else
    wakhan_session_zoom (session, pow (STEP, touchpad ? -dy / TOUCHPAD_STEP : -dy), get_day_at (pointer));
  return TRUE;
}

static void
motion_cb (Pointer *pointer,
           double   x)
{
  pointer->pointer = x;
}

static void
drag_begin_cb (Pointer *pointer)
{
  if (get_session (pointer->view))
    wakhan_session_get_shown_view (get_session (pointer->view), &pointer->drag_start, &pointer->drag_end);
}

static void
drag_update_cb (Pointer    *pointer,
                double      dx,
                double      dy G_GNUC_UNUSED,
                GtkGesture *drag)
{
  GdkEventSequence *sequence = gtk_gesture_get_last_updated_sequence (drag);
  const double      length = pointer->drag_end - pointer->drag_start;
  const int         width = gtk_widget_get_width (pointer->view);
  double            days;

  if (!get_session (pointer->view) || width <= 0)
    return;
  if (!gtk_drag_check_threshold (pointer->view, 0, 0, dx, 0) &&
      gtk_gesture_get_sequence_state (drag, sequence) != GTK_EVENT_SEQUENCE_CLAIMED)
    return;

  /* A claimed drag is no click on the mark it began on. */
  gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (pointer->view, "grabbing");
  days = -dx * get_direction (pointer->view) / width * length;
  wakhan_session_set_view (get_session (pointer->view), pointer->drag_start + days, pointer->drag_end + days);
}

static void
drag_end_cb (Pointer *pointer)
{
  gtk_widget_set_cursor_from_name (pointer->view, "grab");
}

/* Beside all marks: the nearest that is too small to be met, else the keyboard goes to the whole. */
static void
released_cb (Pointer    *pointer,
             int         n_presses G_GNUC_UNUSED,
             double      x,
             double      y,
             GtkGesture *click)
{
  GtkWidget *child;

  if (gtk_widget_pick (pointer->view, x, y, GTK_PICK_DEFAULT) != pointer->view)
    return;
  child = wakhan_touch_find_child (pointer->view, x, y, wakhan_touch_get_target (pointer->view, click));
  gtk_widget_grab_focus (child ? child : pointer->view);
  if (child && !gtk_widget_activate_action (child, "event.activate", NULL))
    gtk_widget_activate_action (child, "cluster.open", NULL);
}

static gboolean
pan_key_cb (GtkWidget *view,
            GVariant  *direction,
            gpointer   data G_GNUC_UNUSED)
{
  if (!get_session (view))
    return FALSE;

  pan (get_session (view), g_variant_get_int32 (direction) * get_direction (view) * PAN);
  return TRUE;
}

static gboolean
zoom_key_cb (GtkWidget *view,
             GVariant  *direction,
             gpointer   data G_GNUC_UNUSED)
{
  if (!get_session (view))
    return FALSE;

  if (g_variant_get_int32 (direction) > 0)
    wakhan_session_zoom_in (get_session (view));
  else
    wakhan_session_zoom_out (get_session (view));
  return TRUE;
}

/* In time, whichever way that runs on the screen. */
static gboolean
walk_key_cb (GtkWidget *view,
             GVariant  *direction,
             gpointer   data G_GNUC_UNUSED)
{
  wakhan_timeline_view_walk (WAKHAN_TIMELINE_VIEW (view), g_variant_get_int32 (direction));
  return TRUE;
}

static gboolean
walk_along_key_cb (GtkWidget *view,
                   GVariant  *direction,
                   gpointer   data G_GNUC_UNUSED)
{
  wakhan_timeline_view_walk (WAKHAN_TIMELINE_VIEW (view), g_variant_get_int32 (direction) * get_direction (view));
  return TRUE;
}

static gboolean
end_key_cb (GtkWidget *view,
            GVariant  *direction,
            gpointer   data G_GNUC_UNUSED)
{
  wakhan_timeline_view_walk_to_end (WAKHAN_TIMELINE_VIEW (view), g_variant_get_int32 (direction));
  return TRUE;
}

static gboolean
fit_key_cb (GtkWidget *view,
            GVariant  *direction G_GNUC_UNUSED,
            gpointer   data G_GNUC_UNUSED)
{
  if (!get_session (view))
    return FALSE;

  wakhan_session_fit (get_session (view));
  return TRUE;
}

static gboolean
page_key_cb (GtkWidget *view,
             GVariant  *direction,
             gpointer   data G_GNUC_UNUSED)
{
  if (!get_session (view))
    return FALSE;

  pan (get_session (view), g_variant_get_int32 (direction) * PAGE);
  return TRUE;
}

void
wakhan_timeline_input_add_keys (GtkWidgetClass *view_class)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    GtkShortcutFunc run;
    int             direction;
  } keys[] = {
    { GDK_KEY_Left, 0, walk_along_key_cb, -1 },
    { GDK_KEY_Right, 0, walk_along_key_cb, 1 },
    { GDK_KEY_Up, 0, walk_key_cb, -1 },
    { GDK_KEY_Down, 0, walk_key_cb, 1 },
    { GDK_KEY_Left, GDK_CONTROL_MASK, pan_key_cb, -1 },
    { GDK_KEY_Right, GDK_CONTROL_MASK, pan_key_cb, 1 },
    { GDK_KEY_Home, 0, end_key_cb, -1 },
    { GDK_KEY_End, 0, end_key_cb, 1 },
    { GDK_KEY_Page_Up, 0, page_key_cb, -1 },
    { GDK_KEY_Page_Down, 0, page_key_cb, 1 },
    { GDK_KEY_0, 0, fit_key_cb, 0 },
    { GDK_KEY_KP_0, 0, fit_key_cb, 0 },
    { GDK_KEY_plus, 0, zoom_key_cb, 1 },
    { GDK_KEY_equal, 0, zoom_key_cb, 1 },
    { GDK_KEY_KP_Add, 0, zoom_key_cb, 1 },
    { GDK_KEY_minus, 0, zoom_key_cb, -1 },
    { GDK_KEY_KP_Subtract, 0, zoom_key_cb, -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (view_class, keys[i].key, keys[i].modifiers, keys[i].run, "i", keys[i].direction);
}

void
wakhan_timeline_input_add_pointer (GtkWidget *view)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *drag = gtk_gesture_drag_new ();
  GtkGesture         *click = gtk_gesture_click_new ();
  Pointer            *pointer = g_new0 (Pointer, 1);

  pointer->view = view;
  g_object_set_data_full (G_OBJECT (view), "wakhan-timeline-pointer", pointer, g_free);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), pointer);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), pointer);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), pointer);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), pointer);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), pointer);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), pointer);
  gtk_widget_add_controller (view, scroll);
  gtk_widget_add_controller (view, motion);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (drag));
}
