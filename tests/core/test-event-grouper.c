/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-session-flags.h"

static WakhanEventGrouper *
get_grouper (SessionFixture *fixture)
{
  return wakhan_session_get_grouper (fixture->session);
}

static void
insert (SessionFixture *fixture,
        const char     *id,
        const char     *edtf,
        const char     *actor,
        const char     *other)
{
  const char *const       actors[] = { actor, other, NULL };
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = id,
    .actors = actors,
  });

  wakhan_timeline_insert (wakhan_study_get_timeline (fixture->study), event);
}

/* Three of Kabul, three of Rome, one of Oslo, and the three of the study, which have no actor. */
static void
set_up (SessionFixture *fixture,
        gconstpointer   data)
{
  session_fixture_set_up (fixture, data);
  insert (fixture, "a", "2001", "Kabul", "Rome");
  insert (fixture, "b", "2002", "Kabul", NULL);
  insert (fixture, "c", "2003", "Kabul", NULL);
  insert (fixture, "d", "2004", "Rome", "Kabul");
  insert (fixture, "e", "2005", "Rome", NULL);
  insert (fixture, "e2", "2005-06", "Rome", NULL);
  insert (fixture, "f", "2006", "Oslo", NULL);
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

/* "Kabul [Rome] …": from the top; folded ones in brackets. */
static char *
describe (WakhanEventGrouper *grouper)
{
  static const char *const signs[] = { "", "others", "nameless" };
  GString                 *words = g_string_new (NULL);

  for (guint i = 0; i < wakhan_event_grouper_get_n_lanes (grouper); i++)
    {
      const WakhanEventGroup *group = wakhan_event_grouper_get_group (grouper, i);
      const gboolean          folded = wakhan_event_grouper_get_folded (grouper, i);

      g_string_append_printf (words, "%s%s%s%s%s", i > 0 ? " " : "", folded ? "[" : "", group->name,
                              signs[group->kind], folded ? "]" : "");
    }
  return g_string_free (words, FALSE);
}

static void
assert_lanes (SessionFixture *fixture,
              const char     *lanes)
{
  g_autofree char *words = describe (get_grouper (fixture));

  g_assert_cmpstr (words, ==, lanes);
}

static void
test_groups_become_lanes (SessionFixture *fixture,
                          gconstpointer   data G_GNUC_UNUSED)
{
  guint n_changes = 0;

  assert_lanes (fixture, "");
  g_signal_connect_swapped (get_grouper (fixture), "changed", G_CALLBACK (count_cb), &n_changes);
  g_object_set (get_grouper (fixture), "grouping", "actor", NULL);
  g_assert_cmpuint (n_changes, ==, 1);
  assert_lanes (fixture, "Kabul Rome [others] nameless");
  g_object_set (get_grouper (fixture), "grouping", "nonsense", NULL);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_cmpint (wakhan_event_grouper_get_grouping (get_grouper (fixture)), ==,
                   WAKHAN_GROUPING_ACTOR);
  insert (fixture, "g", "2007", "Rome", NULL);
  g_assert_cmpuint (n_changes, ==, 2);
  assert_lanes (fixture, "Rome Kabul [others] nameless");
}

static void
check_cb (WakhanEventGrouper *grouper)
{
  const guint n_lanes = wakhan_event_grouper_get_n_lanes (grouper);
  guint       n_events = 0;
  guint       n_passing = 0;

  for (guint i = 0; i < n_lanes; i++)
    {
      n_events += wakhan_event_grouper_get_group (grouper, i)->n_events;
      n_passing += wakhan_event_grouper_count_passing (grouper, i);
    }
  g_assert_cmpuint (n_events, ==,
                    wakhan_timeline_get_n_events (
                      wakhan_event_sieve_get_timeline (wakhan_event_grouper_get_sieve (grouper))));
  g_assert_cmpuint (n_passing, ==, n_events);
}

/* Whoever hears of others first asks at once. */
static void
test_other_events (SessionFixture *fixture,
                   gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventGrouper        *grouper = get_grouper (fixture);
  WakhanEventSieve          *sieve = wakhan_event_grouper_get_sieve (grouper);
  g_autoptr (WakhanTimeline) other = wakhan_timeline_new ();
  g_autoptr (GPtrArray)      events = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char       *id = g_strdup_printf ("other-%u", i);
      g_autoptr (WakhanDate) date = wakhan_date_parse ("1999", NULL);

      g_ptr_array_add (events, wakhan_event_new (id, date, "Another"));
    }
  wakhan_timeline_insert_all (other, events);
  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_ACTOR);
  check_cb (grouper);
  g_signal_connect_swapped (sieve, "changed", G_CALLBACK (check_cb), grouper);
  g_signal_connect (grouper, "changed", G_CALLBACK (check_cb), NULL);
  insert (fixture, "h", "2008", "Rome", NULL);
  wakhan_event_sieve_set_timeline (sieve, other, "Other");
  check_cb (grouper);
  g_signal_handlers_disconnect_by_data (sieve, grouper);
}

