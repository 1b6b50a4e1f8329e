/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-toast.h"

#include <string.h>

#define PATH "/home/somebody/Documents/history/lower-wick/canal/The canal.study"

static GtkWidget *
find_label (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), PATH))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child);
  return found;
}

/* Of a path that is too long the end tells, and is seen. */
static void
test_long_path (void)
{
  WakhanNoteToast *toast = g_object_ref_sink (g_object_new (WAKHAN_TYPE_NOTE_TOAST, NULL));
  GtkWidget       *window = gtk_window_new ();
  GtkWidget       *label;
  PangoLayout     *layout;
  PangoRectangle   last;
  const char      *words;
  int              width;

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (toast));
  gtk_window_set_default_size (GTK_WINDOW (window), 280, 100);
  gtk_window_present (GTK_WINDOW (window));
  wakhan_note_toast_show (toast, "Study saved as “" PATH "”", FALSE);
  label = find_label (GTK_WIDGET (toast));
  g_assert_nonnull (label);
  while (gtk_widget_get_width (label) == 0)
    g_main_context_iteration (NULL, TRUE);
  layout = gtk_label_get_layout (GTK_LABEL (label));
  g_assert_true (pango_layout_is_ellipsized (layout));
  pango_layout_get_pixel_size (layout, &width, NULL);
  /* the n of “canal” stands by itself, and not below the sign for what is left out */
  words = pango_layout_get_text (layout);
  pango_layout_index_to_pos (layout, (int) (strstr (words, "nal.study") - words), &last);
  g_assert_cmpint (last.x / PANGO_SCALE, <, width - 30);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (toast);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-toast/a-long-path", test_long_path);
  return g_test_run ();
}
