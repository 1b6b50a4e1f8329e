/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-typing.h"

#define TYPING "wakhan-timeline-typing"
#define PAUSE 1000 /* ms, after which letters begin anew */

typedef struct
{
  GtkWidget               *view;
  WakhanTimelineTypingFunc typed;
  GString                 *letters;
  guint32                  time; /* of the last one */
} Typing;

/* The list of a cluster that is open has the keyboard for itself. */
static gboolean
has_keyboard (GtkWidget *view)
{
  GtkWidget *child = gtk_widget_get_focus_child (view);

  return child ? gtk_widget_is_focus (child) : gtk_widget_is_focus (view);
}

static gboolean
key_pressed_cb (Typing                *self,
                guint                  key,
                guint                  code G_GNUC_UNUSED,
                GdkModifierType        state,
                GtkEventControllerKey *keys)
{
  const gunichar letter = gdk_keyval_to_unicode (key);
  const guint32  time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (keys));
  gboolean       goes_on;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK) || !has_keyboard (self->view))
    return FALSE;
  goes_on = self->letters->len > 0 && time - self->time < PAUSE;
  if (goes_on ? !g_unichar_isprint (letter) : !g_unichar_isalpha (letter))
    return FALSE;
  if (!goes_on)
    g_string_truncate (self->letters, 0);
  g_string_append_unichar (self->letters, letter);
  self->time = time;
  self->typed (self->view, self->letters->str, goes_on);
  return TRUE;
}

static void
free_typing (gpointer data)
{
  g_string_free (((Typing *) data)->letters, TRUE);
  g_free (data);
}

void
wakhan_timeline_typing_attach (GtkWidget               *view,
                               WakhanTimelineTypingFunc typed)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  Typing             *self = g_new0 (Typing, 1);

  g_return_if_fail (GTK_IS_WIDGET (view));

  self->view = view;
  self->typed = typed;
  self->letters = g_string_new (NULL);
  g_object_set_data_full (G_OBJECT (view), TYPING, self, free_typing);
  /* before the button of a mark takes a blank to be a click */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (view, keys);
}
