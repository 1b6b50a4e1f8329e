/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-undo-stack.h"

static void
push (WakhanUndoStack *stack,
      WakhanChangeKind kind,
      const char      *from,
      const char      *to,
      gboolean         joins)
{
  g_autoptr (WakhanChange) change = wakhan_change_new (kind);
  g_autoptr (WakhanNote)   before = wakhan_note_new_with_id ("n-1");
  g_autoptr (WakhanNote)   after = wakhan_note_new_with_id ("n-1");

  wakhan_note_set_text (before, from);
  wakhan_note_set_text (after, to);
  wakhan_change_add (change, before, after);
  wakhan_undo_stack_push (stack, change, joins);
}

static void
assert_undone (WakhanUndoStack *stack,
               const char      *text)
{
  g_autoptr (WakhanChange) change = wakhan_undo_stack_undo (stack);

  g_assert_nonnull (change);
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_after (change, 0)), ==, text);
}

static void
test_join (void)
{
  g_autoptr (WakhanUndoStack) stack = wakhan_undo_stack_new ();

  push (stack, WAKHAN_CHANGE_EDIT, "", "a", TRUE);
  push (stack, WAKHAN_CHANGE_EDIT, "a", "ab", TRUE);
  wakhan_undo_stack_part (stack);
  push (stack, WAKHAN_CHANGE_EDIT, "ab", "abc", TRUE);
  push (stack, WAKHAN_CHANGE_SET_KIND, "abc", "abc", TRUE);
  push (stack, WAKHAN_CHANGE_SET_KIND, "abc", "abcd", FALSE);
  assert_undone (stack, "abc");
  assert_undone (stack, "abc");
  assert_undone (stack, "ab");
  assert_undone (stack, "");
  g_assert_null (wakhan_undo_stack_undo (stack));
}

static void
test_redo (void)
{
  g_autoptr (WakhanUndoStack) stack = wakhan_undo_stack_new ();
  g_autoptr (WakhanChange)    again = NULL;

  g_assert_null (wakhan_undo_stack_get_undo_name (stack));
  g_assert_null (wakhan_undo_stack_redo (stack));
  push (stack, WAKHAN_CHANGE_EDIT, "", "a", FALSE);
  g_assert_cmpstr (wakhan_undo_stack_get_undo_name (stack), ==, "Edit Note");
  assert_undone (stack, "");
  g_assert_null (wakhan_undo_stack_get_undo_name (stack));
  g_assert_cmpstr (wakhan_undo_stack_get_redo_name (stack), ==, "Edit Note");
  again = wakhan_undo_stack_redo (stack);
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_after (again, 0)), ==, "a");
  assert_undone (stack, "");
  push (stack, WAKHAN_CHANGE_SET_KIND, "", "b", FALSE);
  g_assert_null (wakhan_undo_stack_get_redo_name (stack));
}

static void
assert_redone (WakhanUndoStack *stack,
               const char      *text)
{
  g_autoptr (WakhanChange) change = wakhan_undo_stack_redo (stack);

  g_assert_nonnull (change);
  g_assert_cmpstr (wakhan_note_get_text (wakhan_change_get_after (change, 0)), ==, text);
}

static void
test_redo_goes_the_way_back (void)
{
  g_autoptr (WakhanUndoStack) stack = wakhan_undo_stack_new ();

  push (stack, WAKHAN_CHANGE_EDIT, "", "a", FALSE);
  push (stack, WAKHAN_CHANGE_EDIT, "a", "ab", FALSE);
  push (stack, WAKHAN_CHANGE_EDIT, "ab", "abc", FALSE);
  assert_undone (stack, "ab");
  assert_undone (stack, "a");
  assert_undone (stack, "");
  assert_redone (stack, "a");
  assert_redone (stack, "ab");
  assert_undone (stack, "a");
  assert_redone (stack, "ab");
  assert_redone (stack, "abc");
  g_assert_null (wakhan_undo_stack_redo (stack));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/undo-stack/writing-on-is-one-step", test_join);
  g_test_add_func ("/undo-stack/a-new-change-ends-what-was-undone", test_redo);
  g_test_add_func ("/undo-stack/redo-goes-the-way-back", test_redo_goes_the_way_back);
  return g_test_run ();
}
