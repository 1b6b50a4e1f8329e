/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-groups.h"

#define N_EVENTS 120

static void
add (GPtrArray         *events,
     const char        *id,
     const char        *edtf,
     const char        *category,
     const char *const *actors)
{
  g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

  g_ptr_array_add (events,
                   wakhan_event_new_of (&(WakhanEventParts){
                     .id = id,
                     .date = date,
                     .title = id,
                     .category = category,
                     .actors = actors,
                   }));
}

static WakhanEventGroups *
group (WakhanTimeline *timeline,
       WakhanGrouping  grouping)
{
  g_autoptr (WakhanEventDigest) digest = wakhan_event_digest_new (timeline);

  g_assert_true (wakhan_event_digest_go_on (digest, G_USEC_PER_SEC * 60));
  return wakhan_event_groups_new (timeline, digest, grouping);
}

/* "Kabul 3/4 …": the names of groups, what stands in them, and what has their name. */
static char *
describe (WakhanEventGroups *groups)
{
  static const char *const signs[] = { "", "others", "nameless" };
  GString                 *words = g_string_new (NULL);

  for (guint i = 0; i < wakhan_event_groups_get_n (groups); i++)
    {
      const WakhanEventGroup *one = wakhan_event_groups_get (groups, i);

      g_string_append_printf (words, "%s%s%s %u/%u", i > 0 ? ", " : "", one->name, signs[one->kind],
                              one->n_events, one->n_mentions);
    }
  return g_string_free (words, FALSE);
}

static WakhanTimeline *
create_timeline (void)
{
  WakhanTimeline       *timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);

  add (events, "a", "1999", "security", (const char *const[]){ "Kabul", "Delhi", "Kabul", NULL });
  add (events, "b", "2000", "security", (const char *const[]){ "Kabul", NULL });
  add (events, "c", "2001/2011", "economy",
       (const char *const[]){ "Delhi", "Kabul", "Rome", NULL });
  add (events, "d", "2002", "", NULL);
  add (events, "f", "2004", "security", (const char *const[]){ "Kabul", NULL });
  add (events, "g", "2005", "security", (const char *const[]){ "Delhi", NULL });
  add (events, "h", "2006", "security", (const char *const[]){ "Delhi", NULL });
  add (events, "e", "2003", "security", (const char *const[]){ "Rome", "Delhi", "Oslo", NULL });
  add (events, "i", "2007", "security", (const char *const[]){ "Rome", "Kabul", NULL });
  wakhan_timeline_insert_all (timeline, events);
  return timeline;
}

static void
test_groups_of_a_few (void)
{
  g_autoptr (WakhanTimeline)    timeline = create_timeline ();
  g_autoptr (WakhanEventGroups) actors = group (timeline, WAKHAN_GROUPING_ACTOR);
  g_autoptr (WakhanEventGroups) categories = group (timeline, WAKHAN_GROUPING_CATEGORY);
  g_autoptr (WakhanEventGroups) tellers = group (timeline, WAKHAN_GROUPING_TELLER);
  g_autofree char              *actor_words = describe (actors);
  g_autofree char              *category_words = describe (categories);
  g_autofree char              *teller_words = describe (tellers);

  g_assert_cmpstr (actor_words, ==, "Kabul 3/6, Delhi 3/5, others 2/4, nameless 1/0");
  g_assert_cmpstr (category_words, ==, "security 7/7, economy 1/1, nameless 1/0");
  g_assert_cmpstr (teller_words, ==, "context 9/9");
  g_assert_cmpuint (wakhan_event_groups_get (actors, 2)->n_names, ==, 2);
  g_assert_cmpint (wakhan_event_groups_get (actors, 0)->longest, <, 367);
  g_assert_cmpint (wakhan_event_groups_get (actors, 1)->longest, >, 10 * 365);
}

