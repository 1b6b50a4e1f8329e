/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline.h"

static WakhanEvent *
insert_event (WakhanTimeline *timeline,
              const char     *id,
              const char     *edtf,
              guint           start,
              guint           end)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = NULL;

  g_assert_nonnull (date);
  event = wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = id,
    .start = start,
    .end = end,
  });
  wakhan_timeline_insert (timeline, event);
  return event; /* the timeline holds it */
}

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            GString    *log)
{
  g_string_append_printf (log, "%u-%u+%u/%u ", position, removed, added,
                          g_list_model_get_n_items (model));
}

static void
test_order (void)
{
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GString)        log = g_string_new (NULL);
  WakhanEvent               *late;

  g_signal_connect (timeline, "items-changed", G_CALLBACK (changed_cb), log);
  late = insert_event (timeline, "late", "2021-08-15", 0, 0);
  insert_event (timeline, "early", "1893-11-12", 0, 0);
  insert_event (timeline, "between", "1999", 0, 0);
  g_assert_cmpstr (log->str, ==, "0-0+1/1 0-0+1/2 1-0+1/3 ");
  g_assert_cmpstr (wakhan_event_get_id (wakhan_timeline_get_event (timeline, 1)), ==, "between");
  g_assert_null (wakhan_timeline_get_event (timeline, 3));
  g_assert_true (wakhan_timeline_find_id (timeline, "late") == late);
  g_assert_null (wakhan_timeline_find_id (timeline, "never"));
  g_assert_null (wakhan_timeline_find_id (timeline, NULL));
  g_assert_cmpuint (wakhan_timeline_find (timeline, late), ==, 2);
  g_assert_cmpuint (wakhan_timeline_find (timeline, NULL), ==, G_MAXUINT);
}

static gboolean
touches (WakhanEvent *event,
         gint64       start,
         gint64       end)
{
  WakhanDate *date = wakhan_event_get_date (event);

  return wakhan_date_get_earliest_start (date) < end && wakhan_date_get_latest_end (date) > start;
}

static char *
create_date (GRand *random)
{
  const int year = g_rand_int_range (random, 1900, 2030);

  switch (g_rand_int_range (random, 0, 5))
    {
    case 0:
      return g_strdup_printf ("%04d-%02d-%02d", year, g_rand_int_range (random, 1, 13),
                              g_rand_int_range (random, 1, 29));
    case 1:
      return g_strdup_printf ("%04d/%04d", year, year + g_rand_int_range (random, 1, 30));
    case 2:
      return g_strdup_printf ("%04d/..", year);
    case 3:
      return g_strdup_printf ("../%04d", year);
    default:
      return g_strdup_printf ("%04d", year);
    }
}

/* The same answer as looking at each. */
static void
test_query (void)
{
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GRand)          random = g_rand_new_with_seed (1999);

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *edtf = create_date (random);
      g_autofree char *id = g_strdup_printf ("e-%u", i);

      insert_event (timeline, id, edtf, 0, 0);
      if (i % 2 == 0) /* also between insertions */
        {
          const gint64          start = g_rand_int_range (random, -30000, 25000);
          const gint64          end = start + g_rand_int_range (random, 1, 4000);
          const WakhanTimeScale scale = { start, end, 960 };
          g_autoptr (GArray)    found = wakhan_timeline_list_clusters (timeline, &scale, G_MAXUINT);
          guint                 next = 0;

          for (guint j = 0; j < wakhan_timeline_get_n_events (timeline); j++)
            if (touches (wakhan_timeline_get_event (timeline, j), start, end))
              {
                g_assert_cmpuint (next, <, found->len);
                g_assert_cmpuint (g_array_index (found, WakhanTimeCluster, next++).position, ==, j);
              }
          g_assert_cmpuint (next, ==, found->len);
        }
    }
}

