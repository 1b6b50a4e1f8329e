/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-change.h"

static WakhanNote *
create_note (const char *id,
             const char *text)
{
  WakhanNote *note = wakhan_note_new_with_id (id);

  wakhan_note_set_text (note, text);
  return note;
}

static void
test_copies (void)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_EDIT);
  g_autoptr (WakhanNote)   note = create_note ("n-1", "before");

  wakhan_change_add (change, note, note);
  wakhan_note_set_text (note, "after");
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_before (change, 0)), ==, "before");
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_after (change, 0)), ==, "before");
  g_assert_cmpint (wakhan_change_get_kind (change), ==, WAKHAN_CHANGE_EDIT);
  g_assert_cmpstr (wakhan_change_get_name (change), ==, "Edit Note");
}

/* The last is taken back first. */
static void
test_invert (void)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_TAKE_OVER);
  g_autoptr (WakhanNote)   one = create_note ("n-1", "one");
  g_autoptr (WakhanNote)   other = create_note ("n-1", "two");
  g_autoptr (WakhanNote)   gone = create_note ("n-2", "gone");
  g_autoptr (WakhanChange) inverse = NULL;
  g_autoptr (WakhanChange) again = NULL;

  wakhan_change_add (change, NULL, one);
  wakhan_change_add (change, one, other);
  wakhan_change_add (change, gone, NULL);
  inverse = wakhan_change_invert (change);
  g_assert_cmpint (wakhan_change_get_kind (inverse), ==, WAKHAN_CHANGE_TAKE_OVER);
  g_assert_cmpuint (wakhan_change_get_n_entries (inverse), ==, 3);
  g_assert_null (wakhan_change_get_before (inverse, 0));
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_after (inverse, 0)), ==, "gone");
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_before (inverse, 1)), ==, "two");
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_after (inverse, 1)), ==, "one");
  g_assert_null (wakhan_change_get_after (inverse, 2));
  again = wakhan_change_invert (inverse);
  for (guint i = 0; i < 3; i++)
    {
      WakhanNote *first = wakhan_change_get_after (change, i);
      WakhanNote *second = wakhan_change_get_after (again, i);

      g_assert_true (!first == !second);
      g_assert_true (!first || wakhan_note_is_equal (first, second));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change/keeps-the-notes-as-they-were", test_copies);
  g_test_add_func ("/change/can-be-turned-round", test_invert);

  return g_test_run ();
}