static void
test_lanes_fold (SessionFixture *fixture,
                 gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventGrouper *grouper = get_grouper (fixture);
  guint               n_changes = 0;

  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_ACTOR);
  g_signal_connect_swapped (grouper, "changed", G_CALLBACK (count_cb), &n_changes);
  wakhan_event_grouper_set_folded (grouper, 0, FALSE);
  g_assert_cmpuint (n_changes, ==, 0);
  wakhan_event_grouper_set_folded (grouper, 0, TRUE);
  wakhan_event_grouper_set_folded (grouper, 2, FALSE);
  g_assert_cmpuint (n_changes, ==, 2);
  assert_lanes (fixture, "[Kabul] Rome others nameless");
  wakhan_event_grouper_set_all_folded (grouper, TRUE);
  g_assert_cmpuint (n_changes, ==, 3);
  assert_lanes (fixture, "[Kabul] [Rome] [others] [nameless]");
  wakhan_event_grouper_set_all_folded (grouper, TRUE);
  g_assert_cmpuint (n_changes, ==, 3);
  wakhan_event_grouper_set_all_folded (grouper, FALSE);
  assert_lanes (fixture, "Kabul Rome others nameless");
}

static void
test_lanes_move (SessionFixture *fixture,
                 gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventGrouper *grouper = get_grouper (fixture);

  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_ACTOR);
  wakhan_event_grouper_move (grouper, 0, 2);
  assert_lanes (fixture, "Rome [others] Kabul nameless");
  wakhan_event_grouper_move (grouper, 3, 0);
  assert_lanes (fixture, "nameless Rome [others] Kabul");
  wakhan_event_grouper_move (grouper, 1, 99);
  assert_lanes (fixture, "nameless [others] Kabul Rome");
  g_assert_cmpuint (wakhan_event_grouper_find_lane (grouper, 1), ==, 2); /* "a" */
  insert (fixture, "g", "2007", "Oslo", NULL);
  insert (fixture, "h", "2007", "Oslo", NULL); /* a new group comes last */
  assert_lanes (fixture, "nameless Kabul Rome Oslo");
}