/* An event stands with its first actor; those of the others are named once each. */
static void
test_further_groups (void)
{
  g_autoptr (WakhanTimeline)    timeline = create_timeline ();
  g_autoptr (WakhanEventGroups) groups = group (timeline, WAKHAN_GROUPING_ACTOR);
  const guint8                 *numbers = wakhan_event_groups_get_numbers (groups);
  const guint8                 *further;
  guint                         n;

  g_assert_cmpuint (numbers[0], ==, 0);
  further = wakhan_event_groups_get_further (groups, 0, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (further[0], ==, 1);
  wakhan_event_groups_get_further (groups, 1, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (numbers[2], ==, 1);
  further = wakhan_event_groups_get_further (groups, 2, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (further[0], ==, 0);
  g_assert_cmpuint (further[1], ==, 2);
  g_assert_cmpuint (numbers[4], ==, 2); /* Oslo is among the others too */
  wakhan_event_groups_get_further (groups, 4, &n);
  g_assert_cmpuint (n, ==, 1);
}

static WakhanTimeline *
create_random (GRand   *random,
               gboolean is_backwards)
{
  WakhanTimeline       *timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) turned = g_ptr_array_new ();

  for (guint i = 0; i < N_EVENTS; i++)
    {
      g_autofree char *id = g_strdup_printf ("e-%u", i);
      g_autofree char *edtf = g_strdup_printf ("%u", 1900 + g_rand_int_range (random, 0, 100));
      char             names[3][8];
      const char      *actors[4] = { NULL };

      for (int j = 0; j < g_rand_int_range (random, 0, 4); j++)
        {
          g_snprintf (names[j], sizeof names[j], "a%d",
                      g_rand_int_range (random, 0, 1 + g_rand_int_range (random, 0, 60)));
          actors[j] = names[j];
          actors[j + 1] = NULL;
        }
      add (events, id, edtf, i % 7 == 0 ? "" : "economy", actors);
    }
  for (guint i = 0; i < N_EVENTS; i++)
    g_ptr_array_add (turned, g_ptr_array_index (events, is_backwards ? N_EVENTS - 1 - i : i));
  wakhan_timeline_insert_all (timeline, turned);
  return timeline;
}

/* Each event stands in one group, and which one does not depend on the order of the file. */
static void
test_random (void)
{
  for (guint seed = 0; seed < 50; seed++)
    {
      g_autoptr (GRand)          random = g_rand_new_with_seed (seed);
      g_autoptr (GRand)          again = g_rand_new_with_seed (seed);
      g_autoptr (WakhanTimeline) timeline = create_random (random, FALSE);
      g_autoptr (WakhanTimeline) turned = create_random (again, TRUE);

      for (WakhanGrouping i = WAKHAN_GROUPING_ACTOR; i < WAKHAN_N_GROUPINGS; i++)
        {
          g_autoptr (WakhanEventGroups) groups = group (timeline, i);
          g_autoptr (WakhanEventGroups) others = group (turned, i);
          g_autofree char              *words = describe (groups);
          g_autofree char              *other_words = describe (others);
          guint                         n_events = 0;

          g_assert_cmpstr (words, ==, other_words);
          g_assert_cmpmem (wakhan_event_groups_get_numbers (groups), N_EVENTS,
                           wakhan_event_groups_get_numbers (others), N_EVENTS);
          g_assert_cmpuint (wakhan_event_groups_get_n (groups), <=, WAKHAN_EVENT_GROUPS_MOST);
          for (guint j = 0; j < wakhan_event_groups_get_n (groups); j++)
            n_events += wakhan_event_groups_get (groups, j)->n_events;
          g_assert_cmpuint (n_events, ==, N_EVENTS);
        }
    }
}

/* What was not read yet stands somewhere all the same. */
static void
test_unread (void)
{
  g_autoptr (GRand)             random = g_rand_new_with_seed (1);
  g_autoptr (WakhanTimeline)    timeline = create_random (random, FALSE);
  g_autoptr (WakhanEventDigest) digest = wakhan_event_digest_new (timeline);
  g_autoptr (WakhanEventGroups) groups = NULL;
  g_autofree char              *words = NULL;
  g_autofree char              *none = g_strdup_printf ("nameless %u/0", N_EVENTS);

  groups = wakhan_event_groups_new (timeline, digest, WAKHAN_GROUPING_CATEGORY);
  words = describe (groups);
  g_assert_cmpstr (words, ==, none);
}

static void
test_ids (void)
{
  for (WakhanGrouping i = 0; i < WAKHAN_N_GROUPINGS; i++)
    g_assert_cmpint (wakhan_grouping_find (wakhan_grouping_get_id (i)), ==, i);
  g_assert_cmpint (wakhan_grouping_find ("colour"), ==, WAKHAN_N_GROUPINGS);
  g_assert_cmpint (wakhan_grouping_find (NULL), ==, WAKHAN_N_GROUPINGS);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-groups/a-few", test_groups_of_a_few);
  g_test_add_func ("/event-groups/further-ones", test_further_groups);
  g_test_add_func ("/event-groups/order-of-the-file-does-not-matter", test_random);
  g_test_add_func ("/event-groups/unread-events-are-nameless", test_unread);
  g_test_add_func ("/event-groups/ids-come-back", test_ids);
  return g_test_run ();
}
