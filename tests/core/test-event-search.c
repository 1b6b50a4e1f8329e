/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"
#include "wakhan-event-search.h"
#include "wakhan-text-importer.h"

#define N_YEARS 1000
#define FIRST_YEAR 1001
#define LONG_ENOUGH (60 * G_USEC_PER_SEC)

/* A sentence a year, the last ones of which are about something else. */
static WakhanTimeline *
create_timeline (void)
{
  g_autoptr (GString)        text = g_string_new (NULL);
  g_autoptr (WakhanDocument) document = NULL;

  for (guint i = 0; i < N_YEARS; i++)
    g_string_append_printf (text, "In %u the %s was built.\n\n", FIRST_YEAR + i,
                            i + 3 < N_YEARS ? "mill" : "wéir");
  document = wakhan_plain_text_import (text->str);
  return wakhan_date_events_create (document);
}

static void
assert_years (GPtrArray  *events,
              const char *expected)
{
  g_autoptr (GString) years = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++)
    g_string_append_printf (
      years, "%s ", wakhan_date_get_edtf (wakhan_event_get_date (g_ptr_array_index (events, i))));
  g_assert_cmpstr (years->str, ==, expected);
}

static void
test_near (void)
{
  g_autoptr (WakhanTimeline)    timeline = create_timeline ();
  g_autoptr (WakhanEventSearch) search = wakhan_event_search_new (timeline, "mill", 500);
  g_autoptr (GPtrArray)         events = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert_true (wakhan_event_search_go_on (search, 4, LONG_ENOUGH, events));
  assert_years (events, "1502 1500 1503 1499 ");
}

/* From one end all others are found, and from beyond the last one all. */
static void
test_ends (void)
{
  const guint                positions[] = { 0, N_YEARS - 1, N_YEARS };
  g_autoptr (WakhanTimeline) timeline = create_timeline ();

  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    {
      g_autoptr (WakhanEventSearch) search = wakhan_event_search_new (timeline, "", positions[i]);
      g_autoptr (GPtrArray)         events = g_ptr_array_new_with_free_func (g_object_unref);

      g_assert_true (wakhan_event_search_go_on (search, G_MAXUINT, LONG_ENOUGH, events));
      g_assert_cmpuint (events->len, ==, N_YEARS - (positions[i] < N_YEARS));
    }
}

/* Words that stand nowhere near are looked for piece by piece, and no event is kept for that. */
static void
test_far (void)
{
  g_autoptr (WakhanTimeline)    timeline = create_timeline ();
  WakhanFoundEvents            *found = wakhan_timeline_get_found (timeline);
  g_autoptr (WakhanEventSearch) search = wakhan_event_search_new (timeline, "weir", 0);
  g_autoptr (GPtrArray)         events = g_ptr_array_new_with_free_func (g_object_unref);
  guint                         n_pieces = 1;
  guint                         n_made;

  while (!wakhan_event_search_go_on (search, 9, 0, events))
    n_pieces++;
  g_assert_cmpuint (n_pieces, >, 10);
  assert_years (events, "1998 1999 2000 ");
  n_made = wakhan_found_events_count_made (found);
  g_object_unref (g_list_model_get_item (G_LIST_MODEL (timeline), 500));
  g_assert_cmpuint (wakhan_found_events_count_made (found), ==, n_made + 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/event-search/the-nearest-in-time-are-found-first", test_near);
  g_test_add_func ("/event-search/it-ends-at-both-ends", test_ends);
  g_test_add_func ("/event-search/nothing-is-kept-of-what-has-other-words", test_far);

  return g_test_run ();
}