static void
test_the_filter_is_followed (SessionFixture *fixture,
                             gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventGrouper *grouper = get_grouper (fixture);
  WakhanEventFilter  *filter =
    wakhan_event_sieve_get_filter (wakhan_session_get_sieve (fixture->session));
  const WakhanTimeScale scale = { 0, 30000, 900 };
  g_autoptr (GArray)    passing = NULL;
  g_autoptr (GArray)    others = NULL;

  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_ACTOR);
  g_assert_cmpuint (wakhan_event_grouper_count_passing (grouper, 0), ==, 3);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_YEARS, "2002/2003", TRUE);
  g_assert_cmpuint (wakhan_event_grouper_count_passing (grouper, 0), ==, 2);
  g_assert_cmpuint (wakhan_event_grouper_count_passing (grouper, 1), ==, 0);
  g_assert_cmpuint (wakhan_event_grouper_get_group (grouper, 0)->n_events, ==, 3);
  passing = wakhan_time_index_list (wakhan_event_grouper_get_index (grouper, 0, TRUE), &scale, 9);
  others = wakhan_time_index_list (wakhan_event_grouper_get_index (grouper, 0, FALSE), &scale, 9);
  g_assert_cmpuint (passing->len, ==, 2);
  g_assert_cmpuint (others->len, ==, 1);
  g_assert_cmpuint (wakhan_event_grouper_find_next (grouper, 0, 0, 1), ==, 2);
  g_assert_cmpuint (wakhan_event_grouper_find_next (grouper, 0, 99, -1), ==, G_MAXUINT);
  g_assert_cmpuint (wakhan_event_grouper_find_next (grouper, 0, 8, -1), ==, 3);
  g_assert_cmpuint (wakhan_event_grouper_find_next (grouper, 0, 4, 1), ==, G_MAXUINT);
}

static void
test_other_actors_have_lanes (SessionFixture *fixture,
                              gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventGrouper *grouper = get_grouper (fixture);
  g_autoptr (GArray)  lanes = NULL;
  g_autoptr (GArray)  none = NULL;

  none = wakhan_event_grouper_list_further (grouper, 1);
  g_assert_cmpuint (none->len, ==, 0);
  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_ACTOR);
  wakhan_event_grouper_move (grouper, 1, 3);
  lanes = wakhan_event_grouper_list_further (grouper, 1); /* "a", of Kabul and Rome */
  g_assert_cmpuint (lanes->len, ==, 1);
  g_assert_cmpuint (g_array_index (lanes, guint, 0), ==, 3);
}

static void
test_all_is_remembered_with_its_study (SessionFixture *fixture,
                                       gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventGrouper     *grouper = get_grouper (fixture);
  g_autoptr (GKeyFile)    keys = g_key_file_new ();
  g_autoptr (WakhanStudy) study = g_object_ref (fixture->study);
  g_autoptr (WakhanStudy) other = session_fixture_create_study ();

  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_ACTOR);
  wakhan_event_grouper_set_folded (grouper, 0, TRUE);
  wakhan_event_grouper_move (grouper, 0, 1);
  wakhan_session_flags_store (keys, "Study", fixture->session);
  wakhan_session_set_study (fixture->session, other);
  assert_lanes (fixture, "");
  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_CATEGORY);
  wakhan_session_set_study (fixture->session, study);
  wakhan_session_flags_restore (keys, "Study", fixture->session);
  assert_lanes (fixture, "Rome [Kabul] [others] nameless");
  g_assert_cmpint (wakhan_event_grouper_get_grouping (grouper), ==, WAKHAN_GROUPING_ACTOR);
  wakhan_event_grouper_restore (grouper, NULL, NULL);
  wakhan_session_flags_store (keys, "Study", fixture->session);
  g_assert_false (g_key_file_has_key (keys, "Study", "Grouping", NULL));
  g_assert_false (g_key_file_has_key (keys, "Study", "GroupOrder", NULL));
  g_assert_false (g_key_file_has_key (keys, "Study", "GroupFolds", NULL));
}

#define ADD(name, test) \
  g_test_add ("/event-grouper/" name, SessionFixture, NULL, set_up, test, session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("groups-become-lanes", test_groups_become_lanes);
  ADD ("other-events-have-their-own", test_other_events);
  ADD ("lanes-fold", test_lanes_fold);
  ADD ("lanes-move", test_lanes_move);
  ADD ("the-filter-is-followed", test_the_filter_is_followed);
  ADD ("other-actors-have-lanes", test_other_actors_have_lanes);
  ADD ("all-is-remembered-with-its-study", test_all_is_remembered_with_its_study);
  return g_test_run ();
}
