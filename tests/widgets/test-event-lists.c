/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-cluster-list.h"
#include "wakhan-date-events.h"
#include "wakhan-event-list.h"
#include "wakhan-event-pick.h"
#include "wakhan-known-names.h"
#include "wakhan-study-private.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline-pane.h"

#include <gtk/gtk.h>

#define N_DATES 30000u
#define MOST_MADE 2000u /* of them that a picture, and whatever counts, may ask for */

/* A text of dates, in which a word stands beside the last one. */
static WakhanSession *
create_session (void)
{
  GString                   *text = g_string_new (NULL);
  g_autofree char           *words = NULL;
  g_autoptr (WakhanDocument) document = NULL;
  g_autoptr (WakhanTimeline) timeline = NULL;
  g_autoptr (WakhanStudy)    study = NULL;
  WakhanSession             *session = wakhan_session_new ();

  for (guint i = 0; i < N_DATES; i++)
    g_string_append_printf (text, "%u%c", 1500 + i * 7919 % 521, i % 50 ? ' ' : '\n');
  g_string_append (text, "\nIn 1799 the ferry sank.\n");
  words = g_string_free (text, FALSE);
  document = wakhan_plain_text_import (words);
  timeline = wakhan_date_events_create (document);
  study = wakhan_study_new_for_document ("dates", "Dates", document, timeline);
  wakhan_session_set_study (session, study);
  return session;
}

static WakhanTimeline *
get_timeline (WakhanSession *session)
{
  return wakhan_study_get_timeline (wakhan_session_get_study (session));
}

static guint
count_made (WakhanSession *session)
{
  return wakhan_found_events_count_made (wakhan_timeline_get_found (get_timeline (session)));
}

static gboolean
drawn_cb (GtkWidget     *widget G_GNUC_UNUSED,
          GdkFrameClock *clock G_GNUC_UNUSED,
          gpointer       user_data)
{
  guint *n_frames = user_data;

  return ++*n_frames < 3 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static GtkWidget *
show (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();
  guint      n_frames = 0;

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 600);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_add_tick_callback (window, drawn_cb, &n_frames, NULL);
  while (n_frames < 3)
    g_main_context_iteration (NULL, TRUE);
  return window;
}

/* The list view in @widget, or what its model holds. */
static GtkWidget *
find_child (GtkWidget *widget,
            GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_child (child, type);
  return found;
}

static guint
count_listed (GtkWidget *list)
{
  GtkWidget *view = find_child (list, GTK_TYPE_LIST_VIEW);

  return g_list_model_get_n_items (
    G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view))));
}

/* All are listed, those in view are made; with words those that have them are listed. */
static void
test_list (void)
{
  g_autoptr (WakhanSession) session = create_session ();
  GtkWidget                *list = wakhan_event_list_new (session);
  GtkWidget                *window = show (list);
  GtkWidget                *search = find_child (list, GTK_TYPE_SEARCH_ENTRY);

  g_assert_cmpuint (count_listed (list), ==, N_DATES + 1);
  g_assert_cmpuint (count_made (session), >, 0);
  g_assert_cmpuint (count_made (session), <, MOST_MADE);
  gtk_editable_set_text (GTK_EDITABLE (search), "ferry");
  while (count_listed (list) != 1)
    g_main_context_iteration (NULL, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  while (count_listed (list) != N_DATES + 1)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_timeline (void)
{
  g_autoptr (WakhanSession) session = create_session ();
  GtkWidget                *pane =
    g_object_new (WAKHAN_TYPE_TIMELINE_PANE, "session", session, NULL);
  GtkWidget *window = show (pane);

  g_assert_cmpuint (count_made (session), <, MOST_MADE);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A list of all of them, as behind the pill of a cluster. */
static void
test_pick (void)
{
  g_autoptr (WakhanSession)   session = create_session ();
  WakhanTimeline             *timeline = get_timeline (session);
  g_autoptr (GtkBitset)       all = gtk_bitset_new_range (1, N_DATES);
  g_autoptr (WakhanEventPick) pick = wakhan_event_pick_new (timeline, all);
  GtkWidget                  *window = NULL;
  WakhanEvent                *first = wakhan_timeline_get_event (timeline, 0);
  WakhanEvent                *last = wakhan_timeline_get_event (timeline, N_DATES);
  gint64                      start = G_MAXINT64;
  gint64                      end = G_MININT64;

  g_assert_false (wakhan_event_pick_contains (pick, first));
  g_assert_true (wakhan_event_pick_contains (pick, last));
  wakhan_event_pick_widen (pick, &start, &end);
  g_assert_cmpint (start, ==,
                   wakhan_date_get_earliest_start (wakhan_timeline_get_date (timeline, 1)));
  g_assert_cmpint (end, ==, wakhan_date_get_latest_end (wakhan_event_get_date (last)));
  window = show (wakhan_cluster_list_new (session, G_LIST_MODEL (pick)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (pick)), ==, N_DATES);
  g_assert_cmpuint (count_made (session), <, MOST_MADE);
  gtk_window_destroy (GTK_WINDOW (window));
  wakhan_timeline_set_shows_publications (timeline, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (pick)), ==, 0);
}

static void
test_names (void)
{
  g_autoptr (WakhanSession) session = create_session ();
  g_auto (GStrv)            actors = wakhan_known_names_list_actors (get_timeline (session));
  g_auto (GStrv)            places = wakhan_known_names_list_places (get_timeline (session));
  g_auto (GStrv)            own = wakhan_known_names_list_categories (get_timeline (session));

  g_assert_cmpuint (count_made (session), <=, 1); /* where the text is opened */
  g_assert_cmpuint (g_strv_length (actors) + g_strv_length (places) + g_strv_length (own), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-lists/the-list-makes-those-in-view", test_list);
  g_test_add_func ("/event-lists/the-timeline-makes-those-in-view", test_timeline);
  g_test_add_func ("/event-lists/a-cluster-makes-those-in-view", test_pick);
  g_test_add_func ("/event-lists/names-are-known-without-making-any", test_names);
  return g_test_run ();
}
