/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one step of zooming or panning costs before anything is drawn: finding the events in view,
 * placing them in lanes and clusters, and the ticks of the axis; with 100,000 events beside 1,000,
 * from all of them in view to a few. And what a key costs in the filter: asking all 100,000 again,
 * and
 * placing what passes beside what does not. */

#include "timeline-fixture.h"
#include "timeline-shapes.h"
#include "wakhan-event-digest.h"
#include "wakhan-session.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline-threads.h"

#include <locale.h>
#include <time.h>

#define MANY (100 * 1000)
#define FEW 1000
#define WIDTH 960.0
#define HEIGHT 200
#define YEAR_LABEL 30.0
#define FIRST_YEAR 1900
#define N_YEARS 120
#define N_RUNS 9
#define N_STEPS 100
#define ZOOM 1.25
#define PAN 0.1
#define STEP_BAR 2.0 /* milliseconds */
#define WORST_BAR 8.0
#define YEAR 365.2425 /* days */
#define RATIO_BAR 1.5
#define KEY_BAR 16.0 /* milliseconds */
#define TALL 700     /* for several lanes */

static WakhanTimeline *
create_timeline (guint n_events)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1999);

  return timeline_fixture_create (random, n_events, 0);
}

static void
do_step (WakhanTimeline        *timeline,
         const WakhanTimeScale *scale)
{
  g_autoptr (WakhanTimelineLayout) layout =
    wakhan_timeline_layout_new (timeline, scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);
  g_autoptr (GArray) upper = NULL;
  g_autoptr (GArray) lower = NULL;
  WakhanTickSteps    steps;

  wakhan_time_scale_choose (scale, YEAR_LABEL,
                            wakhan_time_scale_find_finest (wakhan_timeline_get_finest (timeline)),
                            &steps);
  upper = wakhan_time_scale_list_ticks (scale, &steps.upper, YEAR_LABEL);
  lower = wakhan_time_scale_list_ticks (scale, &steps.lower, YEAR_LABEL);
  g_assert_cmpuint (layout->places->len + layout->clusters->len, <=, WAKHAN_LANES_MAX_MARKS);
  g_assert_cmpuint (upper->len + lower->len, <, WIDTH);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double first = *(const double *) a;
  const double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* The median in milliseconds of steps around @middle. @length: in days. @worst: (out) (optional) */
static double
measure_steps (WakhanTimeline *timeline,
               double          middle,
               double          length,
               gboolean        zooms,
               double         *worst)
{
  double times[N_STEPS];

  for (guint i = 0; i < N_STEPS; i++)
    {
      const double shown = zooms && i % 2 ? length * ZOOM : length;
      const double start =
        middle - shown / 2 + (zooms ? 0 : (i % 10 - 5.0) * PAN * length);
      const WakhanTimeScale scale = { start, start + shown, WIDTH };
      const gint64          began = g_get_monotonic_time ();

      do_step (timeline, &scale);
      times[i] = (g_get_monotonic_time () - began) / 1000.0;
    }
  qsort (times, N_STEPS, sizeof (double), compare);
  if (worst)
    *worst = times[N_STEPS - 1];
  return times[N_STEPS / 2];
}

static double
measure_key (WakhanTimeline    *timeline,
             WakhanEventDigest *digest,
             WakhanEventFilter *filter,
             const char        *words)
{
  g_autofree guint8     *passes = g_new (guint8, MANY);
  const WakhanTimeIndex *index = wakhan_timeline_get_index (timeline);
  const double           start = wakhan_day_from_civil (TIMELINE_SHAPES_FIRST_YEAR, 1, 1);
  const WakhanTimeScale  scale = { start, start + TIMELINE_SHAPES_N_YEARS * YEAR, WIDTH };
  const clock_t          began = clock ();

  wakhan_event_filter_set (filter, WAKHAN_CRITERION_WORDS, words, TRUE);
  wakhan_event_digest_ask (digest, filter, NULL, passes);
  {
    g_autoptr (WakhanTimeIndex)      passing = wakhan_time_index_new_part (index, passes, TRUE);
    g_autoptr (WakhanTimeIndex)      others = wakhan_time_index_new_part (index, passes, FALSE);
    const WakhanTimelineSieved       sieved = { passing, others };
    g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new_sieved (
      timeline, &sieved, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);

    g_assert_cmpuint (layout->places->len, >, 0);
  }
  return (clock () - began) * 1000.0 / CLOCKS_PER_SEC;
}

static double
get_shapes_middle (void)
{
  return wakhan_day_from_civil (TIMELINE_SHAPES_FIRST_YEAR + TIMELINE_SHAPES_N_YEARS / 2, 1, 1);
}

/* However events lie: of all views and ways the least of some medians, and of some worst steps. */
static gboolean
test_shapes (void)
{
  static const guint parts[] = { 1, 30, 1000, 30000 };
  gboolean           holds = TRUE;

  for (TimelineShape shape = 0; shape < N_TIMELINE_SHAPES; shape++)
    {
      g_autoptr (WakhanTimeline) timeline = timeline_shape_create (shape, MANY);
      const double               middle = shape == TIMELINE_SHAPE_ONE_DAY
                                            ? wakhan_day_from_civil (1914, 7, 28) + 0.5
                                            : get_shapes_middle ();
      double                     step = 0;
      double                     worst = 0;

      for (guint i = 0; i < 2 * G_N_ELEMENTS (parts); i++)
        {
          const double length = TIMELINE_SHAPES_N_YEARS * YEAR / parts[i / 2];
          double       least = G_MAXDOUBLE;
          double       least_worst = G_MAXDOUBLE;

          for (guint run = 0; run < N_RUNS; run++)
            {
              double       longest;
              const double median =
                measure_steps (timeline, middle, length, i % 2 == 0, &longest);

              least = MIN (least, median);
              least_worst = MIN (least_worst, longest);
            }
          step = MAX (step, least);
          worst = MAX (worst, least_worst);
        }
      g_print ("%s: %.3f ms a step (bar %.1f), the worst %.3f ms (bar %.1f)\n",
               timeline_shape_get_name (shape), step, STEP_BAR, worst, WORST_BAR);
      holds = holds && step <= STEP_BAR && worst <= WORST_BAR;
    }
  return holds;
}

static double
measure_grouped_step (WakhanSession *session,
                      double         length,
                      guint          i)
{
  const double                  middle = get_shapes_middle ();
  const double                  start = middle - length / 2 + (i % 10 - 5.0) * PAN * length;
  const WakhanTimelineStackSpec spec = {
    .timeline = wakhan_study_get_timeline (wakhan_session_get_study (session)),
    .sieve = wakhan_session_get_sieve (session),
    .grouper = wakhan_session_get_grouper (session),
    .scale = { start, start + length, WIDTH },
    .height = TALL,
    .unit = 1,
    .measure = timeline_fixture_measure,
  };
  const gint64 began = g_get_monotonic_time ();

  {
    g_autoptr (WakhanTimelineStack)   stack = wakhan_timeline_stack_new (&spec);
    g_autoptr (WakhanTimelineThreads) threads = wakhan_timeline_threads_new (stack, spec.grouper);

    g_assert_cmpuint (stack->lanes->len, >, 1);
  }
  return (g_get_monotonic_time () - began) / 1000.0;
}

/* A step of panning with a filter, in each grouping, in lanes as high as half a window. */
static gboolean
test_groups (void)
{
  g_autoptr (WakhanTimeline) timeline = timeline_shape_create (TIMELINE_SHAPE_UNIFORM, MANY);
  g_autoptr (WakhanDocument) document = wakhan_markdown_import ("# Words\n");
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("words", "Words", document, timeline);
  g_autoptr (WakhanSession) session = wakhan_session_new ();
  WakhanEventSieve         *sieve = wakhan_session_get_sieve (session);
  gboolean                  holds = TRUE;

  wakhan_session_set_study (session, study);
  wakhan_event_digest_go_on (wakhan_event_sieve_get_digest (sieve), G_MAXINT32);
  wakhan_event_filter_set (wakhan_event_sieve_get_filter (sieve), WAKHAN_CRITERION_WORDS, "do",
                           TRUE);
  /* By text there is a lane of one study, and more only where two are compared. */
  for (WakhanGrouping grouping = WAKHAN_GROUPING_ACTOR; grouping < WAKHAN_GROUPING_STUDY;
       grouping++)
    {
      double least = G_MAXDOUBLE;

      wakhan_event_grouper_set_grouping (wakhan_session_get_grouper (session), grouping);
      for (guint run = 0; run < N_RUNS; run++)
        {
          double times[N_STEPS];

          for (guint i = 0; i < N_STEPS; i++)
            times[i] =
              measure_grouped_step (session, TIMELINE_SHAPES_N_YEARS * YEAR / (i % 3 * 20 + 1), i);
          qsort (times, N_STEPS, sizeof (double), compare);
          least = MIN (least, times[N_STEPS / 2]);
        }
      g_print ("grouped by %s: %.3f ms a step with 100,000 events (bar %.1f)\n",
               wakhan_grouping_get_id (grouping), least, STEP_BAR);
      holds = holds && least <= STEP_BAR;
    }
  return holds;
}

/* The worst key of what somebody types, in time of the processor; the least of some times. */
static gboolean
test_keys (void)
{
  static const char *const      typed[] = { "d", "do", "doh", "doha",
                                            "doha t", "doha ta", "doha tal", "ecole border" };
  g_autoptr (WakhanTimeline)    timeline = timeline_shape_create (TIMELINE_SHAPE_UNIFORM, MANY);
  g_autoptr (WakhanEventDigest) digest = wakhan_event_digest_new (timeline);
  g_autoptr (WakhanEventFilter) filter = wakhan_event_filter_new ();
  double                        worst = 0;

  wakhan_event_digest_go_on (digest, G_MAXINT32);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_CATEGORY, "diplomacy", TRUE);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_CATEGORY, "conflict", TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      double least = G_MAXDOUBLE;

      for (guint run = 0; run < N_RUNS; run++)
        {
          wakhan_event_filter_clear (filter, WAKHAN_CRITERION_WORDS);
          least = MIN (least, measure_key (timeline, digest, filter, typed[i]));
        }
      worst = MAX (worst, least);
    }
  g_print ("a key in the filter: %.3f ms with 100,000 events (bar %.1f)\n", worst, KEY_BAR);
  return worst <= KEY_BAR;
}

