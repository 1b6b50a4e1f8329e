/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "node-text.h"
#include "session-fixture.h"
#include "wakhan-date-events.h"
#include "wakhan-session-reload.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-view.h"

#define TIMES 40
#define MOMENT 30 /* milliseconds, in which the display server answers */

static void
done_cb (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result,
         gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static void
read_again (WakhanSession *session)
{
  g_autoptr (WakhanStudy)  study = session_fixture_create_study ();
  g_autoptr (GAsyncResult) result = NULL;

  wakhan_session_reload_async (session, study, NULL, done_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (wakhan_session_reload_finish (session, result, NULL));
}

static gboolean
over_cb (gpointer user_data)
{
  gboolean *is_over = user_data;

  *is_over = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_a_moment (void)
{
  gboolean is_over = FALSE;

  g_timeout_add (MOMENT, over_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* Other programs may take what is selected; it goes with the old text, and comes with the new. */
static void
test_read_again (SessionFixture *fixture,
                 gconstpointer   data G_GNUC_UNUSED)
{
  GtkWidget     *view = g_object_new (WAKHAN_TYPE_TEXT_VIEW, NULL);
  GtkWidget     *window = gtk_window_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  guint          n_kept = 0;

  gtk_window_set_default_size (GTK_WINDOW (window), 500, 300);
  gtk_window_set_child (GTK_WINDOW (window), view);
  wakhan_text_view_set_session (WAKHAN_TEXT_VIEW (view), fixture->session);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (view) == 0)
    g_main_context_iteration (NULL, TRUE);
  wakhan_navigator_show (fixture->navigator, 2, 8);
  for (guint i = 0; i < TIMES; i++)
    {
      read_again (fixture->session);
      wait_a_moment ();
      n_kept += gtk_text_buffer_get_has_selection (buffer);
    }
  g_assert_cmpuint (n_kept, ==, TIMES);
  g_assert_cmpuint (wakhan_navigator_get_selection (fixture->navigator).end, ==, 8);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* How high the last words are, and those before them, in px. */
static void
find_last_heights (GtkWidget *view,
                   int       *last,
                   int       *before)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (view);
  GtkSnapshot             *snapshot = gtk_snapshot_new ();
  GskRenderNode           *node;
  g_autofree char         *picture = NULL;
  g_auto (GStrv)           lines = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (view),
                          gtk_widget_get_height (view));
  node = gtk_snapshot_free_to_node (snapshot);
  picture = node_text_write (node);
  gsk_render_node_unref (node);
  lines = g_strsplit (picture, "\n", -1);
  *last = *before = 0;
  for (guint i = 0; lines[i]; i++)
    {
      int height;

      if (sscanf (lines[i], "text %*s %*d %*d %*d %d", &height) != 1)
        continue;
      *before = *last;
      *last = height;
    }
}

/* A view too narrow for margins asks for no line but those with marks before it paints. */
static void
test_paragraph_below_marks (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "Words.\n\n## One\n\nIt rose in 1999.\n\nIt fell then.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("river", "A River", document, timeline);
  g_autoptr (WakhanSession) session = wakhan_session_new ();
  GtkWidget                *view = g_object_new (WAKHAN_TYPE_TEXT_VIEW, NULL);
  GtkWidget                *window = gtk_window_new ();
  GtkWidget                *scrolled = gtk_scrolled_window_new ();
  int                       last;
  int                       before;

  wakhan_session_set_study (session, study);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 400);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  wakhan_text_view_set_session (WAKHAN_TEXT_VIEW (view), session);
  gtk_window_present (GTK_WINDOW (window));
  wait_a_moment ();
  gtk_window_set_default_size (GTK_WINDOW (window), 340, 400);
  do
    {
      wait_a_moment ();
      find_last_heights (view, &last, &before);
    }
  while (last == 0);
  g_assert_cmpint (last, ==, before);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/text-view/selected-words-stay-selected-when-it-is-read-again", SessionFixture,
              NULL, session_fixture_set_up, test_read_again, session_fixture_tear_down);

  g_test_add_func ("/text-view/words-below-marks-have-their-own-type", test_paragraph_below_marks);

  return g_test_run ();
}
