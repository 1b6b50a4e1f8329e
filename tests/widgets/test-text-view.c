/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-session-reload.h"
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

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/text-view/selected-words-stay-selected-when-it-is-read-again", SessionFixture,
              NULL, session_fixture_set_up, test_read_again, session_fixture_tear_down);

  return g_test_run ();
}
