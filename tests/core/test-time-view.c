/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-view.h"

#include <math.h>

static WakhanTimeline *
create_timeline (const char *const *dates)
{
  WakhanTimeline *timeline = wakhan_timeline_new ();

  for (guint i = 0; dates[i]; i++)
    {
      g_autoptr (WakhanDate)  date = wakhan_date_parse (dates[i], NULL);
      g_autofree char        *id = g_strdup_printf ("e-%u", i);
      g_autoptr (WakhanEvent) event = wakhan_event_new (id, date, "An event");

      wakhan_timeline_insert (timeline, event);
    }
  return timeline;
}

/* What is looked for lies inside, with a little room and not much more. */
static void
test_fit (void)
{
  static const struct
  {
    const char *dates[4];
    const char *period;
    gint64      first_year;
    gint64      next_year;
  } cases[] = {
    { { "1999", "2001-05", "2020/2021" }, NULL, 1999, 2022 },
    { { "1500", "2021" }, "1999/2021", 1999, 2022 },
    { { "2012/..", "1999" }, NULL, 1999, 2012 },
    { { "-0044", "0100" }, NULL, -44, 101 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanTimeline) timeline = create_timeline (cases[i].dates);
      g_autoptr (WakhanDate)     period =
        cases[i].period ? wakhan_date_parse (cases[i].period, NULL) : NULL;
      const WakhanTimeView view = wakhan_time_view_fit (timeline, period);
      const double         first = wakhan_day_from_civil (cases[i].first_year, 1, 1);
      const double         next = wakhan_day_from_civil (cases[i].next_year, 1, 1);

      g_assert_cmpfloat (view.start, <, first);
      g_assert_cmpfloat (view.start, >, first - 0.05 * (next - first));
      g_assert_cmpfloat (view.end, >, next);
      g_assert_cmpfloat (view.end, <, next + 0.05 * (next - first) + 366);
    }
}

static void
test_fit_little (void)
{
  g_autoptr (WakhanTimeline) none = wakhan_timeline_new ();
  g_autoptr (WakhanTimeline) day = create_timeline ((const char *const[]){ "2021-08-15", NULL });
  WakhanTimeView             view = wakhan_time_view_fit (none, NULL);

  g_assert_cmpfloat (view.end - view.start, >=, 365);
  view = wakhan_time_view_fit (day, NULL);
  g_assert_cmpfloat (view.end - view.start, ==, 30);
}

static void
test_zoom (void)
{
  const WakhanTimeView view = { 0, 1000 };
  WakhanTimeView       zoomed = wakhan_time_view_zoom (&view, 4, 200);

  g_assert_cmpfloat_with_epsilon (zoomed.end - zoomed.start, 250, 1e-6);
  g_assert_cmpfloat_with_epsilon ((200 - zoomed.start) / 250, 0.2, 1e-6);
  zoomed = wakhan_time_view_zoom (&zoomed, 0.25, 200);
  g_assert_cmpfloat_with_epsilon (zoomed.start, 0, 1e-6);
  g_assert_cmpfloat_with_epsilon (zoomed.end, 1000, 1e-6);
}

/* All of it, however long. */
static void
test_whole (void)
{
  static const struct
  {
    const char *dates[4];
    const char *period;
    gint64      first_year;
    gint64      next_year;
  } cases[] = {
    { { "-9499", "-2999", "2021" }, NULL, -9499, 2022 },
    { { "Y-60000000", "2021" }, NULL, -60000000, 2022 },
    { { "1500", "2021" }, "1999/2021", 1500, 2022 },
    { { "2001", "2040-05" }, "1999/2021", 1999, 2040 },
    { { "2001" }, "1999/2021", 1999, 2022 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanTimeline) timeline = create_timeline (cases[i].dates);
      g_autoptr (WakhanDate)     period =
        cases[i].period ? wakhan_date_parse (cases[i].period, NULL) : NULL;
      const WakhanTimeView whole = wakhan_time_view_whole (timeline, period);
      const double         first = wakhan_day_from_civil (cases[i].first_year, 1, 1);
      const double         next = wakhan_day_from_civil (cases[i].next_year, 1, 1);

      g_assert_cmpfloat (whole.start, <=, first);
      g_assert_cmpfloat (whole.start, >, first - 0.05 * (next - first));
      g_assert_cmpfloat (whole.end, >=, next);
      g_assert_cmpfloat (whole.end, <, next + 0.05 * (next - first) + 366);
      if (!period)
        g_assert_cmpfloat (wakhan_time_view_fit (timeline, NULL).start, <=, first);
    }
}

/* Neither beyond the data nor deeper than they go. */
static void
test_bound (void)
{
  static const struct
  {
    const char *dates[4];
    double      shortest;
  } cases[] = {
    { { "1999", "2001-09-11", "2021" }, 1 },
    { { "1999", "2001-09-11T08:46:00", "2021" }, 4.0 / 24 },
    { { "1999", "2001-02", "2021" }, 28 },
    { { "1999", "2021" }, 365 },
    { { "1985/", "2021" }, 365 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanTimeline) timeline = create_timeline (cases[i].dates);
      const WakhanTimeView       whole = wakhan_time_view_fit (timeline, NULL);
      const double               middle = (whole.start + whole.end) / 2;
      const double               length = whole.end - whole.start;
      WakhanTimeView             view = { middle - 0.01, middle + 0.01 };

      view = wakhan_time_view_bound (&view, timeline, NULL);
      g_assert_cmpfloat_with_epsilon (view.end - view.start, cases[i].shortest, 1e-6);
      g_assert_cmpfloat_with_epsilon ((view.start + view.end) / 2, middle, 1e-6);
      view = wakhan_time_view_bound (&(WakhanTimeView){ middle - 5 * length, middle + 9 * length },
                                     timeline, NULL);
      g_assert_cmpfloat (view.start, ==, whole.start);
      g_assert_cmpfloat (view.end, ==, whole.end);
      view = wakhan_time_view_bound (&(WakhanTimeView){ whole.end, whole.end + length / 4 },
                                     timeline, NULL);
      g_assert_cmpfloat_with_epsilon (view.end, whole.end, 1e-6);
      g_assert_cmpfloat_with_epsilon (view.end - view.start, length / 4, 1e-6);
    }
}

