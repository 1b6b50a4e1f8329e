/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-overview-span.h"

#include "wakhan-context-menu.h"
#include "wakhan-session-years.h"

#include <glib/gi18n-lib.h>

#define SPAN "wakhan-overview-span"
#define LEAST_SPAN 6.0 /* px that are meant as a span */

struct _WakhanOverviewSpan
{
  GtkWidget             *overview;
  const WakhanTimeScale *scale;
  WakhanSession         *session; /* or NULL */
  GSignalGroup          *signals; /* of its sieve of notes */
  gboolean               is_drawn;
  double                 from; /* in px from where time begins, as the next */
  double                 to;
};

static double
get_time_x (const WakhanOverviewSpan *self,
            double                    x)
{
  return gtk_widget_get_direction (self->overview) == GTK_TEXT_DIR_RTL ? self->scale->width - x : x;
}

static gboolean
find_drawn (const WakhanOverviewSpan *self,
            double                   *from,
            double                   *to)
{
  *from = MIN (self->from, self->to);
  *to = MAX (self->from, self->to);
  return self->is_drawn && *to - *from >= LEAST_SPAN;
}

static void
drag_begin_cb (WakhanOverviewSpan *self,
               double              x,
               double              y G_GNUC_UNUSED,
               GtkGesture         *drag)
{
  const GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (drag));

  if (!(state & GDK_SHIFT_MASK) || !self->session)
    {
      gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (self->overview);
  self->is_drawn = TRUE;
  self->from = self->to = get_time_x (self, x);
}

static void
drag_update_cb (WakhanOverviewSpan *self,
                double              dx,
                double              dy G_GNUC_UNUSED,
                GtkGesture         *drag)
{
  double start;

  if (!self->is_drawn || !gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (drag), &start, NULL))
    return;
  self->to = CLAMP (get_time_x (self, start + dx), 0, self->scale->width);
  gtk_widget_queue_draw (self->overview);
}

static void
drag_end_cb (WakhanOverviewSpan *self)
{
  double         from;
  double         to;
  const gboolean is_span = find_drawn (self, &from, &to);

  self->is_drawn = FALSE;
  gtk_widget_queue_draw (self->overview);
  if (is_span && self->session)
    wakhan_session_show_notes_of (
      self->session, &(WakhanTimeView){ wakhan_time_scale_to_day (self->scale, from),
                                        wakhan_time_scale_to_day (self->scale, to) });
}

/* As another window takes the pointer away. */
static void
cancel_cb (WakhanOverviewSpan *self)
{
  self->is_drawn = FALSE;
  gtk_widget_queue_draw (self->overview);
}

static GMenuModel *
prepare_menu (GtkWidget              *widget,
              const graphene_point_t *point,
              GdkRectangle           *at)
{
  GMenu *menu = g_menu_new ();

  *at = point ? (GdkRectangle){ point->x, point->y, 1, 1 }
              : (GdkRectangle){ gtk_widget_get_width (widget) / 2, 0, 1, 1 };
  g_menu_append (menu, g_dpgettext2 (NULL, "command", "Notes of the Years in View"),
                 "win.notes-of-years");
  g_menu_append (menu, g_dpgettext2 (NULL, "command", "Fit Study"), "win.fit");
  return G_MENU_MODEL (menu);
}

static void
free_span (gpointer data)
{
  g_clear_object (&((WakhanOverviewSpan *) data)->signals);
  g_free (data);
}

WakhanOverviewSpan *
wakhan_overview_span_new (GtkWidget             *overview,
                          const WakhanTimeScale *scale)
{
  GtkGesture         *drag = gtk_gesture_drag_new ();
  WakhanOverviewSpan *self = g_new0 (WakhanOverviewSpan, 1);

  self->overview = overview;
  self->scale = scale;
  self->signals = g_signal_group_new (WAKHAN_TYPE_NOTE_SIEVE);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (gtk_widget_queue_draw),
                                  overview);
  g_object_set_data_full (G_OBJECT (overview), SPAN, self, free_span);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (cancel_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (overview, GTK_EVENT_CONTROLLER (drag));
  wakhan_context_menu_attach (overview, prepare_menu);
  return self;
}

void
wakhan_overview_span_set_session (WakhanOverviewSpan *self,
                                  WakhanSession      *session)
{
  self->session = session;
  g_signal_group_set_target (self->signals,
                             session ? wakhan_session_get_note_sieve (session) : NULL);
}

/* What is drawn, else the years of the notes that are shown. */
static gboolean
find_span (const WakhanOverviewSpan *self,
           double                   *from,
           double                   *to)
{
  WakhanDate *years =
    self->session ? wakhan_note_sieve_get_years (wakhan_session_get_note_sieve (self->session))
                  : NULL;

  if (find_drawn (self, from, to))
    return TRUE;
  if (!years)
    return FALSE;
  *from = CLAMP (wakhan_time_scale_to_x (self->scale, wakhan_date_get_earliest_start (years)), 0,
                 self->scale->width);
  *to = CLAMP (wakhan_time_scale_to_x (self->scale, wakhan_date_get_latest_end (years)), 0,
               self->scale->width);
  return *from < *to;
}

void
wakhan_overview_span_snapshot (const WakhanOverviewSpan *self,
                               GtkSnapshot              *snapshot,
                               WakhanPalette            *palette,
                               double                    base)
{
  GdkRGBA color;
  double  from;
  double  to;

  if (!find_span (self, &from, &to))
    return;
  wakhan_palette_get (palette, "frame", NULL, &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (from, base - 1, to - from, 2));
  color.alpha *= 0.15;
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (from, 1, to - from, base));
}
