/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-title-search.h"

static void
insert (SessionFixture *fixture,
        const char     *edtf,
        const char     *title)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new (title, date, title);

  wakhan_timeline_insert (wakhan_study_get_timeline (fixture->study), event);
}

static const char *
find (SessionFixture *fixture,
      const char     *from,
      const char     *letters,
      gboolean        also_from)
{
  WakhanTimeline *timeline = wakhan_study_get_timeline (fixture->study);
  WakhanEvent    *event =
    wakhan_title_search_find (fixture->session, wakhan_timeline_find_id (timeline, from), letters,
                              also_from);

  return event ? wakhan_event_get_title (event) : NULL;
}

/* spring 1999, École opens 2001, Elections 2005, rise 2018, The flood 2018, fall 2019 */
static void
test_titles (SessionFixture *fixture,
             gconstpointer   data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *from;
    const char *letters;
    gboolean    also_from;
    const char *title;
  } cases[] = {
    { NULL, "e", FALSE, "École opens" },
    { "École opens", "e", FALSE, "Elections" },
    { "École opens", "ec", TRUE, "École opens" },
    { "École opens", "el", TRUE, "Elections" },
    { "Elections", "E", FALSE, "École opens" }, /* round from the end */
    { "Elections", "ee", TRUE, "École opens" }, /* one letter several times */
    { "fall", "f", FALSE, "fall" },             /* the title before a word of another */
    { "fall", "fl", TRUE, "The flood" },
    { "fall", "the f", TRUE, "The flood" },
    { "fall", "pen", TRUE, NULL }, /* inside a word */
    { "fall", "opens", TRUE, "École opens" },
    { NULL, "spri", TRUE, "spring" },
    { NULL, " ", TRUE, NULL },
    { NULL, "1999", TRUE, NULL }, /* a date is no title */
    { NULL, "x", FALSE, NULL },
  };

  insert (fixture, "2001", "École opens");
  insert (fixture, "2005", "Elections");
  insert (fixture, "2018-07", "The flood");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (
      find (fixture, cases[i].from, cases[i].letters, cases[i].also_from), ==, cases[i].title);
}

static void
test_what_does_not_pass_is_passed_over (SessionFixture *fixture,
                                        gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventFilter *filter =
    wakhan_event_sieve_get_filter (wakhan_session_get_sieve (fixture->session));

  insert (fixture, "2001", "Stairs");
  g_assert_cmpstr (find (fixture, NULL, "s", FALSE), ==, "spring");
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_YEARS, "2000/2010", TRUE);
  g_assert_cmpstr (find (fixture, NULL, "s", FALSE), ==, "Stairs");
  g_assert_cmpstr (find (fixture, NULL, "sp", FALSE), ==, NULL);
}

#define ADD(name, test)                                                                  \
  g_test_add ("/title-search/" name, SessionFixture, NULL, session_fixture_set_up, test, \
              session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("titles-are-found-by-their-first-letters", test_titles);
  ADD ("what-does-not-pass-is-passed-over", test_what_does_not_pass_is_passed_over);
  return g_test_run ();
}
