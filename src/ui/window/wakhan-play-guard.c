/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-play-guard.h"

#include "wakhan-commands.h"

#define PLAY "win.play"

static gboolean
plays (GtkWidget *widget)
{
  for (; widget; widget = gtk_widget_get_parent (widget))
    if (GTK_IS_ACTIONABLE (widget) &&
        g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), PLAY) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_play_key (GtkWidget *window,
             GdkEvent  *event)
{
  const guint key = gdk_key_event_get_keyval (event);
  GtkWidget  *focus = gtk_window_get_focus (GTK_WINDOW (window));

  if ((key == GDK_KEY_space || key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && plays (focus))
    return TRUE;
  for (const char *const *accel = wakhan_commands_find (PLAY)->accels; *accel; accel++)
    {
      guint           play_key;
      GdkModifierType modifiers;

      if (gtk_accelerator_parse (*accel, &play_key, &modifiers) &&
          gdk_key_event_matches (event, play_key, modifiers) != GDK_KEY_MATCH_NONE)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_on_play_button (GtkWidget *window,
                   GdkEvent  *event)
{
  double x;
  double y;
  double left;
  double top;

  if (!gdk_event_get_position (event, &x, &y) ||
      gdk_event_get_surface (event) != gtk_native_get_surface (GTK_NATIVE (window)))
    return FALSE;
  gtk_native_get_surface_transform (GTK_NATIVE (window), &left, &top);
  return plays (gtk_widget_pick (window, x - left, y - top, GTK_PICK_DEFAULT));
}

static gboolean
is_act (GtkWidget *window,
        GdkEvent  *event)
{
  switch (gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
      return !gdk_key_event_is_modifier (event) && !is_play_key (window, event);
    case GDK_BUTTON_PRESS:
    case GDK_TOUCH_BEGIN:
      return !is_on_play_button (window, event);
    case GDK_SCROLL:
    case GDK_TOUCHPAD_PINCH:
    case GDK_TOUCHPAD_SWIPE:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
event_cb (WakhanSession      *session,
          GdkEvent           *event,
          GtkEventController *controller)
{
  gboolean is_playing;

  g_object_get (session, "playing", &is_playing, NULL);
  if (is_playing && is_act (gtk_event_controller_get_widget (controller), event))
    g_object_set (session, "playing", FALSE, NULL);
  return GDK_EVENT_PROPAGATE;
}

void
wakhan_play_guard_attach (GtkWidget     *window,
                          WakhanSession *session)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (event_cb), session, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (window, controller);
}