/* All at once, in whatever order they come, and of one start above all. */
static void
test_many_are_put_in_order (void)
{
  static const char *const dates[] = { "2001", "2001-01", "2001-01-01", "2001-01-01T07:30:00",
                                       "2001/2003", "2001/..", "../2001", "1999-05", "2001?" };
  g_autoptr (GRand)        random = g_rand_new_with_seed (2001);

  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
      g_autoptr (GPtrArray)      events = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint i = 0; i < 60; i++)
        {
          const guint            which = g_rand_int_range (random, 0, G_N_ELEMENTS (dates));
          g_autoptr (WakhanDate) date = wakhan_date_parse (dates[which], NULL);
          g_autofree char       *id = g_strdup_printf ("e-%u", i);

          g_ptr_array_add (events, wakhan_event_new_of (&(WakhanEventParts){
                                     .id = id,
                                     .date = date,
                                     .title = id,
                                     .rank = (guint) g_rand_int_range (random, 0, 40),
                                   }));
        }
      wakhan_timeline_insert_all (timeline, events);
      for (guint i = 1; i < wakhan_timeline_get_n_events (timeline); i++)
        g_assert_cmpint (wakhan_event_compare (wakhan_timeline_get_event (timeline, i - 1),
                                               wakhan_timeline_get_event (timeline, i)),
                         <, 0);
    }
}

static void
test_extent_and_clusters_follow_insertions (void)
{
  const WakhanTimeScale      scale = { -100, 100, 960 };
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GArray)         before = NULL;
  g_autoptr (GArray)         after = NULL;
  gint64                     start;
  gint64                     end;

  g_assert_false (wakhan_timeline_find_extent (timeline, &start, &end));

  insert_event (timeline, "day", "1970-01-11", 0, 0);
  before = wakhan_timeline_list_clusters (timeline, &scale, 10);
  g_assert_cmpuint (before->len, ==, 1);
  g_assert_true (wakhan_timeline_find_extent (timeline, &start, &end));
  g_assert_cmpint (start, ==, 10);
  g_assert_cmpint (end, ==, 11);

  insert_event (timeline, "later", "1970-01-21/..", 0, 0);
  after = wakhan_timeline_list_clusters (timeline, &scale, 10);
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_true (wakhan_timeline_find_extent (timeline, &start, &end));
  g_assert_cmpint (start, ==, 10);
  g_assert_cmpint (end, ==, 20);
}

static void
test_empty (void)
{
  const WakhanTimeScale      scale = { 0, 100, 960 };
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GArray)         found = wakhan_timeline_list_clusters (timeline, &scale, G_MAXUINT);

  g_assert_cmpuint (found->len, ==, 0);
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 0));
}

static void
test_at_offset (void)
{
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  WakhanEvent               *first = insert_event (timeline, "first", "2001", 10, 40);
  WakhanEvent               *inner = insert_event (timeline, "inner", "2002", 20, 25);
  WakhanEvent               *last;

  insert_event (timeline, "nowhere", "2003", 0, 0);
  last = insert_event (timeline, "last", "1999", 60, 61);
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 0));
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 9));
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 10) == first);
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 22) == inner);
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 25) == first);
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 40));
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 60) == last);
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 61));
}

/* However many shorter passages lie before the place. */
static void
test_at_offset_in_a_long_passage (void)
{
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  WakhanEvent               *whole = insert_event (timeline, "whole", "2001", 5, 1000);
  WakhanEvent               *middle = NULL;

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("short-%u", i);
      WakhanEvent     *event = insert_event (timeline, id, "2002", 10 + 10 * i, 14 + 10 * i);

      middle = i == 20 ? event : middle;
    }
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 900) == whole);
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 216) == whole);
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 211) == middle);
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 1000));
}

static void
test_in_text (void)
{
  const guint starts[] = { 30, 10, 20, 40, 20 };

  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray)      found = NULL;
  g_autoptr (GPtrArray)      none = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autofree char *id = g_strdup_printf ("e-%u", i);

      insert_event (timeline, id, "2001", starts[i], starts[i] + 5);
    }
  insert_event (timeline, "nowhere", "2003", 0, 0);

  found = wakhan_timeline_list_in_text (timeline, 20, 40);
  g_assert_cmpuint (found->len, ==, 3);
  g_assert_cmpuint (wakhan_event_get_start (g_ptr_array_index (found, 0)), ==, 20);
  g_assert_cmpuint (wakhan_event_get_start (g_ptr_array_index (found, 1)), ==, 20);
  g_assert_cmpuint (wakhan_event_get_start (g_ptr_array_index (found, 2)), ==, 30);
  none = wakhan_timeline_list_in_text (timeline, 41, 10);
  g_assert_cmpuint (none->len, ==, 0);
}

