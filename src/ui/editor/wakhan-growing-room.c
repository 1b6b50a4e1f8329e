/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-growing-room.h"

#define LINES "growing-room-lines"
#define TICK "growing-room-tick"

typedef struct
{
  guint n_least;
  guint n_most;
} Lines;

/* As high as the text is then. */
static void
map_cb (GtkScrolledWindow *room)
{
  const Lines *lines = g_object_get_data (G_OBJECT (room), LINES);
  GtkWidget   *view = gtk_scrolled_window_get_child (room);
  const int    margins = gtk_text_view_get_top_margin (GTK_TEXT_VIEW (view)) +
                      gtk_text_view_get_bottom_margin (GTK_TEXT_VIEW (view));
  g_autoptr (PangoLayout) line = gtk_widget_create_pango_layout (view, "X");
  int                     height;

  pango_layout_get_pixel_size (line, NULL, &height);
  gtk_scrolled_window_set_min_content_height (room, -1); /* it may not be more than the most */
  gtk_scrolled_window_set_max_content_height (room, lines->n_most * height + margins);
  gtk_scrolled_window_set_min_content_height (room, lines->n_least * height + margins);
}

static gboolean
tick_cb (GtkWidget     *room,
         GdkFrameClock *clock G_GNUC_UNUSED,
         gpointer       user_data G_GNUC_UNUSED)
{
  g_object_set_data (G_OBJECT (room), TICK, NULL);
  gtk_widget_queue_resize (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (room)));
  return G_SOURCE_REMOVE;
}

/* How high words are is known only when they have been laid out as wide as they are. */
static void
upper_changed_cb (GtkWidget *room)
{
  if (g_object_get_data (G_OBJECT (room), TICK))
    return;
  g_object_set_data (G_OBJECT (room), TICK, GUINT_TO_POINTER (TRUE));
  gtk_widget_add_tick_callback (room, tick_cb, NULL, NULL);
}

void
wakhan_growing_room_attach (GtkScrolledWindow *room,
                            guint              n_least,
                            guint              n_most)
{
  Lines *lines;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (room));
  g_return_if_fail (GTK_IS_TEXT_VIEW (gtk_scrolled_window_get_child (room)));
  g_return_if_fail (n_least <= n_most);

  lines = g_new (Lines, 1);
  *lines = (Lines){ n_least, n_most };
  g_object_set_data_full (G_OBJECT (room), LINES, lines, g_free);
  g_signal_connect (room, "map", G_CALLBACK (map_cb), NULL);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (room), "notify::upper",
                           G_CALLBACK (upper_changed_cb), room, G_CONNECT_SWAPPED);
}
