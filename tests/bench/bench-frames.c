/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many frames a second the timeline draws while it is panned, in a real window without GL, with
 * 100,000 events over 3,000 years, however they lie; and grouped and filtered. The frame clock
 * counts. */

#include "timeline-shapes.h"
#include "wakhan-session.h"
#include "wakhan-style.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline-pane.h"

#include <locale.h>

#define MANY (100 * 1000)
#define WIDTH 1280
#define HEIGHT 420 /* pixels: half a window for the timeline */
#define YEARS 600.0
#define STEP 0.004 /* of what is shown, a frame */
#define N_SETTLING 20
#define N_FRAMES 180
#define N_RUNS 3
#define BAR 55.0 /* frames a second */

typedef struct
{
  WakhanSession *session;
  guint          n_frames;
  gint64         began; /* of the first frame that counts, in microseconds */
  gint64         last;
  gint64         longest;
  GMainLoop     *loop;
} Pan;

/* Back where it came from halfway, so that it never comes to an end. */
static gboolean
pan_cb (GtkWidget     *widget G_GNUC_UNUSED,
        GdkFrameClock *clock,
        gpointer       user_data)
{
  Pan                 *pan = user_data;
  const gint64         now = gdk_frame_clock_get_frame_time (clock);
  const WakhanTimeView view = wakhan_session_get_view (pan->session);
  const double         days = (pan->n_frames < N_SETTLING + N_FRAMES / 2 ? STEP : -STEP) *
                      (view.end - view.start);

  if (pan->n_frames == N_SETTLING)
    pan->began = now;
  else if (pan->n_frames > N_SETTLING)
    pan->longest = MAX (pan->longest, now - pan->last);
  pan->last = now;
  if (pan->n_frames == N_SETTLING + N_FRAMES)
    {
      g_main_loop_quit (pan->loop);
      return G_SOURCE_REMOVE;
    }
  wakhan_session_set_view (pan->session, view.start + days, view.end + days);
  pan->n_frames++;
  return G_SOURCE_CONTINUE;
}

static double
count_frames (WakhanSession *session,
              GtkWidget     *pane,
              gint64        *longest)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Pan                   pan = { .session = session, .loop = loop };

  gtk_widget_add_tick_callback (pane, pan_cb, &pan, NULL);
  g_main_loop_run (loop);
  *longest = pan.longest;
  return N_FRAMES * (double) G_USEC_PER_SEC / (pan.last - pan.began);
}

/* The best of some: the machine does other things, too. */
static gboolean
measure (WakhanSession *session,
         GtkWidget     *pane,
         const char    *name)
{
  double best = 0;
  gint64 shortest = G_MAXINT64;

  for (guint run = 0; run < N_RUNS; run++)
    {
      gint64       longest;
      const double frames = count_frames (session, pane, &longest);

      best = MAX (best, frames);
      shortest = MIN (shortest, longest);
    }
  g_print ("%s: %.1f frames a second (bar %.0f), the longest %.1f ms\n", name, best, BAR,
           shortest / 1000.0);
  return best >= BAR;
}

static gboolean
test_grouped (WakhanSession *session,
              GtkWidget     *pane)
{
  WakhanEventFilter *filter = wakhan_event_sieve_get_filter (wakhan_session_get_sieve (session));
  gboolean           holds;

  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, "do", TRUE);
  wakhan_event_grouper_set_grouping (wakhan_session_get_grouper (session), WAKHAN_GROUPING_ACTOR);
  holds = measure (session, pane, "uniform, filtered, by actor");
  wakhan_event_grouper_set_grouping (wakhan_session_get_grouper (session), WAKHAN_GROUPING_NONE);
  wakhan_event_filter_clear (filter, WAKHAN_CRITERION_WORDS);
  return holds;
}

static gboolean
test_shape (WakhanPreferences *preferences,
            TimelineShape      shape)
{
  g_autoptr (WakhanTimeline) timeline = timeline_shape_create (shape, MANY);
  g_autoptr (WakhanDocument) document = wakhan_markdown_import ("# Words\n");
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("words", "Words", document, timeline);
  g_autoptr (WakhanSession) session = wakhan_session_new ();
  g_autoptr (WakhanStyle)   style =
    wakhan_style_new (gdk_display_get_default (), preferences);
  const double middle = wakhan_day_from_civil (
    shape == TIMELINE_SHAPE_ONE_DAY ? 1914
                                    : TIMELINE_SHAPES_FIRST_YEAR + TIMELINE_SHAPES_N_YEARS / 2,
    1, 1);
  GtkWidget *pane = g_object_new (WAKHAN_TYPE_TIMELINE_PANE, NULL);
  GtkWidget *window = gtk_window_new ();
  gboolean   holds;

  wakhan_session_set_study (session, study);
  g_object_set (pane, "session", session, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), pane);
  gtk_window_present (GTK_WINDOW (window));
  wakhan_session_set_view (session, middle - YEARS * 183, middle + YEARS * 183);
  holds = measure (session, pane, timeline_shape_get_name (shape));
  if (shape == TIMELINE_SHAPE_UNIFORM)
    holds = test_grouped (session, pane) && holds;
  gtk_window_destroy (GTK_WINDOW (window));
  return holds;
}

int
main (void)
{
  g_autoptr (WakhanPreferences) preferences = NULL;
  gboolean                      holds = TRUE;

  setlocale (LC_ALL, "");
  gtk_init ();
  preferences = wakhan_preferences_new ();
  for (TimelineShape shape = 0; shape < N_TIMELINE_SHAPES; shape++)
    holds = test_shape (preferences, shape) && holds;
  return holds ? 0 : 1;
}
