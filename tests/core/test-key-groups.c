/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-key-groups.h"

/* "NAME|LEADING|LINES|HAS KEYS" for each group. */
static void
assert_groups (const char *text,
               gboolean    has_lost,
               ...)
{
  g_autoptr (WakhanKeyGroups) groups = wakhan_key_groups_new (text);
  WakhanKeyGroup              group;
  va_list                     expected;

  va_start (expected, has_lost);
  while (wakhan_key_groups_next (groups, &group))
    {
      g_autofree char *found = g_strdup_printf ("%s|%s|%s|%d", group.name ? group.name : "",
                                                group.leading, group.lines, group.has_keys);

      g_assert_cmpstr (found, ==, va_arg (expected, const char *));
    }
  g_assert_null (va_arg (expected, const char *));
  va_end (expected);
  g_assert_false (wakhan_key_groups_next (groups, &group));
  g_assert_cmpint (wakhan_key_groups_have_lost (groups), ==, has_lost);
}

static void
test_comments_go_with_their_group (void)
{
  assert_groups ("# on top\n\n# about A\n# and more\n[A]\nx=1\n# inside\ny=2\n\n\n# about "
                 "B\n[B]\n# alone\n\n# at the end\n",
                 FALSE, "||# on top\n|0", "A|# about A\n# and more\n|x=1\n# inside\ny=2\n|1",
                 "B|# about B\n|# alone\n\n# at the end\n|0", NULL);
}

static void
test_groups_of_one_name_stay_apart (void)
{
  assert_groups ("[A]\nx=1\n[A]\nx=2", FALSE, "|||0", "A||x=1\n|1", "A||x=2\n|1", NULL);
}

static void
test_what_means_nothing_is_lost_alone (void)
{
  assert_groups ("x=1\n[A]\nnonsense\ny=2\n", TRUE, "|||0", "A||y=2\n|1", NULL);
}

/* What stands below it is not the group's above. */
static void
test_a_broken_header_begins_a_group (void)
{
  assert_groups ("[A]\nx=1\n[B\ny=2\n", TRUE, "|||0", "A||x=1\n|1", "B||y=2\n|1", NULL);
}

static void
test_nothing_is_one_empty_group (void)
{
  assert_groups ("", FALSE, "|||0", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/key-groups/comments-go-with-their-group", test_comments_go_with_their_group);
  g_test_add_func ("/key-groups/groups-of-one-name-stay-apart", test_groups_of_one_name_stay_apart);
  g_test_add_func ("/key-groups/what-means-nothing-is-lost-alone",
                   test_what_means_nothing_is_lost_alone);
  g_test_add_func ("/key-groups/a-broken-header-begins-a-group",
                   test_a_broken_header_begins_a_group);
  g_test_add_func ("/key-groups/nothing-is-one-empty-group", test_nothing_is_one_empty_group);
  return g_test_run ();
}
