/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "date-times.h"

#include "wakhan-date-events.h"
#include "wakhan-date-finder.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline.h"

#define N_RUNS 7
#define FINDER_BAR 20.0 /* MB/s */
#define LINEAR_BAR 1.5  /* of ten times the text, beside ten times the time */
#define QUERY_BAR 2.0   /* milliseconds */
#define N_DATES 2000000u
#define DATES_TIME_BAR 3000.0  /* milliseconds */
#define DATES_MEMORY_BAR 300.0 /* MB, the text and all that the program holds with it */
#define EVENTS_BAR 1000.0      /* milliseconds, for the events of 10 MB */

static double
milliseconds_since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1000.0;
}

static char *
create_text (gsize size)
{
  GString *text = g_string_sized_new (size + 200);

  for (guint i = 0; text->len < size; i++)
    g_string_append_printf (text,
                            "In %u the envoys met again, on 2021-%02u-%02u at the border, over "
                            "1,999 sheep and p. %u of a treaty "
                            "that nobody had read – neither here nor there – since 20%02u-%02u.\n",
                            1000 + i % 1000, 1 + i % 12, 1 + i % 28, 1000 + i % 900, i % 100,
                            1 + i % 12);
  return g_string_free (text, FALSE);
}

/* In MB/s. */
static double
measure_finder (gsize size)
{
  g_autofree char *text = create_text (size);
  double           best = G_MAXDOUBLE;

  for (guint i = 0; i < N_RUNS; i++)
    {
      const gint64       start = g_get_monotonic_time ();
      g_autoptr (GArray) found = wakhan_date_finder_find (text);

      best = MIN (best, milliseconds_since (start));
      g_assert_cmpuint (found->len, >, size / 100);
    }
  return strlen (text) / best / 1000;
}

static WakhanTimeline *
create_timeline (guint n_events)
{
  WakhanTimeline        *timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray)  events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanDate) long_war = wakhan_date_parse ("1900/2021", NULL);

  for (guint i = 0; i < n_events; i++)
    {
      g_autofree char *edtf =
        g_strdup_printf ("%04u-%02u-%02u", 1900 + i % 120, 1 + i / 120 % 12, 1 + i % 28);
      g_autofree char       *id = g_strdup_printf ("e-%u", i);
      g_autoptr (WakhanDate) date =
        i % 1000 == 0 ? wakhan_date_ref (long_war) : wakhan_date_parse (edtf, NULL);

      g_ptr_array_add (events, wakhan_event_new (id, date, "An event"));
    }
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double first = *(const double *) a;
  const double second = *(const double *) b;

  return (first > second) - (first < second);
}

static void
list_view (WakhanTimeline *timeline,
           gint64          start,
           gint64          end,
           guint          *n_found)
{
  const WakhanTimeScale scale = { start, end, 960 };
  g_autoptr (GArray)    found = wakhan_timeline_list_clusters (timeline, &scale, G_MAXUINT);

  *n_found = found->len;
}

/* The median of many views that each hold about 100 events. */
static double
measure_query (guint  n_events,
               gsize *n_found)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline (n_events);
  const gint64               first = wakhan_day_from_civil (1900, 1, 1);
  const gint64               length = wakhan_day_from_civil (2020, 1, 1) - first;
  const gint64               view = MAX (length * 100 / n_events, 1);
  double                     times[1001];
  guint                      n_in_view;

  *n_found = 0;
  list_view (timeline, first, first + view, &n_in_view); /* makes the index */
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      const gint64 from = first + i * (length - view) / (gint64) G_N_ELEMENTS (times);
      const gint64 start = g_get_monotonic_time ();

      for (guint j = 0; j < 10; j++) /* the clock is too coarse for one */
        list_view (timeline, from, from + view, &n_in_view);
      times[i] = milliseconds_since (start) / 10;
      *n_found += n_in_view;
    }
  *n_found /= G_N_ELEMENTS (times);
  qsort (times, G_N_ELEMENTS (times), sizeof (double), compare);
  return times[G_N_ELEMENTS (times) / 2];
}