int
main (void)
{
  static const struct
  {
    const char *name;
    guint       many_part; /* of the timeline that is shown, one in so many */
    guint       few_part;
  } views[] = {
    { "all in view", 1, 1 },
    { "a thirtieth", 30, 1 },
    { "a hundred", MANY / 100, FEW / 100 },
  };
  g_autoptr (WakhanTimeline) many = create_timeline (MANY);
  g_autoptr (WakhanTimeline) few = create_timeline (FEW);
  const double               whole = N_YEARS * YEAR;
  const double               middle = wakhan_day_from_civil (FIRST_YEAR + N_YEARS / 2, 1, 1);
  gboolean                   holds = TRUE;

  setlocale (LC_ALL, "");
  for (guint i = 0; i < 2 * G_N_ELEMENTS (views); i++)
    {
      const gboolean zooms = i % 2 == 0;
      double         step = G_MAXDOUBLE;
      double         short_step = G_MAXDOUBLE;

      /* In turn, so that whatever else the machine does meets both; the least of each. */
      for (guint run = 0; run < N_RUNS; run++)
        {
          step = MIN (
            step, measure_steps (many, middle, whole / views[i / 2].many_part, zooms, NULL));
          short_step = MIN (
            short_step, measure_steps (few, middle, whole / views[i / 2].few_part, zooms, NULL));
        }
      g_print (
        "%-11s %s: %.3f ms with 100,000 events (bar %.1f), %.2f × that with 1,000 (bar %.1f)\n",
        views[i / 2].name, zooms ? "zoom" : "pan ", step, STEP_BAR, step / short_step, RATIO_BAR);
      holds = holds && step <= STEP_BAR && step <= RATIO_BAR * short_step;
    }
  holds = test_shapes () && holds;
  holds = test_keys () && holds;
  holds = test_groups () && holds;
  return holds ? 0 : 1;
}
