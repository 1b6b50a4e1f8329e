/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-key-index.h"

#define MANY 100 /* keys, of which a group has a table */

static void
test_order (void)
{
  g_autoptr (WakhanKeyIndex) index = wakhan_key_index_new ();
  const WakhanIndexedGroup  *group;
  const WakhanIndexedKey    *key;

  g_assert_cmpuint (wakhan_key_index_get_n_groups (index), ==, 0);
  g_assert_null (wakhan_key_index_find_group (index, "Study"));
  g_assert_true (wakhan_key_index_add_group (index, "Study", 2));
  g_assert_true (wakhan_key_index_add_key (index, "Id", "a", 3));
  g_assert_true (wakhan_key_index_add_group (index, "Empty", 4));
  g_assert_true (wakhan_key_index_add_group (index, "Event e", 5));
  g_assert_true (wakhan_key_index_add_key (index, "Id", "", 6));
  g_assert_true (wakhan_key_index_add_key (index, "Title", "T", 7));

  g_assert_cmpuint (wakhan_key_index_get_n_groups (index), ==, 3);
  group = wakhan_key_index_get_group (index, 2);
  g_assert_true (group == wakhan_key_index_find_group (index, "Event e"));
  g_assert_cmpstr (group->name, ==, "Event e");
  g_assert_cmpuint (group->line, ==, 5);
  key = wakhan_key_index_find_key (index, group, "Title");
  g_assert_cmpstr (key->value, ==, "T");
  g_assert_cmpuint (key->line, ==, 7);
  g_assert_cmpstr (wakhan_key_index_find_key (index, group, "Id")->value, ==, "");
  group = wakhan_key_index_get_group (index, 0);
  g_assert_cmpstr (wakhan_key_index_find_key (index, group, "Id")->value, ==, "a");
  g_assert_null (wakhan_key_index_find_key (index, group, "Title")); /* of the next group */
  g_assert_null (wakhan_key_index_find_key (index, wakhan_key_index_get_group (index, 1), "Id"));
}

/* Of two of a name the first one stays. */
static void
test_twice (void)
{
  g_autoptr (WakhanKeyIndex) index = wakhan_key_index_new ();
  const WakhanIndexedGroup  *group;

  wakhan_key_index_add_group (index, "A", 1);
  wakhan_key_index_add_key (index, "Key", "first", 2);
  g_assert_false (wakhan_key_index_add_key (index, "Key", "second", 3));
  g_assert_false (wakhan_key_index_add_group (index, "A", 4));
  g_assert_cmpuint (wakhan_key_index_get_n_groups (index), ==, 1);
  group = wakhan_key_index_find_group (index, "A");
  g_assert_cmpuint (group->line, ==, 1);
  g_assert_cmpuint (group->n_keys, ==, 1);
  g_assert_cmpstr (wakhan_key_index_find_key (index, group, "Key")->value, ==, "first");
}

/* Names of one length that begin and end alike are still two. */
static void
test_alike (void)
{
  g_autoptr (WakhanKeyIndex) index = wakhan_key_index_new ();
  const WakhanIndexedGroup  *group;

  wakhan_key_index_add_group (index, "A", 1);
  g_assert_true (wakhan_key_index_add_key (index, "Tale", "1", 2));
  g_assert_true (wakhan_key_index_add_key (index, "Tile", "2", 3));
  group = wakhan_key_index_find_group (index, "A");
  g_assert_cmpstr (wakhan_key_index_find_key (index, group, "Tile")->value, ==, "2");
  g_assert_null (wakhan_key_index_find_key (index, group, "Tole"));
  g_assert_null (wakhan_key_index_find_key (index, group, ""));
}

static void
test_many_keys (void)
{
  g_autoptr (WakhanKeyIndex) index = wakhan_key_index_new ();
  g_autoptr (GPtrArray)      names = g_ptr_array_new_with_free_func (g_free);
  const WakhanIndexedGroup  *group;

  wakhan_key_index_add_group (index, "Few", 1);
  wakhan_key_index_add_key (index, "Before", "", 2);
  wakhan_key_index_add_group (index, "Many", 3);
  for (guint i = 0; i < MANY; i++)
    {
      g_ptr_array_add (names, g_strdup_printf ("Key-%u", i));
      g_assert_true (wakhan_key_index_add_key (index, names->pdata[i], names->pdata[i], i));
      g_assert_false (wakhan_key_index_add_key (index, names->pdata[i / 2], "", i));
    }
  wakhan_key_index_add_group (index, "Behind", MANY);
  wakhan_key_index_add_key (index, "Key-1", "", MANY);
  group = wakhan_key_index_find_group (index, "Many");
  g_assert_cmpuint (group->n_keys, ==, MANY);
  for (guint i = 0; i < MANY; i++)
    {
      const WakhanIndexedKey *key = wakhan_key_index_find_key (index, group, names->pdata[i]);

      g_assert_cmpstr (key->value, ==, names->pdata[i]);
      g_assert_cmpuint (key->line, ==, i);
    }
  g_assert_null (wakhan_key_index_find_key (index, group, "Before"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/key-index/groups-and-keys-are-found-in-their-order", test_order);
  g_test_add_func ("/key-index/the-first-of-two-stays", test_twice);
  g_test_add_func ("/key-index/names-that-look-alike-are-two", test_alike);
  g_test_add_func ("/key-index/many-keys-are-found-as-few-are", test_many_keys);
  return g_test_run ();
}
