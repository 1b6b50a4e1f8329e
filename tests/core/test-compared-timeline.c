/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "list-model-validator.h"
#include "wakhan-compared-timeline.h"

typedef struct
{
  WakhanTimeline         *own;
  WakhanTimeline         *other;
  WakhanComparedTimeline *compared;
  WakhanTimeline         *timeline; /* its */
} Fixture;

static WakhanEvent *
create_event (const char *id,
              const char *edtf,
              guint       start,
              const char *disputed_by)
{
  const char *const      others[] = { disputed_by, NULL };
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

  return wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = id,
    .start = start,
    .end = start > 0 ? start + 4 : 0,
    .disputed_by = others,
  });
}

static void
insert (WakhanTimeline *timeline,
        const char     *id,
        const char     *edtf,
        guint           start,
        const char     *disputed_by)
{
  g_autoptr (WakhanEvent) event = create_event (id, edtf, start, disputed_by);

  wakhan_timeline_insert (timeline, event);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->own = wakhan_timeline_new ();
  fixture->other = wakhan_timeline_new ();
  insert (fixture->own, "a", "2001", 10, NULL);
  insert (fixture->own, "c", "2003", 20, NULL);
  insert (fixture->other, "a", "2002", 10, "d");
  insert (fixture->other, "d", "2004", 20, NULL);
  fixture->compared =
    wakhan_compared_timeline_new (fixture->own, fixture->other, "The other");
  fixture->timeline = wakhan_compared_timeline_get_timeline (fixture->compared);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->compared);
  g_object_unref (fixture->own);
  g_object_unref (fixture->other);
}

/* "a [a] c [d]": those of the other text in brackets. */
static void
assert_events (Fixture    *fixture,
               const char *events)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < wakhan_timeline_get_n_events (fixture->timeline); i++)
    {
      WakhanEvent   *event = wakhan_timeline_get_event (fixture->timeline, i);
      const gboolean is_other = *wakhan_event_get_other_text (event) != '\0';

      g_string_append_printf (words, is_other ? "%s[%s]" : "%s%s", i > 0 ? " " : "",
                              wakhan_event_get_title (event));
    }
  g_assert_cmpstr (words->str, ==, events);
}

static void
complete (Fixture *fixture)
{
  while (!wakhan_compared_timeline_go_on (fixture->compared, 0))
    ;
}

static void
test_both_are_in_the_order_of_time (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  WakhanEvent     *guest;
  g_autofree char *name = NULL;

  assert_events (fixture, "");
  complete (fixture);
  assert_events (fixture, "a [a] c [d]");
  guest = wakhan_timeline_get_event (fixture->timeline, 1);
  name = wakhan_timeline_dup_event_name (fixture->timeline, guest);
  g_assert_cmpstr (name, ==, "2002, in “The other”, disputed, a");
  g_assert_false (wakhan_event_is_in_text (guest));
  g_assert_cmpuint (wakhan_event_get_n_passages (guest), ==, 0);
  g_assert_true (wakhan_compared_timeline_get_original (fixture->compared, guest) ==
                 wakhan_timeline_find_id (fixture->other, "a"));
  g_assert_true (wakhan_timeline_find_id (fixture->timeline, wakhan_event_get_id (guest)) == guest);
}

static void
test_the_study_knows_nothing_of_it (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  WakhanEvent *own = wakhan_timeline_get_event (fixture->own, 0);

  complete (fixture);
  g_assert_cmpuint (wakhan_timeline_get_n_events (fixture->own), ==, 2);
  g_assert_true (wakhan_timeline_find_id (fixture->timeline, "a") == own);
  g_assert_null (wakhan_compared_timeline_get_original (fixture->compared, own));
  g_assert_null (wakhan_timeline_get_related (fixture->timeline, own, WAKHAN_RELATION_DISPUTED_BY));
}

static void
test_it_follows_both (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (ListModelValidator) validator = NULL;
  g_autoptr (GPtrArray)          gone = g_ptr_array_new ();
  g_autoptr (GPtrArray)          come = g_ptr_array_new_with_free_func (g_object_unref);
  WakhanEvent                   *guest;

  complete (fixture);
  guest = wakhan_timeline_get_event (fixture->timeline, 1);
  validator = list_model_validator_new (G_LIST_MODEL (fixture->timeline));
  insert (fixture->own, "b", "2002-06", 15, NULL);
  assert_events (fixture, "a [a] b c [d]");
  insert (fixture->other, "e", "2000", 30, NULL);
  assert_events (fixture, "[e] a [a] b c [d]");
  g_ptr_array_add (gone, wakhan_timeline_find_id (fixture->other, "d"));
  g_ptr_array_add (come, create_event ("d", "1999", 20, NULL));
  wakhan_timeline_replace (fixture->other, gone, come);
  assert_events (fixture, "[d] [e] a [a] b c");
  g_assert_true (wakhan_timeline_get_event (fixture->timeline, 3) == guest);
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 3);
}

static void
test_what_changes_meanwhile_is_in_it (Fixture      *fixture,
                                      gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("x-%02u", i);

      insert (fixture->other, id, "2010", 100 + i, NULL);
    }
  g_assert_false (wakhan_compared_timeline_go_on (fixture->compared, 0));
  insert (fixture->other, "first", "1990", 1, NULL);
  complete (fixture);
  g_assert_cmpuint (wakhan_timeline_get_n_events (fixture->timeline), ==, 45);
  g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (fixture->timeline, 0)), ==,
                   "first");
}

static void
test_those_of_a_day_stay_in_their_order (Fixture      *fixture,
                                         gconstpointer data G_GNUC_UNUSED)
{
  insert (fixture->other, "day-no-10", "2005", 50, NULL);
  insert (fixture->other, "day-no-2", "2005", 40, NULL);
  complete (fixture);
  assert_events (fixture, "a [a] c [d] [day-no-2] [day-no-10]");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/compared-timeline/both-are-in-the-order-of-time", test_both_are_in_the_order_of_time);
  ADD ("/compared-timeline/the-study-knows-nothing-of-it", test_the_study_knows_nothing_of_it);
  ADD ("/compared-timeline/it-follows-both", test_it_follows_both);
  ADD ("/compared-timeline/what-changes-meanwhile-is-in-it", test_what_changes_meanwhile_is_in_it);
  ADD ("/compared-timeline/those-of-a-day-stay-in-their-order",
       test_those_of_a_day_stay_in_their_order);
#undef ADD
  return g_test_run ();
}
