/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page.h"
#include "wakhan-text-importer.h"
#include "wakhan-typesetter.h"

#define MARGIN 60
#define INDENT 30 /* of a list's first level */

typedef struct
{
  GtkWidget      *window;
  WakhanPage      page;
  WakhanDocument *document;
} Fixture;

/* @text: of words in two lines or more, which begin at the column's edge */
static void
show_text (Fixture    *fixture,
           const char *text)
{
  GtkWidget *view = gtk_text_view_new ();

  fixture->document = wakhan_markdown_import (text);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 500, 300);
  gtk_window_set_child (GTK_WINDOW (fixture->window), view);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), MARGIN);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (view), MARGIN);
  wakhan_typesetter_fill (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), fixture->document, 1);
  fixture->page = (WakhanPage){ .view = GTK_TEXT_VIEW (view),
                                .document = fixture->document,
                                .mirrored = wakhan_typesetter_is_mirrored (fixture->document) };
  wakhan_page_add_palette (&fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (view) == 0)
    g_main_context_iteration (NULL, TRUE);
  wakhan_page_prepare (&fixture->page);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  gtk_widget_unparent (GTK_WIDGET (fixture->page.palette));
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->document);
}

/* Where the first letter begins, on the side from which it is read. */
static int
find_edge (Fixture *fixture)
{
  GtkTextIter  start;
  GdkRectangle place;

  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (fixture->page.view), &start);
  gtk_text_view_get_iter_location (fixture->page.view, &start, &place);
  return place.x;
}

static void
test_left_to_right (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  show_text (fixture, "1. A mill stood by the river, which turned it by day and by night.\n");
  g_assert_false (fixture->page.mirrored);
  g_assert_cmpint (find_edge (fixture), ==, fixture->page.left + INDENT);
}

/* The numbers of a list and the lines beside a quotation keep their distance from the words. */
static void
test_right_to_left (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  show_text (fixture, "1. טחנה עמדה על הנהר, והנהר סובב אותה ביום ובלילה, בקיץ ובחורף.\n");
  g_assert_true (fixture->page.mirrored);
  g_assert_cmpint (find_edge (fixture), ==, fixture->page.right - INDENT);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/page/words-begin-at-its-left-edge", Fixture, NULL, NULL, test_left_to_right,
              tear_down);
  g_test_add ("/page/words-begin-at-its-right-edge-from-right-to-left", Fixture, NULL, NULL,
              test_right_to_left, tear_down);

  return g_test_run ();
}
