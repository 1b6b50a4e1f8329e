/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one step of zooming or panning costs before anything is drawn: finding the events in view, placing them in lanes and
 * clusters, and the ticks of the axis; with 100,000 events beside 1,000, the view holding about as many of either. */

#include "core/time/wakhan-lanes.h"
#include "core/time/wakhan-time-scale.h"
#include "core/wakhan-timeline.h"

#include <locale.h>
#include <math.h>

#define WIDTH 960.0
#define LABEL 120.0
#define YEAR_LABEL 30.0
#define MOST_LABELS 400
#define IN_VIEW 100
#define N_RUNS 5
#define N_STEPS 101
#define STEP_BAR 2.0 /* milliseconds */
#define RATIO_BAR 1.5

static WakhanTimeline *
create_timeline (guint n_events)
{
  WakhanTimeline        *timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray)  events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanDate) long_war = wakhan_date_parse ("1900/2019", NULL);

  for (guint i = 0; i < n_events; i++)
    {
      g_autofree char       *edtf = g_strdup_printf ("%04u-%02u-%02u", 1900 + i % 120, 1 + i / 120 % 12, 1 + i / 1440 % 28);
      g_autofree char       *id = g_strdup_printf ("e-%u", i);
      g_autoptr (WakhanDate) date = i == 0 ? wakhan_date_ref (long_war) : wakhan_date_parse (edtf, NULL);

      g_ptr_array_add (events, wakhan_event_new (id, date, "An event"));
    }
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}

static GArray *
create_items (GPtrArray             *events,
              const WakhanTimeScale *scale)
{
  GArray *items = g_array_sized_new (FALSE, TRUE, sizeof (WakhanLaneItem), events->len);

  for (guint i = 0; i < events->len; i++)
    {
      WakhanDate    *date = wakhan_event_get_date (g_ptr_array_index (events, i));
      WakhanLaneItem item = { 0 };

      item.start = CLAMP (wakhan_time_scale_to_x (scale, wakhan_date_get_earliest_start (date)), 0, WIDTH - 7);
      item.end = CLAMP (wakhan_time_scale_to_x (scale, wakhan_date_get_latest_end (date)), item.start + 7, WIDTH);
      item.mark = (item.start + item.end) / 2;
      item.label_width = i < MOST_LABELS ? LABEL : 0; /* as many as the timeline measures */
      item.cut_width = i < MOST_LABELS ? LABEL / 2 : 0;
      item.priority = i % 2;
      item.n_events = 1;
      item.span = item.end - item.start > 2 * LABEL;
      g_array_append_val (items, item);
    }
  return items;
}

static guint
do_step (WakhanTimeline *timeline,
         double          start,
         double          end)
{
  const WakhanTimeScale scale = { start, end, WIDTH };
  const WakhanLanesSize size = { WIDTH, 3, 5 };
  g_autoptr (GPtrArray) events = wakhan_timeline_query (timeline, floor (start), ceil (end));
  g_autoptr (GArray)    items = create_items (events, &scale);
  g_autoptr (GArray)    clusters = wakhan_lanes_pack ((WakhanLaneItem *) items->data, items->len, &size, NULL, NULL);
  g_autoptr (GArray)    upper = NULL;
  g_autoptr (GArray)    lower = NULL;
  WakhanTickSteps       steps;

  wakhan_time_scale_choose (&scale, YEAR_LABEL, &steps);
  upper = wakhan_time_scale_list_ticks (&scale, &steps.upper, YEAR_LABEL);
  lower = wakhan_time_scale_list_ticks (&scale, &steps.lower, YEAR_LABEL);
  g_assert_cmpuint (clusters->len, <=, WAKHAN_LANES_MAX_MARKS);
  g_assert_cmpuint (upper->len + lower->len, <, WIDTH);
  return events->len;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double first = *(const double *) a;
  const double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* The median in milliseconds of steps along the whole timeline; @length: in days. */
static double
measure_steps (WakhanTimeline *timeline,
               double          length,
               guint           n_steps,
               guint          *n_found)
{
  const double first = wakhan_day_from_civil (1900, 1, 1);
  const double whole = wakhan_day_from_civil (2020, 1, 1) - first;
  double       times[N_STEPS];
  guint        total = 0;

  do_step (timeline, first, first + length); /* makes the index */
  for (guint i = 0; i < n_steps; i++)
    {
      const double from = first + i * (whole - length) / n_steps;
      const gint64 start = g_get_monotonic_time ();

      for (guint j = 0; j < 20; j++) /* the clock is too coarse for one */
        total += do_step (timeline, from, from + length);
      times[i] = (g_get_monotonic_time () - start) / 20000.0;
    }
  *n_found = total / n_steps / 20;
  qsort (times, n_steps, sizeof (double), compare);
  return times[n_steps / 2];
}

int
main (void)
{
  g_autoptr (WakhanTimeline) short_one = create_timeline (1000);
  g_autoptr (WakhanTimeline) long_one = create_timeline (100 * 1000);
  const double               whole = wakhan_day_from_civil (2020, 1, 1) - wakhan_day_from_civil (1900, 1, 1);
  double                     few = G_MAXDOUBLE;
  double                     many = G_MAXDOUBLE;
  double                     all;
  double                     ratio;
  guint                      n_few = 0;
  guint                      n_many = 0;
  guint                      n_all;

  setlocale (LC_ALL, "");
  for (guint i = 0; i < N_RUNS; i++)
    {
      few = MIN (few, measure_steps (short_one, whole * IN_VIEW / 1000, N_STEPS, &n_few));
      many = MIN (many, measure_steps (long_one, whole * IN_VIEW / (100 * 1000), N_STEPS, &n_many));
    }
  all = measure_steps (long_one, whole, 1, &n_all);
  ratio = many / n_many / (few / n_few);

  g_print ("a step over 100,000 events takes %.3f ms (%u in view; bar %.1f), %.2f × one over 1,000 an event (%u in view; bar %.1f)\n",
           many, n_many, STEP_BAR, ratio, n_few, RATIO_BAR);
  g_print ("with all of them in view (%u) it takes %.1f ms\n", n_all, all);
  return many <= STEP_BAR && ratio <= RATIO_BAR ? 0 : 1;
}