static void
test_the_way_to_another_view (void)
{
  const WakhanTimeView from = { 0, 1000 };
  const WakhanTimeView to = wakhan_time_view_zoom (&from, 16, 700);
  const WakhanTimeView beside = { 500, 1500 };
  WakhanTimeView       view;

  for (guint i = 0; i <= 4; i++)
    {
      view = wakhan_time_view_between (&from, &to, i / 4.0);
      g_assert_cmpfloat_with_epsilon (view.end - view.start, 1000 / pow (2, i), 1e-6);
      g_assert_cmpfloat_with_epsilon ((700 - view.start) / (view.end - view.start), 0.7, 1e-6);
    }
  view = wakhan_time_view_between (&from, &beside, 0.5);
  g_assert_cmpfloat_with_epsilon (view.start, 250, 1e-6);
  g_assert_cmpfloat_with_epsilon (view.end, 1250, 1e-6);
}

static void
test_words (void)
{
  static const struct
  {
    gint64      first[3];
    gint64      next[3]; /* the day after the last one */
    const char *words;
  } cases[] = {
    { { 2010, 5, 1 }, { 2021, 9, 1 }, "2010 – 2021" },
    { { 2010, 1, 1 }, { 2022, 1, 1 }, "2010 – 2021" },
    { { 2018, 6, 1 }, { 2018, 8, 1 }, "June 2018 – July 2018" },
    { { 2018, 6, 3 }, { 2018, 6, 9 }, "3–8 June 2018" },
    { { 2000, 10, 3 }, { 2000, 10, 4 }, "3 October 2000" },
    { { 2018, 6, 27 }, { 2018, 7, 4 }, "27 June 2018 – 3 July 2018" },
    { { -43, 3, 1 }, { 2000, 1, 1 }, "44 BC – 1999" },
    { { -43, 3, 1 }, { -43, 3, 16 }, "1–15 March 44 BC" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const gint64        *first = cases[i].first;
      const gint64        *next = cases[i].next;
      const WakhanTimeView view = { wakhan_day_from_civil (first[0], first[1], first[2]),
                                    wakhan_day_from_civil (next[0], next[1], next[2]) };
      g_autofree char     *words = wakhan_time_view_to_words (&view);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_dates (void)
{
  static const struct
  {
    gint64      first[3];
    gint64      next[3]; /* the day after the last one */
    const char *edtf;
  } cases[] = {
    { { 2010, 5, 1 }, { 2021, 9, 1 }, "2010/2021" },
    { { 2010, 1, 1 }, { 2022, 1, 1 }, "2010/2021" },
    { { 2018, 6, 10 }, { 2018, 8, 12 }, "2018-06/2018-08" },
    { { 2018, 6, 3 }, { 2018, 6, 9 }, "2018-06-03/2018-06-08" },
    { { 2000, 10, 3 }, { 2000, 10, 4 }, "2000-10-03" },
    { { -43, 3, 1 }, { 2000, 1, 1 }, "-0043/1999" },
    { { -12000, 3, 1 }, { 2000, 1, 1 }, "Y-12000/1999" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const gint64          *first = cases[i].first;
      const gint64          *next = cases[i].next;
      const WakhanTimeView   view = { wakhan_day_from_civil (first[0], first[1], first[2]),
                                      wakhan_day_from_civil (next[0], next[1], next[2]) };
      g_autoptr (WakhanDate) date = wakhan_time_view_to_date (&view);

      g_assert_cmpstr (wakhan_date_get_edtf (date), ==, cases[i].edtf);
    }
}

/* Without the room around what it shows. */
static void
test_shrink (void)
{
  static const char *const   dates[] = { "1999-06", "2012/..", "2021-08-15", "2030", NULL };
  g_autoptr (WakhanTimeline) timeline = create_timeline (dates);
  const WakhanTimeView       views[] = {
          { wakhan_day_from_civil (1990, 1, 1), wakhan_day_from_civil (2025, 1, 1) },
          { wakhan_day_from_civil (2000, 1, 1), wakhan_day_from_civil (2040, 1, 1) },
          { wakhan_day_from_civil (1980, 1, 1), wakhan_day_from_civil (1990, 1, 1) },
  };
  static const char *const spans[] = { "1999 – 2021", "2012 – 2030", "1980 – 1989" };

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      const WakhanTimeView view = wakhan_time_view_shrink (&views[i], timeline);
      g_autofree char     *words = wakhan_time_view_to_words (&view);

      g_assert_cmpstr (words, ==, spans[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-view/fits-the-study", test_fit);
  g_test_add_func ("/time-view/a-day-or-nothing-has-days-around-it", test_fit_little);
  g_test_add_func ("/time-view/zooms-about-a-day", test_zoom);
  g_test_add_func ("/time-view/the-whole-holds-every-event", test_whole);
  g_test_add_func ("/time-view/ends-where-the-data-end", test_bound);
  g_test_add_func ("/time-view/is-said-in-years-months-or-days", test_words);
  g_test_add_func ("/time-view/is-whole-years-months-or-days", test_dates);
  g_test_add_func ("/time-view/the-way-to-another", test_the_way_to_another_view);
  g_test_add_func ("/time-view/shrink", test_shrink);

  return g_test_run ();
}
