/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A window of GTK's own widgets, of the kinds that Wakhan's is made of and of nothing else: header
 * bar, outline, text view with the same text, a list, and a drawing with labels. What any program
 * of that shape costs is measured by it. */

#include <gtk/gtk.h>

#define N_MARKS 40 /* with a label each, as in a timeline */
#define N_COLUMNS 10
#define MARK 8 /* px, as the next */
#define SPACING 12
#define LIST 240 /* px wide */
#define DRAWING 310

static GtkWidget *
create_header (void)
{
  const char *start[] = { "go-previous-symbolic", "go-next-symbolic" };
  const char *end[] = { "open-menu-symbolic", "edit-find-symbolic", "view-list-symbolic" };
  GtkWidget  *header = gtk_header_bar_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (start); i++)
    gtk_header_bar_pack_start (GTK_HEADER_BAR (header), gtk_button_new_from_icon_name (start[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (end); i++)
    gtk_header_bar_pack_end (GTK_HEADER_BAR (header), gtk_button_new_from_icon_name (end[i]));
  return header;
}

static void
setup_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED,
         GtkListItem              *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static GtkWidget *
create_list (GtkStringList *strings)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget          *scrolled = gtk_scrolled_window_new ();
  GtkWidget          *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_scrolled_window_set_child (
    GTK_SCROLLED_WINDOW (scrolled),
    gtk_list_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (strings))),
                       factory));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), gtk_search_entry_new ());
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_widget_set_size_request (box, LIST, -1);
  return box;
}

/* The headings of a text in Markdown. */
static GtkStringList *
list_headings (const char *text)
{
  GtkStringList *headings = gtk_string_list_new (NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line; line++)
    if (**line == '#')
      gtk_string_list_append (headings, *line + strspn (*line, "# "));
  return headings;
}

static GtkWidget *
create_text (const char *text)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_set_hexpand (scrolled, TRUE);
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cairo,
         int             width,
         int             height,
         gpointer        user_data G_GNUC_UNUSED)
{
  for (int i = 0; i < N_MARKS; i++)
    {
      g_autofree char        *name = g_strdup_printf ("Event %d", 1960 + i);
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (area), name);
      const int               column = i % N_COLUMNS;
      const int               row = i / N_COLUMNS;
      const double            x = (double) width * column / N_COLUMNS;
      const double            y = (double) height * row * N_COLUMNS / N_MARKS;

      cairo_rectangle (cairo, x, y, MARK, MARK);
      cairo_fill (cairo);
      cairo_move_to (cairo, x + SPACING, y);
      pango_cairo_show_layout (cairo, layout);
    }
}

static GtkWidget *
create_drawing (void)
{
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), DRAWING);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, NULL, NULL);
  return area;
}

static void
open_cb (GtkApplication *application,
         GFile         **files)
{
  GtkWidget       *window = gtk_application_window_new (application);
  GtkWidget       *panes = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget       *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *text = NULL;

  if (!g_file_load_contents (files[0], NULL, &text, NULL, NULL, NULL))
    return;
  gtk_window_set_titlebar (GTK_WINDOW (window), create_header ());
  gtk_box_append (GTK_BOX (panes), create_list (list_headings (text)));
  gtk_box_append (GTK_BOX (panes), create_text (text));
  gtk_box_append (GTK_BOX (panes), create_list (gtk_string_list_new (NULL)));
  gtk_box_append (GTK_BOX (page), panes);
  gtk_box_append (GTK_BOX (page), create_drawing ());
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application = gtk_application_new (
    "io.github.wakhan.StockWindow", G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);

  g_signal_connect (application, "open", G_CALLBACK (open_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