static double
measure_study (void)
{
  g_autoptr (GFile) file = wakhan_study_dup_built_in_file ();
  double            best = G_MAXDOUBLE;

  for (guint i = 0; i < N_RUNS; i++)
    {
      const gint64            start = g_get_monotonic_time ();
      g_autoptr (GError)      error = NULL;
      g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, &error);

      g_assert_no_error (error);
      best = MIN (best, milliseconds_since (start));
      g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)), >, 0);
    }
  return best;
}

/* A number of /proc/self/status, in MB. */
static double
read_memory (const char *key)
{
  g_autofree char *status = NULL;
  const char      *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, key);
  return line ? g_ascii_strtod (line + strlen (key), NULL) / 1000 : 0;
}

static char *
create_dates (void)
{
  GString *text = g_string_sized_new (N_DATES * 5);

  for (guint i = 0; i < N_DATES; i++)
    g_string_append_printf (text, "%u%c", 1500 + i * 7919 % 521, i % 50 ? ' ' : '\n');
  return g_string_free (text, FALSE);
}

/* In milliseconds, to the last event of a text of nothing but dates, with one question of each
 * kind; first of all, since no other measure's memory may be lying about. */
static double
measure_dates (double *memory)
{
  g_autofree char           *text = create_dates ();
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (text);
  const WakhanTimeScale      scale = { -200000, 20000, 960 };
  g_autoptr (WakhanTimeline) timeline = NULL;
  g_autoptr (GArray)         clusters = NULL;
  gint64                     start;
  double                     time;

  g_clear_pointer (&text, g_free);
  start = g_get_monotonic_time ();
  timeline = wakhan_date_events_create (document);
  clusters = wakhan_timeline_list_clusters (timeline, &scale, 100);
  g_assert_nonnull (wakhan_timeline_get_event (timeline, N_DATES / 2));
  g_assert_nonnull (wakhan_timeline_find_at_offset (timeline, N_DATES));
  time = milliseconds_since (start);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, N_DATES);
  *memory = read_memory ("VmHWM:");
  return time;
}

/* The events of 10 MB of sentences, in milliseconds. */
static double
measure_events (void)
{
  g_autofree char           *text = create_text (10 * 1000 * 1000);
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (text);
  double                     best = G_MAXDOUBLE;

  for (guint i = 0; i < 3; i++)
    {
      const gint64               start = g_get_monotonic_time ();
      g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

      g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), >, 0);
      best = MIN (best, milliseconds_since (start));
    }
  return best;
}

gboolean
date_times_measure (void)
{
  double       memory;
  const double dates = measure_dates (&memory);
  const double events = measure_events ();
  const double small = measure_finder (1000 * 1000);
  const double large = measure_finder (10 * 1000 * 1000);
  gsize        n_few;
  gsize        n_many;
  const double few = measure_query (1000, &n_few);
  const double many = measure_query (100 * 1000, &n_many);
  const double study = measure_study ();

  g_print (
    "dates found at %.0f MB/s in 10 MB (bar %.0f), %.2f × the cost a byte of 1 MB (bar %.1f)\n",
    large, FINDER_BAR, small / large, LINEAR_BAR);
  g_print ("a view of 100,000 events is found in %.4f ms (%" G_GSIZE_FORMAT
           " in view; bar %.1f), of 1,000 in %.4f ms (%" G_GSIZE_FORMAT ")\n",
           many, n_many, QUERY_BAR, few, n_few);
  g_print ("%u dates are events in %.0f ms (bar %.0f), with %.0f MB at most (bar %.0f); those of "
           "10 MB of sentences in %.0f ms (bar %.0f)\n",
           N_DATES, dates, DATES_TIME_BAR, memory, DATES_MEMORY_BAR, events, EVENTS_BAR);
  g_print ("the built-in study is read in %.1f ms\n", study);
  return large >= FINDER_BAR && small / large <= LINEAR_BAR && many <= QUERY_BAR &&
         dates <= DATES_TIME_BAR && memory <= DATES_MEMORY_BAR && events <= EVENTS_BAR;
}