static char *
list_related (WakhanTimeline     *timeline,
              const char         *id,
              WakhanEventRelation relation)
{
  GPtrArray *others =
    wakhan_timeline_get_related (timeline, wakhan_timeline_find_id (timeline, id), relation);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; others && i < others->len; i++)
    g_string_append_printf (ids, "%s ", wakhan_event_get_id (others->pdata[i]));
  return g_string_free (ids, FALSE);
}

static void
insert_related (WakhanTimeline *timeline,
                const char     *id,
                const char     *edtf,
                const char     *disputed_by,
                const char     *refined_by,
                gboolean        verified)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_auto (GStrv)          disputing = g_strsplit (disputed_by, " ", -1);
  g_auto (GStrv)          refining = g_strsplit (refined_by, " ", -1);
  g_autoptr (WakhanEvent) event =
    wakhan_event_new_of (&(WakhanEventParts){
      .id = id,
      .date = date,
      .title = id,
      .disputed_by = (const char *const *) disputing,
      .refined_by = (const char *const *) refining,
      .is_unverified = !verified,
    });

  wakhan_timeline_insert (timeline, event);
}

/* A dispute holds both ways, whoever says so; what is more precise, one way. */
static void
test_relations (void)
{
  static const struct
  {
    const char         *id;
    WakhanEventRelation relation;
    const char         *others;
  } cases[] = {
    { "year", WAKHAN_RELATION_DISPUTED_BY, "day " },
    { "day", WAKHAN_RELATION_DISPUTED_BY, "year later " },
    { "later", WAKHAN_RELATION_DISPUTED_BY, "day " },
    { "year", WAKHAN_RELATION_REFINED_BY, "month later " },
    { "month", WAKHAN_RELATION_REFINED_BY, "" },
    { "month", WAKHAN_RELATION_REFINES, "year " },
    { "year", WAKHAN_RELATION_REFINES, "" },
  };
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  insert_related (timeline, "year", "2001", "", "later month month nobody year", FALSE);
  insert_related (timeline, "month", "2001-06", "", "", TRUE);
  g_assert_null (wakhan_timeline_get_related (timeline, wakhan_timeline_find_id (timeline, "month"),
                                              WAKHAN_RELATION_DISPUTED_BY));
  insert_related (timeline, "day", "2001-06-15", "year later", "", TRUE);
  insert_related (timeline, "later", "2002", "day", "", TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *others = list_related (timeline, cases[i].id, cases[i].relation);

      g_test_message ("%s", cases[i].id);
      g_assert_cmpstr (others, ==, cases[i].others);
    }
}

/* Read aloud, it says what is against it. */
static void
test_names (void)
{
  static const char *const   names[] = { "2001, disputed, unverified, a", "2002, disputed, b",
                                         "2003, unverified, c", "2004, d" };
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  insert_related (timeline, "a", "2001", "b", "", FALSE);
  insert_related (timeline, "b", "2002", "", "", TRUE);
  insert_related (timeline, "c", "2003", "", "d", FALSE);
  insert_related (timeline, "d", "2004", "", "", TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name =
        wakhan_timeline_dup_event_name (timeline, wakhan_timeline_get_event (timeline, i));

      g_assert_cmpstr (name, ==, names[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/many-are-put-in-order", test_many_are_put_in_order);
  g_test_add_func ("/timeline/time-order", test_order);
  g_test_add_func ("/timeline/what-lies-between", test_query);
  g_test_add_func ("/timeline/extent-and-clusters-follow-insertions",
                   test_extent_and_clusters_follow_insertions);
  g_test_add_func ("/timeline/relations-of-events", test_relations);
  g_test_add_func ("/timeline/a-name-says-what-is-against-it", test_names);
  g_test_add_func ("/timeline/nothing", test_empty);
  g_test_add_func ("/timeline/the-event-whose-words-these-are", test_at_offset);
  g_test_add_func ("/timeline/the-event-of-a-long-passage-behind-many-short-ones",
                   test_at_offset_in_a_long_passage);
  g_test_add_func ("/timeline/events-whose-words-begin-between", test_in_text);
  return g_test_run ();
}
