/* SPDX-License-Identifier: GPL-3.0-or-later */

/* drag-source FILE…: a window from which the files can be dragged, as from a file manager. Its
 * label tells how far a drag is.
 *
 * drag-source --copy HTML WORDS: a window that has copied both, as a browser does. */

#include <gtk/gtk.h>

#include <string.h>

static void
selected_action_changed_cb (GdkDrag    *drag,
                            GParamSpec *pspec G_GNUC_UNUSED,
                            GtkLabel   *label)
{
  gtk_label_set_label (label, gdk_drag_get_selected_action (drag) ? "Wanted" : "Not wanted");
}

static void
drag_begin_cb (GtkDragSource *source G_GNUC_UNUSED,
               GdkDrag       *drag,
               GtkLabel      *label)
{
  gtk_label_set_label (label, "Dragged");
  g_signal_connect_object (drag, "notify::selected-action", G_CALLBACK (selected_action_changed_cb),
                           label, 0);
}

static void
drag_end_cb (GtkDragSource *source G_GNUC_UNUSED,
             GdkDrag       *drag G_GNUC_UNUSED,
             gboolean       deletes G_GNUC_UNUSED,
             GtkLabel      *label)
{
  gtk_label_set_label (label, "At rest");
}

static GdkContentProvider *
create_content (char **paths)
{
  GSList             *files = NULL;
  GdkContentProvider *content;

  for (char **path = paths; *path; path++)
    files = g_slist_append (files, g_file_new_for_path (*path));
  content = gdk_content_provider_new_typed (GDK_TYPE_FILE_LIST, files);
  g_slist_free_full (files, g_object_unref);
  return content;
}

static void
copy (const char *html,
      const char *words)
{
  g_autoptr (GBytes)  page = g_bytes_new (html, strlen (html));
  g_autoptr (GBytes)  plain = g_bytes_new (words, strlen (words));
  GdkContentProvider *both[] = {
    gdk_content_provider_new_for_bytes ("text/html", page),
    gdk_content_provider_new_for_bytes ("text/plain;charset=utf-8", plain),
  };
  g_autoptr (GdkContentProvider) content =
    gdk_content_provider_new_union (both, G_N_ELEMENTS (both));

  gdk_clipboard_set_content (gdk_display_get_clipboard (gdk_display_get_default ()), content);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GdkContentProvider) content = NULL;
  GtkWidget                     *window;
  GtkWidget                     *label;
  GtkDragSource                 *source;

  gtk_init ();
  if (argc == 4 && g_str_equal (argv[1], "--copy"))
    copy (argv[2], argv[3]);
  content = create_content (argv + 1);
  label = gtk_label_new ("At rest");
  source = gtk_drag_source_new ();
  gtk_drag_source_set_content (source, content);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), label);
  g_signal_connect (source, "drag-end", G_CALLBACK (drag_end_cb), label);
  gtk_widget_add_controller (label, GTK_EVENT_CONTROLLER (source));
  window = gtk_window_new ();
  gtk_window_set_title (GTK_WINDOW (window), "Files");
  gtk_window_set_default_size (GTK_WINDOW (window), 200, 150);
  gtk_window_set_child (GTK_WINDOW (window), label);
  gtk_window_present (GTK_WINDOW (window));
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);
  return 0;
}
