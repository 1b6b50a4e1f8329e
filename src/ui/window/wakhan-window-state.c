/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-window-state.h"

#define DELAY 15000 /* ms; what is left before, by the focus or by the window, is saved at once */

struct _WakhanWindowState
{
  GObject parent_instance;

  GtkWindow          *window; /* holds this object */
  WakhanSession      *session;
  WakhanLayout       *layout;
  WakhanReadingState *reading_state;
  guint               timeout;
};

G_DEFINE_FINAL_TYPE (WakhanWindowState, wakhan_window_state, G_TYPE_OBJECT)

static const struct
{
  WakhanPane  pane;
  const char *key;
} sizes[] = {
  { WAKHAN_PANE_OUTLINE, "OutlineWidth" },
  { WAKHAN_PANE_NOTES, "NotesWidth" },
  { WAKHAN_PANE_TIMELINE, "TimelineHeight" },
};

static gboolean
timeout_cb (gpointer user_data)
{
  WakhanWindowState *self = user_data;

  self->timeout = 0;
  wakhan_window_state_store (self);
  wakhan_reading_state_save (self->reading_state);
  return G_SOURCE_REMOVE;
}

static void
queue_save (WakhanWindowState *self)
{
  if (!self->timeout)
    self->timeout = g_timeout_add (DELAY, timeout_cb, self);
}

static void
wakhan_window_state_dispose (GObject *object)
{
  WakhanWindowState *self = WAKHAN_WINDOW_STATE (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->window)
    g_signal_handlers_disconnect_by_data (self->window, self);
  self->window = NULL;
  g_clear_object (&self->session);
  g_clear_object (&self->reading_state);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (wakhan_window_state_parent_class)->dispose (object);
}

static void
wakhan_window_state_class_init (WakhanWindowStateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_window_state_dispose;
}

static void
wakhan_window_state_init (WakhanWindowState *self G_GNUC_UNUSED)
{
}

static void
restore (WakhanWindowState *self)
{
  gtk_window_set_default_size (
    self->window, wakhan_reading_state_get_window_value (self->reading_state, "Width", 1280),
    wakhan_reading_state_get_window_value (self->reading_state, "Height", 800));
  if (wakhan_reading_state_get_window_value (self->reading_state, "Maximized", FALSE))
    gtk_window_maximize (self->window);
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    wakhan_layout_set_size (
      self->layout, sizes[i].pane,
      wakhan_reading_state_get_window_value (self->reading_state, sizes[i].key, 0));
  g_object_set (self->session, "outline-visible",
                wakhan_reading_state_get_window_value (self->reading_state, "Outline", TRUE) != 0,
                "notes-visible",
                wakhan_reading_state_get_window_value (self->reading_state, "Notes", TRUE) != 0,
                "timeline-visible",
                wakhan_reading_state_get_window_value (self->reading_state, "Timeline", TRUE) != 0,
                NULL);
}

WakhanWindowState *
wakhan_window_state_new (GtkWindow          *window,
                         WakhanSession      *session,
                         WakhanLayout       *layout,
                         WakhanReadingState *reading_state)
{
  WakhanWindowState *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);
  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (WAKHAN_IS_LAYOUT (layout), NULL);
  g_return_val_if_fail (WAKHAN_IS_READING_STATE (reading_state), NULL);

  self = g_object_new (WAKHAN_TYPE_WINDOW_STATE, NULL);
  self->window = window;
  self->session = g_object_ref (session);
  self->layout = g_object_ref (layout);
  self->reading_state = g_object_ref (reading_state);
  restore (self);
  g_signal_connect_object (session, "notify", G_CALLBACK (queue_save), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (layout, "sizes-changed", G_CALLBACK (queue_save), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (window, "notify::default-width", G_CALLBACK (queue_save), self);
  g_signal_connect_swapped (window, "notify::default-height", G_CALLBACK (queue_save), self);
  g_signal_connect_swapped (window, "notify::maximized", G_CALLBACK (queue_save), self);
  return self;
}

void
wakhan_window_state_store (WakhanWindowState *self)
{
  int width;
  int height;

  g_return_if_fail (WAKHAN_IS_WINDOW_STATE (self));

  gtk_window_get_default_size (self->window, &width, &height);
  if (width > 0 && height > 0)
    {
      wakhan_reading_state_set_window_value (self->reading_state, "Width", width);
      wakhan_reading_state_set_window_value (self->reading_state, "Height", height);
    }
  wakhan_reading_state_set_window_value (self->reading_state, "Maximized",
                                         gtk_window_is_maximized (self->window));
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    wakhan_reading_state_set_window_value (self->reading_state, sizes[i].key,
                                           wakhan_layout_get_size (self->layout, sizes[i].pane));
  wakhan_reading_state_set_window_value (
    self->reading_state, "Outline", wakhan_layout_get_wanted (self->layout, WAKHAN_PANE_OUTLINE));
  wakhan_reading_state_set_window_value (
    self->reading_state, "Notes", wakhan_layout_get_wanted (self->layout, WAKHAN_PANE_NOTES));
  wakhan_reading_state_set_window_value (
    self->reading_state, "Timeline", wakhan_layout_get_wanted (self->layout, WAKHAN_PANE_TIMELINE));
  wakhan_reading_state_store (self->reading_state, self->session);
}
