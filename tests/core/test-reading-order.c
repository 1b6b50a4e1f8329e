/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-found-events.h"
#include "wakhan-reading-order.h"
#include "wakhan-text-importer.h"

#define N_EVENTS 300
#define LENGTH 900

static void
insert (WakhanTimeline *timeline,
        const char     *id,
        const char     *edtf,
        guint           start,
        guint           end)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = id,
    .start = start,
    .end = end,
  });

  wakhan_timeline_insert (timeline, event);
}

static const char *
get_id (WakhanTimeline     *timeline,
        WakhanReadingOrder *order,
        guint               rank)
{
  return wakhan_event_get_id (
    wakhan_timeline_get_event (timeline, wakhan_reading_order_get (order, rank)->position));
}

static void
test_as_the_text_tells_them (void)
{
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (WakhanReadingOrder) order = NULL;

  insert (timeline, "never-told", "1990", 0, 0);
  insert (timeline, "second", "1999", 20, 25);
  insert (timeline, "first", "2001", 4, 9);
  order = wakhan_reading_order_new (timeline);
  g_assert_cmpuint (wakhan_reading_order_get_n (order), ==, 2);
  g_assert_cmpstr (get_id (timeline, order, 0), ==, "first");
  g_assert_cmpstr (get_id (timeline, order, 1), ==, "second");
  g_assert_cmpuint (wakhan_reading_order_find (order, 0), ==, G_MAXUINT);
  g_assert_cmpuint (wakhan_reading_order_find (order, 1), ==, 1);
  g_assert_cmpuint (wakhan_reading_order_find (order, 2), ==, 0);
  g_assert_cmpuint (wakhan_reading_order_find (order, 3), ==, G_MAXUINT);
  g_assert_cmpuint (wakhan_reading_order_count_before (order, 4), ==, 0);
  g_assert_cmpuint (wakhan_reading_order_count_before (order, 5), ==, 1);
  g_assert_cmpuint (wakhan_reading_order_count_before (order, 100), ==, 2);
}

static void
test_without_events (void)
{
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (WakhanReadingOrder) order = wakhan_reading_order_new (timeline);

  g_assert_cmpuint (wakhan_reading_order_get_n (order), ==, 0);
  g_assert_cmpuint (wakhan_reading_order_count_before (order, 7), ==, 0);
}

/* Told and found ones, in the text and not. */
static void
test_any_events (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("It fell in 2019, was built in 1999, and mended in 2007 or 2008.\n");
  g_autoptr (WakhanTimeline)     timeline = wakhan_timeline_new ();
  g_autoptr (WakhanReadingOrder) order = NULL;
  g_autoptr (GPtrArray)          told = NULL;
  guint                          last = 0;

  wakhan_timeline_take_found (timeline, wakhan_found_events_new (document));
  for (guint i = 0; i < N_EVENTS; i++)
    {
      const guint      start = 100 + g_test_rand_int_range (0, LENGTH);
      g_autofree char *id = g_strdup_printf ("event-%u", i);
      g_autofree char *edtf = g_strdup_printf ("%d", g_test_rand_int_range (1000, 2000));

      insert (timeline, id, edtf, start, start + g_test_rand_int_range (0, 3));
    }
  order = wakhan_reading_order_new (timeline);
  told = wakhan_timeline_list_in_text (timeline, 0, G_MAXUINT);
  g_assert_cmpuint (wakhan_reading_order_get_n (order), ==, told->len);
  for (guint rank = 0; rank < told->len; rank++)
    {
      const WakhanReadingStop *stop = wakhan_reading_order_get (order, rank);
      WakhanEvent             *event = wakhan_timeline_get_event (timeline, stop->position);

      g_assert_cmpuint (stop->offset, >=, last);
      g_assert_cmpuint (stop->offset, ==, wakhan_event_get_start (event));
      g_assert_cmpuint (stop->offset, ==,
                        wakhan_event_get_start (g_ptr_array_index (told, rank)));
      g_assert_cmpuint (wakhan_reading_order_find (order, stop->position), ==, rank);
      g_assert_cmpuint (wakhan_reading_order_count_before (order, stop->offset), <=, rank);
      last = stop->offset;
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading-order/as-the-text-tells-them", test_as_the_text_tells_them);
  g_test_add_func ("/reading-order/without-events", test_without_events);
  g_test_add_func ("/reading-order/any-events", test_any_events);
  return g_test_run ();
}
